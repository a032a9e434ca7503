//! The permission matrix, tried cell by cell against PostgreSQL: role × table × operation × whose row.
//!
//! What must be possible is worked out here from the matrix alone; what is possible is decided by the settings that
//! the server makes of a grant (`umbu_server::auth::grant::scope`) and by the policies.

use std::fmt::Write;

use tokio_postgres::{Client, Transaction};
use umbu_catalog::{Audience, Compartment, Entity, Facet, Role, Scope, access, replicated};
use umbu_server::auth::grant::scope;
use umbu_sync::{Bucket, Grant, GrantRole};
use uuid::Uuid;

use crate::stage;

const ORGANIZATION: Uuid = Uuid::from_u128(1);
const CLINIC: Uuid = Uuid::from_u128(2);
/// The session's patient, and its account where the role is a student's.
const PATIENT: Uuid = Uuid::from_u128(3);
const OTHER_ORGANIZATION: Uuid = Uuid::from_u128(11);
const OTHER_CLINIC: Uuid = Uuid::from_u128(12);
const OTHER_PATIENT: Uuid = Uuid::from_u128(13);

/// Whose row is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Of the session's clinic, about the session's patient.
    Own,
    /// Of the same clinic, about another patient.
    OtherPatient,
    /// Of another clinic of the same organisation.
    OtherClinic,
    /// Of another organisation, with the session's own bucket names: only the tenant tells them apart.
    OtherTenant,
    /// Own, in a session that set no organisation.
    UnsetTenant,
}

impl Whose {
    const ALL: [Whose; 5] =
        [Whose::Own, Whose::OtherPatient, Whose::OtherClinic, Whose::OtherTenant, Whose::UnsetTenant];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Read,
    Create,
    Update,
    Delete,
}

impl Operation {
    const ALL: [Operation; 4] = [Operation::Read, Operation::Create, Operation::Update, Operation::Delete];
}

/// A row of one table, as the projection writes it.
struct Row {
    id: Uuid,
    organization: Uuid,
    bucket: String,
    personal: Option<String>,
}

fn row(entity: &Entity, facet: &Facet, whose: Whose, number: u128) -> Row {
    let clinic = if whose == Whose::OtherClinic { OTHER_CLINIC } else { CLINIC };
    let patient = if whose == Whose::Own || whose == Whose::UnsetTenant || whose == Whose::OtherTenant {
        PATIENT
    } else {
        OTHER_PATIENT
    };
    let home = match entity.scope {
        Scope::Organization => Bucket::Organization { organization: ORGANIZATION, compartment: facet.compartment },
        _ => Bucket::Clinic { clinic, compartment: facet.compartment },
    };
    Row {
        id: Uuid::from_u128(number),
        organization: if whose == Whose::OtherTenant { OTHER_ORGANIZATION } else { ORGANIZATION },
        bucket: home.to_string(),
        personal: facet.shared_with.map(|audience| shared(audience, patient).to_string()),
    }
}

/// The bucket of an audience: `own` stands for the session's patient or student, whoever is tried.
fn shared(audience: Audience, own: Uuid) -> Bucket {
    match audience {
        Audience::Patient => Bucket::Patient(own),
        Audience::Student => Bucket::Student(own),
        Audience::Family => Bucket::Family(own),
        Audience::Everyone => Bucket::Everyone(ORGANIZATION),
    }
}

/// What the matrix says, without a look at how it is enforced.
fn allowed(role: Role, entity: &Entity, facet: &Facet, whose: Whose, operation: Operation) -> bool {
    let access = access(role, facet.compartment);
    let of_organization = entity.scope == Scope::Organization;
    let in_clinic = match whose {
        Whose::Own | Whose::OtherPatient => true,
        Whose::OtherClinic => of_organization,
        Whose::OtherTenant | Whose::UnsetTenant => false,
    };
    let person = matches!(
        (role, facet.shared_with),
        (Role::Patient, Some(Audience::Patient)) | (Role::Student, Some(Audience::Student))
    );
    let about_me = person && whose == Whose::Own;
    let in_tenant = !matches!(whose, Whose::OtherTenant | Whose::UnsetTenant);
    let for_everyone = in_tenant && facet.shared_with == Some(Audience::Everyone);
    // A person limited to their own still belongs to the organisation's community.
    let of_community = in_tenant && of_organization && facet.compartment == Compartment::Community;
    let mine = |granted: bool| granted && if access.own() { about_me || of_community } else { in_clinic };
    let reads = mine(access.reads()) || about_me || for_everyone;
    let writes = mine(access.writes());
    match operation {
        Operation::Read => reads,
        Operation::Create => writes,
        // PostgreSQL changes only rows that it also shows.
        Operation::Update => reads && writes,
        // Deletion is a tombstone: nobody deletes a row.
        Operation::Delete => false,
    }
}

fn grant(role: Role) -> Grant {
    Grant {
        id: Uuid::from_u128(20),
        organization: ORGANIZATION,
        account: PATIENT,
        device: Uuid::from_u128(22),
        actor: Uuid::from_u128(23),
        generation: 1,
        account_name: String::new(),
        organization_name: String::new(),
        roles: vec![GrantRole {
            clinic: CLINIC,
            clinic_name: String::new(),
            time_zone: "America/Recife".to_owned(),
            role: role.name().to_owned(),
            patient: (role == Role::Patient).then_some(PATIENT),
            families: Vec::new(),
            until_ms: None,
        }],
        emergencies: Vec::new(),
        issued_at_ms: 0,
        expires_at_ms: i64::MAX,
    }
}

