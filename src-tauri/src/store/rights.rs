//! What happens when a grant changes: what may no longer be here goes, unsent edits of it are kept for a person.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::{Bucket, Buckets, Entry, Grant};

use super::error::{StoreError, damaged};
use super::outbox::{self, Waiting};
use super::quarantine;
use super::{blobs, digest, documents, entries, people, snapshot};

/// The right to hold the record ended before the change was sent.
const REVOKED: &str = "revoked";

/// Purges what `after` no longer reads, and counts the buckets that it newly does.
pub(super) fn apply(
    connection: &Connection,
    before: &Grant,
    after: &Grant,
    at_ms: i64,
) -> Result<Vec<ChangedRecord>, StoreError> {
    let (old, new) = (before.readable(), after.readable());
    let lost = lost(before, after);
    if !lost.is_empty() {
        // What keeps a file here, or a person's name, must be seen.
        snapshot::hold_everything(connection)?;
    }
    let mut changed = Vec::new();
    for bucket in &lost {
        purge(connection, *bucket, &new, at_ms, &mut changed)?;
    }
    for bucket in new.difference(&old) {
        digest::recount(connection, *bucket)?;
    }
    if !lost.is_empty() {
        if forget_waiting_for_others(connection)? {
            for bucket in &new {
                digest::recount(connection, *bucket)?;
            }
        }
        blobs::forget_unreachable(connection, &new)?;
        people::forget_unmet(connection)?;
        // Without this the words of purged records would linger in the index's pages.
        connection.execute_batch("INSERT INTO replica_search (replica_search) VALUES ('optimize')")?;
    }
    Ok(changed)
}

/// Buckets of which nothing may stay that no other bucket brings: no longer received, or no longer created in. Whoever
/// read and now only creates keeps nothing either, since most of it was others'.
pub(super) fn lost(before: &Grant, after: &Grant) -> BTreeSet<Bucket> {
    let (old, new) = (before.readable(), after.readable());
    let (created, creates) = (before.holdable(), after.holdable());
    old.difference(&new).chain(created.difference(&creates)).copied().collect()
}

fn purge(
    connection: &Connection,
    bucket: Bucket,
    readable: &BTreeSet<Bucket>,
    at_ms: i64,
    changed: &mut Vec<ChangedRecord>,
) -> Result<(), StoreError> {
    let stays = |buckets: &Buckets| buckets.iter().any(|bucket| readable.contains(&bucket));
    for id in documents::in_bucket(connection, bucket)? {
        let Some(held) = documents::load(connection, &id)? else { continue };
        if stays(&held.buckets) {
            continue;
        }
        keep_unsent(connection, outbox::of_document(connection, &id)?, at_ms)?;
        documents::remove(connection, &held)?;
        quarantine::forget_row(connection, &id)?;
        changed.push(ChangedRecord { entity: id.entity, id: id.record });
    }
    for (entry, buckets) in placed_entries(connection, bucket)? {
        if stays(&buckets) {
            continue;
        }
        let id = Entry::parse(&entry.bytes).map_err(damaged)?.document;
        keep_unsent(connection, outbox::of_document(connection, &id)?, at_ms)?;
        entries::remove(connection, &entry)?;
        changed.push(ChangedRecord { entity: id.entity, id: id.record });
    }
    snapshot::forget_place(connection, bucket)?;
    digest::forget(connection, bucket)
}

/// Changes that wait for others say nowhere in which bucket they lie, so those of documents that are not here go. Where
/// the right to them stands, the digests, counted anew, differ and they are fetched again. Says whether any went.
fn forget_waiting_for_others(connection: &Connection) -> Result<bool, StoreError> {
    let gone = connection.execute(
        "DELETE FROM replica_change
         WHERE (record, facet, hash) IN (SELECT record, facet, hash FROM replica_pending)
           AND (record, facet) NOT IN (SELECT record, facet FROM replica_document)",
        [],
    )?;
    connection.execute(
        "DELETE FROM replica_pending WHERE (record, facet) NOT IN (SELECT record, facet FROM replica_document)",
        [],
    )?;
    Ok(gone > 0)
}

fn keep_unsent(connection: &Connection, unsent: Vec<Waiting>, at_ms: i64) -> Result<(), StoreError> {
    for waiting in unsent {
        quarantine::keep(
            connection,
            &waiting,
            REVOKED,
            "the right to hold this record ended before it was sent",
            at_ms,
        )?;
    }
    Ok(())
}

fn placed_entries(connection: &Connection, bucket: Bucket) -> Result<Vec<(Entry, Buckets)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes, home_bucket, personal_bucket FROM replica_entry
         WHERE home_bucket = ?1 OR personal_bucket = ?1",
    )?;
    let mut rows = statement.query(params![bucket.to_string()])?;
    let mut placed = Vec::new();
    while let Some(row) = rows.next()? {
        let personal: Option<String> = row.get(2)?;
        let buckets = Buckets {
            home: documents::bucket(&row.get::<_, String>(1)?)?,
            personal: personal.as_deref().map(documents::bucket).transpose()?,
        };
        placed.push((entries::from_bytes(&row.get::<_, Vec<u8>>(0)?)?, buckets));
    }
    Ok(placed)
}
