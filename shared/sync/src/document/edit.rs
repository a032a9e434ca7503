//! Editing: only what differs is written.

use std::collections::{BTreeMap, BTreeSet};

use automerge::transaction::{Transactable, Transaction};
use automerge::{AutomergeError, ROOT, ReadDoc, ScalarValue};
use umbu_catalog::{Facet, Kind, Part, Value};
use uuid::Uuid;

use super::genesis::put_text;
use super::{Document, DocumentError};
use crate::flat::{self, DELETED, RootKey};
use crate::place::{hyphenated, is_name};
use crate::value::{Shape, fits, part_field, shape};
use crate::{Patch, StoredChange};

/// One write to the root map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Write {
    /// A text, flag or integer.
    Put(String, Value),
    Delete(String),
    MakeText(String),
    /// The new content of a Text object; only the difference is spliced in.
    Splice(String, String),
}

impl Document {
    /// Writes the fields of `patch` that differ from what stands there, as one change; `None` where none does.
    /// `at_s` is seconds since 1970.
    pub fn edit(&mut self, actor: Uuid, at_s: i64, patch: &Patch) -> Result<Option<StoredChange>, DocumentError> {
        self.write(actor, at_s, patch, false)
    }

    /// Like [`Document::edit`], and also writes a field whose value stands already where it settles a conflict.
    pub fn settle(&mut self, actor: Uuid, at_s: i64, patch: &Patch) -> Result<Option<StoredChange>, DocumentError> {
        self.write(actor, at_s, patch, true)
    }

    fn write(
        &mut self,
        actor: Uuid,
        at_s: i64,
        patch: &Patch,
        settle: bool,
    ) -> Result<Option<StoredChange>, DocumentError> {
        let (entity, facet) = self.kind.ok_or_else(|| DocumentError::UnknownKind(self.id.clone()))?;
        check_patch(facet, patch)?;
        if let Some(link) = facet.audience_link(entity.name)
            && patch.get(link).is_some_and(|value| *value != self.scalar(link))
        {
            return Err(DocumentError::Fixed(link.to_owned()));
        }
        for write in writes(self, facet, patch, settle) {
            if let Write::Splice(field, _) = &write
                && self.text_object(field).is_none()
            {
                self.make_text(field)?;
            }
        }
        let writes = writes(self, facet, patch, settle);
        self.commit(actor, at_s, &writes)
    }

    /// Marks the record as deleted at `at_ms`, milliseconds since 1970. `None` where it is already.
    pub fn delete(&mut self, actor: Uuid, at_s: i64, at_ms: i64) -> Result<Option<StoredChange>, DocumentError> {
        if self.deleted_at_ms().is_some() {
            return Ok(None);
        }
        self.commit(actor, at_s, &[Write::Put(DELETED.to_owned(), Value::Int(at_ms))])
    }

    /// Takes the mark away. `None` where there is none.
    pub fn restore(&mut self, actor: Uuid, at_s: i64) -> Result<Option<StoredChange>, DocumentError> {
        if self.deleted_at_ms().is_none() {
            return Ok(None);
        }
        self.commit(actor, at_s, &[Write::Delete(DELETED.to_owned())])
    }

    pub(super) fn text_object(&self, field: &str) -> Option<automerge::ObjId> {
        match self.automerge.get(ROOT, field) {
            Ok(Some((automerge::Value::Object(_), id))) => Some(id),
            _ => None,
        }
    }

    fn text(&self, field: &str) -> String {
        self.text_object(field).and_then(|id| self.automerge.text(id).ok()).unwrap_or_default()
    }

    /// Root keys under `field/`, with their values.
    fn keys_below(&self, field: &str) -> BTreeMap<String, Value> {
        // '0' follows '/' in ASCII, so the range holds exactly the keys that start with `field/`.
        let range = format!("{field}/")..format!("{field}0");
        let keys: Vec<String> = self.automerge.map_range(ROOT, range).map(|item| item.key.into_owned()).collect();
        keys.into_iter().filter_map(|key| self.scalar(&key).map(|value| (key, value))).collect()
    }

    fn conflicted(&self, key: &str) -> bool {
        self.automerge.get_all(ROOT, key).is_ok_and(|values| values.len() > 1)
    }
}

pub(super) fn check_patch(facet: &Facet, patch: &Patch) -> Result<(), DocumentError> {
    for (name, value) in patch {
        let field = facet.field(name).ok_or_else(|| DocumentError::UnknownField(name.clone()))?;
        if value.as_ref().is_some_and(|value| !fits(&field.kind, value) || !keys_fit(value)) {
            return Err(DocumentError::Shape(name.clone()));
        }
    }
    Ok(())
}

/// Members and parts become root keys, so they must be able to.
fn keys_fit(value: &Value) -> bool {
    match value {
        Value::Set(members) => members.iter().all(|member| !member.is_empty()),
        Value::List(parts) => {
            let ids: BTreeSet<&str> = parts.iter().map(|part| part.id.as_str()).collect();
            ids.len() == parts.len()
                && parts
                    .iter()
                    .all(|part| hyphenated(&part.id).is_some() && part.fields.keys().all(|name| is_name(name)))
        }
        _ => true,
    }
}

