//! Grants: what the directory says now, signed for fourteen days.

use axum::http::StatusCode;
use deadpool_postgres::Transaction;
use umbu_sync::{Bucket, Grant, SignedGrant};
use uuid::Uuid;

use crate::config::Keys;
use crate::error::{Result, ServerError, refuse};
use crate::store::device::{self, Device};
use crate::store::{Scope, directory, emergency, kin, now_ms};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const LIFE_MS: i64 = 14 * DAY_MS;

/// The device's grant as the directory stands: the one it has while that says the same and is young, else a new one.
pub async fn renew(
    transaction: &Transaction<'_>,
    keys: &Keys,
    organization: Uuid,
    device: &Device,
) -> Result<SignedGrant> {
    let fresh = current(transaction, organization, device).await?;
    let kept = device::latest_grant(transaction, organization, device.id).await?;
    if let Some(signed) = kept
        && let Ok(grant) = signed.verify(&keys.signing.verifying_key())
        && grant.expires_at_ms > now_ms() + LIFE_MS - DAY_MS
        && says_the_same(&grant, &fresh)
    {
        return Ok(signed);
    }
    let signed = fresh.sign(&keys.signing);
    let body = postcard::to_stdvec(&signed).map_err(|error| ServerError::Internal(error.to_string()))?;
    device::keep_grant(transaction, &fresh, &body).await?;
    Ok(signed)
}

/// What the directory grants at this moment, unsigned. Every request is judged by this, never by what a device says.
pub async fn current(transaction: &Transaction<'_>, organization: Uuid, device: &Device) -> Result<Grant> {
    let roles = device::roles(transaction, organization, device.account).await?;
    let roles = kin::complete(transaction, organization, device.account, roles).await?;
    let actors = device::actors(transaction, organization, device.id).await?;
    let (actor, generation) = *actors.first().ok_or_else(|| {
        refuse(StatusCode::FORBIDDEN, "device-pending", "an administrator has yet to approve this device")
    })?;
    let account = directory::account_by_id(transaction, device.account).await?;
    let issued_at_ms = now_ms();
    let grant = Grant {
        id: Uuid::now_v7(),
        organization,
        account: device.account,
        device: device.id,
        actor,
        generation,
        account_name: account.name,
        organization_name: directory::organization_name(transaction, organization).await?,
        roles,
        emergencies: Vec::new(),
        issued_at_ms,
        expires_at_ms: issued_at_ms + LIFE_MS,
    };
    let mut grant = grant.at(issued_at_ms);
    if grant.cares() {
        grant.emergencies = emergency::open(transaction, organization, device.id, issued_at_ms).await?;
    }
    Ok(grant)
}

fn says_the_same(one: &Grant, other: &Grant) -> bool {
    let plain = |grant: &Grant| Grant { id: Uuid::nil(), issued_at_ms: 0, expires_at_ms: 0, ..grant.clone() };
    plain(one) == plain(other)
}

/// The database scope of a grant: what its holder reads and writes, and no more.
pub fn scope(grant: &Grant) -> Scope {
    Scope {
        organization: Some(grant.organization),
        account: Some(grant.account),
        platform: false,
        buckets: grant.readable().iter().map(Bucket::to_string).collect(),
        writable: grant.writable().into_iter().collect(),
    }
}
