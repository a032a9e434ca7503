//! Opening a batch: whose it is, under which grant, and what its envelopes are.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use axum::http::StatusCode;
use ed25519_dalek::VerifyingKey;
use umbu_sync::{Batch, BatchError, Grant, Hash, Limits, OpenedBatch};
use uuid::Uuid;

use crate::Server;
use crate::auth::device::DeviceSession;
use crate::auth::grant;
use crate::error::{Result, ServerError, refuse};
use crate::store::Scope;
use crate::store::device::{self, Device};
use crate::store::document::{self, Position};

/// A batch whose signature is this device's, with the rights it claims and those there are now.
pub(super) struct Opened {
    pub(super) batch: OpenedBatch,
    pub(super) device: Device,
    /// The grant that the batch names.
    pub(super) granted: Grant,
    /// What the directory grants now.
    pub(super) current: Grant,
    /// Every actor ever issued to this device: edits made before a new generation are still its own.
    pub(super) actors: Vec<Uuid>,
}

pub(super) async fn open(server: &Server, session: DeviceSession, body: &[u8]) -> Result<Opened> {
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let device = device::find(&transaction, organization, session.device).await?;
    let key = public_key(&device)?;

    // Dependencies outside of the batch are named by actor and number. The first reading notes which are asked for.
    let asked: RefCell<BTreeSet<Position>> = RefCell::default();
    let first = read(body, session, key, |position| {
        asked.borrow_mut().insert(position);
        None
    })?;
    let asked: Vec<Position> = asked.into_inner().into_iter().collect();
    let batch = if asked.is_empty() {
        first
    } else {
        let found: HashMap<Position, Hash> = document::hashes_at(&transaction, organization, &asked).await?;
        read(body, session, key, |position| found.get(&position).copied())?
    };
    if batch.organization != organization {
        return Err(refuse(StatusCode::FORBIDDEN, "wrong-organization", "the batch is for another organisation"));
    }
    let granted = device::grant(&transaction, organization, session.device, batch.grant)
        .await?
        .and_then(|signed| signed.verify(&server.keys.signing.verifying_key()).ok())
        .ok_or_else(|| refuse(StatusCode::FORBIDDEN, "unknown-grant", "the batch names no grant of this device"))?;
    let current = grant::current(&transaction, organization, &device).await?;
    let actors = device::actors(&transaction, organization, session.device).await?;
    transaction.commit().await?;
    let actors = actors.into_iter().map(|(actor, _)| actor).collect();
    Ok(Opened { batch, device, granted, current, actors })
}

fn read(
    body: &[u8],
    session: DeviceSession,
    key: VerifyingKey,
    look_up: impl Fn(Position) -> Option<Hash>,
) -> Result<OpenedBatch> {
    Batch::open(
        body,
        &Limits::default(),
        |device, _| (device == session.device).then_some(key),
        |id, actor, seq| look_up((id.clone(), actor, seq)),
    )
    .map_err(|error| match error {
        BatchError::Oversized { .. } => refuse(StatusCode::PAYLOAD_TOO_LARGE, "batch-too-large", &error.to_string()),
        BatchError::UnknownDevice | BatchError::Signature => {
            refuse(StatusCode::FORBIDDEN, "wrong-signature", &error.to_string())
        }
        _ => refuse(StatusCode::BAD_REQUEST, "malformed-batch", &error.to_string()),
    })
}

fn public_key(device: &Device) -> Result<VerifyingKey> {
    let broken = || ServerError::Internal(format!("the public key of device {} is broken", device.id));
    let bytes: [u8; 32] =
        hex::decode(&device.public_key).ok().and_then(|bytes| bytes.try_into().ok()).ok_or_else(broken)?;
    VerifyingKey::from_bytes(&bytes).map_err(|_| broken())
}
