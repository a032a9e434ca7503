//! A first sync: rows at once, documents behind them.
//!
//! A page's rows are written as the server says they are, and the page itself is kept. Its documents are unpacked
//! later, or as soon as somebody needs one of them: loaded, which verifies their hashes, compared with what the rows
//! show, and stored. Everything else in the replica asks [`hold`] first, so it never meets a packed document.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::{
    Bucket, BucketDigest, Document, DocumentId, Entry, Grant, Shown, SnapshotChange, SnapshotItem, SnapshotKey,
    SnapshotPage, StoredChange,
};
use uuid::Uuid;

use super::documents::{self, Provenance};
use super::error::{StoreError, change, damaged};
use super::projection::{self, FacetRow};
use super::replica::{Replica, read_meta, write_meta};
use super::{digest, entries, outbox, settle};

/// Set once a document was not what its row showed: from then on this replica reads every change itself.
const DISTRUSTED: &str = "snapshot-distrusted";

impl Replica {
    /// Whether a bucket, of which nothing was pulled yet, may be taken as a snapshot.
    ///
    /// # Errors
    /// Those of the database.
    pub fn wants_snapshot(&self, bucket: Bucket) -> Result<bool, StoreError> {
        if !self.grant().readable().contains(&bucket) {
            return Ok(false);
        }
        self.connections.read(|reader| {
            let nothing = digest::sequence(reader, bucket)? == 0;
            Ok(nothing && read_meta(reader, DISTRUSTED)?.is_none())
        })
    }

    /// The last document that came of a bucket's snapshot, where one has begun.
    ///
    /// # Errors
    /// Those of the database.
    pub fn snapshot_after(&self, bucket: Bucket) -> Result<Option<SnapshotKey>, StoreError> {
        self.connections.read(|reader| {
            let found = reader
                .prepare_cached("SELECT record, facet FROM replica_snapshot_bucket WHERE bucket = ?1")?
                .query_row([bucket.to_string()], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get(1)?)))
                .optional()?;
            found
                .map(|(record, facet)| Ok(SnapshotKey { record: Uuid::from_slice(&record).map_err(damaged)?, facet }))
                .transpose()
        })
    }

    /// Takes the next page of a bucket's snapshot, `page` as it came: rows, digest and place in one transaction.
    ///
    /// # Errors
    /// Those of the database, and a page that cannot be read; then nothing of it was taken.
    pub fn take_snapshot(&self, bytes: &[u8], page: &SnapshotPage) -> Result<Vec<ChangedRecord>, StoreError> {
        let grant = self.grant();
        let changed = self.transact(|transaction| take(transaction, &grant, bytes, page))?;
        self.tell(&changed);
        Ok(changed)
    }

    /// Unpacks the documents of one page. False where there is none left.
    ///
    /// # Errors
    /// Those of the database.
    pub fn unpack_snapshot(&self) -> Result<bool, StoreError> {
        let next = "SELECT number FROM replica_snapshot ORDER BY number LIMIT 1";
        let unpacked = self.transact(|transaction| {
            let number = transaction.prepare_cached(next)?.query_row([], |row| row.get(0)).optional()?;
            number.map(|number| unpack(transaction, number)).transpose()
        })?;
        Ok(unpacked.is_some())
    }

    /// Unpacks what there is of a record, so that it can be read.
    pub(super) fn hold(&self, record: Uuid) -> Result<(), StoreError> {
        let packed = self.connections.read(|reader| Ok(!covering(reader, record)?.is_empty()))?;
        if packed { self.transact(|transaction| hold(transaction, record)) } else { Ok(()) }
    }

    /// Unpacks what there is.
    pub(super) fn hold_everything(&self) -> Result<(), StoreError> {
        while self.unpack_snapshot()? {}
        Ok(())
    }
}

