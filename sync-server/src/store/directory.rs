//! Organisations, clinics, accounts, memberships and invitations.

use deadpool_postgres::Transaction;
use umbu_catalog::Role;
use umbu_commands::types::Invitation;
use uuid::Uuid;

use super::now_ms;
use crate::auth::code;
use crate::config::Keys;
use crate::error::{Result, ServerError, not_found};

/// How long an invitation code lives.
const INVITATION_MS: i64 = 7 * 24 * 60 * 60 * 1000;

pub struct NewOrganization<'a> {
    pub name: &'a str,
    pub cnpj: Option<&'a str>,
    pub clinic: NewClinic<'a>,
}

pub struct NewClinic<'a> {
    pub name: &'a str,
    pub city: Option<&'a str>,
    pub time_zone: &'a str,
}

/// A live role of an account in an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub id: Uuid,
    pub organization: Uuid,
    pub account: Uuid,
    pub clinic: Uuid,
    pub role: Role,
    pub patient: Option<Uuid>,
    /// The record that makes its holder the patient's guardian.
    pub related_person: Option<Uuid>,
}

#[derive(Debug, Clone)]
pub struct Account {
    pub id: Uuid,
    pub name: String,
    pub email: Option<String>,
    pub active: bool,
    pub platform_administrator: bool,
}

/// Creates an organisation with its first clinic, both with new ids, under a scope of that organisation.
pub async fn create_organization(
    transaction: &Transaction<'_>,
    organization: Uuid,
    new: &NewOrganization<'_>,
) -> Result<Uuid> {
    transaction
        .execute(
            "INSERT INTO directory.organization (id, created_at_ms, name, cnpj, status) VALUES ($1, $2, $3, $4, 'active')",
            &[&organization, &now_ms(), &new.name, &new.cnpj],
        )
        .await?;
    transaction
        .execute("INSERT INTO sync.epoch (organization_id, epoch) VALUES ($1, $2)", &[&organization, &Uuid::now_v7()])
        .await?;
    create_clinic(transaction, organization, &new.clinic).await
}

pub async fn create_clinic(transaction: &Transaction<'_>, organization: Uuid, new: &NewClinic<'_>) -> Result<Uuid> {
    let id = Uuid::now_v7();
    transaction
        .execute(
            "INSERT INTO directory.clinic (organization_id, id, created_at_ms, name, city, time_zone)
             VALUES ($1, $2, $3, $4, $5, $6)",
            &[&organization, &id, &now_ms(), &new.name, &new.city, &new.time_zone],
        )
        .await?;
    Ok(id)
}

/// The account of that e-mail, or a new one. A person without e-mail always gets a new one.
pub async fn find_or_create_account(
    transaction: &Transaction<'_>,
    name: &str,
    email: Option<&str>,
    platform_administrator: bool,
) -> Result<Uuid> {
    if let Some(email) = email
        && let Some(account) = account_by_email(transaction, email).await?
    {
        return Ok(account.id);
    }
    let id = Uuid::now_v7();
    transaction
        .execute(
            "INSERT INTO directory.account (id, created_at_ms, name, email, status, platform_administrator)
             VALUES ($1, $2, $3, $4, 'active', $5)",
            &[&id, &now_ms(), &name, &email, &platform_administrator],
        )
        .await?;
    Ok(id)
}

pub async fn account_by_email(transaction: &Transaction<'_>, email: &str) -> Result<Option<Account>> {
    let statement = include_str!("account_by_email.sql");
    Ok(transaction.query_opt(statement, &[&email]).await?.map(|row| account(&row)))
}

pub async fn account_by_id(transaction: &Transaction<'_>, id: Uuid) -> Result<Account> {
    let statement = include_str!("account_by_id.sql");
    let row = transaction.query_opt(statement, &[&id]).await?.ok_or_else(|| not_found("account"))?;
    Ok(account(&row))
}

fn account(row: &tokio_postgres::Row) -> Account {
    let status: String = row.get("status");
    Account {
        id: row.get("id"),
        name: row.get("name"),
        email: row.get("email"),
        active: status == "active",
        platform_administrator: row.get::<_, Option<bool>>("platform_administrator").unwrap_or(false),
    }
}

