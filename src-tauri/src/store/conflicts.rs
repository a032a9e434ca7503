//! Merges that a person should look at. They follow from documents and rows, so every replica finds the same ones and
//! they close themselves once an edit settles them; only "leave it so" is a decision, kept here.

use rusqlite::{Connection, params};
use serde_json::Value as Json;
use umbu_catalog::entities::clinical_note;
use umbu_catalog::{Entity, Facet, Field, Value};
use umbu_domain::signing;
use umbu_sync::{Document, Fields, value_to_json};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::intent::to_json;
use super::projection;
use super::step;

/// Two values for one sensitive field.
pub const CONCURRENT_VALUES: &str = "concurrent_values";
/// The same CPF, lot or barcode in two records.
pub const DUPLICATE_CODE: &str = "duplicate_code";
/// A signed note that says otherwise than it was signed.
pub const EDIT_AFTER_SIGNING: &str = "edit_after_signing";

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

/// Finds and closes what concurrent edits left in the sensitive fields of one facet.
pub(super) fn refresh(
    connection: &Connection,
    document: &Document,
    entity: &'static Entity,
    facet: &Facet,
) -> Result<(), StoreError> {
    if !facet.fields.iter().any(|field| field.sensitive) {
        return Ok(());
    }
    let found = if document.deleted_at_ms().is_some() { Vec::new() } else { document.conflicts() };
    for field in facet.fields.iter().filter(|field| field.sensitive) {
        let values = found.iter().find(|conflict| conflict.field == field.name).map(|conflict| &conflict.values);
        let options = values.map(|values| values.iter().map(|value| value_to_json(&field.kind, value)).collect());
        write(connection, entity, document.id().record, field, CONCURRENT_VALUES, options)?;
    }
    refresh_signed(connection, document, entity, facet)
}

/// Finds what was written beside a signature, by somebody who did not see it, and closes it once that is an addendum.
fn refresh_signed(
    connection: &Connection,
    document: &Document,
    entity: &'static Entity,
    facet: &Facet,
) -> Result<(), StoreError> {
    let Some(status) = facet.field(clinical_note::status.field).filter(|_| entity.name == clinical_note::NAME) else {
        return Ok(());
    };
    let now = document.fields();
    let signed = if signing::is_signed(entity.name, &now) { signed_state(document) } else { None };
    let differing = signed.as_ref().map(|signed| signing::differences(signed, &now)).unwrap_or_default();
    let options = signed.filter(|_| !differing.is_empty()).map(|signed| {
        let was = differing.keys().map(|name| (name.clone(), signed.get(name).cloned())).collect();
        vec![to_json(facet, &was), to_json(facet, &differing)].into_iter().map(Json::Object).collect()
    });
    write(connection, entity, document.id().record, status, EDIT_AFTER_SIGNING, options)
}

/// The note as its latest signature left it; of two signed at once, all replicas take the same.
fn signed_state(document: &Document) -> Option<Fields> {
    let signs = |change: &umbu_sync::FieldChange| {
        change.field == clinical_note::status.field && change.to.as_ref().and_then(Value::as_text) == Some("signed")
    };
    let revisions = document.revisions();
    let signatures = revisions.iter().filter(|revision| revision.changes.iter().any(signs));
    let latest = signatures.max_by_key(|revision| (revision.at_s, revision.hash))?;
    Some(document.fields_after(&latest.hash))
}

/// The codes of a record that should be its own, as its row has them. Entries are never edited, so nobody could settle
/// theirs.
pub(super) fn codes(
    connection: &Connection,
    entity: &'static Entity,
    record: Uuid,
) -> Result<Vec<(&'static Field, String)>, StoreError> {
    let fields: Vec<&Field> = entity.fields().map(|(_, field)| field).filter(|field| field.unique_hint).collect();
    if fields.is_empty() || entity.append_only {
        return Ok(Vec::new());
    }
    let columns: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
    let sql = format!("SELECT {} FROM \"{}\" WHERE id = ?1", columns.join(", "), entity.name);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([record.to_string()])?;
    let Some(row) = rows.next()? else { return Ok(Vec::new()) };
    let mut codes = Vec::new();
    for (column, field) in fields.into_iter().enumerate() {
        codes.extend(row.get::<_, Option<String>>(column)?.map(|code| (field, code)));
    }
    Ok(codes)
}

/// Finds and closes duplicates after a record's row changed; `before` is its [`codes`] until then. Both what it shared
/// and what it shares are looked at, so the reviews do not depend on the order in which records arrived.
pub(super) fn refresh_duplicates(
    connection: &Connection,
    entity: &'static Entity,
    record: Uuid,
    before: Vec<(&'static Field, String)>,
) -> Result<(), StoreError> {
    let after = codes(connection, entity, record)?;
    let left =
        before.into_iter().filter(|(field, code)| !after.iter().any(|(at, now)| (at.name, now) == (field.name, code)));
    let touched: Vec<(&Field, String)> = left.chain(after.clone()).collect();
    for (field, code) in touched {
        review_duplicates(connection, entity, field, &code, record)?;
    }
    Ok(())
}

/// One review for all records with that code, at the newest of them. `record` loses its own if it is not that one.
fn review_duplicates(
    connection: &Connection,
    entity: &Entity,
    field: &Field,
    code: &str,
    record: Uuid,
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT id FROM \"{}\" WHERE \"{}\" = ?1 AND {} AND pack IS NULL ORDER BY id DESC LIMIT 11",
        entity.name,
        field.name,
        projection::listed(entity)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let holders = statement.query_map([code], |row| row.get::<_, String>(0))?;
    let holders: Vec<Uuid> = holders.map(|id| projection::uuid(&id?)).collect::<Result<_, _>>()?;
    let (newest, others) = match holders.split_first() {
        Some((newest, others)) if !others.is_empty() => (Some(*newest), others),
        _ => (None, holders.as_slice()),
    };
    for other in others.iter().copied().chain([record]).filter(|other| Some(*other) != newest) {
        write(connection, entity, other, field, DUPLICATE_CODE, None)?;
    }
    let Some(newest) = newest else { return Ok(()) };
    let options = others.iter().map(|other| Json::String(other.to_string())).collect();
    write(connection, entity, newest, field, DUPLICATE_CODE, Some(options))
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

/// All that are open, of records that are here.
pub(super) fn list(connection: &Connection) -> Result<Vec<Conflict>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT conflict, record, entity, field, reason, options FROM replica_conflict WHERE dismissed = 0",
    )?;
    let rows: Vec<Stored> = statement.query_map([], stored)?.collect::<Result<_, _>>()?;
    rows.into_iter().map(open).collect()
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
