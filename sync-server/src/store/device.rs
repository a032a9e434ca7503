//! Devices: enrolment, approval, actors, challenges, sessions and the grants that were signed.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_sync::{Grant, GrantRole, SignedGrant};
use uuid::Uuid;

use super::kin::Held;
use super::{directory, now_ms};
use crate::error::{Result, not_found};

/// How long an unanswered challenge lives.
const CHALLENGE_MS: i64 = 2 * 60 * 1000;
/// How long a token lives.
pub const SESSION_MS: i64 = 10 * 60 * 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceStatus {
    Pending,
    Approved,
    Revoked,
}

#[derive(Debug, Clone)]
pub struct Device {
    pub id: Uuid,
    pub account: Uuid,
    pub status: DeviceStatus,
    /// Ed25519, hexadecimal.
    pub public_key: String,
}

pub struct NewDevice<'a> {
    pub account: Uuid,
    pub name: &'a str,
    pub platform: &'a str,
    pub public_key: &'a str,
    pub approved: bool,
}

/// An invitation as enrolment finds it.
pub struct Invited {
    pub account: Uuid,
    pub approves: bool,
    pub expires_at_ms: i64,
    pub used: bool,
}

impl DeviceStatus {
    pub const fn name(self) -> &'static str {
        match self {
            DeviceStatus::Pending => "pending",
            DeviceStatus::Approved => "approved",
            DeviceStatus::Revoked => "revoked",
        }
    }

    /// Whatever is not known is not approved.
    fn parse(name: &str) -> DeviceStatus {
        match name {
            "approved" => DeviceStatus::Approved,
            "pending" => DeviceStatus::Pending,
            _ => DeviceStatus::Revoked,
        }
    }
}

/// Locks the invitation, so that a code works once however often it is sent.
pub async fn invitation(
    transaction: &Transaction<'_>,
    organization: Uuid,
    code_hash: &[u8],
) -> Result<Option<Invited>> {
    let row = transaction.query_opt(include_str!("invitation.sql"), &[&organization, &code_hash]).await?;
    Ok(row.map(|row| Invited {
        account: row.get("account_id"),
        approves: row.get("approves"),
        expires_at_ms: row.get("expires_at_ms"),
        used: row.get::<_, Option<i64>>("used_at_ms").is_some(),
    }))
}

pub async fn use_invitation(
    transaction: &Transaction<'_>,
    organization: Uuid,
    code_hash: &[u8],
    device: Uuid,
) -> Result<()> {
    transaction
        .execute(
            "UPDATE directory.invitation SET used_at_ms = $3, used_by_device = $4
              WHERE organization_id = $1 AND code_hash = $2",
            &[&organization, &code_hash, &now_ms(), &device],
        )
        .await?;
    Ok(())
}

/// Whether any device of the organisation was ever approved.
pub async fn any_approved(transaction: &Transaction<'_>, organization: Uuid) -> Result<bool> {
    let found = transaction
        .query_opt(
            "SELECT 1 FROM directory.device WHERE organization_id = $1 AND status <> 'pending' LIMIT 1",
            &[&organization],
        )
        .await?;
    Ok(found.is_some())
}

pub async fn create(transaction: &Transaction<'_>, organization: Uuid, new: &NewDevice<'_>) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let status = if new.approved { DeviceStatus::Approved } else { DeviceStatus::Pending };
    transaction
        .execute(
            "INSERT INTO directory.device (organization_id, id, created_at_ms, account, name, status, public_key, platform)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                &organization,
                &id,
                &now_ms(),
                &new.account,
                &new.name,
                &status.name(),
                &new.public_key,
                &new.platform,
            ],
        )
        .await?;
    directory::locate(transaction, id.as_bytes(), organization).await?;
    if new.approved {
        issue_actor(transaction, organization, id).await?;
    }
    Ok(id)
}

