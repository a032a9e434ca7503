use std::collections::BTreeSet;

use ed25519_dalek::SigningKey;
use umbu_catalog::{Compartment, Entity, Facet};
use umbu_sync::{Bucket, Buckets, Emergency, Fields, Grant, GrantError, GrantRole, buckets};
use uuid::Uuid;

const ORGANIZATION: Uuid = Uuid::from_u128(1);
const CLINIC: Uuid = Uuid::from_u128(2);
const OTHER_CLINIC: Uuid = Uuid::from_u128(3);
const PATIENT: Uuid = Uuid::from_u128(4);

fn grant(roles: &[(&str, Uuid, Option<Uuid>)]) -> Grant {
    let role = |(role, clinic, patient): &(&str, Uuid, Option<Uuid>)| GrantRole {
        clinic: *clinic,
        clinic_name: "Clínica do Recife".to_owned(),
        time_zone: "America/Recife".to_owned(),
        role: (*role).to_owned(),
        patient: *patient,
        families: Vec::new(),
        until_ms: None,
    };
    Grant {
        id: Uuid::from_u128(10),
        organization: ORGANIZATION,
        account: Uuid::from_u128(11),
        device: Uuid::from_u128(12),
        actor: Uuid::from_u128(13),
        generation: 1,
        account_name: "Ana".to_owned(),
        organization_name: "Umbu".to_owned(),
        roles: roles.iter().map(role).collect(),
        emergencies: Vec::new(),
        issued_at_ms: 1_000,
        expires_at_ms: 2_000,
    }
}

fn facet(entity: &str, facet: &str) -> (&'static Entity, &'static Facet) {
    let entity = umbu_catalog::entity(entity).unwrap();
    (entity, entity.facet(facet).unwrap())
}

fn place((entity, facet): (&'static Entity, &'static Facet), clinic: Uuid, patient: Uuid) -> Buckets {
    let fields = Fields::from([("patient".to_owned(), patient.to_string().into())]);
    buckets(entity, facet, patient, ORGANIZATION, Some(clinic), &fields).unwrap()
}

#[test]
fn a_patient_reads_all_of_their_own_and_writes_the_diary() {
    let patient = grant(&[("patient", CLINIC, Some(PATIENT))]);
    assert!(patient.readable().contains(&Bucket::Patient(PATIENT)));
    assert!(
        !patient
            .readable()
            .contains(&Bucket::Organization { organization: ORGANIZATION, compartment: Compartment::Reference })
    );
    let private = [Compartment::Front, Compartment::Care, Compartment::Diary, Compartment::Till, Compartment::Inbox];
    for compartment in private {
        assert!(!patient.readable().contains(&Bucket::Clinic { clinic: CLINIC, compartment }), "{compartment:?}");
    }
    let meal = facet("meal", "main");
    assert!(patient.may_write(meal.1, &place(meal, CLINIC, PATIENT)));
    assert!(!patient.may_write(meal.1, &place(meal, CLINIC, Uuid::from_u128(5))), "another patient's");
    assert!(!patient.may_write(meal.1, &place(meal, OTHER_CLINIC, PATIENT)), "another clinic's diary");
    let identity = facet("patient", "identity");
    assert!(patient.may_read(&place(identity, CLINIC, PATIENT)));
    assert!(!patient.may_write(identity.1, &place(identity, CLINIC, PATIENT)), "own, to read");
    let clinical = facet("patient", "clinical");
    assert!(!patient.may_read(&place(clinical, CLINIC, PATIENT)), "not shared");
    assert_eq!(grant(&[("patient", CLINIC, None)]).readable(), {
        let mut without = patient.readable();
        without.remove(&Bucket::Patient(PATIENT));
        without
    });
}

#[test]
fn a_role_reaches_its_compartments_in_its_clinic_only() {
    let reception = grant(&[("reception", CLINIC, None)]);
    let appointment = facet("appointment", "main");
    let meal = facet("meal", "main");
    assert!(reception.may_write(appointment.1, &place(appointment, CLINIC, PATIENT)));
    assert!(!reception.may_write(appointment.1, &place(appointment, OTHER_CLINIC, PATIENT)));
    assert!(!reception.may_read(&place(appointment, OTHER_CLINIC, PATIENT)));
    assert!(!reception.may_read(&place(meal, CLINIC, PATIENT)));
    assert!(
        reception
            .readable()
            .contains(&Bucket::Organization { organization: ORGANIZATION, compartment: Compartment::Reference })
    );
    let food = facet("food", "main");
    let shared = buckets(food.0, food.1, PATIENT, ORGANIZATION, None, &Fields::new()).unwrap();
    assert!(reception.may_read(&shared) && !reception.may_write(food.1, &shared));
    assert!(grant(&[("manager", CLINIC, None)]).may_write(food.1, &shared));
    let stranger = Buckets {
        home: Bucket::Organization { organization: Uuid::from_u128(99), compartment: Compartment::Reference },
        personal: None,
    };
    assert!(!grant(&[("manager", CLINIC, None)]).may_write(food.1, &stranger));
    // A home that is not the facet's compartment is never writable through it.
    let elsewhere = Buckets { home: Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Care }, personal: None };
    assert!(!reception.may_write(appointment.1, &elsewhere));
}

