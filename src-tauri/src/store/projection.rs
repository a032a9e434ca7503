//! Rows for reading: one per record, its facets joined. A cache of the documents, so lists never load one.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use serde_json::Value as Json;
use umbu_catalog::derive::{facet_columns, sqlite};
use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Facet, Field, Kind, Value};
use umbu_commands::types::{RecordTitle, RecordView};
use umbu_sync::{Fields, value_to_json};
use uuid::Uuid;

use super::error::{StoreError, damaged};

/// `id, clinic_id, deleted_at_ms, updated_at_ms, pack` come before the fields.
const COMMON: usize = 5;

/// What one facet contributes to its record's row.
pub(crate) struct FacetRow<'a> {
    pub(super) entity: &'static Entity,
    pub(super) facet: &'static Facet,
    pub(super) record: Uuid,
    pub(super) clinic: Option<Uuid>,
    pub(super) deleted_at_ms: Option<i64>,
    pub(super) updated_at_ms: i64,
    pub(super) fields: &'a Fields,
}

static UPSERTS: LazyLock<HashMap<(&'static str, &'static str), String>> = LazyLock::new(|| {
    let facets = umbu_catalog::replicated().flat_map(|entity| entity.facets.iter().map(move |facet| (entity, facet)));
    facets.map(|(entity, facet)| ((entity.name, facet.name), upsert_sql(entity, facet))).collect()
});