async fn insert(client: &impl tokio_postgres::GenericClient, table: &str, row: &Row) -> bool {
    let sql = format!(
        "INSERT INTO {table} (organization_id, id, clinic_id, bucket, personal_bucket, updated_at_ms)
         VALUES ($1, $2, NULL, $3, $4, 0)"
    );
    client.execute(&sql, &[&row.organization, &row.id, &row.bucket, &row.personal]).await.is_ok()
}

/// Tries one operation in a savepoint, so that a refusal does not end the session.
async fn tried(session: &mut Transaction<'_>, table: &str, row: &Row, operation: Operation) -> bool {
    let attempt = session.savepoint("attempt").await.unwrap();
    let one = |count: Result<u64, tokio_postgres::Error>| count.is_ok_and(|rows| rows == 1);
    let done = match operation {
        Operation::Read => {
            let sql = format!("SELECT 1 FROM {table} WHERE organization_id = $1 AND id = $2");
            attempt.query_opt(&sql, &[&row.organization, &row.id]).await.is_ok_and(|found| found.is_some())
        }
        Operation::Create => {
            let id = Uuid::from_u128(row.id.as_u128() + 1_000_000);
            insert(&attempt, table, &Row { id, bucket: row.bucket.clone(), personal: row.personal.clone(), ..*row })
                .await
        }
        Operation::Update => {
            let sql = format!("UPDATE {table} SET updated_at_ms = 1 WHERE organization_id = $1 AND id = $2");
            one(attempt.execute(&sql, &[&row.organization, &row.id]).await)
        }
        Operation::Delete => {
            let sql = format!("DELETE FROM {table} WHERE organization_id = $1 AND id = $2");
            one(attempt.execute(&sql, &[&row.organization, &row.id]).await)
        }
    };
    attempt.rollback().await.unwrap();
    done
}

/// All facets with their tables.
fn tables() -> Vec<(&'static Entity, &'static Facet, String)> {
    replicated()
        .flat_map(|entity| entity.facets.iter().map(move |facet| (entity, facet)))
        .map(|(entity, facet)| (entity, facet, format!("record.\"{}\"", entity.facet_table(facet))))
        .collect()
}

/// Puts one row of each kind into each table, past all policies.
async fn fill(client: &Client) -> Vec<Vec<(Whose, Row)>> {
    let mut all = Vec::new();
    for (number, (entity, facet, table)) in (0..).zip(tables()) {
        let mut rows = Vec::new();
        for (place, whose) in (0..).zip(Whose::ALL) {
            let row = row(entity, facet, whose, 1_000 + number * 10 + place);
            assert!(insert(client, &table, &row).await, "{table} takes a row");
            rows.push((whose, row));
        }
        all.push(rows);
    }
    all
}

/// The cells in which PostgreSQL and the matrix disagree, and how many were tried.
async fn disagreements(client: &mut Client) -> (Vec<String>, u32) {
    let rows = fill(client).await;
    let (mut wrong, mut tries) = (Vec::new(), 0);
    for role in Role::ALL {
        let scope = scope(&grant(role));
        for ((entity, facet, table), rows) in tables().iter().zip(&rows) {
            for (whose, row) in rows {
                let mut session = client.transaction().await.unwrap();
                let mut settings = "SET LOCAL ROLE umbu_app;".to_owned();
                if *whose != Whose::UnsetTenant {
                    let _ = write!(settings, "SET LOCAL umbu.organization = '{ORGANIZATION}';");
                }
                let _ = write!(settings, "SET LOCAL umbu.buckets = '{}';", scope.buckets.join(","));
                let _ = write!(settings, "SET LOCAL umbu.writable = '{}';", scope.writable.join(","));
                session.batch_execute(&settings).await.unwrap();
                for operation in Operation::ALL {
                    let expected = allowed(role, entity, facet, *whose, operation);
                    let happened = tried(&mut session, table, row, operation).await;
                    tries += 1;
                    if happened != expected {
                        let said = if expected { "must be possible" } else { "must not be possible" };
                        wrong.push(format!("{} {operation:?} {table} {whose:?}: {said}", role.name()));
                    }
                }
                session.rollback().await.unwrap();
            }
        }
    }
    (wrong, tries)
}

#[tokio::test]
async fn postgres_does_what_the_matrix_says() {
    let mut client = stage::connect(&stage::migrated_database("matrix").await).await;
    let (wrong, tries) = disagreements(&mut client).await;
    assert_eq!(wrong, Vec::<String>::new());
    let expected = tables().len() * Role::ALL.len() * Whose::ALL.len() * Operation::ALL.len();
    assert_eq!(tries as usize, expected);
}

/// The suite proves itself: with row-level security dropped from one table it must disagree about that table.
#[tokio::test]
async fn a_dropped_policy_is_noticed() {
    let mut client = stage::connect(&stage::migrated_database("dropped").await).await;
    client.batch_execute("ALTER TABLE record.meal DISABLE ROW LEVEL SECURITY").await.unwrap();
    let (wrong, _) = disagreements(&mut client).await;
    assert!(wrong.iter().any(|cell| cell.contains("record.\"meal\" OtherTenant")), "{wrong:?}");
    assert!(wrong.iter().all(|cell| cell.contains("record.\"meal\"")), "{wrong:?}");
}

/// A facet that a person shares must be one that they may read, or their phone would hold what they may not.
#[test]
fn what_is_shared_with_a_person_they_may_read() {
    for (entity, facet, _) in tables() {
        let person = match facet.shared_with {
            Some(Audience::Patient | Audience::Family) => Role::Patient,
            Some(Audience::Student) => Role::Student,
            Some(Audience::Everyone) | None => continue,
        };
        assert!(access(person, facet.compartment).reads(), "{}.{}", entity.name, facet.name);
    }
    assert!(!access(Role::Patient, Compartment::Care).reads());
}
