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
use umbu_commands::CommandError;
use umbu_sync::{BLOB_CIPHER_BYTES_MAX, BlobOwner};
use uuid::Uuid;

use super::blob_rights::{Purpose, may};
use super::sync::reader;
use crate::Server;
use crate::auth::device::DeviceSession;
use crate::error::{Refusal, Result, ServerError, bad_request, not_found, refuse};
use crate::store::blob::{self, Announced, Held};
use crate::store::{Scope, now_ms};

/// Largest chunk.
pub(crate) const CHUNK_BYTES_MAX: usize = 1024 * 1024;
/// Keys that one device may ask for in a minute: a list of patients with photos is a screen or two.
const KEYS_PER_DEVICE: u32 = 600;
/// New bytes that one device may bring in a day.
const DEVICE_BYTES_PER_DAY: i64 = 2 * 1024 * 1024 * 1024;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[derive(Deserialize)]
pub(crate) struct Chunk {
    offset: i64,
    total: i64,
    /// Whose key it is encrypted under.
    owner: String,
    thumbnail_of: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Received {
    received: i64,
}

/// How much of a file is here, for whoever reads it and for the device that sends it.
pub(crate) async fn head(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
) -> Result<Response> {
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let found = blob::find(&transaction, session.organization, &address).await?;
    let held = match found.iter().find(|held| held.device == session.device) {
        Some(own) => own.clone(),
        None => readable(&transaction, session, found).await?,
    };
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
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let found = blob::find(&transaction, session.organization, &address).await?;
    let held = readable(&transaction, session, found).await?;
    if !held.complete {
        return Err(not_found("file"));
    }
    bytes_of(&transaction, session.organization, &held, headers.get(header::RANGE)).await
}

/// The thumbnail of a picture, which may be here before the picture.
pub(crate) async fn thumbnail(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
) -> Result<Response> {
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let found = blob::thumbnails(&transaction, session.organization, &address).await?;
    let held = readable(&transaction, session, found).await?;
    bytes_of(&transaction, session.organization, &held, None).await
}

async fn bytes_of(
    transaction: &Transaction<'_>,
    organization: Uuid,
    held: &Held,
    range: Option<&header::HeaderValue>,
) -> Result<Response> {
    let (start, end) =
        match range {
            None => (0, held.total),
            Some(range) => range.to_str().ok().and_then(|range| parse_range(range, held.total)).ok_or_else(|| {
                refuse(StatusCode::RANGE_NOT_SATISFIABLE, "wrong-range", "the file has no such bytes")
            })?,
        };
    let bytes = blob::read(transaction, organization, held, start, end).await?;
    let fixed = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned()),
        // Which file it is, and whose key opens it.
        (HeaderName::from_static("x-umbu-address"), held.address.clone()),
        (HeaderName::from_static("x-umbu-owner"), held.owner.to_string()),
    ];
    if range.is_none() {
        return Ok((fixed, bytes).into_response());
    }
    let place = [(header::CONTENT_RANGE, format!("bytes {start}-{}/{}", end - 1, held.total))];
    Ok((StatusCode::PARTIAL_CONTENT, fixed, place, bytes).into_response())
}

