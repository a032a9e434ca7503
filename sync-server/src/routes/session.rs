//! A device proves its key and gets a token and its grant.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use umbu_sync::{BlobOwner, Bucket};
use uuid::Uuid;

use crate::Server;
use crate::auth::{grant, token};
use crate::error::{Result, ServerError, bad_request, refuse};
use crate::store::device::{self, Device, DeviceStatus};
use crate::store::{self, Connection, Scope, blob, directory};

/// Ties the signature to its purpose.
const CONTEXT: &[u8] = b"umbu-session-1";
const TRIES_PER_DEVICE: u32 = 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChallengeRequest {
    device_id: Uuid,
}

#[derive(Serialize)]
pub(crate) struct ChallengeReply {
    nonce: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionRequest {
    device_id: Uuid,
    nonce: String,
    signature: String,
    /// The replica was restored or cloned, or a change of it was set apart: it goes on under a new actor.
    #[serde(default)]
    new_generation: bool,
}

#[derive(Serialize)]
pub(crate) struct SessionReply {
    token: String,
    expires_at_ms: i64,
    /// Postcard of the signed grant, hexadecimal.
    grant: String,
    /// The keys of files in the buckets that are shared with this person: `[[owner, key]]`.
    blob_keys: Vec<(String, String)>,
}

pub(crate) async fn challenge(
    State(server): State<Arc<Server>>,
    Json(request): Json<ChallengeRequest>,
) -> Result<Json<ChallengeReply>> {
    server.attempts.count(&format!("challenge {}", request.device_id), TRIES_PER_DEVICE)?;
    let mut connection = server.store.connection().await?;
    let organization = organization_of(&mut connection, request.device_id).await?;
    let nonce = store::random()?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    device::challenge(&transaction, organization, request.device_id, &nonce).await?;
    transaction.commit().await?;
    Ok(Json(ChallengeReply { nonce: hex::encode(nonce) }))
}

pub(crate) async fn open(
    State(server): State<Arc<Server>>,
    Json(request): Json<SessionRequest>,
) -> Result<Json<SessionReply>> {
    let mut connection = server.store.connection().await?;
    let organization = organization_of(&mut connection, request.device_id).await?;
    let device = prove(&mut connection, organization, &request).await?;
    match device.status {
        DeviceStatus::Approved => {}
        DeviceStatus::Pending => {
            return Err(refuse(
                StatusCode::FORBIDDEN,
                "device-pending",
                "an administrator has yet to approve this device",
            ));
        }
        DeviceStatus::Revoked => {
            return Err(refuse(StatusCode::FORBIDDEN, "device-revoked", "this device was revoked"));
        }
    }
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    if request.new_generation {
        device::issue_actor(&transaction, organization, device.id).await?;
    }
    let signed = grant::renew(&transaction, &server.keys, organization, &device).await?;
    let token = token::issue(organization)?;
    let expires_at_ms = device::open_session(&transaction, organization, &device, &token.hash).await?;
    let granted = signed
        .verify(&server.keys.signing.verifying_key())
        .map_err(|error| ServerError::Internal(error.to_string()))?;
    let mut blob_keys = Vec::new();
    for bucket in granted.readable().into_iter().filter(Bucket::is_audience) {
        let owner = BlobOwner::new(bucket, None);
        let key = blob::key(&transaction, &server.keys, organization, &owner).await?;
        blob_keys.push((owner.to_string(), hex::encode(key)));
    }
    transaction.commit().await?;
    let body = postcard::to_stdvec(&signed).map_err(|error| ServerError::Internal(error.to_string()))?;
    Ok(Json(SessionReply { token: token.text, expires_at_ms, grant: hex::encode(body), blob_keys }))
}

/// Takes the challenge and checks the signature. The challenge is gone whatever the outcome.
async fn prove(connection: &mut Connection, organization: Uuid, request: &SessionRequest) -> Result<Device> {
    let nonce: [u8; 32] = decode(&request.nonce, "nonce")?;
    let signature: [u8; 64] = decode(&request.signature, "signature")?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let taken = device::take_challenge(&transaction, organization, request.device_id, &nonce).await?;
    let device = device::find(&transaction, organization, request.device_id).await?;
    transaction.commit().await?;
    let key = VerifyingKey::from_bytes(&decode(&device.public_key, "public_key")?)
        .map_err(|error| ServerError::Internal(error.to_string()))?;
    let message = [CONTEXT, request.device_id.as_bytes(), &nonce].concat();
    if !taken || key.verify_strict(&message, &Signature::from_bytes(&signature)).is_err() {
        return Err(refuse(
            StatusCode::UNAUTHORIZED,
            "wrong-signature",
            "the device could not prove its key; try again",
        ));
    }
    Ok(device)
}

async fn organization_of(connection: &mut Connection, device: Uuid) -> Result<Uuid> {
    let transaction = connection.begin(&Scope::default()).await?;
    directory::located(&transaction, device.as_bytes())
        .await?
        .ok_or_else(|| refuse(StatusCode::NOT_FOUND, "unknown-device", "this device is not enrolled here"))
}

fn decode<const N: usize>(text: &str, what: &str) -> Result<[u8; N]> {
    let bytes = hex::decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| bad_request(&format!("{what} is not {N} bytes in hexadecimal")))
}
