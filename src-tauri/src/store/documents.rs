//! Documents between the database and `umbu-sync`: loaded to be changed, stored whole, and projected for reading.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_catalog::{Entity, Facet};
use umbu_sync::{Bucket, Buckets, Document, DocumentId, Fields, Hash};
use uuid::Uuid;

use super::error::{StoreError, change, damaged};
use super::projection::{self, FacetRow};
use super::{conflicts, people, search, snapshot};

/// A stored document and its row.
pub(super) struct Held {
    pub(super) row: i64,
    pub(super) document: Document,
    pub(super) buckets: Buckets,
}

/// Who made a change and when, as this replica knows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Provenance {
    pub(super) author: Option<Uuid>,
    pub(super) device: Option<Uuid>,
    pub(super) at_ms: i64,
    pub(super) acknowledged: bool,
}

pub(super) fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Held>, StoreError> {
    snapshot::hold(connection, id.record)?;
    load_here(connection, id)
}

/// As [`load`], of documents that are unpacked.
pub(super) fn load_here(connection: &Connection, id: &DocumentId) -> Result<Option<Held>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT document, saved, home_bucket, personal_bucket FROM replica_document
             WHERE record = ?1 AND entity = ?2 AND facet = ?3",
        )?
        .query_row(params![id.record.as_bytes(), id.entity, id.facet], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, Vec<u8>>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Option<String>>(3)?,
            ))
        })
        .optional()?;
    let Some((row, saved, home, personal)) = found else { return Ok(None) };
    let document = Document::load(id, &saved).map_err(damaged)?;
    let buckets = Buckets { home: bucket(&home)?, personal: personal.as_deref().map(bucket).transpose()? };
    Ok(Some(Held { row, document, buckets }))
}

/// Whether the document is here, without loading it.
pub(super) fn exists(connection: &Connection, id: &DocumentId) -> Result<bool, StoreError> {
    snapshot::hold(connection, id.record)?;
    stands_here(connection, id)
}

/// As [`exists`], of documents that are unpacked.
pub(super) fn stands_here(connection: &Connection, id: &DocumentId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM replica_document WHERE record = ?1 AND entity = ?2 AND facet = ?3)";
    let row = params![id.record.as_bytes(), id.entity, id.facet];
    Ok(connection.prepare_cached(sql)?.query_row(row, |row| row.get(0))?)
}

pub(super) fn bucket(text: &str) -> Result<Bucket, StoreError> {
    text.parse().map_err(damaged)
}

/// Stores a document that is new here.
pub(super) fn insert(connection: &Connection, document: &Document, buckets: &Buckets) -> Result<(), StoreError> {
    insert_saved(connection, document, buckets, &document.save())
}

/// As [`insert`], for whoever has the saved form already.
pub(super) fn insert_saved(
    connection: &Connection,
    document: &Document,
    buckets: &Buckets,
    saved: &[u8],
) -> Result<(), StoreError> {
    let id = document.id();
    connection
        .prepare_cached(
            "INSERT INTO replica_document (record, entity, facet, clinic, home_bucket, personal_bucket, saved)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id.record.as_bytes(),
            id.entity,
            id.facet,
            document.clinic().map(Uuid::into_bytes),
            buckets.home.to_string(),
            buckets.personal.map(|bucket| bucket.to_string()),
            saved,
        ])?;
    Ok(())
}

/// Stores what became of a document that is here already.
pub(super) fn update(connection: &Connection, row: i64, document: &Document) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE replica_document SET saved = ?2 WHERE document = ?1")?
        .execute(params![row, document.save()])?;
    Ok(())
}

/// Remembers a change of a document. True where it was not known before.
pub(super) fn remember(
    connection: &Connection,
    id: &DocumentId,
    hash: &Hash,
    provenance: &Provenance,
) -> Result<bool, StoreError> {
    let Provenance { author, device, at_ms, acknowledged } = provenance;
    let rows = connection
        .prepare_cached(
            "INSERT INTO replica_change (record, facet, hash, author, device, at_ms, acknowledged)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id.record.as_bytes(),
            id.facet,
            hash.as_bytes(),
            author.map(Uuid::into_bytes),
            device.map(Uuid::into_bytes),
            at_ms,
            acknowledged,
        ])?;
    let is_new = rows == 1;
    if let Some(author) = author.filter(|_| is_new) {
        people::meet(connection, author)?;
    }
    Ok(is_new)
}

/// Whether the change is held here, and whether the server has it.
pub(super) fn known(connection: &Connection, id: &DocumentId, hash: &Hash) -> Result<Option<bool>, StoreError> {
    snapshot::hold(connection, id.record)?;
    known_here(connection, id, hash)
}

/// As [`known`], of documents that are unpacked.
pub(super) fn known_here(connection: &Connection, id: &DocumentId, hash: &Hash) -> Result<Option<bool>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT acknowledged FROM replica_change WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
        .query_row(params![id.record.as_bytes(), id.facet, hash.as_bytes()], |row| row.get(0))
        .optional()?)
}

/// Brings row, search index and conflicts to what the document says. Kinds that this version of the catalogue does
/// not know are kept and not shown.
pub(super) fn project(connection: &Connection, document: &Document, updated_at_ms: i64) -> Result<(), StoreError> {
    let Some((entity, facet)) = document.id().describe() else { return Ok(()) };
    let record = document.id().record;
    let codes = conflicts::codes(connection, entity, record)?;
    let fields = document.fields();
    project_row(connection, &row_of(document, entity, facet, &fields, updated_at_ms))?;
    conflicts::refresh(connection, document, entity, facet)?;
    conflicts::refresh_duplicates(connection, entity, record, codes)
}

