//! What the server made of what was sent.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::{Buckets, DocumentId, Grant, Hash, QuarantineCode, StoredChange, Verdict};

use super::digest::Digests;
use super::documents;
use super::error::StoreError;
use super::outbox::{self, Waiting};
use super::quarantine;
use super::replica::Replica;

/// What became of a batch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settled {
    pub acknowledged: u32,
    /// Put before the queue because the server misses them.
    pub offered_again: u32,
    pub quarantined: u32,
    /// Records that look different now, since a change of theirs was taken out.
    pub changed: Vec<ChangedRecord>,
}

impl Replica {
    /// Takes the server's verdicts on what was sent.
    ///
    /// # Errors
    /// Those of the database; then no verdict of the batch was taken, and sending again is safe.
    pub fn settle(&self, verdicts: &[(Hash, Verdict)]) -> Result<Settled, StoreError> {
        let grant = self.grant();
        let at_ms = self.now_ms();
        let settled = self.transact(|transaction| {
            let mut settled = Settled::default();
            let mut digests = Digests::default();
            for (hash, verdict) in verdicts {
                settle_one(transaction, &grant, hash, verdict, at_ms, &mut digests, &mut settled)?;
            }
            digests.store(transaction)?;
            Ok(settled)
        })?;
        self.tell(&settled.changed);
        Ok(settled)
    }
}

impl Replica {
    /// Whether the server set changes of documents apart, so that later ones are made again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn loses_changes(&self, verdicts: &[(Hash, Verdict)]) -> Result<bool, StoreError> {
        self.connections.read(|reader| {
            let refused = verdicts.iter().filter(|(_, verdict)| verdict.is_refusal());
            for (hash, _) in refused {
                if outbox::find(reader, hash)?.is_some_and(|waiting| !waiting.is_entry) {
                    return Ok(true);
                }
            }
            Ok(false)
        })
    }
}

fn settle_one(
    connection: &Connection,
    grant: &Grant,
    hash: &Hash,
    verdict: &Verdict,
    at_ms: i64,
    digests: &mut Digests,
    settled: &mut Settled,
) -> Result<(), StoreError> {
    // A verdict may come twice, when the first answer was lost on the way.
    let Some(waiting) = outbox::find(connection, hash)? else { return Ok(()) };
    match verdict {
        Verdict::Accepted | Verdict::Known => {
            let buckets = buckets_of(connection, &waiting)?;
            acknowledge(connection, grant, &waiting.id, hash, buckets.as_ref(), digests)?;
            outbox::take_out(connection, &waiting.id, hash)?;
            settled.acknowledged += 1;
        }
        Verdict::Missing(hashes) => match offer_missing(connection, &waiting, hashes)? {
            Some(offered) => settled.offered_again += offered,
            None => {
                let reason = "it depends on a change that neither side holds";
                settled.changed.extend(quarantine::refuse(connection, grant, &waiting, "missing", reason, at_ms)?);
                settled.quarantined += 1;
            }
        },
        // A newer server will take it.
        Verdict::Quarantined { code: QuarantineCode::UnknownKind, .. } => outbox::hold(connection, &waiting)?,
        Verdict::Quarantined { code, reason } => {
            settled.changed.extend(quarantine::refuse(connection, grant, &waiting, code.name(), reason, at_ms)?);
            settled.quarantined += 1;
        }
    }
    Ok(())
}

fn buckets_of(connection: &Connection, waiting: &Waiting) -> Result<Option<Buckets>, StoreError> {
    let sql = if waiting.is_entry {
        "SELECT home_bucket, personal_bucket FROM replica_entry WHERE record = ?1 AND entity = ?2 AND ?3 <> ''"
    } else {
        "SELECT home_bucket, personal_bucket FROM replica_document WHERE record = ?1 AND entity = ?2 AND facet = ?3"
    };
    let found = connection
        .prepare_cached(sql)?
        .query_row(params![waiting.id.record.as_bytes(), waiting.id.entity, waiting.id.facet], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
        })
        .optional()?;
    let Some((home, personal)) = found else { return Ok(None) };
    let personal = personal.as_deref().map(documents::bucket).transpose()?;
    Ok(Some(Buckets { home: documents::bucket(&home)?, personal }))
}

/// The server has this change: from here on it counts in the digests.
pub(super) fn acknowledge(
    connection: &Connection,
    grant: &Grant,
    id: &DocumentId,
    hash: &Hash,
    buckets: Option<&Buckets>,
    digests: &mut Digests,
) -> Result<(), StoreError> {
    if note_acknowledged(connection, id, hash)?
        && let Some(buckets) = buckets
    {
        let readable = grant.readable();
        for bucket in buckets.iter().filter(|bucket| readable.contains(bucket)) {
            digests.add(connection, bucket, hash)?;
        }
    }
    Ok(())
}

/// False where it was acknowledged before.
pub(super) fn note_acknowledged(connection: &Connection, id: &DocumentId, hash: &Hash) -> Result<bool, StoreError> {
    let rows = connection
        .prepare_cached(
            "UPDATE replica_change SET acknowledged = 1
             WHERE record = ?1 AND facet = ?2 AND hash = ?3 AND acknowledged = 0",
        )?
        .execute(params![id.record.as_bytes(), id.facet, hash.as_bytes()])?;
    Ok(rows == 1)
}

/// Puts what the server misses of a document before what waits. With no hashes named: the whole history. `None` where
/// none of the named ones is here, so that asking again would never end.
fn offer_missing(connection: &Connection, waiting: &Waiting, hashes: &[Hash]) -> Result<Option<u32>, StoreError> {
    let Some(held) = documents::load(connection, &waiting.id)? else { return Ok(None) };
    let all = held.document.changes();
    let wanted: Vec<&StoredChange> = if hashes.is_empty() {
        all.iter().filter(|made| made.hash != waiting.hash).collect()
    } else {
        all.iter().filter(|made| hashes.contains(&made.hash)).collect()
    };
    if wanted.is_empty() && !hashes.is_empty() {
        return Ok(None);
    }
    let first: i64 =
        connection.query_row("SELECT coalesce(min(position), 0) FROM replica_outbox", [], |row| row.get(0))?;
    let mut offered = 0;
    let start = first - i64::try_from(wanted.len()).unwrap_or(0);
    for (position, made) in (start..).zip(wanted) {
        if outbox::push(connection, Some(position), &waiting.id, &made.hash, false, &made.bytes, None, waiting.at_ms)? {
            offered += 1;
        }
    }
    Ok(Some(offered))
}
