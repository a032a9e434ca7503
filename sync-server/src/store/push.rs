//! The one transaction in which a batch becomes fact: changes, documents, rows, quarantine, and last the sequence
//! numbers, under the locks of the buckets' heads.

use std::collections::BTreeMap;

use deadpool_postgres::Transaction;
use umbu_sync::{BucketDigest, DocumentId, Hash, QuarantineCode};
use uuid::Uuid;

use crate::error::{Result, ServerError};

/// Everything that one batch writes.
pub struct Writes<'a> {
    pub organization: Uuid,
    pub device: Uuid,
    pub account: Uuid,
    pub grant: Uuid,
    pub now_ms: i64,
    /// The sealed batch, kept with its signature; `None` for what the server writes itself.
    pub batch: Option<&'a [u8]>,
    pub changes: Vec<NewChange<'a>>,
    pub documents: Vec<NewDocument<'a>>,
    pub quarantined: Vec<NewQuarantine<'a>>,
}

pub struct NewChange<'a> {
    pub document: &'a DocumentId,
    pub hash: Hash,
    /// Actor and sequence number; `None` for an entry.
    pub position: Option<(Uuid, u64)>,
    pub bytes: &'a [u8],
    pub buckets: Vec<String>,
}

pub struct NewDocument<'a> {
    pub document: &'a DocumentId,
    pub is_entry: bool,
    pub clinic: Option<Uuid>,
    pub bucket: String,
    pub personal_bucket: Option<String>,
    /// The version that was judged; `None` where there was nothing.
    pub version: Option<i64>,
    pub saved: &'a [u8],
    pub shown: &'a [u8],
}

pub struct NewQuarantine<'a> {
    pub document: &'a DocumentId,
    pub hash: Hash,
    pub code: QuarantineCode,
    pub reason: &'a str,
    pub bytes: &'a [u8],
}

