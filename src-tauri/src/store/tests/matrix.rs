//! The permission matrix, tried cell by cell against a replica: role × facet × whose record.

use umbu_catalog::derive::example;
use umbu_catalog::{Audience, Facet, Role, Scope, Value, facet_access, replicated};
use umbu_sync::buckets;

use super::super::Step;
use super::*;

const OTHER_CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0012);

/// Whose record is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// About the person who holds the replica.
    Own,
    /// About somebody else of the same clinic.
    Other,
    /// Of another clinic.
    OtherClinic,
}

/// What the matrix says: may read and may write.
fn expected(role: Role, entity: &Entity, facet: &Facet, whose: Whose) -> (bool, bool) {
    let access = facet_access(role, entity, facet);
    let here = whose != Whose::OtherClinic || entity.scope == Scope::Organization;
    // A personal bucket follows the person into any clinic; writing stays in their own.
    let mine = whose == Whose::Own;
    let everyone = facet.shared_with == Some(Audience::Everyone);
    let reads = everyone || if access.own() { mine } else { access.reads() && here };
    (reads, access.writes() && if access.own() { mine } else { here })
}

fn fields_of(facet: &Facet, own: &[(&str, Uuid)]) -> umbu_sync::Fields {
    let mut fields = example::fields(facet);
    for (name, id) in own {
        fields.entry((*name).to_owned()).and_modify(|value| *value = Value::Text(id.to_string()));
    }
    fields
}

#[test]
fn a_replica_does_what_the_matrix_says() {
    let mut tried = 0;
    for named in Role::ALL {
        let me = Uuid::now_v7();
        let mut held = grant(&[role(named.name(), (named == Role::Patient).then_some(me))]);
        let has_family = matches!(named, Role::Patient | Role::Student);
        held.roles[0].families.extend(has_family.then_some(me));
        let desk = Desk::with(&held);
        for entity in replicated() {
            for (facet, whose) in entity
                .facets
                .iter()
                .flat_map(|facet| [Whose::Own, Whose::Other, Whose::OtherClinic].map(|whose| (facet, whose)))
            {
                let clinic = if whose == Whose::OtherClinic { OTHER_CLINIC } else { CLINIC };
                let person = if whose == Whose::Own { me } else { Uuid::now_v7() };
                let student = if whose == Whose::Own { held.account } else { person };
                let own = [("patient", person), ("family", person), ("student", student)];
                let (head, fields) = (fields_of(entity.head(), &own), fields_of(facet, &own));
                // The record that a patient is, or their family, names the person by its own id.
                let is_own =
                    (entity.name == "patient" && named == Role::Patient) || (entity.name == "family" && has_family);
                let id = if is_own { person } else { Uuid::now_v7() };

                let place = buckets(entity, facet, id, ORGANIZATION, Some(clinic), &fields).unwrap();
                let (reads, writes) = expected(named, entity, facet, whose);
                let cell = format!("{} {}.{} {whose:?}", named.name(), entity.name, facet.name);
                assert_eq!(held.may_read(&place), reads, "{cell} reads");

                let patch = head.into_iter().chain(fields).map(|(name, value)| (name, Some(value))).collect();
                let step = Step::Create { entity, id, clinic: Some(clinic), patch };
                let writes = writes && expected(named, entity, entity.head(), whose).1;
                match desk.save_many(vec![step]) {
                    Ok(_) => assert!(writes, "{cell} was written"),
                    Err(StoreError::NotAllowed { .. }) => assert!(!writes, "{cell} was refused"),
                    Err(other) => panic!("{cell}: {other}"),
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 11 * 3 * 150, "{tried} cells are too few to have tried them all");
}
