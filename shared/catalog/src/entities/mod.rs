//! The records themselves, one file per context of the domain model.

mod clinical;
mod compliance;
mod coordination;
mod engagement;
mod finance;
mod identity;
mod insight;
mod intelligence;
mod interop;
mod inventory;
mod messaging;
mod nutrition;
pub mod part_lists;
mod people;
mod scheduling;
mod simulation;
pub mod value_sets;

pub use clinical::*;
pub use compliance::*;
pub use coordination::*;
pub use engagement::*;
pub use finance::*;
pub use identity::*;
pub use insight::*;
pub use intelligence::*;
pub use interop::*;
pub use inventory::*;
pub use messaging::*;
pub use nutrition::*;
pub use people::*;
pub use scheduling::*;
pub use simulation::*;

use crate::{Context, Label};

/// The contexts in the order of the domain model.
pub static CONTEXTS: &[Context] = &[
    context("identity", "Identidade", "Identity", identity::ENTITIES),
    context("people", "Pessoas", "People", people::ENTITIES),
    context("scheduling", "Agenda", "Scheduling", scheduling::ENTITIES),
    context("clinical", "Clínica", "Clinical", clinical::ENTITIES),
    context("coordination", "Coordenação", "Coordination", coordination::ENTITIES),
    context("nutrition", "Nutrição", "Nutrition", nutrition::ENTITIES),
    context("intelligence", "Inteligência", "Intelligence", intelligence::ENTITIES),
    context("engagement", "Relacionamento", "Engagement", engagement::ENTITIES),
    context("messaging", "Mensagens", "Messaging", messaging::ENTITIES),
    context("simulation", "Simulação", "Simulation", simulation::ENTITIES),
    context("finance", "Financeiro", "Finance", finance::ENTITIES),
    context("inventory", "Estoque", "Inventory", inventory::ENTITIES),
    context("compliance", "Conformidade", "Compliance", compliance::ENTITIES),
    context("insight", "Indicadores", "Insight", insight::ENTITIES),
    context("interop", "Integrações", "Integration", interop::ENTITIES),
];

const fn context(
    name: &'static str,
    pt: &'static str,
    en: &'static str,
    entities: &'static [&'static crate::Entity],
) -> Context {
    Context { name, label: Label { pt, en }, entities }
}
