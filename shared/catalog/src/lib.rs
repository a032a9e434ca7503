//! What exists in Umbu: every kind of record, described once.
//!
//! This crate knows names, kinds of field, labels in both languages, who may hold what, and how to say all of
//! that to SQLite, PostgreSQL, TypeScript and a person. It deliberately knows no IO, no clock and no behaviour,
//! and it depends on nothing.

use std::collections::HashMap;
use std::sync::LazyLock;

#[macro_use]
mod language;
pub mod codes;
pub mod derive;
pub mod entities;
mod key;
mod roles;
mod value;

pub use key::{Key, kind};
pub use language::{Audience, Choice, Context, Entity, Facet, Field, Kind, Label, Scope};
pub use roles::{Access, Compartment, MATRIX, Role, access, facet_access};
pub use value::{Part, Value};

/// Catalogue version announced in every hello; N−1, N and N+1 work together.
pub const VERSION: u32 = 1;

/// Every entity of every context, in the order in which they are described.
pub fn entities() -> impl Iterator<Item = &'static Entity> {
    entities::CONTEXTS.iter().flat_map(|context| context.entities.iter().copied())
}

/// Entities that live as documents or entries in replicas, as opposed to rows of the server's directory.
pub fn replicated() -> impl Iterator<Item = &'static Entity> {
    entities().filter(|entity| entity.scope != Scope::Directory)
}

/// The entity of that name, if this catalogue has it. A newer peer may know more.
pub fn entity(name: &str) -> Option<&'static Entity> {
    static BY_NAME: LazyLock<HashMap<&str, &Entity>> =
        LazyLock::new(|| entities().map(|entity| (entity.name, entity)).collect());
    BY_NAME.get(name).copied()
}