fn upsert_sql(entity: &Entity, facet: &Facet) -> String {
    let columns: Vec<String> = facet_columns(facet);
    let head = entity.head().name == facet.name;
    let names: String = columns.iter().map(|name| format!(", \"{name}\"")).collect();
    let places: String = (0..columns.len()).map(|at| format!(", ?{}", at + COMMON)).collect();
    let sets: String = columns.iter().map(|name| format!(", \"{name}\" = excluded.\"{name}\"")).collect();
    // Only the head says that a record is deleted; other facets join in whatever order they arrive.
    let deleted = if head { ", deleted_at_ms = excluded.deleted_at_ms" } else { "" };
    format!(
        "INSERT INTO \"{table}\" (id, clinic_id, deleted_at_ms, updated_at_ms{names}) VALUES (?1, ?2, ?3, ?4{places})
         ON CONFLICT (id) DO UPDATE SET clinic_id = excluded.clinic_id,
         updated_at_ms = max(coalesce(\"{table}\".updated_at_ms, 0), excluded.updated_at_ms){deleted}{sets}",
        table = entity.name,
    )
}

/// Writes one facet's columns into the record's row, making the row if there is none.
pub(super) fn upsert(connection: &Connection, row: &FacetRow<'_>) -> Result<(), StoreError> {
    let sql = UPSERTS
        .get(&(row.entity.name, row.facet.name))
        .ok_or_else(|| damaged(format!("{} has no projection", row.entity.name)))?;
    let head = row.entity.head().name == row.facet.name;
    let common = [
        Sql::Text(row.record.to_string()),
        row.clinic.map_or(Sql::Null, |clinic| Sql::Text(clinic.to_string())),
        row.deleted_at_ms.filter(|_| head).map_or(Sql::Null, Sql::Integer),
        Sql::Integer(row.updated_at_ms),
    ];
    let fields = row.facet.fields.iter().flat_map(|field| stored(field, row.fields.get(field.name)));
    connection.prepare_cached(sql)?.execute(params_from_iter(common.into_iter().chain(fields)))?;
    Ok(())
}

/// The column values of one field.
pub(super) fn stored(field: &Field, value: Option<&Value>) -> Vec<Sql> {
    if let Kind::Money = field.kind {
        let parts = value.and_then(Value::as_text).and_then(|text| text.split_once(' '));
        let amount = parts.and_then(|(currency, minor)| Some((currency, minor.parse().ok()?)));
        return match amount {
            Some((currency, minor)) => vec![Sql::Integer(minor), Sql::Text(currency.to_owned())],
            None => vec![Sql::Null, Sql::Null],
        };
    }
    vec![match value {
        None => Sql::Null,
        Some(Value::Text(text)) => Sql::Text(text.clone()),
        Some(Value::Flag(flag)) => Sql::Integer(i64::from(*flag)),
        Some(Value::Int(number)) => Sql::Integer(*number),
        Some(value @ (Value::Set(_) | Value::List(_))) => Sql::Text(value_to_json(&field.kind, value).to_string()),
    }]
}

/// Clears the columns of a facet that this replica may no longer hold.
pub(super) fn clear_facet(
    connection: &Connection,
    entity: &Entity,
    facet: &Facet,
    record: Uuid,
) -> Result<(), StoreError> {
    let sets: Vec<String> = facet_columns(facet).iter().map(|name| format!("\"{name}\" = NULL")).collect();
    let sql = format!("UPDATE \"{}\" SET {} WHERE id = ?1", entity.name, sets.join(", "));
    connection.prepare_cached(&sql)?.execute([record.to_string()])?;
    Ok(())
}

pub(super) fn remove(connection: &Connection, entity: &Entity, record: Uuid) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", entity.name);
    connection.prepare_cached(&sql)?.execute([record.to_string()])?;
    Ok(())
}

/// One record by id, deleted or not.
pub(super) fn get(
    connection: &Connection,
    entity: &'static Entity,
    id: Uuid,
) -> Result<Option<RecordView>, StoreError> {
    let sql = format!("{} WHERE id = ?1", select(entity));
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row([id.to_string()], |row| Ok(view(entity, row))).optional()?;
    found.transpose()
}

/// `SELECT` of all columns of an entity, in the order that [`view`] reads them.
pub(crate) fn select(entity: &Entity) -> String {
    let columns: String = sqlite::field_columns(entity).iter().map(|name| format!(", \"{name}\"")).collect();
    format!("SELECT id, clinic_id, deleted_at_ms, updated_at_ms, pack{columns} FROM \"{}\"", entity.name)
}

/// A row of [`select`] as screens see it. Absent fields are left out.
pub(super) fn view(entity: &'static Entity, row: &Row<'_>) -> Result<RecordView, StoreError> {
    let mut fields = BTreeMap::new();
    let mut column = COMMON;
    for (_, field) in entity.fields() {
        if let Some(json) = json(field, row, column)? {
            fields.insert(field.name.to_owned(), json);
        }
        column += if matches!(field.kind, Kind::Money) { 2 } else { 1 };
    }
    Ok(RecordView {
        entity: entity.name.to_owned(),
        id: uuid(&row.get::<_, String>(0)?)?,
        clinic: row.get::<_, Option<String>>(1)?.map(|text| uuid(&text)).transpose()?,
        deleted: row.get::<_, Option<i64>>(2)?.is_some(),
        pack: row.get(4)?,
        fields,
    })
}

fn json(field: &Field, row: &Row<'_>, column: usize) -> Result<Option<Json>, StoreError> {
    Ok(match (row.get_ref(column)?, &field.kind) {
        (ValueRef::Integer(minor), Kind::Money) => {
            let currency: String = row.get(column + 1)?;
            Some(Json::String(format!("{currency} {minor}")))
        }
        (ValueRef::Integer(flag), Kind::Flag) => Some(Json::Bool(flag != 0)),
        (ValueRef::Integer(number), _) => Some(Json::from(number)),
        (ValueRef::Text(text), kind) => {
            let text = std::str::from_utf8(text).map_err(damaged)?;
            Some(match kind {
                Kind::Set(_) | Kind::List(_) => serde_json::from_str(text).map_err(damaged)?,
                Kind::Json => serde_json::from_str(text).unwrap_or_else(|_| Json::String(text.to_owned())),
                _ => Json::String(text.to_owned()),
            })
        }
        _ => None,
    })
}

pub(crate) fn uuid(text: &str) -> Result<Uuid, StoreError> {
    Uuid::try_parse(text).map_err(damaged)
}

/// What a person calls the record. Empty where it has no name of its own: screens then say its kind in their language.
pub fn title(record: &RecordView) -> String {
    name(record).unwrap_or_default().to_owned()
}

/// The social name before the name, a title, or the first searchable text.
fn name(record: &RecordView) -> Option<&str> {
    let text = |name: &str| record.fields.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    let named = ["social_name", "name", "title", "food_name"].into_iter().find_map(text);
    named.or_else(|| {
        let entity = umbu_catalog::entity(&record.entity)?;
        entity.fields().filter(|(_, field)| field.search).find_map(|(_, field)| text(field.name))
    })
}

/// The first day of its head: when a meal was, when an appointment is.
fn day(record: &RecordView) -> Option<&str> {
    let head = umbu_catalog::entity(&record.entity)?.head();
    let days = head.fields.iter().filter(|field| matches!(field.kind, Kind::Date));
    days.filter_map(|field| record.fields.get(field.name)?.as_str()).next()
}

pub(super) fn named(record: &RecordView) -> RecordTitle {
    let title = name(record).map(str::to_owned);
    RecordTitle { entity: record.entity.clone(), id: record.id, title, on: day(record).map(str::to_owned) }
}

/// Whether records of the kind may be merged into others, and then stand in no list.
pub(super) fn merges(entity: &Entity) -> bool {
    entity.field(patient::merged_into.field).is_some()
}

/// What keeps merged and deleted records out.
pub(super) fn listed(entity: &Entity) -> &'static str {
    if merges(entity) { "deleted_at_ms IS NULL AND merged_into IS NULL" } else { "deleted_at_ms IS NULL" }
}

/// Other records of the entity with the same value in a field that is expected to be unique.
pub(super) fn others_with(
    connection: &Connection,
    entity: &Entity,
    field: &Field,
    value: &str,
    except: Uuid,
) -> Result<Vec<Uuid>, StoreError> {
    let sql = format!(
        "SELECT id FROM \"{}\" WHERE \"{}\" = ?1 AND id <> ?2 AND {} LIMIT 10",
        entity.name,
        field.name,
        listed(entity)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![value, except.to_string()], |row| row.get::<_, String>(0))?;
    rows.map(|id| uuid(&id?)).collect()
}