/// Live memberships of an account in one organisation, which is all that rights are computed from.
pub async fn memberships(transaction: &Transaction<'_>, organization: Uuid, account: Uuid) -> Result<Vec<Membership>> {
    let statement = transaction.prepare_cached(include_str!("memberships.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &account]).await?;
    Ok(rows.iter().filter_map(membership).collect())
}

/// Live memberships of an account everywhere; needs a scope of that account.
pub async fn memberships_everywhere(transaction: &Transaction<'_>, account: Uuid) -> Result<Vec<Membership>> {
    let rows = transaction.query(include_str!("memberships_everywhere.sql"), &[&account]).await?;
    Ok(rows.iter().filter_map(membership).collect())
}

/// Names of accounts, also of those who left: of the staff, of patients of `clinics`, and of those who share `patients`.
pub async fn names(
    transaction: &Transaction<'_>,
    organization: Uuid,
    accounts: &[Uuid],
    clinics: &[Uuid],
    patients: &[Uuid],
) -> Result<Vec<(Uuid, String)>> {
    let statement = transaction.prepare_cached(include_str!("names.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &accounts, &clinics, &patients]).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// `None` for a role that this version does not know: it grants nothing.
fn membership(row: &tokio_postgres::Row) -> Option<Membership> {
    let role: String = row.get("role");
    Some(Membership {
        id: row.get("id"),
        organization: row.get("organization_id"),
        account: row.get("account"),
        clinic: row.get("clinic"),
        role: Role::parse(&role)?,
        patient: row.get("patient"),
        related_person: row.get("related_person"),
    })
}

/// The live membership of that role, or a new one.
pub async fn find_or_create_membership(transaction: &Transaction<'_>, wanted: &Membership) -> Result<Uuid> {
    let live = memberships(transaction, wanted.organization, wanted.account).await?;
    let same = |membership: &&Membership| {
        let whose = |membership: &Membership| (membership.clinic, membership.patient, membership.related_person);
        membership.role == wanted.role && whose(membership) == whose(wanted)
    };
    if let Some(found) = live.iter().find(same) {
        return Ok(found.id);
    }
    transaction
        .execute(
            "INSERT INTO directory.membership (organization_id, id, created_at_ms, account, clinic, role, patient, related_person)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                &wanted.organization,
                &wanted.id,
                &now_ms(),
                &wanted.account,
                &wanted.clinic,
                &wanted.role.name(),
                &wanted.patient,
                &wanted.related_person,
            ],
        )
        .await?;
    Ok(wanted.id)
}

/// Makes a code for one device of a member. The code itself is returned once and stored nowhere.
pub async fn invite(
    transaction: &Transaction<'_>,
    keys: &Keys,
    organization: Uuid,
    account: Uuid,
    membership: Uuid,
    approves: bool,
    created_by: Option<Uuid>,
) -> Result<Invitation> {
    let text = code::generate()?;
    let normalised = code::normalise(&text)
        .ok_or_else(|| ServerError::Internal("a generated code is not well formed".to_owned()))?;
    let hash = code::hash(keys, &normalised);
    let expires_at_ms = now_ms() + INVITATION_MS;
    transaction
        .execute(
            "INSERT INTO directory.invitation (organization_id, code_hash, account_id, membership_id, approves,
                                               created_at_ms, created_by, expires_at_ms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[&organization, &hash, &account, &membership, &approves, &now_ms(), &created_by, &expires_at_ms],
        )
        .await?;
    locate(transaction, &hash, organization).await?;
    Ok(Invitation { code: text, expires_at_ms, account, organization })
}

/// Remembers in which organisation a hash is to be looked up.
pub async fn locate(transaction: &Transaction<'_>, key: &[u8], organization: Uuid) -> Result<()> {
    transaction
        .execute("INSERT INTO directory.locator (key, organization_id) VALUES ($1, $2)", &[&key, &organization])
        .await?;
    Ok(())
}

pub async fn located(transaction: &Transaction<'_>, key: &[u8]) -> Result<Option<Uuid>> {
    let found = transaction.query_opt("SELECT organization_id FROM directory.locator WHERE key = $1", &[&key]).await?;
    Ok(found.map(|row| row.get(0)))
}

/// The name that people in it use.
pub async fn organization_name(transaction: &Transaction<'_>, organization: Uuid) -> Result<String> {
    let row = transaction
        .query_opt("SELECT name FROM directory.organization WHERE id = $1 AND status = 'active'", &[&organization])
        .await?
        .ok_or_else(|| not_found("organisation"))?;
    Ok(row.get(0))
}

/// Whether nobody administers the platform yet, so that the first `setup` may say who does.
pub async fn is_new_installation(transaction: &Transaction<'_>) -> Result<bool> {
    let found =
        transaction.query_opt("SELECT 1 FROM directory.account WHERE platform_administrator LIMIT 1", &[]).await?;
    Ok(found.is_none())
}
