//! What the gate refused, for administrators: kinds, codes and ids, and what was decided. What a change says is read
//! only to judge it again.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_commands::types::ServerQuarantineRow;
use umbu_sync::{Hash, QuarantineCode};
use uuid::Uuid;

use super::now_ms;
use crate::error::{Result, bad_request, not_found, refuse};

/// Names one refused change of an organisation.
pub struct Key {
    pub record: Uuid,
    pub facet: String,
    pub hash: Hash,
}

/// A refused change that nobody has seen to, whole.
pub struct Open {
    pub hash: Hash,
    pub entity: String,
    /// `None` where a later version named it.
    pub code: Option<QuarantineCode>,
    pub bytes: Vec<u8>,
    pub device: Uuid,
    pub grant: Uuid,
}

pub enum Decision<'a> {
    Released,
    Dismissed { note: &'a str },
}

impl Key {
    pub fn parse(record: Uuid, facet: String, hash: &str) -> Result<Key> {
        let hash = hex::decode(hash).ok().and_then(|bytes| Hash::try_from(bytes.as_slice()).ok());
        Ok(Key { record, facet, hash: hash.ok_or_else(|| bad_request("the hash is not 32 bytes in hexadecimal"))? })
    }
}

/// What nobody has seen to comes first, the newest first.
pub async fn page(transaction: &Transaction<'_>, organization: Uuid, limit: u32) -> Result<Vec<ServerQuarantineRow>> {
    let limit = i64::from(limit.clamp(1, 500));
    let sql = concat!(
        include_str!("quarantine_rows.sql"),
        " ORDER BY q.resolution IS NOT NULL, q.received_at_ms DESC, q.hash LIMIT $2"
    );
    Ok(transaction.query(sql, &[&organization, &limit]).await?.iter().map(view).collect())
}

pub async fn row(transaction: &Transaction<'_>, organization: Uuid, key: &Key) -> Result<ServerQuarantineRow> {
    let sql = concat!(include_str!("quarantine_rows.sql"), " AND q.record_id = $2 AND q.facet = $3 AND q.hash = $4");
    let found =
        transaction.query_opt(sql, &[&organization, &key.record, &key.facet, &key.hash.as_bytes().as_slice()]).await?;
    found.as_ref().map(view).ok_or_else(|| not_found("refused change"))
}

fn view(row: &Row) -> ServerQuarantineRow {
    ServerQuarantineRow {
        hash: hex::encode(row.get::<_, Vec<u8>>("hash")),
        entity: row.get("entity"),
        record: row.get("record_id"),
        facet: row.get("facet"),
        code: row.get("code"),
        device: row.get("device_id"),
        device_name: row.get("device_name"),
        account: row.get("account_id"),
        account_name: row.get("account_name"),
        at_ms: row.get("received_at_ms"),
        resolution: row.get("resolution"),
        note: row.get("note"),
        resolved_by_name: row.get("resolved_by_name"),
        resolved_at_ms: row.get("resolved_at_ms"),
    }
}

/// Refused changes of one document that nobody has seen to, locked so that two administrators do not decide at once.
pub async fn lock(transaction: &Transaction<'_>, organization: Uuid, record: Uuid, facet: &str) -> Result<Vec<Open>> {
    let rows = transaction
        .query(
            "SELECT hash, entity, code, bytes, device_id, grant_id FROM sync.quarantine
              WHERE organization_id = $1 AND record_id = $2 AND facet = $3 AND resolution IS NULL
              ORDER BY hash FOR UPDATE",
            &[&organization, &record, &facet],
        )
        .await?;
    let open = |row: &Row| {
        Some(Open {
            hash: Hash::try_from(row.get::<_, &[u8]>("hash")).ok()?,
            entity: row.get("entity"),
            code: QuarantineCode::parse(row.get("code")),
            bytes: row.get("bytes"),
            device: row.get("device_id"),
            grant: row.get("grant_id"),
        })
    };
    Ok(rows.iter().filter_map(open).collect())
}

/// Writes down what was decided, by whom and when.
pub async fn decide(
    transaction: &Transaction<'_>,
    organization: Uuid,
    key: &Key,
    decision: &Decision<'_>,
    by: Uuid,
) -> Result<()> {
    let (resolution, note) = match decision {
        Decision::Released => ("released", None),
        Decision::Dismissed { note } => ("dismissed", Some(*note)),
    };
    let rows = transaction
        .execute(
            "UPDATE sync.quarantine SET resolution = $5, note = $6, resolved_by = $7, resolved_at_ms = $8
              WHERE organization_id = $1 AND record_id = $2 AND facet = $3 AND hash = $4 AND resolution IS NULL",
            &[
                &organization,
                &key.record,
                &key.facet,
                &key.hash.as_bytes().as_slice(),
                &resolution,
                &note,
                &by,
                &now_ms(),
            ],
        )
        .await?;
    if rows == 1 { Ok(()) } else { Err(seen_to()) }
}

pub fn seen_to() -> crate::error::ServerError {
    refuse(axum::http::StatusCode::CONFLICT, "refusal-seen-to", "somebody has seen to this change already")
}
