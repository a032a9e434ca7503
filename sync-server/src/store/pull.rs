//! What a device is given: pages of changes from the buckets that it may read, and the digests to compare.

use std::collections::HashMap;

use deadpool_postgres::Transaction;
use umbu_sync::{
    Bucket, BucketDigest, DocumentId, Envelope, Hash, Payload, PullPage, PullRequest, PulledChange, StoredChange,
};
use uuid::Uuid;

use super::push::read_sum;
use crate::error::{Result, ServerError};

/// Bytes of changes after which a page ends, before compression.
const PAGE_BYTES: usize = 8 * 1024 * 1024;
const PAGE_ITEMS_MAX: usize = 20_000;
/// Rows asked of the database at a time, so that a page of large changes does not fill the memory first.
const ROWS: usize = 1_000;

/// Where a bucket stands.
pub struct Head {
    pub bucket: Bucket,
    pub seq: u64,
    pub digest: BucketDigest,
}

/// Heads of these buckets, in their order. A bucket in which nothing lies has none.
pub async fn heads(transaction: &Transaction<'_>, organization: Uuid, buckets: &[Bucket]) -> Result<Vec<Head>> {
    let names: Vec<String> = buckets.iter().map(Bucket::to_string).collect();
    let statement = transaction.prepare_cached(include_str!("pull_heads.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &names]).await?;
    let mut heads = Vec::with_capacity(rows.len());
    for row in rows {
        let place: i64 = row.get("place");
        let bucket = usize::try_from(place - 1).ok().and_then(|at| buckets.get(at));
        let Some(bucket) = bucket else { continue };
        heads.push(Head {
            bucket: *bucket,
            seq: unsigned(row.get("seq")),
            digest: BucketDigest { sum: read_sum(row.get("digest"))?, count: unsigned(row.get("changes")) },
        });
    }
    Ok(heads)
}

pub async fn epoch(transaction: &Transaction<'_>, organization: Uuid) -> Result<Uuid> {
    let row =
        transaction.query_one("SELECT epoch FROM sync.epoch WHERE organization_id = $1", &[&organization]).await?;
    Ok(row.get(0))
}

/// The next page. `readable` comes from the directory; what the request names beyond it is ignored. Needs one
/// snapshot for all statements, so that digests and cursors speak of the same moment.
pub async fn page(
    transaction: &Transaction<'_>,
    organization: Uuid,
    readable: &[Bucket],
    request: &PullRequest,
) -> Result<PullPage> {
    let asked: HashMap<Bucket, u64> = request.cursors.iter().copied().collect();
    let limit = usize::try_from(request.limit).unwrap_or(PAGE_ITEMS_MAX).clamp(1, PAGE_ITEMS_MAX);
    let heads = heads(transaction, organization, readable).await?;
    let mut page = Page { items: Vec::new(), places: HashMap::new(), bytes: 0, limit };
    let mut cursors = Vec::with_capacity(heads.len());
    let mut more = false;
    for head in &heads {
        let mut cursor = asked.get(&head.bucket).copied().unwrap_or(0).min(head.seq);
        while cursor < head.seq && !page.is_full() {
            cursor = page.fill(transaction, organization, head.bucket, cursor).await?;
        }
        more |= cursor < head.seq;
        cursors.push((head.bucket, cursor));
    }
    let digests = if more { Vec::new() } else { heads.iter().map(|head| (head.bucket, head.digest)).collect() };
    Ok(PullPage { items: page.items, cursors, more, digests })
}

struct Page {
    items: Vec<PulledChange>,
    /// One change that lies in two buckets of the reader is one item.
    places: HashMap<(DocumentId, Hash), usize>,
    bytes: usize,
    limit: usize,
}

impl Page {
    fn is_full(&self) -> bool {
        self.items.len() >= self.limit || self.bytes >= PAGE_BYTES
    }

    /// Adds the bucket's next rows, and gives the cursor after the last one added.
    async fn fill(
        &mut self,
        transaction: &Transaction<'_>,
        organization: Uuid,
        bucket: Bucket,
        cursor: u64,
    ) -> Result<u64> {
        let rows_max = i64::try_from(ROWS.min(self.limit - self.items.len()).max(1)).unwrap_or(1);
        let after = i64::try_from(cursor).unwrap_or(i64::MAX);
        let statement = transaction.prepare_cached(include_str!("pull_rows.sql")).await?;
        let rows = transaction.query(&statement, &[&organization, &bucket.to_string(), &after, &rows_max]).await?;
        if rows.is_empty() {
            return Err(ServerError::Internal(format!("the head of {bucket} is ahead of its changes")));
        }
        let mut cursor = cursor;
        for row in rows {
            if self.is_full() {
                break;
            }
            cursor = unsigned(row.get("seq"));
            self.add(bucket, cursor, &row)?;
        }
        Ok(cursor)
    }

    fn add(&mut self, bucket: Bucket, seq: u64, row: &tokio_postgres::Row) -> Result<()> {
        let broken = || ServerError::Internal("a stored change cannot be read".to_owned());
        let hash = Hash::try_from(row.get::<_, &[u8]>("hash")).map_err(|_| broken())?;
        let document = DocumentId::new(row.get("record_id"), row.get("entity"), row.get("facet"));
        if let Some(place) = self.places.get(&(document.clone(), hash)) {
            self.items[*place].buckets.push((bucket, seq));
            return Ok(());
        }
        let bytes: Vec<u8> = row.get("bytes");
        self.bytes += bytes.len() + 64;
        let payload = if row.get("is_entry") {
            Payload::Entry { hash, bytes }
        } else {
            Payload::Change(StoredChange::parse(bytes).map_err(|_| broken())?)
        };
        self.places.insert((document.clone(), hash), self.items.len());
        self.items.push(PulledChange {
            envelope: Envelope { document, payload },
            author: row.get("account_id"),
            received_at_ms: row.get("received_at_ms"),
            buckets: vec![(bucket, seq)],
        });
        Ok(())
    }
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
