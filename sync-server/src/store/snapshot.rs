//! Snapshots: the documents of a bucket as they are, read in pages from the cache that the gate keeps of them.
//!
//! Nothing is prepared or stored for them. A page may hold changes younger than the sequence number of the first; the
//! device pulls everything after that number, and what it has already is known to it.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_sync::{Buckets, DocumentId, Hash, SnapshotChange, SnapshotItem, SnapshotPage, SnapshotRequest};
use uuid::Uuid;

use super::pull;
use crate::error::{Result, ServerError};

/// Bytes of documents after which a page ends, before compression.
const PAGE_BYTES: usize = 8 * 1024 * 1024;
const PAGE_ITEMS_MAX: u32 = 2_000;
/// Documents asked of the database at a time, so that a page of large ones does not fill the memory first.
const ROWS: usize = 250;

/// The next documents of a bucket that the reader may read. Needs one snapshot for all statements.
pub async fn page(
    transaction: &Transaction<'_>,
    organization: Uuid,
    request: &SnapshotRequest,
) -> Result<SnapshotPage> {
    let heads = pull::heads(transaction, organization, &[request.bucket]).await?;
    let seq = heads.first().map_or(0, |head| head.seq);
    let column = if request.bucket.is_audience() { "personal_bucket" } else { "bucket" };
    let sql = include_str!("snapshot_documents.sql").replace("{bucket}", column);
    let statement = transaction.prepare_cached(&sql).await?;
    let limit = request.limit.clamp(1, PAGE_ITEMS_MAX) as usize;
    let bucket = request.bucket.to_string();
    let mut page = SnapshotPage { bucket: request.bucket, seq, items: Vec::new(), more: true };
    let (mut after, mut bytes) = (request.after.clone(), 0);
    while page.more && page.items.len() < limit && bytes < PAGE_BYTES {
        // Beyond every document, so that each page is one range of the index.
        let (record, facet) = after.as_ref().map_or((Uuid::max(), ""), |key| (key.record, key.facet.as_str()));
        let wanted = ROWS.min(limit - page.items.len());
        // One more than is wanted tells whether there is more.
        let asked = i64::try_from(wanted + 1).unwrap_or(1);
        let rows = transaction.query(&statement, &[&organization, &bucket, &record, &facet, &asked]).await?;
        page.more = rows.len() > wanted;
        for row in rows.iter().take(wanted) {
            let item = item(row)?;
            bytes += item.saved.len() + item.shown.len();
            page.items.push(item);
        }
        after = page.items.last().map(SnapshotItem::key);
    }
    Ok(page)
}

fn item(row: &Row) -> Result<SnapshotItem> {
    let broken = |what: &str| ServerError::Internal(format!("a stored document has a wrong {what}"));
    let bucket = |name: &str| name.parse().map_err(|_| broken("bucket"));
    let hashes: Vec<&[u8]> = row.get("hashes");
    let accounts: Vec<Uuid> = row.get("accounts");
    let times: Vec<i64> = row.get("times");
    let changes = hashes.into_iter().zip(accounts).zip(times).map(|((hash, author), received_at_ms)| {
        let hash = Hash::try_from(hash).map_err(|_| broken("hash"))?;
        Ok(SnapshotChange { hash, author, received_at_ms })
    });
    Ok(SnapshotItem {
        document: DocumentId::new(row.get("record_id"), row.get("entity"), row.get("facet")),
        buckets: Buckets {
            home: bucket(row.get("bucket"))?,
            personal: row.get::<_, Option<&str>>("personal_bucket").map(bucket).transpose()?,
        },
        clinic: row.get("clinic_id"),
        is_entry: row.get("is_entry"),
        saved: row.get("saved"),
        shown: row.get("shown"),
        changes: changes.collect::<Result<_>>()?,
    })
}
