//! The fields of a record in their stored form, read by the catalogue's typed keys.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use umbu_catalog::{Key, Value, kind};
use uuid::Uuid;

use crate::calendar;

/// Present fields by name, as documents and rows exchange them.
pub type Fields = BTreeMap<String, Value>;

/// Fields to write; `None` clears one.
pub type Patch = BTreeMap<String, Option<Value>>;

/// A record that is not deleted.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub id: Uuid,
    pub clinic: Option<Uuid>,
    pub fields: Fields,
}

/// A text, choice, time of day or checked code.
pub fn text<K>(fields: &Fields, key: Key<K>) -> Option<&str> {
    fields.get(key.field)?.as_text()
}

/// A whole number, a decimal's mantissa, minutes, or an instant in milliseconds since 1970.
pub fn int<K>(fields: &Fields, key: Key<K>) -> Option<i64> {
    fields.get(key.field)?.as_int()
}

pub fn flag(fields: &Fields, key: Key<kind::flag>) -> Option<bool> {
    match fields.get(key.field)? {
        Value::Flag(flag) => Some(*flag),
        _ => None,
    }
}

pub fn date(fields: &Fields, key: Key<kind::date>) -> Option<NaiveDate> {
    calendar::parse_date(text(fields, key)?).ok()
}

/// A link, or a text that names a record.
pub fn link<K>(fields: &Fields, key: Key<K>) -> Option<Uuid> {
    Uuid::try_parse(text(fields, key)?).ok()
}

/// The members of a set; none where the field is absent.
pub fn set(fields: &Fields, key: Key<kind::set>) -> BTreeSet<&str> {
    match fields.get(key.field) {
        Some(Value::Set(members)) => members.iter().map(String::as_str).collect(),
        _ => BTreeSet::new(),
    }
}

/// Fields from keys and values, in the order of writing: `fields([(lot::product.field, id.to_string().into())])`.
pub fn fields<const N: usize>(pairs: [(&str, Value); N]) -> Fields {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// As [`fields`], for a patch.
pub fn patch<const N: usize>(pairs: [(&str, Option<Value>); N]) -> Patch {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A link's stored form.
pub fn id(id: Uuid) -> Value {
    Value::Text(id.to_string())
}
