//! The projected row of a document, in the columns that the catalogue derives for PostgreSQL.

use serde_json::{Map, Value as Json, json};
use umbu_catalog::{Entity, Facet, Field, Kind, Value};
use umbu_sync::{Buckets, Fields, Money, value_to_json};
use uuid::Uuid;

/// What of a row is not in the fields.
pub struct Place<'a> {
    pub id: Uuid,
    pub clinic: Option<Uuid>,
    pub buckets: &'a Buckets,
    pub deleted_at_ms: Option<i64>,
    pub updated_at_ms: i64,
}

/// A JSON object with a member for each column but the organisation's. Fields of a newer catalogue have no column
/// here; the document keeps them.
pub fn row(_: &Entity, facet: &Facet, place: &Place<'_>, fields: &Fields) -> String {
    let mut row = Map::new();
    row.insert("id".to_owned(), json!(place.id));
    row.insert("clinic_id".to_owned(), json!(place.clinic));
    row.insert("bucket".to_owned(), json!(place.buckets.home.to_string()));
    row.insert("personal_bucket".to_owned(), json!(place.buckets.personal.map(|bucket| bucket.to_string())));
    row.insert("deleted_at_ms".to_owned(), json!(place.deleted_at_ms));
    row.insert("updated_at_ms".to_owned(), json!(place.updated_at_ms));
    for field in facet.fields {
        if let Some(value) = fields.get(field.name) {
            insert(&mut row, field, value);
        }
    }
    Json::Object(row).to_string()
}

fn insert(row: &mut Map<String, Json>, field: &Field, value: &Value) {
    let column = field.name.to_owned();
    match field.kind {
        Kind::Money => {
            let Some(money) = value.as_text().and_then(|text| text.parse::<Money>().ok()) else { return };
            row.insert(column, json!(money.centavos));
            row.insert(format!("{}_currency", field.name), json!(money.currency));
        }
        Kind::Link(_) => {
            row.insert(column, json!(value.as_text().and_then(|text| Uuid::parse_str(text).ok())));
        }
        _ => {
            row.insert(column, without_nul(value_to_json(&field.kind, value)));
        }
    }
}

/// PostgreSQL's text holds every character but U+0000.
fn without_nul(json: Json) -> Json {
    match json {
        Json::String(text) if text.contains('\0') => Json::String(text.replace('\0', "")),
        Json::Array(items) => items.into_iter().map(without_nul).collect(),
        Json::Object(members) => Json::Object(
            members.into_iter().map(|(name, value)| (name.replace('\0', ""), without_nul(value))).collect(),
        ),
        other => other,
    }
}
