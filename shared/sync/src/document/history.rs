//! Who changed what, when.

use automerge::ChangeHash;
use umbu_catalog::Value;
use uuid::Uuid;

use super::{Document, uuid};
use crate::flat::DELETED;
use crate::{Fields, Hash};

/// What one change did to the state that its author saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    pub hash: Hash,
    pub actor: Uuid,
    /// Seconds since 1970 by the author's clock: data, never order.
    pub at_s: i64,
    pub changes: Vec<FieldChange>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// A field, or `@deleted`.
    pub field: String,
    pub from: Option<Value>,
    pub to: Option<Value>,
}

impl Document {
    /// Every change in causal order, compared with the state that it was made on, so an edit that lost against a
    /// concurrent one is shown all the same.
    pub fn revisions(&self) -> Vec<Revision> {
        let changes = self.automerge.get_changes_meta(&[]);
        changes
            .iter()
            .map(|change| Revision {
                hash: change.hash.into(),
                actor: uuid(&change.actor).unwrap_or_default(),
                at_s: change.timestamp,
                changes: self.differences(&change.deps, &[change.hash]),
            })
            .collect()
    }

    fn differences(&self, before: &[ChangeHash], after: &[ChangeHash]) -> Vec<FieldChange> {
        let (from, to) = (self.state_at(before), self.state_at(after));
        let names = from.keys().chain(to.keys().filter(|name| !from.contains_key(*name)));
        names
            .filter(|name| from.get(*name) != to.get(*name))
            .map(|name| FieldChange { field: name.clone(), from: from.get(name).cloned(), to: to.get(name).cloned() })
            .collect()
    }

    fn state_at(&self, heads: &[ChangeHash]) -> Fields {
        let mut state = self.fields_at(heads);
        if let Some(deleted) = self.deleted_at_ms_at(heads) {
            state.insert(DELETED.to_owned(), Value::Int(deleted));
        }
        state
    }
}
