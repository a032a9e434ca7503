//! Values between documents, rows and screens: their JSON form.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use umbu_catalog::{Field, Kind, Part, Value};

/// The fields of one document by name.
pub type Fields = BTreeMap<String, Value>;

/// What an edit changes; `None` clears the field.
pub type Patch = BTreeMap<String, Option<Value>>;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ValueError {
    #[error("expected {expected}")]
    Shape { expected: &'static str },
    #[error("a part of a list needs an id")]
    PartId,
}

/// How a kind of field is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Flag,
    Int,
    Set,
    List,
}

pub(crate) fn shape(kind: &Kind) -> Shape {
    match kind {
        Kind::Flag => Shape::Flag,
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => Shape::Int,
        Kind::Set(_) => Shape::Set,
        Kind::List(_) => Shape::List,
        Kind::Text
        | Kind::Prose
        | Kind::Choice(_)
        | Kind::Money
        | Kind::Date
        | Kind::TimeOfDay
        | Kind::Link(_)
        | Kind::Json
        | Kind::Blob
        | Kind::Cpf
        | Kind::Cnpj
        | Kind::Cns
        | Kind::Email
        | Kind::Phone
        | Kind::Url
        | Kind::Gtin => Shape::Text,
    }
}

pub(crate) fn fits(kind: &Kind, value: &Value) -> bool {
    match (shape(kind), value) {
        (Shape::Text, Value::Text(_))
        | (Shape::Flag, Value::Flag(_))
        | (Shape::Int, Value::Int(_))
        | (Shape::Set, Value::Set(_)) => true,
        (Shape::List, Value::List(parts)) => parts.iter().all(|part| part_fits(kind, part)),
        _ => false,
    }
}

/// Known fields have their kind's shape; unknown ones, from a newer catalogue, are scalars.
fn part_fits(kind: &Kind, part: &Part) -> bool {
    part.fields.iter().all(|(name, value)| match part_field(kind, name) {
        Some(field) => fits(&field.kind, value),
        None => !matches!(value, Value::Set(_) | Value::List(_)),
    })
}

pub(crate) fn part_field(kind: &Kind, name: &str) -> Option<&'static Field> {
    let Kind::List(fields) = kind else { return None };
    let fields: &'static [Field] = fields;
    fields.iter().find(|field| field.name == name)
}

/// The JSON form is the stored form: a decimal is its integer mantissa, money is `"BRL 12345"`, a set an array of
/// strings, a list an array of objects with `id`. A `json` field appears as the JSON that it holds.
pub fn value_to_json(kind: &Kind, value: &Value) -> Json {
    match (kind, value) {
        (Kind::Json, Value::Text(text)) => serde_json::from_str(text).unwrap_or_else(|_| Json::String(text.clone())),
        (_, Value::List(parts)) => parts.iter().map(|part| part_to_json(kind, part)).collect(),
        _ => plain_to_json(value),
    }
}

/// The JSON form of a value whose field this catalogue does not know.
pub fn plain_to_json(value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::String(text.clone()),
        Value::Flag(flag) => Json::Bool(*flag),
        Value::Int(number) => Json::from(*number),
        Value::Set(members) => members.iter().cloned().map(Json::String).collect(),
        Value::List(parts) => parts.iter().map(|part| part_to_json(&Kind::List(&[]), part)).collect(),
    }
}

fn part_to_json(kind: &Kind, part: &Part) -> Json {
    let mut object = serde_json::Map::new();
    object.insert("id".to_owned(), Json::String(part.id.clone()));
    for (name, value) in &part.fields {
        let json = match part_field(kind, name) {
            Some(field) => value_to_json(&field.kind, value),
            None => plain_to_json(value),
        };
        object.insert(name.clone(), json);
    }
    Json::Object(object)
}

/// The reverse of [`value_to_json`]. `null` is absence. Checks the shape only; rules are the catalogue's.
pub fn value_from_json(kind: &Kind, json: &Json) -> Result<Option<Value>, ValueError> {
    if let Kind::Json = kind {
        return Ok((!json.is_null()).then(|| Value::Text(canonical_json(json))));
    }
    let value = match (shape(kind), json) {
        (_, Json::Null) => return Ok(None),
        (Shape::Text, Json::String(text)) => Value::Text(text.clone()),
        (Shape::Flag, Json::Bool(flag)) => Value::Flag(*flag),
        (Shape::Int, Json::Number(number)) => {
            Value::Int(number.as_i64().ok_or(ValueError::Shape { expected: "an integer" })?)
        }
        (Shape::Set, Json::Array(members)) => Value::Set(
            members
                .iter()
                .map(|member| member.as_str().map(str::to_owned).ok_or(ValueError::Shape { expected: "strings" }))
                .collect::<Result<_, _>>()?,
        ),
        (Shape::List, Json::Array(parts)) => {
            Value::List(parts.iter().map(|part| part_from_json(kind, part)).collect::<Result<_, _>>()?)
        }
        (Shape::Text, _) => return Err(ValueError::Shape { expected: "a string" }),
        (Shape::Flag, _) => return Err(ValueError::Shape { expected: "true or false" }),
        (Shape::Int, _) => return Err(ValueError::Shape { expected: "an integer" }),
        (Shape::Set | Shape::List, _) => return Err(ValueError::Shape { expected: "an array" }),
    };
    Ok(Some(value))
}

fn part_from_json(kind: &Kind, json: &Json) -> Result<Part, ValueError> {
    let object = json.as_object().ok_or(ValueError::Shape { expected: "an object for each part" })?;
    let id = object.get("id").and_then(Json::as_str).ok_or(ValueError::PartId)?;
    let mut fields = BTreeMap::new();
    for (name, json) in object.iter().filter(|(name, _)| *name != "id") {
        let value = match part_field(kind, name) {
            Some(field) => value_from_json(&field.kind, json)?,
            None => plain_from_json(json)?,
        };
        fields.extend(value.map(|value| (name.clone(), value)));
    }
    Ok(Part { id: id.to_owned(), fields })
}

fn plain_from_json(json: &Json) -> Result<Option<Value>, ValueError> {
    match json {
        Json::Null => Ok(None),
        Json::String(text) => Ok(Some(Value::Text(text.clone()))),
        Json::Bool(flag) => Ok(Some(Value::Flag(*flag))),
        Json::Number(number) => {
            number.as_i64().map(|number| Some(Value::Int(number))).ok_or(ValueError::Shape { expected: "an integer" })
        }
        Json::Array(_) | Json::Object(_) => Err(ValueError::Shape { expected: "a scalar" }),
    }
}

/// JSON text with sorted keys and no spaces, so that equal values are equal strings.
pub fn canonical_json(json: &Json) -> String {
    match json {
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical_json).collect();
            format!("[{}]", items.join(","))
        }
        Json::Object(object) => {
            let sorted: BTreeMap<&String, &Json> = object.iter().collect();
            let members: Vec<String> = sorted
                .into_iter()
                .map(|(name, value)| format!("{}:{}", Json::String(name.clone()), canonical_json(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        scalar => scalar.to_string(),
    }
}