#[test]
fn creating_does_not_mean_reading() {
    let care = grant(&[("care", CLINIC, None)]);
    let stock = Facet { name: "main", compartment: Compartment::Stock, shared_with: None, fields: &[] };
    let place = Buckets { home: Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Stock }, personal: None };
    assert!(care.may_write(&stock, &place) && !care.may_read(&place));
}

#[test]
fn a_student_holds_their_own_training_and_the_organizations_community() {
    let student = grant(&[("student", CLINIC, None)]);
    let training = Facet { name: "main", compartment: Compartment::Training, shared_with: None, fields: &[] };
    let home = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Training };
    let whose = |account| Buckets { home, personal: Some(Bucket::Student(account)) };
    let mine = whose(student.account);
    assert!(student.may_write(&training, &mine) && student.may_read(&mine));
    let theirs = whose(Uuid::from_u128(99));
    assert!(!student.may_write(&training, &theirs) && !student.may_read(&theirs));
    assert!(student.writable().contains(&format!("s/{}/training", student.account)));
    let community = Bucket::Organization { organization: ORGANIZATION, compartment: Compartment::Community };
    assert!(student.readable().contains(&community) && !student.writable().contains(&community.to_string()));
}

/// Patients write to the community of their organisation, and never to what a clinic keeps of it.
#[test]
fn the_community_is_the_organizations() {
    let patient = grant(&[("patient", CLINIC, Some(PATIENT))]);
    let challenge = Facet { name: "main", compartment: Compartment::Community, shared_with: None, fields: &[] };
    let at = |home| Buckets { home, personal: None };
    let community = Bucket::Organization { organization: ORGANIZATION, compartment: Compartment::Community };
    let clinic = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Community };
    assert!(patient.may_write(&challenge, &at(community)) && patient.may_read(&at(community)));
    assert!(!patient.may_write(&challenge, &at(clinic)) && !patient.may_read(&at(clinic)));
    assert!(patient.readable().contains(&Bucket::Everyone(ORGANIZATION)));
}

#[test]
fn an_unknown_role_gives_nothing() {
    assert_eq!(grant(&[("astrologer", CLINIC, Some(PATIENT))]).readable(), BTreeSet::new());
}

#[test]
fn a_grant_is_the_servers_word_or_nothing() {
    let server = SigningKey::from_bytes(&[1; 32]);
    let honest = grant(&[("care", CLINIC, None)]);
    let signed = honest.sign(&server);
    assert_eq!(signed.verify(&server.verifying_key()), Ok(honest.clone()));
    let stranger = SigningKey::from_bytes(&[2; 32]).verifying_key();
    assert_eq!(signed.verify(&stranger), Err(GrantError::Signature));
    for at in 0..signed.bytes.len() {
        let mut altered = signed.clone();
        altered.bytes[at] ^= 1;
        assert_eq!(altered.verify(&server.verifying_key()), Err(GrantError::Signature));
    }
    assert!(!honest.is_expired(1_999) && honest.is_expired(2_000));
}

#[test]
fn a_family_is_read_beside_ones_own_and_not_written() {
    let family = Uuid::from_u128(6);
    let mut patient = grant(&[("patient", CLINIC, Some(PATIENT))]);
    let (entity, main) = facet("family", "main");
    let place = buckets(entity, main, family, ORGANIZATION, Some(CLINIC), &Fields::new()).unwrap();
    assert!(!patient.may_read(&place));
    patient.roles[0].families.push(family);
    assert!(patient.may_read(&place) && !patient.may_write(main, &place));
}

#[test]
fn what_ends_by_itself_ends_at_its_moment() {
    let mut both = grant(&[("patient", CLINIC, Some(PATIENT)), ("care", OTHER_CLINIC, None)]);
    both.roles[0].until_ms = Some(1_500);
    both.emergencies.push(Emergency { patient: Uuid::from_u128(5), until_ms: 1_600 });
    assert_eq!(both.at(1_499), both);
    assert_eq!(both.at(1_500).roles, both.roles[1..]);
    let opened = Bucket::Patient(Uuid::from_u128(5));
    assert!(both.at(1_599).readable().contains(&opened) && !both.at(1_600).readable().contains(&opened));
    let meal = facet("meal", "main");
    let theirs = place(meal, CLINIC, Uuid::from_u128(5));
    assert!(both.may_read(&theirs) && !both.may_write(meal.1, &theirs), "an emergency is for reading");
}

#[test]
fn what_is_only_created_is_kept_and_not_received() {
    let care = grant(&[("care", CLINIC, None)]);
    let stock = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Stock };
    assert!(care.holdable().contains(&stock) && !care.readable().contains(&stock));
    assert!(care.holdable().is_superset(&care.readable()));
}
