//! The value of a field as documents, rows and screens exchange it.

use std::collections::{BTreeMap, BTreeSet};

/// One value in its stored form: a date is `Text("2026-07-01")`, a decimal its integer mantissa.
/// Absence is `Option::None` around it, never a value of its own: missing is not zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Flag(bool),
    Int(i64),
    Set(BTreeSet<String>),
    List(Vec<Part>),
}

/// One part of a `list` field. Parts keep their id when they move or change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// A UUID, hyphenated lower case.
    pub id: String,
    pub fields: BTreeMap<String, Value>,
}

impl Value {
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Flag(flag)
    }
}
