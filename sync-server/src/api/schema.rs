//! JSON Schemas of the kinds of field, as `value` shows and takes them.

use serde_json::{Map, Value as Json, json};
use umbu_catalog::derive::validation::{MEMBERS_MAX, PROSE_CHARS_MAX, TEXT_CHARS_MAX};
use umbu_catalog::{Entity, Field, Kind};

use super::value;

/// All fields of a kind of record; what is required is said where a record is made.
pub(super) fn fields(entity: &Entity) -> Json {
    object(entity.fields().map(|(_, field)| (field.name, nullable(described(field)))))
}

/// Names of the fields that a new record must have.
pub(super) fn required(entity: &Entity) -> Vec<&'static str> {
    let needed = |field: &&Field| field.required && field.default.is_none();
    entity.head().fields.iter().filter(needed).map(|field| field.name).collect()
}

pub(super) fn object<'a>(properties: impl Iterator<Item = (&'a str, Json)>) -> Json {
    let properties: Map<String, Json> = properties.map(|(name, schema)| (name.to_owned(), schema)).collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

/// One field's values, with its label and help.
pub(super) fn described(field: &Field) -> Json {
    let mut schema = of(field, &field.kind);
    schema["title"] = json!(field.label.en);
    if !field.doc.is_empty() {
        schema["description"] = json!(field.doc.trim());
    }
    schema
}

/// `null` clears a field.
fn nullable(mut schema: Json) -> Json {
    if let Some(Json::String(name)) = schema.get("type").cloned() {
        schema["type"] = json!([name, "null"]);
    }
    schema
}

fn of(field: &Field, kind: &Kind) -> Json {
    let text = |chars_max: usize| json!({"type": "string", "maxLength": field.max.unwrap_or(chars_max)});
    let form = |format: &str| json!({"type": "string", "format": format});
    match kind {
        Kind::Text => text(TEXT_CHARS_MAX),
        Kind::Prose => text(PROSE_CHARS_MAX),
        // Values that only a newer version knows are kept, so the list is no closed one.
        Kind::Choice(choices) => {
            let values: Vec<&str> = choices.iter().map(|choice| choice.value).collect();
            json!({"type": "string", "pattern": "^[a-z0-9_]+$", "examples": values})
        }
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Int | Kind::Minutes => {
            let (low, high) = field.range.unwrap_or((i64::MIN, i64::MAX));
            json!({"type": "integer", "format": "int64", "minimum": low, "maximum": high})
        }
        Kind::Decimal(scale) => decimal(field, *scale),
        Kind::Money => json!({
            "type": "object",
            "properties": {
                "amount": {"type": "integer", "format": "int64", "description": "in hundredths of the currency"},
                "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "examples": ["BRL"]},
            },
            "required": ["amount", "currency"],
            "additionalProperties": false,
        }),
        Kind::Date => form("date"),
        Kind::Instant => form("date-time"),
        Kind::TimeOfDay => json!({
            "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["07:30"],
        }),
        Kind::Link(target) => json!({"type": "string", "format": "uuid", "x-links-to": target}),
        Kind::Set(of_kind) => json!({
            "type": "array", "uniqueItems": true, "maxItems": field.max.unwrap_or(MEMBERS_MAX),
            "items": of(&Field::new(field.name, **of_kind, field.label, ""), of_kind),
        }),
        Kind::List(parts) => {
            let id = ("id", json!({"type": "string", "format": "uuid"}));
            let parts = parts.iter().map(|part| (part.name, nullable(described(part))));
            let items = object(std::iter::once(id).chain(parts));
            json!({"type": "array", "maxItems": field.max.unwrap_or(MEMBERS_MAX), "items": items})
        }
        Kind::Json => json!({}),
        Kind::Blob => json!({"type": "string", "pattern": "^[0-9a-f]{64}$", "examples": ["0".repeat(64)]}),
        Kind::Email => form("email"),
        Kind::Url => form("uri"),
        Kind::Phone => code("+5581999990000"),
        Kind::Cpf => code("52998224725"),
        Kind::Cnpj => code("11222333000181"),
        Kind::Cns => code("700000000000005"),
        Kind::Gtin => code("7891000100103"),
    }
}

/// Without separators, and with check digits that agree.
fn code(example: &str) -> Json {
    json!({"type": "string", "maxLength": 18, "examples": [example]})
}

/// A string, whose bounds JSON Schema cannot say.
fn decimal(field: &Field, scale: u8) -> Json {
    let fraction = if scale == 0 { String::new() } else { format!("(\\.[0-9]{{1,{scale}}})?") };
    let mut schema = json!({"type": "string", "pattern": format!("^-?[0-9]+{fraction}$")});
    let (low, high) = field.range.unwrap_or((0, 1_000));
    if field.range.is_some() {
        schema["x-minimum"] = json!(value::decimal(low, scale));
        schema["x-maximum"] = json!(value::decimal(high, scale));
    }
    schema["examples"] = json!([value::decimal(low + (high - low) / 2, scale)]);
    schema
}
