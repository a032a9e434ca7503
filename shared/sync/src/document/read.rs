//! Reading the merged state of a document.

use automerge::{ChangeHash, ROOT, ReadDoc, ScalarValue, ScalarValueRef, ValueRef};
use umbu_catalog::Value;
use uuid::Uuid;

use super::Document;
use crate::Fields;
use crate::flat::{self, CLINIC, Cell, DELETED, RECORD, RootKey};

/// Concurrent values of one field, of which the first is the one that readers see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldConflict {
    pub field: String,
    /// The whole root key, which names the part too where the field is a list: `items/<part>/grams`.
    pub key: String,
    pub values: Vec<Value>,
}

impl Document {
    /// The merged fields. Fields that this catalogue does not know are among them.
    pub fn fields(&self) -> Fields {
        let cells = self.automerge.map_range(ROOT, ..).filter_map(|item| {
            let cell = match &item.value {
                ValueRef::Object(_) => Cell::Prose(self.automerge.text(item.id()).ok()?),
                ValueRef::Scalar(scalar) => Cell::Scalar(scalar_ref(scalar)?),
            };
            Some((item.key.into_owned(), cell))
        });
        flat::gather(self.facet(), cells)
    }

    /// The fields as the author of a change left them.
    pub fn fields_after(&self, change: &crate::Hash) -> Fields {
        self.fields_at(&[(*change).into()])
    }

    /// The fields as they were at a point of the history; before genesis there are none.
    pub(super) fn fields_at(&self, heads: &[ChangeHash]) -> Fields {
        if heads.is_empty() {
            return Fields::new();
        }
        let cells = self.automerge.map_range_at(ROOT, .., heads).filter_map(|item| {
            let cell = match &item.value {
                ValueRef::Object(_) => Cell::Prose(self.automerge.text_at(item.id(), heads).ok()?),
                ValueRef::Scalar(scalar) => Cell::Scalar(scalar_ref(scalar)?),
            };
            Some((item.key.into_owned(), cell))
        });
        flat::gather(self.facet(), cells)
    }

    /// The clinic that the record belongs to, fixed at genesis.
    pub fn clinic(&self) -> Option<Uuid> {
        match self.scalar(CLINIC)? {
            Value::Text(clinic) => Uuid::parse_str(&clinic).ok(),
            _ => None,
        }
    }

    /// The record that its genesis names, which a document under its own id names too.
    pub fn record(&self) -> Option<Uuid> {
        Uuid::parse_str(self.scalar(RECORD)?.as_text()?).ok()
    }

    /// When the record was deleted, milliseconds since 1970, or `None` while it is not.
    pub fn deleted_at_ms(&self) -> Option<i64> {
        self.scalar(DELETED)?.as_int()
    }

    pub(super) fn deleted_at_ms_at(&self, heads: &[ChangeHash]) -> Option<i64> {
        if heads.is_empty() {
            return None;
        }
        match self.automerge.get_at(ROOT, DELETED, heads) {
            Ok(Some((automerge::Value::Scalar(value), _))) => scalar(&value)?.as_int(),
            _ => None,
        }
    }

    pub(super) fn scalar(&self, key: &str) -> Option<Value> {
        match self.automerge.get(ROOT, key) {
            Ok(Some((automerge::Value::Scalar(value), _))) => scalar(&value),
            _ => None,
        }
    }

    /// Scalar fields that concurrent edits left with several values. Sets and prose merge, so they have none.
    pub fn conflicts(&self) -> Vec<FieldConflict> {
        let keys = self.automerge.map_range(ROOT, ..).filter(|item| item.conflict).map(|item| item.key.into_owned());
        keys.filter_map(|key| self.conflict(key)).collect()
    }

    fn conflict(&self, key: String) -> Option<FieldConflict> {
        let field = match RootKey::parse(self.facet(), &key)? {
            RootKey::Field(field) | RootKey::PartField { field, .. } => field.to_owned(),
            _ => return None,
        };
        let mut values: Vec<Value> = Vec::new();
        for (value, _) in self.automerge.get_all(ROOT, &key).ok()?.into_iter().rev() {
            let automerge::Value::Scalar(value) = value else { return None };
            let value = scalar(&value)?;
            if !values.contains(&value) {
                values.push(value);
            }
        }
        (values.len() > 1).then_some(FieldConflict { field, key, values })
    }
}

/// Only text, integers and flags are ever stored.
pub(crate) fn scalar(value: &ScalarValue) -> Option<Value> {
    match value {
        ScalarValue::Str(text) => Some(Value::Text(text.to_string())),
        ScalarValue::Int(number) => Some(Value::Int(*number)),
        ScalarValue::Boolean(flag) => Some(Value::Flag(*flag)),
        _ => None,
    }
}

fn scalar_ref(value: &ScalarValueRef<'_>) -> Option<Value> {
    match value {
        ScalarValueRef::Str(text) => Some(Value::Text(text.to_string())),
        ScalarValueRef::Int(number) => Some(Value::Int(*number)),
        ScalarValueRef::Boolean(flag) => Some(Value::Flag(*flag)),
        _ => None,
    }
}
