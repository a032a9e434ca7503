//! Encrypted files, in chunks that can be resumed, on a channel of their own.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use deadpool_postgres::Transaction;
use serde::{Deserialize, Serialize};
use serde_json::json;
use umbu_catalog::Compartment;
use umbu_commands::CommandError;
use umbu_sync::{Bucket, Grant};
use uuid::Uuid;

use super::sync::reader;
use crate::Server;
use crate::auth::device::DeviceSession;
use crate::error::{Refusal, Result, ServerError, bad_request, not_found, refuse};
use crate::store::blob::{self, Held};
use crate::store::{Connection, Scope, now_ms};

/// Largest file, encrypted.
pub(crate) const FILE_BYTES_MAX: i64 = 25 * 1024 * 1024;
/// Largest chunk.
pub(crate) const CHUNK_BYTES_MAX: usize = 1024 * 1024;
/// New bytes that one device may bring in a day.
const DEVICE_BYTES_PER_DAY: i64 = 2 * 1024 * 1024 * 1024;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[derive(Deserialize)]
pub(crate) struct Chunk {
    offset: i64,
    total: i64,
    patient: Uuid,
}

#[derive(Serialize)]
pub(crate) struct Received {
    received: i64,
}

/// How much of a file is here.
pub(crate) async fn head(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
) -> Result<Response> {
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let held = readable(&transaction, session, &address).await?;
    let headers = [
        (HeaderName::from_static("x-umbu-length"), held.length.to_string()),
        (HeaderName::from_static("x-umbu-complete"), held.complete.to_string()),
    ];
    Ok(headers.into_response())
}

/// The bytes, whole or a range of them.
pub(crate) async fn get(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let held = readable(&transaction, session, &address).await?;
    if !held.complete {
        return Err(not_found("file"));
    }
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let (start, end) = match range {
        None => (0, held.total),
        Some(range) => parse_range(range, held.total)
            .ok_or_else(|| refuse(StatusCode::RANGE_NOT_SATISFIABLE, "wrong-range", "the file has no such bytes"))?,
    };
    let bytes = blob::read(&transaction, organization, held.patient, &address, start, end).await?;
    let kind = (header::CONTENT_TYPE, "application/octet-stream".to_owned());
    let cache = (header::CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned());
    // Whose key opens it.
    let patient = (HeaderName::from_static("x-umbu-patient"), held.patient.to_string());
    if range.is_none() {
        return Ok(([kind, cache, patient], bytes).into_response());
    }
    let place = (header::CONTENT_RANGE, format!("bytes {start}-{}/{}", end - 1, held.total));
    Ok((StatusCode::PARTIAL_CONTENT, [kind, cache, patient, place], bytes).into_response())
}

/// Takes the next chunk. One that starts elsewhere learns where to go on.
pub(crate) async fn put(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
    Query(chunk): Query<Chunk>,
    bytes: Bytes,
) -> Result<Json<Received>> {
    check(&address, &chunk, bytes.len())?;
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let held = append(&mut connection, session, &address, &chunk, &bytes).await?;
    if held.complete || held.length < held.total {
        return Ok(Json(Received { received: held.length }));
    }
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let whole = blob::read(&transaction, organization, held.patient, &address, 0, held.total).await?;
    let right = blake3::hash(&whole).to_hex().as_str() == address;
    if right {
        blob::complete(&transaction, organization, held.patient, &address).await?;
    } else {
        blob::forget(&transaction, organization, held.patient, &address).await?;
    }
    transaction.commit().await?;
    if !right {
        return Err(refuse(
            StatusCode::UNPROCESSABLE_ENTITY,
            "wrong-address",
            "the bytes are not what the address says; send them anew",
        ));
    }
    metrics::counter!("umbu_blobs_total").increment(1);
    Ok(Json(Received { received: held.length }))
}

async fn append(
    connection: &mut Connection,
    session: DeviceSession,
    address: &str,
    chunk: &Chunk,
    bytes: &[u8],
) -> Result<Held> {
    let organization = session.organization;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    may_hold(&transaction, organization, &current, chunk.patient, true).await?;
    let mut held = blob::lock(&transaction, organization, chunk.patient, address, chunk.total, session.device).await?;
    if held.complete {
        return Ok(held);
    }
    if held.total != chunk.total {
        return Err(bad_request("the file was announced with another length"));
    }
    if held.length != chunk.offset {
        let error = CommandError::new("wrong-offset", "the server holds another number of bytes")
            .with("offset", held.length.to_string());
        return Err(ServerError::Refused(Refusal { status: StatusCode::CONFLICT, error }));
    }
    within_quota(&transaction, session).await?;
    held.length = blob::append(&transaction, organization, address, &held, bytes).await?;
    transaction.commit().await?;
    Ok(held)
}

