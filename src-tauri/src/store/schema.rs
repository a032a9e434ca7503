//! The tables of a replica: migrations that are applied once, and the projection that is rebuilt at will.

use rusqlite::{Connection, params};
use umbu_catalog::derive::sqlite;
use umbu_sync::{DocumentId, Entry};
use uuid::Uuid;

use super::documents;
use super::entries;
use super::error::{StoreError, damaged};
use super::replica::{read_meta, write_meta};
use super::{pack, snapshot};

/// Applied in order; an applied one is never edited.
const MIGRATIONS: [&str; 3] = [
    include_str!("../../../migrations/sqlite/0001_store.sql"),
    include_str!("../../../migrations/sqlite/0002_people.sql"),
    include_str!("../../../migrations/sqlite/0003_snapshot.sql"),
];
const PROJECTION: &str = "projection-hash";
/// Indexes for lists that people live in and sums that saves make, beside those that the catalogue asks for.
const LIST_INDEXES: &str = "
    CREATE INDEX stock_movement__balance ON stock_movement (product, clinic_id, lot, quantity) WHERE deleted_at_ms IS NULL;
    CREATE INDEX meal__by_day ON meal (patient, date) WHERE deleted_at_ms IS NULL;
    CREATE INDEX appointment__by_day ON appointment (date, time) WHERE deleted_at_ms IS NULL;";

/// Brings the replica's own tables to this version.
pub(super) fn migrate(connection: &Connection) -> Result<(), StoreError> {
    let applied: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(applied).map_err(damaged)?;
    if done > MIGRATIONS.len() {
        return Err(StoreError::NewerVersion(applied));
    }
    for migration in &MIGRATIONS[done..] {
        connection.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        connection.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
    }
    Ok(())
}

/// Drops the projection and builds it from documents and entries where the catalogue asks for another shape.
pub(super) fn project_again_if_outdated(connection: &Connection) -> Result<(), StoreError> {
    let wanted = [sqlite::hash().to_le_bytes().as_slice(), LIST_INDEXES.as_bytes()].concat();
    if read_meta(connection, PROJECTION)?.as_deref() == Some(wanted.as_slice()) {
        return Ok(());
    }
    project_again(connection)?;
    write_meta(connection, PROJECTION, &wanted)
}

/// Builds every row, word and conflict anew.
pub(super) fn project_again(connection: &Connection) -> Result<(), StoreError> {
    drop_projection(connection)?;
    connection.execute_batch(&sqlite::schema())?;
    connection.execute_batch(LIST_INDEXES)?;
    connection.execute_batch(
        "INSERT INTO replica_search (replica_search) VALUES ('delete-all'); DELETE FROM replica_search_row;",
    )?;
    snapshot::hold_everything(connection)?;
    project_entries(connection)?;
    project_documents(connection)?;
    pack::install(connection)
}

/// Tables and views of an older catalogue may bear names that this one no longer knows: everything that is not the
/// replica's own is projection.
fn drop_projection(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'replica\\_%' ESCAPE '\\'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC",
    )?;
    let made: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (kind, name) in made {
        connection.execute_batch(&format!("DROP {kind} \"{}\"", name.replace('"', "\"\"")))?;
    }
    Ok(())
}

fn project_documents(connection: &Connection) -> Result<(), StoreError> {
    // Older ids first: of two records with one code the newer is reviewed, and a person may have said to leave it so.
    let mut statement = connection.prepare("SELECT record, entity, facet FROM replica_document ORDER BY record")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(damaged)?;
        let id = DocumentId::new(record, &row.get::<_, String>(1)?, &row.get::<_, String>(2)?);
        if let Some(held) = documents::load(connection, &id)? {
            documents::project(connection, &held.document, last_change(connection, record)?)?;
        }
    }
    Ok(())
}

fn project_entries(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT record, bytes FROM replica_entry")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(damaged)?;
        let entry = Entry::parse(&row.get::<_, Vec<u8>>(1)?).map_err(damaged)?;
        entries::project(connection, &entry, last_change(connection, record)?)?;
    }
    Ok(())
}

/// When a record last changed, by what is known of its changes.
pub(super) fn last_change(connection: &Connection, record: Uuid) -> Result<i64, StoreError> {
    let sql = "SELECT coalesce(max(at_ms), 0) FROM replica_change WHERE record = ?1";
    Ok(connection.prepare_cached(sql)?.query_row(params![record.as_bytes()], |row| row.get(0))?)
}
