//! What a person asks the replica to write: steps, parsed from JSON by the catalogue and checked before anything runs.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use umbu_catalog::derive::validation::Invalid;
use umbu_catalog::{Entity, Scope};
use umbu_sync::{Fields, Patch, patch, value_from_json};
use uuid::Uuid;

use super::apart::{Apart, Resolution};
use super::error::StoreError;

/// One write. Several of them become one transaction, and one undo.
#[derive(Debug, Clone)]
pub enum Step {
    /// A new record, or a new entry of an append-only set. The id is chosen by the caller, so that the steps of one
    /// save may name each other.
    Create {
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        patch: Patch,
    },
    /// Named fields change; `None` clears one.
    Edit {
        entity: &'static Entity,
        id: Uuid,
        patch: Patch,
    },
    /// Like [`Step::Edit`], and writes a value that stands already where that ends a conflict.
    Settle {
        entity: &'static Entity,
        id: Uuid,
        patch: Patch,
    },
    Delete {
        entity: &'static Entity,
        id: Uuid,
    },
    Restore {
        entity: &'static Entity,
        id: Uuid,
    },
    /// A record that several replicas may make alike, or its patch where it is here already.
    Derive {
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        /// Follows from the id, so that the first change is the same bytes everywhere.
        genesis: Fields,
        patch: Patch,
    },
    /// What a person decided about a change of the record that was set apart; `None` leaves it open again.
    Resolve {
        entity: &'static Entity,
        id: Uuid,
        apart: Apart,
        resolution: Option<Resolution>,
    },
}

impl Step {
    /// A new record with a fresh id.
    pub fn create(entity: &'static Entity, clinic: Option<Uuid>, patch: Patch) -> Step {
        Step::Create { entity, id: Uuid::now_v7(), clinic, patch }
    }

    pub fn entity(&self) -> &'static Entity {
        match self {
            Step::Create { entity, .. }
            | Step::Edit { entity, .. }
            | Step::Settle { entity, .. }
            | Step::Delete { entity, .. }
            | Step::Restore { entity, .. }
            | Step::Derive { entity, .. }
            | Step::Resolve { entity, .. } => entity,
        }
    }

    pub fn id(&self) -> Uuid {
        match self {
            Step::Create { id, .. }
            | Step::Edit { id, .. }
            | Step::Settle { id, .. }
            | Step::Delete { id, .. }
            | Step::Restore { id, .. }
            | Step::Derive { id, .. }
            | Step::Resolve { id, .. } => *id,
        }
    }
}

/// The kind of record with that name, if records of it live in replicas.
///
/// # Errors
/// [`StoreError::UnknownEntity`], also for rows of the server's directory.
pub fn entity(name: &str) -> Result<&'static Entity, StoreError> {
    let known = umbu_catalog::entity(name).filter(|entity| entity.scope != Scope::Directory);
    known.ok_or_else(|| StoreError::UnknownEntity(name.to_owned()))
}

/// The patch that screens send, in catalogue values. Texts are trimmed; an empty one clears its field.
///
/// # Errors
/// [`StoreError::UnknownField`] and [`StoreError::Shape`]; whether values fit is checked by the save.
pub fn patch_from_json(entity: &Entity, json: &BTreeMap<String, Json>) -> Result<Patch, StoreError> {
    json.iter()
        .map(|(name, json)| {
            let (_, field) = entity
                .field(name)
                .ok_or_else(|| StoreError::UnknownField { entity: entity.name.to_owned(), field: name.clone() })?;
            let trimmed = match json {
                Json::String(text) if text.trim().is_empty() => Json::Null,
                Json::String(text) => Json::String(text.trim().to_owned()),
                other => other.clone(),
            };
            let value = value_from_json(&field.kind, &trimmed)
                .map_err(|error| StoreError::Shape { field: name.clone(), reason: error.to_string() })?;
            Ok((name.clone(), value))
        })
        .collect()
}

/// What is wrong with a new record of these fields, as a save would find.
pub fn problems_of_new(entity: &Entity, patch: &Patch) -> Vec<Invalid> {
    patch::check_new(entity, &patch::with_defaults(entity, patch)).err().unwrap_or_default()
}

/// A complete new record: its head facet and every other facet that the patch names have their required values.
pub(super) fn check_new(entity: &Entity, patch: &Patch) -> Result<(), StoreError> {
    check_names(entity, patch)?;
    patch::check_new(entity, patch).map_err(StoreError::Invalid)
}

/// Each new value fits its field, and nothing required is cleared.
pub(super) fn check_edit(entity: &Entity, patch: &Patch) -> Result<(), StoreError> {
    check_names(entity, patch)?;
    patch::check_edit(entity, patch).map_err(StoreError::Invalid)
}

fn check_names(entity: &Entity, patch: &Patch) -> Result<(), StoreError> {
    match patch.keys().find(|name| entity.field(name).is_none()) {
        Some(name) => Err(StoreError::UnknownField { entity: entity.name.to_owned(), field: name.clone() }),
        None => Ok(()),
    }
}
