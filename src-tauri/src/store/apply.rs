//! What the server sends: pages of changes, taken whole or not at all.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::{Bucket, Buckets, Document, DocumentId, Entry, Grant, Payload, PullPage, PulledChange, StoredChange};

use super::apart;
use super::digest::{self, Digests};
use super::documents::{self, Provenance};
use super::entries;
use super::error::{StoreError, change};
use super::outbox;
use super::replica::Replica;
use super::{settle, snapshot};

impl Replica {
    /// Takes a page: changes, rows, words, conflicts, digests and cursors in one transaction. A page that comes twice
    /// changes nothing the second time.
    ///
    /// # Errors
    /// Those of the database, and a change that cannot be read; then nothing of the page was taken.
    pub fn apply_page(&self, page: &PullPage) -> Result<Vec<ChangedRecord>, StoreError> {
        let grant = self.grant();
        let page = readable(&grant, page);
        let changed = self.transact(|transaction| apply(transaction, &grant, &page))?;
        self.tell(&changed);
        Ok(changed)
    }
}

/// What of a page this replica's own grant reads. Rights that the server gave since then come with the next grant: were
/// their buckets taken before, nothing would purge them should they end before it.
fn readable<'a>(grant: &Grant, page: &'a PullPage) -> Cow<'a, PullPage> {
    let readable = grant.readable();
    if page.cursors.iter().all(|(bucket, _)| readable.contains(bucket)) {
        return Cow::Borrowed(page);
    }
    let mut page = page.clone();
    for item in &mut page.items {
        item.buckets.retain(|(bucket, _)| readable.contains(bucket));
    }
    page.items.retain(|item| !item.buckets.is_empty());
    page.cursors.retain(|(bucket, _)| readable.contains(bucket));
    Cow::Owned(page)
}

/// The changes of one document in a page, in the order in which they came.
#[derive(Default)]
struct Arrived<'a> {
    changes: Vec<&'a StoredChange>,
    /// By the server's clock, of the latest.
    received_at_ms: i64,
    /// Where the server says that they lie, as far as this replica may read.
    buckets: Vec<Bucket>,
}

fn apply(connection: &Connection, grant: &Grant, page: &PullPage) -> Result<Vec<ChangedRecord>, StoreError> {
    // First, since unpacking may alter digests, which are read once. What follows meets nothing packed.
    for item in &page.items {
        snapshot::hold(connection, item.envelope.document.record)?;
    }
    let mut digests = Digests::default();
    let mut order: Vec<&DocumentId> = Vec::new();
    let mut documents: HashMap<&DocumentId, Arrived<'_>> = HashMap::new();
    let mut changed: BTreeMap<(&str, uuid::Uuid), ()> = BTreeMap::new();
    for item in &page.items {
        if !is_new(connection, grant, item, &mut digests)? {
            continue;
        }
        let id = &item.envelope.document;
        changed.insert((&id.entity, id.record), ());
        match &item.envelope.payload {
            Payload::Entry { bytes, .. } => match take_entry(connection, grant, item, bytes) {
                Err(StoreError::Change(reason)) => tracing::warn!(document = %id, %reason, "an entry is left out"),
                taken => taken?,
            },
            Payload::Change(made) => {
                let arrived = documents.entry(id).or_insert_with(|| {
                    order.push(id);
                    Arrived::default()
                });
                arrived.changes.push(made);
                arrived.received_at_ms = arrived.received_at_ms.max(item.received_at_ms);
                arrived.buckets = item.buckets.iter().map(|(bucket, _)| *bucket).collect();
            }
        }
    }
    for id in order {
        let arrived = &documents[id];
        match take_changes(connection, grant, id, arrived) {
            // One change that this version cannot read delays nobody; a later version tries it again.
            Err(StoreError::Change(reason)) => {
                tracing::warn!(document = %id, %reason, "changes are set aside");
                let changes: Vec<StoredChange> = arrived.changes.iter().copied().cloned().collect();
                set_aside(connection, id, &changes)?;
            }
            taken => taken?,
        }
    }
    digests.store(connection)?;
    for (bucket, sequence) in &page.cursors {
        digest::move_cursor(connection, *bucket, *sequence)?;
    }
    Ok(changed.into_keys().map(|(entity, id)| ChangedRecord { entity: entity.to_owned(), id }).collect())
}

/// Remembers the change and counts it. False where it was here already; an own one that comes back is thereby
/// acknowledged, whatever became of the answer to the push.
fn is_new(
    connection: &Connection,
    grant: &Grant,
    item: &PulledChange,
    digests: &mut Digests,
) -> Result<bool, StoreError> {
    let (id, hash) = (&item.envelope.document, item.envelope.payload.hash());
    match documents::known_here(connection, id, &hash)? {
        Some(true) => return Ok(false),
        Some(false) => {
            let buckets: Vec<Bucket> = item.buckets.iter().map(|(bucket, _)| *bucket).collect();
            let [home, rest @ ..] = buckets.as_slice() else { return Ok(false) };
            let buckets = Buckets { home: *home, personal: rest.first().copied() };
            settle::acknowledge(connection, grant, id, &hash, Some(&buckets), digests)?;
            outbox::take_out(connection, id, &hash)?;
            return Ok(false);
        }
        None => {}
    }
    let provenance =
        Provenance { author: Some(item.author), device: None, at_ms: item.received_at_ms, acknowledged: true };
    documents::remember(connection, id, &hash, &provenance)?;
    apart::note_release(connection, id, &hash, item.received_at_ms)?;
    for (bucket, _) in &item.buckets {
        digests.add(connection, *bucket, &hash)?;
    }
    Ok(true)
}

