//! Every decoded operation against the catalogue. A losing write never shows in a difference of states, so it is the
//! operations that are judged, each by itself: a verdict must not depend on what else has arrived.

use std::collections::{HashMap, HashSet};

use automerge::legacy::{Key, ObjectId, Op, OpId, OpType};
use automerge::{ObjType, ScalarValue};
use umbu_catalog::derive::validation::check_field;
use umbu_catalog::{Entity, Facet, Field, Kind, Part, Scope, Value};
use uuid::Uuid;

use crate::document::{is_fixed, scalar};
use crate::flat::{CLINIC, RECORD, RootKey};
use crate::place::hyphenated;
use crate::value::{Shape, part_field, shape};
use crate::{Limits, QuarantineCode, Verdict, order};

/// Longest root key, which holds a set's member.
const KEY_BYTES_MAX: usize = 8 * 1024;

/// One operation of prose inserts one character; the longest emoji sequences stay below this.
const CHARACTER_BYTES_MAX: usize = 256;

/// What a change may do, by where it stands in the document's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Genesis,
    /// A derived change that makes one Text object.
    Text,
    Edit,
}

/// The checks of one change.
pub(super) struct Checker<'a> {
    pub(super) record: Uuid,
    pub(super) entity: &'static Entity,
    pub(super) facet: &'static Facet,
    pub(super) stage: Stage,
    pub(super) limits: &'a Limits,
    /// Text objects of the document, and those that this change has made so far, by the field that holds them.
    pub(super) texts: HashMap<OpId, String>,
    /// Root keys that this change has written where each may be written once.
    once: HashSet<String>,
    /// Characters inserted, by field.
    inserted: HashMap<String, usize>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(
        record: Uuid,
        entity: &'static Entity,
        facet: &'static Facet,
        stage: Stage,
        limits: &'a Limits,
        texts: HashMap<OpId, String>,
    ) -> Checker<'a> {
        Checker { record, entity, facet, stage, limits, texts, once: HashSet::new(), inserted: HashMap::new() }
    }

    /// `id` is the operation's own id.
    pub(super) fn check(&mut self, id: OpId, operation: &Op) -> Result<(), Verdict> {
        if self.stage != Stage::Edit && !operation.pred.is_empty() {
            return Err(refused("a first write that replaces another"));
        }
        match (&operation.obj, &operation.key) {
            (ObjectId::Root, Key::Map(key)) if !operation.insert => self.root(id, key, &operation.action),
            (ObjectId::Id(object), Key::Seq(_)) => self.text(object, operation),
            _ => Err(refused("an operation outside of the root map and its texts")),
        }
    }

    /// What a genesis must have written.
    pub(super) fn finish(&self) -> Result<(), Verdict> {
        if self.stage == Stage::Genesis && !self.once.contains(RECORD) {
            return Err(refused("the genesis does not name its record"));
        }
        let named = self.once.contains(CLINIC);
        if self.stage == Stage::Genesis && named != (self.entity.scope == Scope::Clinic) {
            return Err(refused("the clinic is named where the record has one, and only there"));
        }
        Ok(())
    }

    fn root(&mut self, id: OpId, key: &str, action: &OpType) -> Result<(), Verdict> {
        if key.len() > KEY_BYTES_MAX || key.contains('\0') {
            return Err(refused("a key that no field could have"));
        }
        let root = RootKey::parse(Some(self.facet), key).ok_or_else(|| refused(format!("no field has key {key:?}")))?;
        if is_fixed(&root, self.facet.audience_link(self.entity.name)) {
            if self.stage != Stage::Genesis {
                return Err(Verdict::quarantined(QuarantineCode::MovedScope, format!("{key} is fixed at genesis")));
            }
            self.first_write(key)?;
        }
        match action {
            OpType::Put(value) => self.put(&root, key, value),
            OpType::Delete => self.delete(&root),
            OpType::Make(ObjType::Text) => self.make(id, &root),
            _ => Err(refused("an operation that is neither a value, a deletion nor a text")),
        }
    }

    fn first_write(&mut self, key: &str) -> Result<(), Verdict> {
        if self.once.insert(key.to_owned()) { Ok(()) } else { Err(refused(format!("{key} is written twice"))) }
    }

    fn make(&mut self, id: OpId, root: &RootKey<'_>) -> Result<(), Verdict> {
        let RootKey::Field(name) = *root else { return Err(refused("a text where none belongs")) };
        let prose = self.facet.field(name).is_none_or(|field| matches!(field.kind, Kind::Prose));
        let held = self.texts.values().any(|field| field == name);
        if self.stage == Stage::Edit || !prose || held {
            return Err(refused(format!("a text object for {name}")));
        }
        self.texts.insert(id, name.to_owned());
        Ok(())
    }

    fn delete(&self, root: &RootKey<'_>) -> Result<(), Verdict> {
        let name = root.field();
        let prose = self.facet.field(name).is_some_and(|field| matches!(field.kind, Kind::Prose));
        if prose || self.stage != Stage::Edit || self.texts.values().any(|field| field == name) {
            return Err(refused(format!("the deletion of {name}")));
        }
        Ok(())
    }

    fn put(&self, root: &RootKey<'_>, key: &str, stored: &ScalarValue) -> Result<(), Verdict> {
        if self.stage == Stage::Text {
            return Err(refused("a value in a derived change"));
        }
        let value = scalar(stored).ok_or_else(|| refused(format!("{key} holds what is never stored")))?;
        self.plain(key, &value)?;
        match *root {
            RootKey::Record => {
                let named = value.as_text().and_then(hyphenated);
                require(named == Some(self.record), "the genesis of another record")
            }
            RootKey::Clinic => {
                let clinic = value.as_text().and_then(hyphenated);
                clinic.map(|_| ()).ok_or_else(|| refused("the clinic is not a record id"))
            }
            RootKey::Deleted => require(value.as_int().is_some(), "the time of deletion is not a number"),
            RootKey::Field(name) => match self.facet.field(name) {
                Some(field) => put_scalar(field, &value),
                None => require(!self.texts.values().any(|text| text == name), "a value in place of a text"),
            },
            RootKey::Member { field, member } => self.put_member(field, member, &value),
            RootKey::PartIndex { .. } => {
                require(value.as_text().is_some_and(order::is_index), "the place of a part is not an index")
            }
            RootKey::PartField { field, name, .. } => match self.facet.field(field) {
                Some(field) => put_part(field, name, value),
                None => Ok(()),
            },
        }
    }

    /// What holds for every text: a length, and no NUL, which PostgreSQL cannot store.
    fn plain(&self, key: &str, value: &Value) -> Result<(), Verdict> {
        let Value::Text(text) = value else { return Ok(()) };
        if text.contains('\0') {
            return Err(invalid(format!("{key} holds a NUL")));
        }
        if text.chars().count() > self.limits.text_chars {
            return Err(invalid(format!("{key} is longer than {}", self.limits.text_chars)));
        }
        Ok(())
    }

    fn put_member(&self, field: &str, member: &str, value: &Value) -> Result<(), Verdict> {
        require(*value == Value::Flag(true), "a member of a set is true or absent")?;
        match self.facet.field(field) {
            Some(field) => valid(field, &Value::Set([member.to_owned()].into())),
            None => Ok(()),
        }
    }

    /// Inside a text: one character inserted, or one deleted.
    fn text(&mut self, object: &OpId, operation: &Op) -> Result<(), Verdict> {
        let Some(field) = self.texts.get(object).cloned() else {
            return Err(refused("an operation on an object that is no text of this document"));
        };
        match (&operation.action, operation.insert) {
            (OpType::Delete, false) => Ok(()),
            (OpType::Put(ScalarValue::Str(character)), true) => {
                if character.len() > CHARACTER_BYTES_MAX || character.contains('\0') {
                    return Err(refused("a character of a text"));
                }
                let max = self.facet.field(&field).and_then(|field| field.max).unwrap_or(self.limits.text_chars);
                let inserted = self.inserted.entry(field.clone()).or_default();
                *inserted += character.chars().count();
                if *inserted > max { Err(invalid(format!("{field} is longer than {max}"))) } else { Ok(()) }
            }
            _ => Err(refused("a text holds characters only")),
        }
    }
}

