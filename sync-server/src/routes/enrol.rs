//! A device joins an organisation with an invitation code.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, State};
use axum::http::StatusCode;
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Server;
use crate::auth::code;
use crate::error::{Result, ServerError, bad_request, refuse};
use crate::store::device::{self, Invited, NewDevice};
use crate::store::{Scope, directory, now_ms};

/// Tries per minute and address, and for everyone together: 50 bits are not guessed at that pace.
const TRIES_PER_ADDRESS: u32 = 120;
const TRIES_IN_ALL: u32 = 600;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnrolRequest {
    code: String,
    device_name: String,
    platform: String,
    /// Ed25519, hexadecimal.
    public_key: String,
}

#[derive(Serialize)]
pub(crate) struct EnrolReply {
    device_id: Uuid,
    status: &'static str,
    organization_id: Uuid,
    organization_name: String,
    account_name: String,
    /// Checks grants from now on.
    server_key: String,
}

pub(crate) async fn enrol(
    State(server): State<Arc<Server>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    Json(request): Json<EnrolRequest>,
) -> Result<Json<EnrolReply>> {
    server.attempts.count(&format!("enrol {}", address.ip()), TRIES_PER_ADDRESS)?;
    server.attempts.count("enrol", TRIES_IN_ALL)?;
    let name = request.device_name.trim();
    if name.is_empty() || name.chars().count() > 80 || request.platform.chars().count() > 60 {
        return Err(bad_request("a device has a name of at most 80 characters and a platform of at most 60"));
    }
    let public_key = public_key(&request.public_key)?;
    let code = code::normalise(&request.code).ok_or_else(invalid_code)?;
    let code_hash = code::hash(&server.keys, &code);

    let mut connection = server.store.connection().await?;
    let organization = {
        let transaction = connection.begin(&Scope::default()).await?;
        directory::located(&transaction, &code_hash).await?.ok_or_else(invalid_code)?
    };
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let invited = device::invitation(&transaction, organization, &code_hash).await?.ok_or_else(invalid_code)?;
    check(&invited)?;
    // The founder's code approves once: with the first device there is somebody to ask.
    let is_patient = invited.approves && is_patient(&transaction, organization, &invited).await?;
    let approved = invited.approves && (is_patient || !device::any_approved(&transaction, organization).await?);
    let new =
        NewDevice { account: invited.account, name, platform: &request.platform, public_key: &public_key, approved };
    let device_id = device::create(&transaction, organization, &new).await?;
    device::use_invitation(&transaction, organization, &code_hash, device_id).await?;
    let account = directory::account_by_id(&transaction, invited.account).await?;
    let organization_name = directory::organization_name(&transaction, organization).await?;
    transaction.commit().await?;
    tracing::info!(%organization, device = %device_id, approved, "device enrolled");
    Ok(Json(EnrolReply {
        device_id,
        status: if approved { "approved" } else { "pending" },
        organization_id: organization,
        organization_name,
        account_name: account.name,
        server_key: hex::encode(server.keys.signing.verifying_key().as_bytes()),
    }))
}

/// Approval by code is for accounts that are nothing but a patient.
async fn is_patient(
    transaction: &deadpool_postgres::Transaction<'_>,
    organization: Uuid,
    invited: &Invited,
) -> Result<bool> {
    let memberships = directory::memberships(transaction, organization, invited.account).await?;
    Ok(memberships.iter().all(|membership| membership.role == umbu_catalog::Role::Patient))
}

pub(super) fn check(invited: &Invited) -> Result<()> {
    if invited.used {
        return Err(refuse(StatusCode::CONFLICT, "code-used", "this code was used already; ask for a new one"));
    }
    if invited.expires_at_ms <= now_ms() {
        return Err(refuse(StatusCode::GONE, "code-expired", "this code has expired; ask for a new one"));
    }
    Ok(())
}

pub(super) fn invalid_code() -> ServerError {
    refuse(StatusCode::NOT_FOUND, "invalid-code", "there is no such code; check each letter")
}

fn public_key(text: &str) -> Result<String> {
    let bytes: Option<[u8; 32]> = hex::decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    let key = bytes.and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok()).filter(|key| !key.is_weak());
    key.map(|key| hex::encode(key.as_bytes())).ok_or_else(|| bad_request("public_key is not an Ed25519 key"))
}
