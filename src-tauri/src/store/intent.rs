//! Why a change was made, kept beside it in the outbox.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use umbu_catalog::{Entity, Facet};
use umbu_sync::{Patch, value_from_json, value_to_json};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::step::Step;

/// Why a change was made, by field, so that it can be made again on another base.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Intent {
    Create { clinic: Option<Uuid>, patch: serde_json::Map<String, Json> },
    Edit { patch: serde_json::Map<String, Json> },
    Settle { patch: serde_json::Map<String, Json> },
    Delete,
    Restore,
}

impl Intent {
    pub(super) fn create(facet: &Facet, clinic: Option<Uuid>, patch: &Patch) -> Self {
        Intent::Create { clinic, patch: to_json(facet, patch) }
    }

    pub(super) fn edit(facet: &Facet, patch: &Patch, settle: bool) -> Self {
        let patch = to_json(facet, patch);
        if settle { Intent::Settle { patch } } else { Intent::Edit { patch } }
    }

    /// The fields and values meant; empty for a deletion.
    pub(super) fn patch(&self) -> serde_json::Map<String, Json> {
        match self {
            Intent::Create { patch, .. } | Intent::Edit { patch } | Intent::Settle { patch } => patch.clone(),
            Intent::Delete | Intent::Restore => serde_json::Map::new(),
        }
    }

    /// The same edit once more, of a record that is here: its making becomes an edit.
    pub(super) fn again(&self, entity: &'static Entity, facet: &Facet, id: Uuid) -> Result<Step, StoreError> {
        Ok(match self {
            Intent::Create { patch, .. } | Intent::Edit { patch } => {
                Step::Edit { entity, id, patch: from_json(facet, patch)? }
            }
            Intent::Settle { patch } => Step::Settle { entity, id, patch: from_json(facet, patch)? },
            Intent::Delete => Step::Delete { entity, id },
            Intent::Restore => Step::Restore { entity, id },
        })
    }

    pub(super) fn text(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(damaged)
    }
}

pub(super) fn to_json(facet: &Facet, patch: &Patch) -> serde_json::Map<String, Json> {
    let json = |name: &String, value: &umbu_catalog::Value| {
        facet.field(name).map_or(Json::Null, |field| value_to_json(&field.kind, value))
    };
    patch
        .iter()
        .map(|(name, value)| (name.clone(), value.as_ref().map_or(Json::Null, |value| json(name, value))))
        .collect()
}

/// The reverse of what an intent keeps. Fields that this catalogue does not know are left out.
pub(super) fn from_json(facet: &Facet, patch: &serde_json::Map<String, Json>) -> Result<Patch, StoreError> {
    let known = patch.iter().filter_map(|(name, json)| Some((facet.field(name)?, json)));
    known
        .map(|(field, json)| Ok((field.name.to_owned(), value_from_json(&field.kind, json).map_err(damaged)?)))
        .collect()
}
