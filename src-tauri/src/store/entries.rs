//! Append-only records: kept as encoded, projected once.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_sync::{Bucket, Buckets, DocumentId, Entry, ParsedEntry};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::projection::FacetRow;
use super::{documents, snapshot};

/// An entry from its stored bytes.
pub(super) fn from_bytes(bytes: &[u8]) -> Result<Entry, StoreError> {
    let parsed = Entry::parse(bytes).map_err(damaged)?;
    Ok(Entry::create(&parsed.document, parsed.clinic, parsed.at_ms, &parsed.fields))
}

/// Stores and projects an entry. A second entry with the same id is a forgery or a mistake: the first one stands.
pub(super) fn insert(
    connection: &Connection,
    entry: &Entry,
    parsed: &ParsedEntry,
    buckets: &Buckets,
    at_ms: i64,
) -> Result<(), StoreError> {
    let rows = connection
        .prepare_cached(
            "INSERT INTO replica_entry (record, entity, clinic, home_bucket, personal_bucket, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (record) DO NOTHING",
        )?
        .execute(params![
            parsed.document.record.as_bytes(),
            parsed.document.entity,
            parsed.clinic.map(Uuid::into_bytes),
            buckets.home.to_string(),
            buckets.personal.map(|bucket| bucket.to_string()),
            entry.bytes,
        ])?;
    if rows == 1 { project(connection, parsed, at_ms) } else { Ok(()) }
}

pub(super) fn project(connection: &Connection, entry: &ParsedEntry, at_ms: i64) -> Result<(), StoreError> {
    let Some((entity, facet)) = entry.document.describe() else { return Ok(()) };
    let row = FacetRow {
        entity,
        facet,
        record: entry.document.record,
        clinic: entry.clinic,
        deleted_at_ms: None,
        updated_at_ms: at_ms,
        fields: &entry.fields,
    };
    documents::project_row(connection, &row)
}

/// The entries that lie in a bucket, as home or as personal one, with their document ids.
pub(super) fn in_bucket(connection: &Connection, bucket: Bucket) -> Result<Vec<(DocumentId, Entry)>, StoreError> {
    snapshot::hold_bucket(connection, bucket)?;
    let mut statement =
        connection.prepare_cached("SELECT bytes FROM replica_entry WHERE home_bucket = ?1 OR personal_bucket = ?1")?;
    let mut rows = statement.query([bucket.to_string()])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        entries.push((Entry::parse(&bytes).map_err(damaged)?.document, from_bytes(&bytes)?));
    }
    Ok(entries)
}

/// Takes an entry and its row away.
pub(super) fn remove(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    let parsed = Entry::parse(&entry.bytes).map_err(damaged)?;
    let record = parsed.document.record;
    connection.prepare_cached("DELETE FROM replica_entry WHERE record = ?1")?.execute([record.as_bytes()])?;
    documents::forget_change(connection, &parsed.document, &entry.hash)?;
    match parsed.document.describe() {
        Some((entity, _)) => documents::unproject(connection, entity, record),
        None => Ok(()),
    }
}

/// The entry with that record id, its document id and where it lies.
pub(super) fn find(connection: &Connection, record: Uuid) -> Result<Option<(Entry, DocumentId, Buckets)>, StoreError> {
    snapshot::hold(connection, record)?;
    let found = connection
        .prepare_cached("SELECT bytes, home_bucket, personal_bucket FROM replica_entry WHERE record = ?1")?
        .query_row([record.as_bytes()], |row| {
            Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?))
        })
        .optional()?;
    let Some((bytes, home, personal)) = found else { return Ok(None) };
    let personal = personal.as_deref().map(documents::bucket).transpose()?;
    let buckets = Buckets { home: documents::bucket(&home)?, personal };
    let id = Entry::parse(&bytes).map_err(damaged)?.document;
    Ok(Some((from_bytes(&bytes)?, id, buckets)))
}
