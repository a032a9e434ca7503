//! The records themselves, one file per context of the domain model.

mod clinical;
mod compliance;
mod identity;
mod intelligence;
mod nutrition;
mod people;
mod scheduling;

pub use clinical::*;
pub use compliance::*;
pub use identity::*;
pub use intelligence::*;
pub use nutrition::*;
pub use people::*;
pub use scheduling::*;

use crate::Entity;

/// The contexts in the order of the domain model.
pub static CONTEXTS: &[&[&Entity]] = &[
    identity::ENTITIES,
    people::ENTITIES,
    scheduling::ENTITIES,
    clinical::ENTITIES,
    nutrition::ENTITIES,
    intelligence::ENTITIES,
    compliance::ENTITIES,
];