fn take_entry(connection: &Connection, grant: &Grant, item: &PulledChange, bytes: &[u8]) -> Result<(), StoreError> {
    let parsed = Entry::parse(bytes).map_err(change)?;
    let arrived: Vec<Bucket> = item.buckets.iter().map(|(bucket, _)| *bucket).collect();
    let buckets = match parsed.document.describe() {
        Some((entity, facet)) => {
            let record = parsed.document.record;
            documents::place(entity, facet, record, grant.organization, parsed.clinic, &parsed.fields)?
        }
        None => as_named(&arrived)?,
    };
    let entry = entries::from_bytes(bytes)?;
    entries::insert(connection, &entry, &parsed, &buckets, item.received_at_ms)
}

/// Where a kind of record that this catalogue does not know lies, as far as the server told.
fn as_named(arrived: &[Bucket]) -> Result<Buckets, StoreError> {
    let personal = arrived.iter().copied().find(Bucket::is_audience);
    let home = arrived.iter().copied().find(|bucket| !bucket.is_audience()).or(personal);
    Ok(Buckets { home: home.ok_or_else(|| change("it lies in no bucket"))?, personal })
}

fn take_changes(
    connection: &Connection,
    grant: &Grant,
    id: &DocumentId,
    arrived: &Arrived<'_>,
) -> Result<(), StoreError> {
    let mut changes = pending(connection, id)?;
    let waited = changes.len();
    changes.extend(arrived.changes.iter().copied().cloned());
    let held = documents::load_here(connection, id)?;
    // Nothing is written before everything that can fail by the bytes of a change has been done.
    let (row, mut document) = match held {
        Some(held) => (Some(held.row), Some(held.document)),
        None => (None, None),
    };
    let applied = match document.as_mut() {
        Some(document) => document.apply(&changes).map_err(change)?.is_empty(),
        None => match Document::from_changes(id, &changes) {
            Ok(new) => {
                document = Some(new);
                true
            }
            Err(umbu_sync::DocumentError::Missing(_)) => false,
            Err(error) => return Err(change(error)),
        },
    };
    let buckets = match (&document, row) {
        (Some(document), None) => Some(place(grant, id, document, &arrived.buckets)?),
        _ => None,
    };
    if waited > 0 || !applied {
        keep_pending(connection, id, &changes, document.as_ref())?;
    }
    let Some(document) = document else { return Ok(()) };
    match (row, buckets) {
        (Some(row), _) => documents::update(connection, row, &document)?,
        (None, Some(buckets)) => documents::insert(connection, &document, &buckets)?,
        (None, None) => {}
    }
    documents::project(connection, &document, arrived.received_at_ms)
}

/// Where a document that is new here lies.
fn place(grant: &Grant, id: &DocumentId, document: &Document, arrived: &[Bucket]) -> Result<Buckets, StoreError> {
    let Some((entity, facet)) = id.describe() else { return as_named(arrived) };
    documents::place(entity, facet, id.record, grant.organization, document.clinic(), &document.fields())
}

/// Changes of a document that wait for one they depend on.
fn pending(connection: &Connection, id: &DocumentId) -> Result<Vec<StoredChange>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT bytes FROM replica_pending WHERE record = ?1 AND entity = ?2 AND facet = ?3")?;
    let rows =
        statement.query_map(params![id.record.as_bytes(), id.entity, id.facet], |row| row.get::<_, Vec<u8>>(0))?;
    let mut waiting = Vec::new();
    for bytes in rows {
        // What could not be read when it came still cannot; it stays where it is.
        waiting.extend(StoredChange::parse(bytes?).ok());
    }
    Ok(waiting)
}

/// Keeps those of the changes that the document does not hold yet.
fn keep_pending(
    connection: &Connection,
    id: &DocumentId,
    changes: &[StoredChange],
    document: Option<&Document>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM replica_pending WHERE record = ?1 AND entity = ?2 AND facet = ?3")?
        .execute(params![id.record.as_bytes(), id.entity, id.facet])?;
    let missing: Vec<StoredChange> =
        changes.iter().filter(|made| document.is_none_or(|document| !document.has(&made.hash))).cloned().collect();
    set_aside(connection, id, &missing)
}

fn set_aside(connection: &Connection, id: &DocumentId, changes: &[StoredChange]) -> Result<(), StoreError> {
    for made in changes {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO replica_pending (hash, record, entity, facet, bytes)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![made.hash.as_bytes(), id.record.as_bytes(), id.entity, id.facet, made.bytes])?;
    }
    Ok(())
}