/// The writes that take the document to the patch, in the order of the fields' names.
pub(super) fn writes(document: &Document, facet: &Facet, patch: &Patch, settle: bool) -> Vec<Write> {
    let mut result = Vec::new();
    for (name, value) in patch {
        let value = value.as_ref();
        let kind = facet.field(name).map(|field| &field.kind);
        match (kind, kind.map(shape).or_else(|| value.map(shape_of))) {
            (Some(Kind::Prose), _) => result.extend(prose(document, name, value)),
            (_, Some(Shape::Set)) => result.extend(set(document, name, value)),
            (_, Some(Shape::List)) => list(document, name, kind, value, &mut result),
            _ => result.extend(scalar(document, name, value, settle)),
        }
    }
    result
}

/// A field that only a newer catalogue knows is written as its value looks.
fn shape_of(value: &Value) -> Shape {
    match value {
        Value::Text(_) => Shape::Text,
        Value::Flag(_) => Shape::Flag,
        Value::Int(_) => Shape::Int,
        Value::Set(_) => Shape::Set,
        Value::List(_) => Shape::List,
    }
}

fn scalar(document: &Document, key: &str, value: Option<&Value>, settle: bool) -> Option<Write> {
    if document.scalar(key).as_ref() == value && !(settle && document.conflicted(key)) {
        return None;
    }
    Some(match value {
        Some(value) => Write::Put(key.to_owned(), value.clone()),
        None => Write::Delete(key.to_owned()),
    })
}

fn prose(document: &Document, field: &str, value: Option<&Value>) -> Option<Write> {
    let wanted = value.and_then(Value::as_text).unwrap_or_default();
    (document.text(field) != wanted).then(|| Write::Splice(field.to_owned(), wanted.to_owned()))
}

fn set(document: &Document, field: &str, value: Option<&Value>) -> Vec<Write> {
    let wanted: BTreeSet<String> = match value {
        Some(Value::Set(members)) => members.iter().map(|member| format!("{field}/{member}")).collect(),
        _ => BTreeSet::new(),
    };
    let current = document.keys_below(field);
    let removed = current.keys().filter(|key| !wanted.contains(*key)).map(|key| Write::Delete(key.clone()));
    let added = wanted.iter().filter(|key| current.get(*key) != Some(&Value::Flag(true)));
    removed.chain(added.map(|key| Write::Put(key.clone(), Value::Flag(true)))).collect()
}

/// Parts that left lose all their keys. A part that stays keeps the fields that this catalogue does not know.
fn list(document: &Document, field: &str, kind: Option<&Kind>, value: Option<&Value>, result: &mut Vec<Write>) {
    let parts: &[Part] = if let Some(Value::List(parts)) = value { parts } else { &[] };
    let current = document.keys_below(field);
    let mut wanted: BTreeMap<String, Value> = BTreeMap::new();
    for part in parts {
        for (name, value) in &part.fields {
            wanted.insert(format!("{field}/{}/{name}", part.id), value.clone());
        }
    }
    let ids: Vec<&str> = parts.iter().map(|part| part.id.as_str()).collect();
    for (part, place) in ids.iter().zip(flat::places(&current_places(field, &current), &ids)) {
        wanted.insert(flat::index_key(field, part), Value::Text(place));
    }
    let stays = |key: &str| match key.splitn(3, '/').collect::<Vec<_>>().as_slice() {
        [_, part, name] => {
            let alive = current.contains_key(&flat::index_key(field, part));
            alive && ids.contains(part) && kind.and_then(|kind| part_field(kind, name)).is_none()
        }
        _ => false,
    };
    let removed = current.keys().filter(|key| !wanted.contains_key(*key) && !stays(key));
    result.extend(removed.map(|key| Write::Delete(key.clone())));
    let changed = wanted.into_iter().filter(|(key, value)| current.get(key) != Some(value));
    result.extend(changed.map(|(key, value)| Write::Put(key, value)));
}

fn current_places(field: &str, current: &BTreeMap<String, Value>) -> BTreeMap<String, String> {
    let place = |(key, value): (&String, &Value)| {
        let part = key.strip_prefix(field)?.strip_prefix('/')?.strip_suffix("/#")?;
        Some((part.to_owned(), value.as_text()?.to_owned()))
    };
    current.iter().filter_map(place).collect()
}

pub(super) fn apply_write(transaction: &mut Transaction<'_>, write: &Write) -> Result<(), AutomergeError> {
    match write {
        Write::Put(key, value) => match scalar_value(value) {
            Some(value) => transaction.put(ROOT, key, value),
            None => Ok(()),
        },
        Write::Delete(key) => transaction.delete(ROOT, key.as_str()),
        Write::MakeText(field) => put_text(transaction, field),
        Write::Splice(field, text) => match transaction.get(ROOT, field.as_str())? {
            Some((automerge::Value::Object(_), id)) => transaction.update_text(&id, text),
            _ => Ok(()),
        },
    }
}

fn scalar_value(value: &Value) -> Option<ScalarValue> {
    match value {
        Value::Text(text) => Some(ScalarValue::from(text.as_str())),
        Value::Flag(flag) => Some(ScalarValue::Boolean(*flag)),
        Value::Int(number) => Some(ScalarValue::Int(*number)),
        Value::Set(_) | Value::List(_) => None,
    }
}

/// Whether a root key is written at genesis alone: what decides the buckets.
pub(crate) fn is_fixed(key: &RootKey<'_>, audience_link: Option<&str>) -> bool {
    match key {
        RootKey::Record | RootKey::Clinic => true,
        RootKey::Field(name) => audience_link == Some(name),
        _ => false,
    }
}