/// Writes everything but the projection. A document that somebody else wrote since it was judged is a collision: the
/// caller judges again. Buckets come last, so that their locks are held for the shortest time.
pub async fn write(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<()> {
    write_changes(transaction, writes).await?;
    write_documents(transaction, writes).await?;
    write_quarantine(transaction, writes).await?;
    write_batch(transaction, writes).await
}

fn must_equal(written: u64, wanted: usize) -> Result<()> {
    if usize::try_from(written).is_ok_and(|written| written == wanted) { Ok(()) } else { Err(ServerError::Collision) }
}

async fn write_changes(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<()> {
    let changes = &writes.changes;
    if changes.is_empty() {
        return Ok(());
    }
    let records: Vec<Uuid> = changes.iter().map(|change| change.document.record).collect();
    let facets: Vec<&str> = changes.iter().map(|change| change.document.facet.as_str()).collect();
    let entities: Vec<&str> = changes.iter().map(|change| change.document.entity.as_str()).collect();
    let hashes: Vec<&[u8]> = changes.iter().map(|change| change.hash.as_bytes().as_slice()).collect();
    let actors: Vec<Option<Uuid>> = changes.iter().map(|change| change.position.map(|(actor, _)| actor)).collect();
    let seqs: Vec<Option<i64>> =
        changes.iter().map(|change| change.position.and_then(|(_, seq)| i64::try_from(seq).ok())).collect();
    let bytes: Vec<&[u8]> = changes.iter().map(|change| change.bytes).collect();
    let statement = transaction.prepare_cached(include_str!("push_changes.sql")).await?;
    let written = transaction
        .execute(
            &statement,
            &[
                &writes.organization,
                &writes.device,
                &writes.account,
                &writes.grant,
                &writes.now_ms,
                &records,
                &facets,
                &entities,
                &hashes,
                &actors,
                &seqs,
                &bytes,
            ],
        )
        .await?;
    must_equal(written, changes.len())
}

async fn write_documents(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<()> {
    // One order for everybody, so that two batches never wait for each other in a circle.
    let mut sorted: Vec<&NewDocument<'_>> = writes.documents.iter().collect();
    sorted.sort_by(|one, other| one.document.cmp(other.document));
    let (fresh, held): (Vec<&NewDocument<'_>>, Vec<_>) =
        sorted.into_iter().partition(|document| document.version.is_none());
    if !fresh.is_empty() {
        let records: Vec<Uuid> = fresh.iter().map(|new| new.document.record).collect();
        let facets: Vec<&str> = fresh.iter().map(|new| new.document.facet.as_str()).collect();
        let entities: Vec<&str> = fresh.iter().map(|new| new.document.entity.as_str()).collect();
        let entries: Vec<bool> = fresh.iter().map(|new| new.is_entry).collect();
        let clinics: Vec<Option<Uuid>> = fresh.iter().map(|new| new.clinic).collect();
        let buckets: Vec<&str> = fresh.iter().map(|new| new.bucket.as_str()).collect();
        let personal: Vec<Option<&str>> = fresh.iter().map(|new| new.personal_bucket.as_deref()).collect();
        let saved: Vec<&[u8]> = fresh.iter().map(|new| new.saved).collect();
        let shown: Vec<&[u8]> = fresh.iter().map(|new| new.shown).collect();
        let statement = transaction.prepare_cached(include_str!("push_documents_insert.sql")).await?;
        let organization = &writes.organization;
        let written = transaction
            .execute(
                &statement,
                &[organization, &records, &facets, &entities, &entries, &clinics, &buckets, &personal, &saved, &shown],
            )
            .await?;
        must_equal(written, fresh.len())?;
    }
    if !held.is_empty() {
        let records: Vec<Uuid> = held.iter().map(|new| new.document.record).collect();
        let facets: Vec<&str> = held.iter().map(|new| new.document.facet.as_str()).collect();
        let versions: Vec<i64> = held.iter().filter_map(|new| new.version).collect();
        let saved: Vec<&[u8]> = held.iter().map(|new| new.saved).collect();
        let shown: Vec<&[u8]> = held.iter().map(|new| new.shown).collect();
        let statement = transaction.prepare_cached(include_str!("push_documents_update.sql")).await?;
        let written = transaction
            .execute(&statement, &[&writes.organization, &records, &facets, &versions, &saved, &shown])
            .await?;
        must_equal(written, held.len())?;
    }
    Ok(())
}

async fn write_quarantine(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<()> {
    let quarantined = &writes.quarantined;
    if quarantined.is_empty() {
        return Ok(());
    }
    let records: Vec<Uuid> = quarantined.iter().map(|item| item.document.record).collect();
    let facets: Vec<&str> = quarantined.iter().map(|item| item.document.facet.as_str()).collect();
    let entities: Vec<&str> = quarantined.iter().map(|item| item.document.entity.as_str()).collect();
    let hashes: Vec<&[u8]> = quarantined.iter().map(|item| item.hash.as_bytes().as_slice()).collect();
    let codes: Vec<&str> = quarantined.iter().map(|item| item.code.name()).collect();
    let reasons: Vec<String> = quarantined.iter().map(|item| item.reason.replace('\0', "")).collect();
    let bytes: Vec<&[u8]> = quarantined.iter().map(|item| item.bytes).collect();
    transaction
        .execute(
            include_str!("push_quarantine.sql"),
            &[
                &writes.organization,
                &writes.device,
                &writes.account,
                &writes.grant,
                &writes.now_ms,
                &records,
                &facets,
                &entities,
                &hashes,
                &codes,
                &reasons,
                &bytes,
            ],
        )
        .await?;
    Ok(())
}

async fn write_batch(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<()> {
    let Some(batch) = writes.batch else { return Ok(()) };
    let hash = blake3::hash(batch).as_bytes().to_vec();
    transaction
        .execute(
            "INSERT INTO sync.batch (organization_id, hash, device_id, grant_id, body, received_at_ms)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organization_id, hash) DO NOTHING",
            &[&writes.organization, &hash, &writes.device, &writes.grant, &batch, &writes.now_ms],
        )
        .await?;
    Ok(())
}

/// Gives each change its number in each of its buckets. Returns the buckets that grew.
pub async fn number(transaction: &Transaction<'_>, writes: &Writes<'_>) -> Result<Vec<String>> {
    let mut grown: BTreeMap<&str, Vec<&NewChange<'_>>> = BTreeMap::new();
    for change in &writes.changes {
        for bucket in &change.buckets {
            grown.entry(bucket).or_default().push(change);
        }
    }
    if grown.is_empty() {
        return Ok(Vec::new());
    }
    let buckets: Vec<&str> = grown.keys().copied().collect();
    transaction.execute(include_str!("push_bucket_create.sql"), &[&writes.organization, &buckets]).await?;
    let statement = transaction.prepare_cached(include_str!("push_bucket_lock.sql")).await?;
    let rows = transaction.query(&statement, &[&writes.organization, &buckets]).await?;

    let mut digests: Vec<Vec<u8>> = Vec::with_capacity(rows.len());
    let (mut counts, mut sizes) = (Vec::new(), Vec::new());
    let (mut places, mut records, mut facets, mut hashes, mut names) = (vec![], vec![], vec![], vec![], vec![]);
    for (row, (bucket, changes)) in rows.iter().zip(&grown) {
        let mut digest = BucketDigest { sum: read_sum(row.get("digest"))?, count: 0 };
        for (place, change) in (1_i64..).zip(changes) {
            digest.add(&change.hash);
            places.push(place);
            names.push(*bucket);
            records.push(change.document.record);
            facets.push(change.document.facet.as_str());
            hashes.push(change.hash.as_bytes().as_slice());
        }
        digests.push(digest.sum.to_vec());
        counts.push(i64::try_from(changes.len()).unwrap_or(0));
        sizes.push(changes.iter().map(|change| i64::try_from(change.bytes.len()).unwrap_or(0)).sum::<i64>());
    }
    let statement = transaction.prepare_cached(include_str!("push_number.sql")).await?;
    transaction
        .execute(
            &statement,
            &[&writes.organization, &buckets, &counts, &sizes, &digests, &names, &places, &records, &facets, &hashes],
        )
        .await?;
    Ok(buckets.into_iter().map(str::to_owned).collect())
}

pub fn read_sum(bytes: &[u8]) -> Result<[u8; 32]> {
    bytes.try_into().map_err(|_| ServerError::Internal("a bucket's digest does not have 32 bytes".to_owned()))
}
