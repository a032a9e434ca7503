//! What the server holds of documents: the saved form, where they lie, and which changes are there.

use std::collections::{HashMap, HashSet};

use deadpool_postgres::Transaction;
use umbu_sync::{DocumentId, Hash};
use uuid::Uuid;

use crate::error::Result;

/// A document as it is kept.
#[derive(Debug, Clone)]
pub struct Stored {
    pub entity: String,
    pub clinic: Option<Uuid>,
    pub version: i64,
    pub saved: Vec<u8>,
}

/// By record, then facet.
pub type StoredDocuments = HashMap<Uuid, HashMap<String, Stored>>;

/// All facets of these records.
pub async fn load(transaction: &Transaction<'_>, organization: Uuid, records: &[Uuid]) -> Result<StoredDocuments> {
    let statement = transaction.prepare_cached(include_str!("document_load.sql")).await?;
    Ok(by_record(transaction.query(&statement, &[&organization, &records]).await?))
}

/// All facets of one record, locked until the transaction ends, so that whoever writes next sees what this one wrote.
pub async fn lock(transaction: &Transaction<'_>, organization: Uuid, record: Uuid) -> Result<StoredDocuments> {
    let statement =
        transaction.prepare_cached(concat!(include_str!("document_load.sql"), " ORDER BY facet FOR UPDATE")).await?;
    Ok(by_record(transaction.query(&statement, &[&organization, &vec![record]]).await?))
}

fn by_record(rows: Vec<tokio_postgres::Row>) -> StoredDocuments {
    let mut documents = StoredDocuments::new();
    for row in rows {
        let stored = Stored {
            entity: row.get("entity"),
            clinic: row.get("clinic_id"),
            version: row.get("version"),
            saved: row.get("saved"),
        };
        documents.entry(row.get("record_id")).or_default().insert(row.get("facet"), stored);
    }
    documents
}

/// Where a change stands among its actor's: document, actor, sequence number.
pub type Position = (DocumentId, Uuid, u64);

/// The hashes of accepted changes at these positions.
pub async fn hashes_at(
    transaction: &Transaction<'_>,
    organization: Uuid,
    positions: &[Position],
) -> Result<HashMap<Position, Hash>> {
    if positions.is_empty() {
        return Ok(HashMap::new());
    }
    let records: Vec<Uuid> = positions.iter().map(|(id, ..)| id.record).collect();
    let facets: Vec<&str> = positions.iter().map(|(id, ..)| id.facet.as_str()).collect();
    let actors: Vec<Uuid> = positions.iter().map(|(_, actor, _)| *actor).collect();
    let seqs: Vec<i64> = positions.iter().map(|(.., seq)| i64::try_from(*seq).unwrap_or(i64::MAX)).collect();
    let statement = transaction.prepare_cached(include_str!("document_hashes_at.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &records, &facets, &actors, &seqs]).await?;
    let mut found = HashMap::with_capacity(rows.len());
    for row in rows {
        let place: i64 = row.get(0);
        let position = usize::try_from(place - 1).ok().and_then(|at| positions.get(at));
        if let (Some(position), Ok(hash)) = (position, Hash::try_from(row.get::<_, &[u8]>(1))) {
            found.insert(position.clone(), hash);
        }
    }
    Ok(found)
}

/// Which of these changes and entries are already there.
pub async fn known(
    transaction: &Transaction<'_>,
    organization: Uuid,
    wanted: &[(&DocumentId, Hash)],
) -> Result<HashSet<(Uuid, String, Hash)>> {
    let records: Vec<Uuid> = wanted.iter().map(|(id, _)| id.record).collect();
    let facets: Vec<&str> = wanted.iter().map(|(id, _)| id.facet.as_str()).collect();
    let hashes: Vec<&[u8]> = wanted.iter().map(|(_, hash)| hash.as_bytes().as_slice()).collect();
    let statement = transaction.prepare_cached(include_str!("document_known.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &records, &facets, &hashes]).await?;
    let known = |row: &tokio_postgres::Row| {
        let hash = Hash::try_from(row.get::<_, &[u8]>("hash")).ok()?;
        Some((row.get("record_id"), row.get("facet"), hash))
    };
    Ok(rows.iter().filter_map(known).collect())
}
