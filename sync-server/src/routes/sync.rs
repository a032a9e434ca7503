//! Hello, push, pull.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use deadpool_postgres::Transaction;
use umbu_catalog::Compartment;
use umbu_sync::{
    Bucket, Grant, Hello, HelloReply, PeopleReply, PeopleRequest, PullRequest, Report, SignedGrant, SnapshotRequest,
    root_digest,
};
use uuid::Uuid;

use crate::Server;
use crate::auth::device::DeviceSession;
use crate::auth::grant;
use crate::error::{Result, ServerError, bad_request, not_found, refuse};
use crate::ingest;
use crate::store::device::{self, Device, DeviceStatus};
use crate::store::{Scope, directory, progress, pull, snapshot};

const PEOPLE_MAX: usize = 500;
const BINARY: &str = "application/octet-stream";

/// With nothing changed on either side, this is the whole conversation.
pub(crate) async fn hello(State(server): State<Arc<Server>>, session: DeviceSession, body: Bytes) -> Result<Response> {
    let hello: Hello = umbu_sync::decode(&body).map_err(|error| bad_request(&error.to_string()))?;
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let (device, current) = reader(&transaction, session).await?;
    let renewed = renewed(&transaction, &server, session, &device).await?;
    let readable: Vec<Bucket> = current.readable().into_iter().collect();
    let heads = pull::heads(&transaction, organization, &readable).await?;
    let digests: Vec<_> = heads.iter().map(|head| (head.bucket, head.digest)).collect();
    let epoch = pull::epoch(&transaction, organization).await?;
    let up_to_date = root_digest(&digests) == hello.root_digest;
    let heads: Vec<(Bucket, u64)> = heads.iter().map(|head| (head.bucket, head.seq)).collect();
    if up_to_date {
        progress::caught_up(&transaction, organization, session.device, &heads).await?;
    }
    transaction.commit().await?;
    let heads = if up_to_date { Vec::new() } else { heads };
    metrics::counter!("umbu_hello_total", "up_to_date" => up_to_date.to_string()).increment(1);
    let catalogue_version = umbu_catalog::VERSION;
    Ok(binary(umbu_sync::encode(&HelloReply { epoch, up_to_date, heads, grant: renewed, catalogue_version })))
}

pub(crate) async fn push(State(server): State<Arc<Server>>, session: DeviceSession, body: Bytes) -> Result<Response> {
    let reply = ingest::push(&server, session, &body).await?;
    tracing::debug!(device = %session.device, envelopes = reply.verdicts.len(), "pushed");
    Ok(binary(umbu_sync::encode(&reply)))
}

pub(crate) async fn pull(State(server): State<Arc<Server>>, session: DeviceSession, body: Bytes) -> Result<Response> {
    let request: PullRequest = umbu_sync::decode(&body).map_err(|error| bad_request(&error.to_string()))?;
    let began = std::time::Instant::now();
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin_snapshot(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    let readable: Vec<Bucket> = current.readable().into_iter().collect();
    let page = pull::page(&transaction, session.organization, &readable, &request).await?;
    transaction.commit().await?;
    drop(connection);
    if !page.more {
        note_pull(&server, session, &page.cursors).await;
    }
    metrics::counter!("umbu_pull_items_total").increment(page.items.len() as u64);
    let bytes = tokio::task::spawn_blocking(move || page.encode())
        .await
        .map_err(|error| ServerError::Internal(error.to_string()))?;
    metrics::histogram!("umbu_pull_seconds").record(began.elapsed());
    Ok(binary(bytes))
}

/// Whole documents, for a device that has nothing of a bucket yet.
pub(crate) async fn snapshot(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    body: Bytes,
) -> Result<Response> {
    let request: SnapshotRequest = umbu_sync::decode(&body).map_err(|error| bad_request(&error.to_string()))?;
    let began = std::time::Instant::now();
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin_snapshot(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    if !current.readable().contains(&request.bucket) {
        return Err(not_found("bucket"));
    }
    let page = snapshot::page(&transaction, session.organization, &request).await?;
    transaction.commit().await?;
    drop(connection);
    metrics::counter!("umbu_snapshot_items_total").increment(page.items.len() as u64);
    let bytes = tokio::task::spawn_blocking(move || page.encode())
        .await
        .map_err(|error| ServerError::Internal(error.to_string()))?;
    metrics::histogram!("umbu_snapshot_seconds").record(began.elapsed());
    Ok(binary(bytes))
}

/// What a device was given, for administrators. A pull does not fail for it.
async fn note_pull(server: &Server, session: DeviceSession, cursors: &[(Bucket, u64)]) {
    let noted: Result<()> = async {
        let mut connection = server.store.connection().await?;
        let transaction = connection.begin(&Scope::organization(session.organization)).await?;
        progress::pulled(&transaction, session.organization, session.device, cursors).await?;
        Ok(transaction.commit().await?)
    }
    .await;
    if let Err(error) = noted {
        tracing::warn!(device = %session.device, %error, "a device's progress was not noted");
    }
}

/// What a device says of itself.
pub(crate) async fn report(State(server): State<Arc<Server>>, session: DeviceSession, body: Bytes) -> Result<Response> {
    let report: Report = umbu_sync::decode(&body).map_err(|error| bad_request(&error.to_string()))?;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    progress::reported(&transaction, session.organization, session.device, &report).await?;
    transaction.commit().await?;
    Ok(binary(umbu_sync::encode(&())))
}

/// Who made the changes that a replica holds. Patients are told apart by who keeps their identity: the front desk's
/// readers know them, other patients do not.
pub(crate) async fn people(State(server): State<Arc<Server>>, session: DeviceSession, body: Bytes) -> Result<Response> {
    let request: PeopleRequest = umbu_sync::decode(&body).map_err(|error| bad_request(&error.to_string()))?;
    if request.accounts.len() > PEOPLE_MAX {
        return Err(bad_request("at most 500 accounts at a time"));
    }
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    let front = |clinic| Bucket::Clinic { clinic, compartment: Compartment::Front };
    let readable = current.readable();
    let clinics: Vec<Uuid> =
        current.roles.iter().map(|role| role.clinic).filter(|clinic| readable.contains(&front(*clinic))).collect();
    let patients: Vec<Uuid> = current.roles.iter().filter_map(|role| role.patient).collect();
    let names = directory::names(&transaction, session.organization, &request.accounts, &clinics, &patients).await?;
    transaction.commit().await?;
    Ok(binary(umbu_sync::encode(&PeopleReply { names })))
}

/// The device and what it may read now. A revoked one may still deliver what it holds, but receives nothing.
pub(super) async fn reader(transaction: &Transaction<'_>, session: DeviceSession) -> Result<(Device, Grant)> {
    let device = device::find(transaction, session.organization, session.device).await?;
    if device.status != DeviceStatus::Approved {
        return Err(refuse(StatusCode::FORBIDDEN, "device-revoked", "this device was revoked"));
    }
    let current = grant::current(transaction, session.organization, &device).await?;
    Ok((device, current))
}

/// A grant that says something else than the device's last one, so that changed rights reach it with its next hello.
async fn renewed(
    transaction: &Transaction<'_>,
    server: &Server,
    session: DeviceSession,
    device: &Device,
) -> Result<Option<SignedGrant>> {
    let known = device::latest_grant(transaction, session.organization, session.device).await?;
    let signed = grant::renew(transaction, &server.keys, session.organization, device).await?;
    Ok(Some(signed).filter(|signed| known.as_ref() != Some(signed)))
}

fn binary(bytes: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, BINARY)], bytes).into_response()
}
