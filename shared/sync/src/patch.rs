//! What a patch must be before it becomes a change, on every replica that writes.

use umbu_catalog::derive::validation::{Invalid, Rule, check_field, check_record};
use umbu_catalog::{Entity, Facet, Value};

use crate::{Fields, Patch};

/// Fills in what the catalogue says a new record starts with.
pub fn with_defaults(entity: &Entity, patch: &Patch) -> Patch {
    let mut patch = patch.clone();
    for (facet, field) in entity.fields() {
        let facet_starts =
            facet.name == entity.head().name || facet.fields.iter().any(|field| patch.contains_key(field.name));
        if facet_starts
            && !patch.contains_key(field.name)
            && let Some(value) = field.default_value()
        {
            patch.insert(field.name.to_owned(), Some(value));
        }
    }
    patch
}

/// A complete new record: its head facet and every other facet that the patch names have their required values.
///
/// # Errors
/// Every field that does not fit.
pub fn check_new(entity: &Entity, patch: &Patch) -> Result<(), Vec<Invalid>> {
    let fields = present(patch);
    let starting = entity.facets.iter().filter(|facet| {
        facet.name == entity.head().name || facet.fields.iter().any(|field| fields.contains_key(field.name))
    });
    let starting: Vec<&str> = starting.map(|facet| facet.name).collect();
    check_record(entity, &starting, &fields)
}

/// Each new value fits its field, and nothing required is cleared.
///
/// # Errors
/// Every field that does not fit.
pub fn check_edit(entity: &Entity, patch: &Patch) -> Result<(), Vec<Invalid>> {
    let mut invalid = Vec::new();
    for (_, field) in entity.fields() {
        match patch.get(field.name) {
            Some(Some(value)) => invalid.extend(check_field(field, value).err()),
            Some(None) if field.required => invalid.push(Invalid { field: field.name, rule: Rule::Required }),
            _ => {}
        }
    }
    if invalid.is_empty() { Ok(()) } else { Err(invalid) }
}

/// Whether a part has something for a facet to begin with. An empty set or list is nothing.
pub fn begins(part: &Patch) -> bool {
    part.values().flatten().any(|value| match value {
        Value::Set(members) => !members.is_empty(),
        Value::List(parts) => !parts.is_empty(),
        _ => true,
    })
}

/// The part of a patch that belongs to one facet.
pub fn of_facet(facet: &Facet, patch: &Patch) -> Patch {
    let fields = facet.fields.iter().filter_map(|field| patch.get_key_value(field.name));
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The fields that a patch gives a value.
pub fn present(patch: &Patch) -> Fields {
    patch.iter().filter_map(|(name, value)| Some((name.clone(), value.clone()?))).collect()
}
