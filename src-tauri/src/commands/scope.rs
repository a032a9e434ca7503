//! Whose data a device may ask for: a patient's phone only its own, however a request names another.

use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Facet, Role, facet_access};
use umbu_commands::CommandError;
use uuid::Uuid;

use crate::store::Replica;

/// The patient that the person is, where that is all that they are here. A guardian of several is none of them.
pub(super) fn own_patient(replica: &Replica) -> Option<Uuid> {
    match own_patients(replica)?.as_slice() {
        [own] => Some(*own),
        _ => None,
    }
}

/// The patients that a person is or answers for, where that is all that they are here.
fn own_patients(replica: &Replica) -> Option<Vec<Uuid>> {
    let grant = replica.grant();
    let only_patient = grant.roles.iter().all(|role| role.role == Role::Patient.name());
    let mut patients: Vec<Uuid> = grant.roles.iter().filter_map(|role| role.patient).collect();
    patients.sort_unstable();
    patients.dedup();
    (only_patient && !patients.is_empty()).then_some(patients)
}

/// Facets of an entity that the person may fill in a new record, in whichever clinic.
pub(super) fn writable(replica: &Replica, entity: &'static Entity) -> Vec<&'static Facet> {
    let grant = replica.grant();
    let roles: Vec<Role> = grant.roles.iter().filter_map(|held| Role::parse(&held.role)).collect();
    let may = |facet: &&Facet| roles.iter().any(|role| facet_access(*role, entity, facet).writes());
    entity.facets.iter().filter(may).collect()
}

/// # Errors
/// `not-allowed` on another patient's phone.
pub(super) fn check_patient(replica: &Replica, patient: Uuid) -> Result<(), CommandError> {
    match own_patients(replica) {
        Some(own) if !own.contains(&patient) => {
            Err(CommandError::new("not-allowed", "this phone holds its own patient's data only"))
        }
        _ => Ok(()),
    }
}

/// The clinic in which something about a patient is written. On a phone whose own record has not arrived yet there is
/// none, and the role's clinic stands in.
pub(super) fn clinic_of(replica: &Replica, patient: Uuid) -> Result<Option<Uuid>, CommandError> {
    let row = replica.find(&patient::ENTITY, patient)?;
    Ok(row.and_then(|row| row.clinic))
}
