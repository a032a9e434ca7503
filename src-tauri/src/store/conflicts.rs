//! Merges that a person should look at. They follow from documents and rows, so every replica finds the same ones and
//! they close themselves once an edit settles them; only "leave it so" is a decision, kept here.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use umbu_catalog::{Entity, Facet, Field, Value};
use umbu_commands::types::ConflictView;
use umbu_sync::{Document, Fields, value_to_json};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::projection;
use super::step;

/// Two values for one sensitive field.
pub const CONCURRENT_VALUES: &str = "concurrent_values";
/// The same CPF, lot or barcode in two records.
pub const DUPLICATE_CODE: &str = "duplicate_code";

/// Ids of conflicts are derived, so that one conflict stays one however often it is found.
const NAMESPACE: Uuid = Uuid::from_u128(0x1d3c_5a02_77e4_4b19_8f60_c21e_9ab4_05d7);

/// An open conflict as it is stored.
#[derive(Debug, Clone)]
pub(super) struct Conflict {
    pub(super) id: Uuid,
    pub(super) entity: &'static Entity,
    pub(super) record: Uuid,
    pub(super) field: String,
    pub(super) reason: String,
    /// The values to choose from, or for a duplicate the ids of the other records.
    pub(super) options: Vec<Json>,
}

/// Finds and closes the conflicts of one facet.
pub(super) fn refresh(
    connection: &Connection,
    document: &Document,
    entity: &'static Entity,
    facet: &Facet,
    fields: &Fields,
) -> Result<(), StoreError> {
    let record = document.id().record;
    let deleted = document.deleted_at_ms().is_some();
    if facet.fields.iter().any(|field| field.sensitive) {
        let found = if deleted { Vec::new() } else { document.conflicts() };
        for field in facet.fields.iter().filter(|field| field.sensitive) {
            let values = found.iter().find(|conflict| conflict.field == field.name).map(|conflict| &conflict.values);
            let options = values.map(|values| values.iter().map(|value| value_to_json(&field.kind, value)).collect());
            write(connection, entity, record, field, CONCURRENT_VALUES, options)?;
        }
    }
    for field in facet.fields.iter().filter(|field| field.unique_hint) {
        let code = fields.get(field.name).and_then(Value::as_text).filter(|_| !deleted);
        let options = code.map(|code| duplicates(connection, entity, record, field, code)).transpose()?;
        write(connection, entity, record, field, DUPLICATE_CODE, options.filter(|options| !options.is_empty()))?;
    }
    Ok(())
}

fn duplicates(
    connection: &Connection,
    entity: &Entity,
    record: Uuid,
    field: &Field,
    code: &str,
) -> Result<Vec<Json>, StoreError> {
    let others = projection::others_with(connection, entity, field, code, record)?;
    Ok(others.into_iter().map(|other| Json::String(other.to_string())).collect())
}

/// `None` closes the conflict. Other values than those once dismissed open it again.
fn write(
    connection: &Connection,
    entity: &Entity,
    record: Uuid,
    field: &Field,
    reason: &str,
    options: Option<Vec<Json>>,
) -> Result<(), StoreError> {
    let id = Uuid::new_v5(&NAMESPACE, format!("{}/{record}/{}/{reason}", entity.name, field.name).as_bytes());
    let Some(options) = options else {
        connection.prepare_cached("DELETE FROM replica_conflict WHERE conflict = ?1")?.execute([id.as_bytes()])?;
        return Ok(());
    };
    connection
        .prepare_cached(
            "INSERT INTO replica_conflict (conflict, record, entity, field, reason, options)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (conflict) DO UPDATE SET
                 dismissed = CASE WHEN options = excluded.options THEN dismissed ELSE 0 END,
                 options = excluded.options",
        )?
        .execute(params![
            id.as_bytes(),
            record.as_bytes(),
            entity.name,
            field.name,
            reason,
            Json::Array(options).to_string(),
        ])?;
    Ok(())
}

pub(super) fn forget(connection: &Connection, record: Uuid) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM replica_conflict WHERE record = ?1")?.execute([record.as_bytes()])?;
    Ok(())
}

/// "Leave it so": closed until the values change again.
pub(super) fn dismiss(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE replica_conflict SET dismissed = 1 WHERE conflict = ?1")?
        .execute([id.as_bytes()])?;
    Ok(())
}

pub(super) fn get(connection: &Connection, id: Uuid) -> Result<Option<Conflict>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT conflict, record, entity, field, reason, options FROM replica_conflict
             WHERE conflict = ?1 AND dismissed = 0",
        )?
        .query_row([id.as_bytes()], stored)
        .optional()?;
    found.map(open).transpose()
}

/// All open conflicts with what screens show of them, those whose other side is gone left out.
pub(super) fn list(connection: &Connection) -> Result<Vec<ConflictView>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT conflict, record, entity, field, reason, options FROM replica_conflict WHERE dismissed = 0",
    )?;
    let rows: Vec<Stored> = statement.query_map([], stored)?.collect::<Result<_, _>>()?;
    let mut views = Vec::new();
    for row in rows {
        let conflict = open(row)?;
        let Some(record) = projection::get(connection, conflict.entity, conflict.record)? else { continue };
        if conflict.reason == DUPLICATE_CODE && !still_duplicate(connection, &conflict, &record)? {
            continue;
        }
        views.push(ConflictView {
            id: conflict.id,
            entity: conflict.entity.name.to_owned(),
            record: conflict.record,
            title: projection::title(&record),
            field: Some(conflict.field),
            reason: conflict.reason,
            values: conflict.options,
        });
    }
    Ok(views)
}

fn still_duplicate(
    connection: &Connection,
    conflict: &Conflict,
    record: &umbu_commands::types::RecordView,
) -> Result<bool, StoreError> {
    let Some((_, field)) = conflict.entity.field(&conflict.field) else { return Ok(false) };
    let Some(code) = record.fields.get(field.name).and_then(Json::as_str) else { return Ok(false) };
    Ok(!projection::others_with(connection, conflict.entity, field, code, conflict.record)?.is_empty())
}

type Stored = (Vec<u8>, Vec<u8>, String, String, String, String);

fn stored(row: &rusqlite::Row<'_>) -> rusqlite::Result<Stored> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
}

fn open((id, record, entity, field, reason, options): Stored) -> Result<Conflict, StoreError> {
    Ok(Conflict {
        id: Uuid::from_slice(&id).map_err(damaged)?,
        entity: step::entity(&entity)?,
        record: Uuid::from_slice(&record).map_err(damaged)?,
        field,
        reason,
        options: serde_json::from_str(&options).map_err(damaged)?,
    })
}
