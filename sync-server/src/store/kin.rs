//! Families and guardians: what records, not the directory, say of whom a person belongs to.

use chrono::{DateTime, Utc};
use deadpool_postgres::Transaction;
use umbu_catalog::{Compartment, Role, access};
use umbu_domain::calendar::{brazilian_offset, day_start, local_date, parse_date};
use umbu_domain::guardianship::{MAJORITY_YEARS, Representation, over_on};
use umbu_sync::{Bucket, GrantRole};
use uuid::Uuid;

use super::Scope;
use crate::error::Result;

/// A role as the directory has it, and the record on which it depends where its holder is a guardian.
pub struct Held {
    pub role: GrantRole,
    pub related_person: Option<Uuid>,
}

/// Roles with their families and their ends; a guardian's without a checked proof is none. Whoever has no patient's or
/// student's role costs nothing here: staff read their clinic's community as a whole, or not at all.
pub async fn complete(
    transaction: &Transaction<'_>,
    organization: Uuid,
    account: Uuid,
    held: Vec<Held>,
) -> Result<Vec<GrantRole>> {
    if !held.iter().any(|held| holds_families(&held.role) || held.related_person.is_some()) {
        return Ok(held.into_iter().map(|held| held.role).collect());
    }
    // The records are read under rights of their own, which end with the savepoint.
    transaction.batch_execute("SAVEPOINT kin").await?;
    reading(organization, &held).enter(transaction).await?;
    let mut roles = Vec::with_capacity(held.len());
    for Held { mut role, related_person } in held {
        if let Some(person) = related_person {
            role.until_ms = end_of_representation(transaction, organization, account, &role, person).await?;
            if role.until_ms.is_none() {
                continue;
            }
        }
        roles.push(role);
    }
    add_families(transaction, organization, account, &mut roles).await?;
    transaction.batch_execute("ROLLBACK TO SAVEPOINT kin").await?;
    Ok(roles)
}

/// A role that holds only its own of the community holds what its families share.
fn holds_families(role: &GrantRole) -> bool {
    Role::parse(&role.role).is_some_and(|role| {
        let community = access(role, Compartment::Community);
        community.reads() && community.own()
    })
}

fn reading(organization: Uuid, held: &[Held]) -> Scope {
    let mut buckets = vec![Bucket::Organization { organization, compartment: Compartment::Reference }];
    for Held { role, .. } in held {
        buckets.push(Bucket::Clinic { clinic: role.clinic, compartment: Compartment::Community });
        buckets.extend(role.patient.map(Bucket::Patient));
    }
    Scope { buckets: buckets.iter().map(Bucket::to_string).collect(), ..Scope::organization(organization) }
}

async fn end_of_representation(
    transaction: &Transaction<'_>,
    organization: Uuid,
    account: Uuid,
    role: &GrantRole,
    person: Uuid,
) -> Result<Option<i64>> {
    let statement = transaction.prepare_cached(include_str!("kin_representation.sql")).await?;
    let found =
        transaction.query_opt(&statement, &[&organization, &role.clinic, &person, &role.patient, &account]).await?;
    let Some(row) = found else { return Ok(None) };
    let zone = brazilian_offset(&role.time_zone);
    let date = |name: &str| row.get::<_, Option<String>>(name).and_then(|text| parse_date(&text).ok());
    let Some(checked_at) = DateTime::<Utc>::from_timestamp_millis(row.get("proof_checked_at")) else {
        return Ok(None);
    };
    let representation = Representation {
        date_of_birth: date("date_of_birth"),
        represents_until: date("represents_until"),
        checked_on: local_date(checked_at, &zone),
    };
    let years: Option<serde_json::Value> = row.get("majority_years");
    let years = years.and_then(|years| u32::try_from(years.as_u64()?).ok());
    // A clinic may end it earlier; nobody but the law says later.
    let years = years.unwrap_or(MAJORITY_YEARS).min(MAJORITY_YEARS);
    let over = over_on(&representation, years);
    Ok(over.and_then(|day| day_start(day, &zone)).map(|instant| instant.timestamp_millis()))
}

async fn add_families(
    transaction: &Transaction<'_>,
    organization: Uuid,
    account: Uuid,
    roles: &mut [GrantRole],
) -> Result<()> {
    let mut roles: Vec<&mut GrantRole> = roles.iter_mut().filter(|role| holds_families(role)).collect();
    let clinics: Vec<Uuid> = roles.iter().map(|role| role.clinic).collect();
    let patients: Vec<Option<Uuid>> = roles.iter().map(|role| role.patient).collect();
    let statement = transaction.prepare_cached(include_str!("kin_families.sql")).await?;
    for row in transaction.query(&statement, &[&organization, &account, &clinics, &patients]).await? {
        let place = usize::try_from(row.get::<_, i64>("place") - 1).ok();
        if let Some(role) = place.and_then(|place| roles.get_mut(place)) {
            role.families.push(row.get("id"));
        }
    }
    Ok(())
}