pub async fn find(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<Device> {
    let statement = transaction
        .prepare_cached(
            "SELECT id, account, status, public_key FROM directory.device WHERE organization_id = $1 AND id = $2",
        )
        .await?;
    let row = transaction.query_opt(&statement, &[&organization, &device]).await?.ok_or_else(|| not_found("device"))?;
    Ok(Device {
        id: row.get("id"),
        account: row.get("account"),
        status: DeviceStatus::parse(&row.get::<_, String>("status")),
        public_key: row.get("public_key"),
    })
}

/// Approves a waiting device and gives it its first actor. A revoked one stays revoked.
pub async fn approve(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<()> {
    let changed = transaction
        .execute(
            "UPDATE directory.device SET status = 'approved'
              WHERE organization_id = $1 AND id = $2 AND status = 'pending'",
            &[&organization, &device],
        )
        .await?;
    if changed == 1 {
        issue_actor(transaction, organization, device).await?;
    }
    Ok(())
}

pub async fn revoke(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<()> {
    transaction
        .execute(
            "UPDATE directory.device SET status = 'revoked' WHERE organization_id = $1 AND id = $2",
            &[&organization, &device],
        )
        .await?;
    Ok(())
}

/// A new generation: the replica was restored or cloned, or lost its place.
pub async fn issue_actor(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<()> {
    transaction.execute(include_str!("issue_actor.sql"), &[&organization, &device, &Uuid::now_v7(), &now_ms()]).await?;
    Ok(())
}

/// The device's actors, latest generation first.
pub async fn actors(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<Vec<(Uuid, u32)>> {
    let statement = transaction
        .prepare_cached(
            "SELECT actor, generation FROM directory.device_actor
              WHERE organization_id = $1 AND device_id = $2 ORDER BY generation DESC",
        )
        .await?;
    let rows = transaction.query(&statement, &[&organization, &device]).await?;
    Ok(rows.iter().map(|row| (row.get(0), u32::try_from(row.get::<_, i32>(1)).unwrap_or(0))).collect())
}

pub async fn challenge(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    nonce: &[u8; 32],
) -> Result<()> {
    transaction
        .execute(
            "DELETE FROM directory.device_challenge WHERE organization_id = $1 AND expires_at_ms < $2",
            &[&organization, &now_ms()],
        )
        .await?;
    transaction
        .execute(
            "INSERT INTO directory.device_challenge (organization_id, nonce_hash, device_id, expires_at_ms)
             VALUES ($1, $2, $3, $4)",
            &[&organization, &nonce_hash(nonce), &device, &(now_ms() + CHALLENGE_MS)],
        )
        .await?;
    Ok(())
}

/// Takes the challenge away: it can be answered once.
pub async fn take_challenge(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    nonce: &[u8; 32],
) -> Result<bool> {
    let taken = transaction
        .execute(
            "DELETE FROM directory.device_challenge
              WHERE organization_id = $1 AND nonce_hash = $2 AND device_id = $3 AND expires_at_ms >= $4",
            &[&organization, &nonce_hash(nonce), &device, &now_ms()],
        )
        .await?;
    Ok(taken == 1)
}

fn nonce_hash(nonce: &[u8; 32]) -> Vec<u8> {
    blake3::hash(nonce).as_bytes().to_vec()
}

/// Opens a session and notes that the device was seen.
pub async fn open_session(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: &Device,
    token_hash: &[u8],
) -> Result<i64> {
    let expires_at_ms = now_ms() + SESSION_MS;
    transaction
        .execute(
            "DELETE FROM directory.device_session WHERE organization_id = $1 AND device_id = $2 AND expires_at_ms < $3",
            &[&organization, &device.id, &now_ms()],
        )
        .await?;
    transaction
        .execute(
            "INSERT INTO directory.device_session (organization_id, token_hash, device_id, account_id, expires_at_ms)
             VALUES ($1, $2, $3, $4, $5)",
            &[&organization, &token_hash, &device.id, &device.account, &expires_at_ms],
        )
        .await?;
    transaction
        .execute(
            "UPDATE directory.device SET last_seen_at = $3 WHERE organization_id = $1 AND id = $2",
            &[&organization, &device.id, &now_ms()],
        )
        .await?;
    Ok(expires_at_ms)
}

/// The device and account of a live session.
pub async fn session(
    transaction: &Transaction<'_>,
    organization: Uuid,
    token_hash: &[u8],
) -> Result<Option<(Uuid, Uuid)>> {
    let statement = transaction
        .prepare_cached(
            "SELECT device_id, account_id FROM directory.device_session
              WHERE organization_id = $1 AND token_hash = $2 AND expires_at_ms > $3",
        )
        .await?;
    let row = transaction.query_opt(&statement, &[&organization, &token_hash, &now_ms()]).await?;
    Ok(row.map(|row| (row.get(0), row.get(1))))
}

/// The roles that the account's live memberships give, as grants name them.
pub async fn roles(transaction: &Transaction<'_>, organization: Uuid, account: Uuid) -> Result<Vec<Held>> {
    let statement = transaction.prepare_cached(include_str!("grant_roles.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &account]).await?;
    let role = |row: &Row| GrantRole {
        clinic: row.get("clinic"),
        clinic_name: row.get("clinic_name"),
        time_zone: row.get("time_zone"),
        role: row.get("role"),
        patient: row.get("patient"),
        families: Vec::new(),
        until_ms: None,
    };
    Ok(rows.iter().map(|row| Held { role: role(row), related_person: row.get("related_person") }).collect())
}

/// The device's latest grant.
pub async fn latest_grant(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
) -> Result<Option<SignedGrant>> {
    let row = transaction.query_opt(include_str!("latest_grant.sql"), &[&organization, &device]).await?;
    Ok(row.and_then(|row| postcard::from_bytes(row.get::<_, &[u8]>("body")).ok()))
}

/// The grant of that id, if it was signed for that device.
pub async fn grant(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    id: Uuid,
) -> Result<Option<SignedGrant>> {
    let statement = transaction
        .prepare_cached(
            "SELECT body FROM directory.device_grant WHERE organization_id = $1 AND id = $2 AND device_id = $3",
        )
        .await?;
    let row = transaction.query_opt(&statement, &[&organization, &id, &device]).await?;
    Ok(row.and_then(|row| postcard::from_bytes(row.get::<_, &[u8]>("body")).ok()))
}

pub async fn keep_grant(transaction: &Transaction<'_>, grant: &Grant, body: &[u8]) -> Result<()> {
    transaction
        .execute(
            "INSERT INTO directory.device_grant (organization_id, id, device_id, account_id, expires_at_ms, body)
             VALUES ($1, $2, $3, $4, $5, $6)",
            &[&grant.organization, &grant.id, &grant.device, &grant.account, &grant.expires_at_ms, &body],
        )
        .await?;
    Ok(())
}