/// The key of a patient's files, for whoever may hold them.
pub(crate) async fn key(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(patient): Path<Uuid>,
) -> Result<Json<serde_json::Value>> {
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    may_hold(&transaction, session.organization, &current, patient, true).await?;
    let key = blob::key(&transaction, &server.keys, session.organization, patient).await?;
    transaction.commit().await?;
    Ok(Json(json!({ "key": hex::encode(key) })))
}

/// The file of that address that the session may read.
async fn readable(transaction: &Transaction<'_>, session: DeviceSession, address: &str) -> Result<Held> {
    let (_, current) = reader(transaction, session).await?;
    for held in blob::find(transaction, session.organization, address).await? {
        if may_hold(transaction, session.organization, &current, held.patient, false).await.is_ok() {
            return Ok(held);
        }
    }
    Err(not_found("file"))
}

/// Whether the grant reaches this patient's Diary or Front: the person themselves, or staff of the patient's clinic.
/// A patient record may arrive after the first photo of it, so staff who `bring` a file may name a new patient.
async fn may_hold(
    transaction: &Transaction<'_>,
    organization: Uuid,
    grant: &Grant,
    patient: Uuid,
    bring: bool,
) -> Result<()> {
    let readable = grant.readable();
    if readable.contains(&Bucket::Patient(patient)) {
        return Ok(());
    }
    let reaches = |clinic: Uuid| {
        [Compartment::Diary, Compartment::Front]
            .into_iter()
            .any(|compartment| readable.contains(&Bucket::Clinic { clinic, compartment }))
    };
    let row = transaction
        .query_opt(
            "SELECT clinic_id FROM sync.document
              WHERE organization_id = $1 AND record_id = $2 AND entity = 'patient' AND clinic_id IS NOT NULL LIMIT 1",
            &[&organization, &patient],
        )
        .await?;
    let allowed = match row {
        Some(row) => reaches(row.get(0)),
        None => bring && grant.roles.iter().any(|role| reaches(role.clinic)),
    };
    if allowed { Ok(()) } else { Err(not_found("file")) }
}

async fn within_quota(transaction: &Transaction<'_>, session: DeviceSession) -> Result<()> {
    let row = transaction
        .query_one(
            "SELECT coalesce(sum(length), 0)::bigint FROM sync.blob
              WHERE organization_id = $1 AND device_id = $2 AND created_at_ms > $3",
            &[&session.organization, &session.device, &(now_ms() - DAY_MS)],
        )
        .await?;
    if row.get::<_, i64>(0) > DEVICE_BYTES_PER_DAY {
        return Err(refuse(
            StatusCode::TOO_MANY_REQUESTS,
            "quota-exceeded",
            "this device sent its share of files for today",
        ));
    }
    Ok(())
}

fn check(address: &str, chunk: &Chunk, length: usize) -> Result<()> {
    let hexadecimal = address.len() == 64 && address.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !hexadecimal {
        return Err(bad_request("an address is 64 hexadecimal digits"));
    }
    if chunk.total > FILE_BYTES_MAX {
        return Err(refuse(StatusCode::PAYLOAD_TOO_LARGE, "file-too-large", "a file has at most 25 MB"));
    }
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let fits = chunk.offset >= 0 && length > 0 && chunk.offset.saturating_add(length) <= chunk.total;
    if fits { Ok(()) } else { Err(bad_request("the chunk does not fit into the file")) }
}

/// `bytes=a-b`, `bytes=a-` and `bytes=-n`, as first byte and the byte after the last.
fn parse_range(header: &str, total: i64) -> Option<(i64, i64)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let (start, end) = match (first, last) {
        ("", suffix) => ((total - suffix.parse::<i64>().ok().filter(|n| *n > 0)?).max(0), total),
        (first, "") => (first.parse().ok()?, total),
        (first, last) => (first.parse().ok()?, last.parse::<i64>().ok()?.checked_add(1)?.min(total)),
    };
    (start >= 0 && start < end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::parse_range;

    #[test]
    fn ranges_are_cut_to_the_file() {
        assert_eq!(parse_range("bytes=0-9", 100), Some((0, 10)));
        assert_eq!(parse_range("bytes=90-", 100), Some((90, 100)));
        assert_eq!(parse_range("bytes=90-500", 100), Some((90, 100)));
        assert_eq!(parse_range("bytes=-10", 100), Some((90, 100)));
        assert_eq!(parse_range("bytes=-500", 100), Some((0, 100)));
        for refused in ["bytes=100-", "bytes=5-4", "bytes=-0", "bytes=a-b", "bytes=-", "lines=0-1", "bytes=--5"] {
            assert_eq!(parse_range(refused, 100), None, "{refused}");
        }
    }
}