fn put_scalar(field: &Field, value: &Value) -> Result<(), Verdict> {
    let scalar = !matches!(field.kind, Kind::Prose) && !matches!(shape(&field.kind), Shape::Set | Shape::List);
    require(scalar, "a value in place of a text, set or list")?;
    if let (Kind::Json, Value::Text(text)) = (&field.kind, value) {
        // jsonb cannot store an escaped NUL either.
        let holds = !text.contains("\\u0000") && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
        if !holds {
            return Err(invalid(format!("{} is not JSON", field.name)));
        }
    }
    valid(field, value)
}

fn put_part(field: &Field, name: &str, value: Value) -> Result<(), Verdict> {
    if part_field(&field.kind, name).is_none() {
        return Ok(());
    }
    let part = Part { id: String::new(), fields: [(name.to_owned(), value)].into() };
    valid(field, &Value::List(vec![part]))
}

fn valid(field: &Field, value: &Value) -> Result<(), Verdict> {
    check_field(field, value).map_err(|error| {
        let code = match error.rule {
            umbu_catalog::derive::validation::Rule::Kind => QuarantineCode::Schema,
            _ => QuarantineCode::Invalid,
        };
        Verdict::quarantined(code, error.to_string())
    })
}

fn require(holds: bool, reason: &str) -> Result<(), Verdict> {
    if holds { Ok(()) } else { Err(refused(reason)) }
}

fn refused(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Schema, reason)
}

fn invalid(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Invalid, reason)
}
