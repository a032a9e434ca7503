//! Which entities belong to patients, and an order in which what is required comes first.

use std::collections::HashMap;

use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Kind, Scope, entities, entity};
use umbu_domain::random::Random;

use super::OF_A_PATIENT_MAX;

/// How likely a patient has records of an entity, in a hundred.
const USUAL_PERCENT: i64 = 25;
/// The same where records of another entity cannot be without it.
const NEEDED_PERCENT: i64 = 80;

#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// In an order in which a required link points back.
    order: Vec<&'static Entity>,
    /// Entities whose records belong to a patient, with their position among such in `order`.
    belongings: HashMap<&'static str, usize>,
    /// For each belonging: whether others need it, and the positions of those that it needs.
    needs: Vec<(bool, Vec<usize>)>,
}

impl Plan {
    pub(super) fn new() -> Plan {
        let mut order = Vec::new();
        // The patient comes first of all that belongs to patients.
        for entity in std::iter::once(&patient::ENTITY).chain(entities()) {
            visit(entity, &mut order, &mut Vec::new());
        }
        let mut belongings = HashMap::new();
        let mut needs: Vec<(bool, Vec<usize>)> = Vec::new();
        for entity in &order {
            let needed: Vec<usize> =
                required(entity).filter_map(|target| belongings.get(target.name).copied()).collect();
            let of_patient = entity.scope != Scope::Directory && entity.field(patient::NAME).is_some();
            if entity.name == patient::NAME || of_patient || !needed.is_empty() {
                needed.iter().for_each(|at| needs[*at].0 = true);
                belongings.insert(entity.name, needs.len());
                needs.push((false, needed));
            }
        }
        Plan { order, belongings, needs }
    }

    /// Entities whose records belong to no patient.
    pub(super) fn house(&self) -> impl Iterator<Item = &'static Entity> {
        self.order.iter().copied().filter(|entity| self.belonging(entity.name).is_none())
    }

    pub(super) fn belongings(&self) -> impl Iterator<Item = &'static Entity> {
        self.order.iter().copied().filter(|entity| self.belonging(entity.name).is_some())
    }

    /// The entity's position among those whose records belong to a patient, if it is one.
    pub(super) fn belonging(&self, entity: &str) -> Option<usize> {
        self.belongings.get(entity).copied()
    }

    /// How many records of each belonging one patient has: of the patient's own entity one.
    pub(super) fn counts(&self, seed: u64, number: usize) -> Vec<usize> {
        let mut random = Random::new(seed, "counts", number);
        let mut counts: Vec<usize> = Vec::with_capacity(self.needs.len());
        for (at, (needed, needs)) in self.needs.iter().enumerate() {
            let percent = if *needed { NEEDED_PERCENT } else { USUAL_PERCENT };
            let some = random.percent(percent) && needs.iter().all(|at| counts[*at] > 0);
            let most = OF_A_PATIENT_MAX as i64;
            let count = random.between(1, most).min(random.between(1, most)).unsigned_abs() as usize;
            counts.push(match at {
                0 => 1,
                _ if some => count,
                _ => 0,
            });
        }
        counts
    }
}

fn required(of: &'static Entity) -> impl Iterator<Item = &'static Entity> {
    of.fields().filter(|(_, field)| field.required).filter_map(|(_, field)| match field.kind {
        Kind::Link(target) => entity(target),
        _ => None,
    })
}

/// Depth first. Entities that require one another in a circle come in the order in which they are met.
fn visit(of: &'static Entity, order: &mut Vec<&'static Entity>, open: &mut Vec<&'static str>) {
    let met = |entity: &Entity| open.contains(&entity.name) || order.iter().any(|other| other.name == entity.name);
    if met(of) {
        return;
    }
    open.push(of.name);
    for target in required(of) {
        visit(target, order, open);
    }
    order.push(of);
}