/// Takes the next chunk. One that starts elsewhere learns where to go on.
pub(crate) async fn put(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(address): Path<String>,
    Query(chunk): Query<Chunk>,
    bytes: Bytes,
) -> Result<Json<Received>> {
    let announced = check(&address, &chunk, bytes.len())?;
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let held = append(&transaction, &server, session, &announced, chunk.offset, &bytes).await?;
    transaction.commit().await?;
    if held.complete || held.length < held.total {
        return Ok(Json(Received { received: held.length }));
    }
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let whole = blob::read(&transaction, organization, &held, 0, held.total).await?;
    let right = blake3::hash(&whole).to_hex().as_str() == address;
    if right {
        blob::complete(&transaction, organization, &held).await?;
    } else {
        blob::forget(&transaction, organization, &held).await?;
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
    transaction: &Transaction<'_>,
    server: &Server,
    session: DeviceSession,
    announced: &Announced<'_>,
    offset: i64,
    bytes: &[u8],
) -> Result<Held> {
    let (_, current) = reader(transaction, session).await?;
    if !may(transaction, &current, &announced.owner, Purpose::Bring).await? {
        return Err(not_found("file"));
    }
    let (mut held, created) = blob::lock(transaction, session.organization, announced, session.device).await?;
    if held.complete {
        return Ok(held);
    }
    if held.total != announced.total {
        return Err(bad_request("the file was announced with another length"));
    }
    if held.length != offset {
        let error = CommandError::new("wrong-offset", "the server holds another number of bytes")
            .with("offset", held.length.to_string());
        return Err(ServerError::Refused(Refusal { status: StatusCode::CONFLICT, error }));
    }
    if created {
        within_quota(transaction, session, server.files_bytes_max).await?;
    }
    held.length = blob::append(transaction, session.organization, &held, bytes).await?;
    Ok(held)
}

/// The key of an owner's files, for whoever may read them or bring one.
pub(crate) async fn key(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Path(owner): Path<String>,
) -> Result<Json<serde_json::Value>> {
    let owner: BlobOwner = owner.parse().map_err(|_| not_found("key"))?;
    // A key is made at its first need, so asking writes.
    server.attempts.count(&format!("blob key {}", session.device), KEYS_PER_DEVICE)?;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    let allowed = may(&transaction, &current, &owner, Purpose::Read).await?
        || may(&transaction, &current, &owner, Purpose::Bring).await?;
    if !allowed {
        return Err(not_found("key"));
    }
    let key = blob::key(&transaction, &server.keys, session.organization, &owner).await?;
    transaction.commit().await?;
    Ok(Json(json!({ "key": hex::encode(key) })))
}

/// The one that the session may read.
async fn readable(transaction: &Transaction<'_>, session: DeviceSession, found: Vec<Held>) -> Result<Held> {
    let (_, current) = reader(transaction, session).await?;
    for held in found {
        if may(transaction, &current, &held.owner, Purpose::Read).await? {
            return Ok(held);
        }
    }
    Err(not_found("file"))
}

/// What was announced counts, so that a file once begun is never cut off. The new file is among it.
async fn within_quota(transaction: &Transaction<'_>, session: DeviceSession, files_bytes_max: i64) -> Result<()> {
    let usage = blob::usage(transaction, session.organization, session.device, now_ms() - DAY_MS).await?;
    if usage.device_bytes > DEVICE_BYTES_PER_DAY {
        return Err(refuse(
            StatusCode::TOO_MANY_REQUESTS,
            "quota-exceeded",
            "this device sent its share of files for today",
        ));
    }
    if usage.organization_bytes > files_bytes_max {
        return Err(refuse(
            StatusCode::PAYLOAD_TOO_LARGE,
            "organization-quota-exceeded",
            "the organisation's files have used up their space",
        ));
    }
    Ok(())
}

fn check<'a>(address: &'a str, chunk: &'a Chunk, length: usize) -> Result<Announced<'a>> {
    let addresses = [Some(address), chunk.thumbnail_of.as_deref()];
    if !addresses.into_iter().flatten().all(is_address) {
        return Err(bad_request("an address is 64 hexadecimal digits"));
    }
    let owner = chunk.owner.parse().map_err(|_| bad_request("that is no owner of files"))?;
    if chunk.total > BLOB_CIPHER_BYTES_MAX as i64 {
        return Err(refuse(StatusCode::PAYLOAD_TOO_LARGE, "file-too-large", "a file has at most 25 MB"));
    }
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let fits = chunk.offset >= 0 && length > 0 && chunk.offset.saturating_add(length) <= chunk.total;
    if !fits {
        return Err(bad_request("the chunk does not fit into the file"));
    }
    Ok(Announced { owner, address, total: chunk.total, thumbnail_of: chunk.thumbnail_of.as_deref() })
}

fn is_address(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
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