/// As [`project`], for a document whose row came before it. Most rows are right as they are.
pub(super) fn project_unpacked(
    connection: &Connection,
    document: &Document,
    updated_at_ms: i64,
    row_is_right: bool,
) -> Result<(), StoreError> {
    let Some((entity, facet)) = document.id().describe() else { return Ok(()) };
    if !row_is_right {
        let fields = document.fields();
        projection::upsert(connection, &row_of(document, entity, facet, &fields, updated_at_ms))?;
    }
    let record = document.id().record;
    index_again(connection, entity, record)?;
    conflicts::refresh(connection, document, entity, facet)?;
    conflicts::refresh_duplicates(connection, entity, record, Vec::new())
}

fn row_of<'a>(
    document: &Document,
    entity: &'static Entity,
    facet: &'static Facet,
    fields: &'a Fields,
    updated_at_ms: i64,
) -> FacetRow<'a> {
    let (record, clinic, deleted_at_ms) = (document.id().record, document.clinic(), document.deleted_at_ms());
    FacetRow { entity, facet, record, clinic, deleted_at_ms, updated_at_ms, fields }
}

/// Writes one facet's part of the row, and the search index where the words changed.
pub(super) fn project_row(connection: &Connection, row: &FacetRow<'_>) -> Result<(), StoreError> {
    if !is_searched(row.entity) {
        return projection::upsert(connection, row);
    }
    let before = indexed(connection, row.entity, row.record)?;
    projection::upsert(connection, row)?;
    let after = indexed(connection, row.entity, row.record)?;
    if before != after {
        search::index(connection, row.entity, row.record, after.as_ref())?;
    }
    Ok(())
}

/// Takes a record's row out of projection and index.
pub(super) fn unproject(connection: &Connection, entity: &'static Entity, record: Uuid) -> Result<(), StoreError> {
    let codes = conflicts::codes(connection, entity, record)?;
    projection::remove(connection, entity, record)?;
    conflicts::forget(connection, record)?;
    conflicts::refresh_duplicates(connection, entity, record, codes)?;
    if is_searched(entity) { search::index(connection, entity, record, None) } else { Ok(()) }
}

/// Puts a record's words into the index as its row has them now.
pub(super) fn index_again(connection: &Connection, entity: &'static Entity, record: Uuid) -> Result<(), StoreError> {
    if !is_searched(entity) {
        return Ok(());
    }
    let indexed = indexed(connection, entity, record)?;
    search::index(connection, entity, record, indexed.as_ref())
}

fn indexed(
    connection: &Connection,
    entity: &'static Entity,
    record: Uuid,
) -> Result<Option<search::Indexed>, StoreError> {
    let row = projection::get(connection, entity, record)?;
    Ok(row.and_then(|row| search::indexed(entity, &row)))
}

pub(super) fn is_searched(entity: &Entity) -> bool {
    entity.fields().any(|(_, field)| field.search)
}

/// The buckets of a document of this organisation.
pub(super) fn place(
    entity: &Entity,
    facet: &Facet,
    record: Uuid,
    organization: Uuid,
    clinic: Option<Uuid>,
    fields: &Fields,
) -> Result<Buckets, StoreError> {
    umbu_sync::buckets(entity, facet, record, organization, clinic, fields).map_err(change)
}

/// The documents that lie in a bucket, as home or as personal one.
pub(super) fn in_bucket(connection: &Connection, bucket: Bucket) -> Result<Vec<DocumentId>, StoreError> {
    snapshot::hold_bucket(connection, bucket)?;
    let mut statement = connection.prepare_cached(
        "SELECT record, entity, facet FROM replica_document WHERE home_bucket = ?1
         UNION SELECT record, entity, facet FROM replica_document WHERE personal_bucket = ?1",
    )?;
    let mut rows = statement.query([bucket.to_string()])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(id(row)?);
    }
    Ok(ids)
}

/// The documents of one record.
pub(super) fn of_record(connection: &Connection, record: Uuid) -> Result<Vec<DocumentId>, StoreError> {
    snapshot::hold(connection, record)?;
    of_record_here(connection, record)
}

/// As [`of_record`], of documents that are unpacked.
pub(super) fn of_record_here(connection: &Connection, record: Uuid) -> Result<Vec<DocumentId>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record, entity, facet FROM replica_document WHERE record = ?1")?;
    let mut rows = statement.query([record.as_bytes()])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(id(row)?);
    }
    Ok(ids)
}

/// From the columns record, entity, facet.
pub(super) fn id(row: &rusqlite::Row<'_>) -> Result<DocumentId, StoreError> {
    let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(damaged)?;
    Ok(DocumentId::new(record, &row.get::<_, String>(1)?, &row.get::<_, String>(2)?))
}

/// Takes a document away, with what is known of its changes.
pub(super) fn remove(connection: &Connection, held: &Held) -> Result<(), StoreError> {
    let id = held.document.id();
    connection
        .prepare_cached("DELETE FROM replica_change WHERE record = ?1 AND facet = ?2")?
        .execute(params![id.record.as_bytes(), id.facet])?;
    connection
        .prepare_cached("DELETE FROM replica_pending WHERE record = ?1 AND entity = ?2 AND facet = ?3")?
        .execute(params![id.record.as_bytes(), id.entity, id.facet])?;
    connection.prepare_cached("DELETE FROM replica_document WHERE document = ?1")?.execute([held.row])?;
    Ok(())
}

pub(super) fn forget_change(connection: &Connection, id: &DocumentId, hash: &Hash) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM replica_change WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
        .execute(params![id.record.as_bytes(), id.facet, hash.as_bytes()])?;
    Ok(())
}
