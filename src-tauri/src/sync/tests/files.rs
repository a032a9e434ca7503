//! Files of a device and of the server in this process.

use std::sync::Arc;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use umbu_sync::{BlobOwner, Bucket};
use uuid::Uuid;

use super::fake::{self, Held, refuse};
use super::{all_sent, enrolled, save, until};
use crate::store::BLOB_PIECE_BYTES;

/// Whose files the fake holds.
fn owner() -> BlobOwner {
    BlobOwner::new(Bucket::Patient(Uuid::from_u128(0xE0)), None)
}

pub(super) async fn head(State(held): State<Arc<Held>>, Path(address): Path<String>) -> Response {
    match held.inner().blobs.get(&address) {
        None => StatusCode::NOT_FOUND.into_response(),
        Some(bytes) => {
            let complete = umbu_sync::blob_address(bytes) == address;
            let headers = [("x-umbu-length", bytes.len().to_string()), ("x-umbu-complete", complete.to_string())];
            (headers, Body::empty()).into_response()
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Part {
    offset: usize,
}

pub(super) async fn put(
    State(held): State<Arc<Held>>,
    Path(address): Path<String>,
    Query(part): Query<Part>,
    body: Bytes,
) -> Response {
    let mut inner = held.inner();
    if let Some(code) = inner.refuse_upload {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, code);
    }
    let cut_at = inner.cut_upload_at;
    let bytes = inner.blobs.entry(address).or_default();
    if bytes.len() != part.offset {
        return refuse(StatusCode::CONFLICT, "wrong-offset");
    }
    bytes.extend_from_slice(&body);
    let received = bytes.len();
    if cut_at.is_some_and(|at| received >= at) {
        inner.cut_upload_at = None;
        return StatusCode::BAD_GATEWAY.into_response();
    }
    Json(json!({ "received": received })).into_response()
}

pub(super) async fn get(State(held): State<Arc<Held>>, Path(address): Path<String>, headers: HeaderMap) -> Response {
    let mut inner = held.inner();
    let Some(bytes) = inner.blobs.get(&address).cloned() else { return refuse(StatusCode::NOT_FOUND, "not-found") };
    let range = headers["range"].to_str().expect("text").strip_prefix("bytes=").expect("bytes");
    let (start, last) = range.split_once('-').expect("a range");
    let start: usize = start.parse().expect("a number");
    let end = (last.parse::<usize>().expect("a number") + 1).min(bytes.len());
    inner.fetched.push(start);
    if inner.cut_download_at.is_some_and(|at| start >= at) {
        inner.cut_download_at = None;
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let mut part = bytes[start..end].to_vec();
    if std::mem::take(&mut inner.alter_download) {
        part[0] ^= 1;
    }
    let place = format!("bytes {start}-{}/{}", end - 1, bytes.len());
    let headers = [("x-umbu-owner", owner().to_string()), ("content-range", place)];
    (StatusCode::PARTIAL_CONTENT, headers, part).into_response()
}

pub(super) async fn key() -> Response {
    Json(json!({ "key": hex::encode([5; 32]) })).into_response()
}

#[tokio::test]
async fn files_are_sent_in_pieces_and_fetched_when_shown() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (left, right) = (enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await);
    let photo: Vec<u8> = (0..700_000_u32).map(|number| (number % 251) as u8).collect();
    left.blob_key(&owner()).await.expect("the server has the key");
    fake.set(|held| held.cut_upload_at = Some(300_000));
    let address = left.replica().expect("open").blob_put(&owner(), &photo).expect("keeps");
    assert_eq!(left.file(&address).await.expect("is here"), photo);
    let absent = right.file(&address).await;
    assert_eq!(absent.expect_err("not sent yet").code, "file-not-here-yet");

    until(&left, "sent", async || {
        left.sync_now().await.expect("asks");
        left.replica().expect("open").blobs_to_send().expect("reads").is_empty()
    })
    .await;
    fake.set(|held| held.cut_download_at = Some(BLOB_PIECE_BYTES));
    assert_eq!(right.file(&address).await.expect_err("cut").code, "file-not-here-yet");
    assert_eq!(right.file(&address).await.expect("fetched"), photo);
    let pieces = [0, 1, 1, 2].map(|piece| piece * BLOB_PIECE_BYTES);
    assert_eq!(fake.read(|held| held.fetched.clone()), pieces, "what had come was not asked for again");
    right.set_network(true).await.expect("has a switch");
    assert_eq!(right.file(&address).await.expect("is here now"), photo);
    assert_eq!(right.file("../etc").await.expect_err("no address").code, "not-found");
    left.lock().await;
    right.lock().await;
}

#[tokio::test]
async fn a_file_that_arrives_altered_is_said_so_and_fetched_anew() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (left, right) = (enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await);
    left.blob_key(&owner()).await.expect("the server has the key");
    let address = left.replica().expect("open").blob_put(&owner(), b"um laudo").expect("keeps");
    until(&left, "sent", async || {
        left.sync_now().await.expect("asks");
        left.sync_status().await.files_waiting == 0
    })
    .await;
    fake.set(|held| held.alter_download = true);
    assert_eq!(right.file(&address).await.expect_err("altered").code, "file-damaged");
    assert_eq!(right.file(&address).await.expect("whole"), b"um laudo");
    left.lock().await;
    right.lock().await;
}

#[tokio::test]
async fn a_refused_file_is_counted_kept_and_sent_when_a_person_asks() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    all_sent(&device).await;
    device.blob_key(&owner()).await.expect("the server has the key");
    fake.set(|held| held.refuse_upload = Some("organization-quota-exceeded"));
    device.replica().expect("open").blob_put(&owner(), b"um laudo").expect("keeps");
    device.wake();
    until(&device, "refused", async || device.sync_status().await.files_refused == 1).await;
    save(&device, "Maria");
    all_sent(&device).await;
    fake.set(|held| held.refuse_upload = None);
    device.retry_files().await.expect("is open");
    until(&device, "sent", async || device.sync_status().await.files_waiting == 0).await;
    device.lock().await;
}