fn take(
    connection: &Connection,
    grant: &Grant,
    bytes: &[u8],
    page: &SnapshotPage,
) -> Result<Vec<ChangedRecord>, StoreError> {
    if !grant.readable().contains(&page.bucket) {
        return Err(change("the snapshot is of a bucket that this replica may not read"));
    }
    let bucket = page.bucket.to_string();
    let begun: Option<(i64, Vec<u8>, String)> = connection
        .prepare_cached("SELECT sequence, record, facet FROM replica_snapshot_bucket WHERE bucket = ?1")?
        .query_row([&bucket], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let follows = |item: &SnapshotItem| {
        let (record, facet) = (item.document.record.as_bytes().as_slice(), item.document.facet.as_str());
        begun.as_ref().is_none_or(|(_, last, of)| (record, facet) < (last.as_slice(), of.as_str()))
    };
    if !page.items.iter().all(follows) {
        return Err(change("the snapshot's page does not follow the one before"));
    }
    let mut held = if begun.is_some() { digest::held(connection, page.bucket)? } else { BucketDigest::default() };
    let mut changed = Vec::with_capacity(page.items.len());
    for item in &page.items {
        item.changes.iter().for_each(|made| held.add(&made.hash));
        match show(connection, item) {
            // Unpacking finds it again, and reads its bucket anew.
            Err(StoreError::Change(reason)) => tracing::warn!(document = %item.document, %reason, "a row is left out"),
            shown => shown?,
        }
        changed.push(ChangedRecord { entity: item.document.entity.clone(), id: item.document.record });
    }
    digest::set_held(connection, page.bucket, &held)?;
    let sequence = begun.map_or_else(|| i64::try_from(page.seq).map_err(damaged), |(sequence, ..)| Ok(sequence))?;
    if let (Some(newest), Some(oldest)) = (page.items.first(), page.items.last()) {
        connection
            .prepare_cached("INSERT INTO replica_snapshot (bucket, newest, oldest, page) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![bucket, newest.document.record.as_bytes(), oldest.document.record.as_bytes(), bytes])?;
    }
    match page.items.last().filter(|_| page.more) {
        Some(last) => {
            connection
                .prepare_cached(
                    "INSERT OR REPLACE INTO replica_snapshot_bucket (bucket, sequence, record, facet)
                     VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![bucket, sequence, last.document.record.as_bytes(), last.document.facet])?;
        }
        None => {
            forget_place(connection, page.bucket)?;
            digest::move_cursor(connection, page.bucket, u64::try_from(sequence).map_err(damaged)?)?;
        }
    }
    Ok(changed)
}

/// Writes the row of a packed document. What is here as a document already is shown by that, until both are one.
fn show(connection: &Connection, item: &SnapshotItem) -> Result<(), StoreError> {
    let Some((entity, facet)) = item.document.describe() else { return Ok(()) };
    if documents::stands_here(connection, &item.document)? {
        return Ok(());
    }
    let Shown { deleted_at_ms, fields } = shown(item)?;
    let (record, clinic) = (item.document.record, item.clinic);
    let row =
        FacetRow { entity, facet, record, clinic, deleted_at_ms, updated_at_ms: item.updated_at_ms(), fields: &fields };
    projection::upsert(connection, &row)
}

fn shown(item: &SnapshotItem) -> Result<Shown, StoreError> {
    if item.is_entry {
        let fields = Entry::parse(&item.saved).map_err(change)?.fields;
        return Ok(Shown { deleted_at_ms: None, fields });
    }
    Shown::decode(&item.shown).map_err(change)
}

/// Makes sure that nothing of a record is packed, before anything reads or writes its documents.
pub(super) fn hold(connection: &Connection, record: Uuid) -> Result<(), StoreError> {
    unpack_all(connection, covering(connection, record)?)
}

/// The pages in which documents of a record may be.
fn covering(connection: &Connection, record: Uuid) -> Result<Vec<i64>, StoreError> {
    let sql = "SELECT number FROM replica_snapshot WHERE oldest <= ?1 AND newest >= ?1";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_map([record.as_bytes()], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Makes sure that nothing of a bucket is packed.
pub(super) fn hold_bucket(connection: &Connection, bucket: Bucket) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("SELECT number FROM replica_snapshot WHERE bucket = ?1")?;
    let numbers: Vec<i64> = statement.query_map([bucket.to_string()], |row| row.get(0))?.collect::<Result<_, _>>()?;
    unpack_all(connection, numbers)
}

/// Makes sure that nothing is packed at all.
pub(super) fn hold_everything(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("SELECT number FROM replica_snapshot ORDER BY number")?;
    let numbers: Vec<i64> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    unpack_all(connection, numbers)
}

/// The bucket's first download begins anew, should there be another.
pub(super) fn forget_place(connection: &Connection, bucket: Bucket) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM replica_snapshot_bucket WHERE bucket = ?1")?
        .execute([bucket.to_string()])?;
    Ok(())
}

fn unpack_all(connection: &Connection, numbers: Vec<i64>) -> Result<(), StoreError> {
    for number in numbers {
        unpack(connection, number)?;
    }
    Ok(())
}

/// Stores the documents of a page, which then is gone. One that is not what it should be costs the others nothing: its
/// bucket is read anew, change by change.
fn unpack(connection: &Connection, number: i64) -> Result<(), StoreError> {
    let (bytes, bucket): (Vec<u8>, String) = connection
        .prepare_cached("DELETE FROM replica_snapshot WHERE number = ?1 RETURNING page, bucket")?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let Ok(page) = SnapshotPage::decode(&bytes) else {
        tracing::error!(%bucket, "a page of the snapshot cannot be read any more");
        return distrust(connection, documents::bucket(&bucket)?, &BucketDigest::default());
    };
    let mut distrusted = Vec::new();
    for item in &page.items {
        match unpack_item(connection, item) {
            Err(StoreError::Change(reason)) => {
                tracing::error!(document = %item.document, %reason, "a document of the snapshot is not taken");
                distrusted.push(item);
            }
            taken => taken?,
        }
    }
    for item in distrusted {
        leave_out(connection, page.bucket, item)?;
    }
    Ok(())
}

/// Takes a document back that is not what it should be: out of the digest, which then differs from the server's until
/// the bucket was read anew, and out of the rows, in which what stands here of the record stays.
fn leave_out(connection: &Connection, bucket: Bucket, item: &SnapshotItem) -> Result<(), StoreError> {
    let mut held = digest::held(connection, bucket)?;
    for change in &item.changes {
        if documents::known_here(connection, &item.document, &change.hash)?.is_none() {
            held.subtract(&change.hash);
        }
    }
    distrust(connection, bucket, &held)?;
    let Some((entity, facet)) = item.document.describe() else { return Ok(()) };
    if documents::stands_here(connection, &item.document)? {
        return Ok(());
    }
    let record = item.document.record;
    let others = documents::of_record_here(connection, record)?;
    if others.is_empty() {
        return documents::unproject(connection, entity, record);
    }
    projection::clear_facet(connection, entity, facet, record)?;
    documents::index_again(connection, entity, record)
}

/// From now on this replica reads every change itself, and this bucket from its beginning.
fn distrust(connection: &Connection, bucket: Bucket, held: &BucketDigest) -> Result<(), StoreError> {
    write_meta(connection, DISTRUSTED, &[1])?;
    forget_place(connection, bucket)?;
    digest::set_held(connection, bucket, held)?;
    digest::move_cursor(connection, bucket, 0)
}

fn unpack_item(connection: &Connection, item: &SnapshotItem) -> Result<(), StoreError> {
    if item.is_entry {
        return unpack_entry(connection, item);
    }
    let packed = Document::load(&item.document, &item.saved).map_err(change)?;
    if packed.record() != Some(item.document.record) {
        return Err(change("it is another record's"));
    }
    let made = packed.changes();
    let listed = made.len() == item.changes.len()
        && made.iter().all(|made| item.changes.iter().any(|change| change.hash == made.hash));
    if !listed {
        return Err(change("it does not hold the changes that it should"));
    }
    let here = documents::load_here(connection, &item.document)?;
    for change in &item.changes {
        note(connection, &item.document, change)?;
    }
    let Some(mut held) = here else {
        documents::insert_saved(connection, &packed, &item.buckets, &item.saved)?;
        let is = Shown { deleted_at_ms: packed.deleted_at_ms(), fields: packed.fields() };
        return documents::project_unpacked(connection, &packed, item.updated_at_ms(), is.encode() == item.shown);
    };
    // Its row shows what stood here, so what came is shown as any change that comes.
    merge(&mut held.document, &made)?;
    documents::update(connection, held.row, &held.document)?;
    documents::project(connection, &held.document, item.updated_at_ms())
}

/// The change is here from now on. It was counted when its page came.
fn note(connection: &Connection, id: &DocumentId, made: &SnapshotChange) -> Result<(), StoreError> {
    let SnapshotChange { hash, author, received_at_ms } = made;
    let provenance = Provenance { author: Some(*author), device: None, at_ms: *received_at_ms, acknowledged: true };
    if !documents::remember(connection, id, hash, &provenance)? && settle::note_acknowledged(connection, id, hash)? {
        outbox::take_out(connection, id, hash)?;
    }
    Ok(())
}

fn merge(held: &mut Document, made: &[StoredChange]) -> Result<(), StoreError> {
    let missing = held.apply(made).map_err(change)?;
    if missing.is_empty() { Ok(()) } else { Err(change("it lacks changes that its own depend on")) }
}

fn unpack_entry(connection: &Connection, item: &SnapshotItem) -> Result<(), StoreError> {
    let parsed = Entry::parse(&item.saved).map_err(change)?;
    let entry = entries::from_bytes(&item.saved)?;
    if item.changes.iter().any(|change| change.hash != entry.hash) || parsed.document != item.document {
        return Err(change("it is not the entry that it should be"));
    }
    for change in &item.changes {
        note(connection, &item.document, change)?;
    }
    entries::insert(connection, &entry, &parsed, &item.buckets, item.updated_at_ms())
}
