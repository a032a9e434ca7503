//! The files of the server in this process.

use std::sync::Arc;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::fake::{Held, refuse};

/// Whose files the fake holds.
pub(crate) const PATIENT: Uuid = Uuid::from_u128(0xE0);

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

pub(super) async fn get(State(held): State<Arc<Held>>, Path(address): Path<String>) -> Response {
    match held.inner().blobs.get(&address) {
        None => refuse(StatusCode::NOT_FOUND, "not-found"),
        Some(bytes) => ([("x-umbu-patient", PATIENT.to_string())], bytes.clone()).into_response(),
    }
}

pub(super) async fn key() -> Response {
    Json(json!({ "key": hex::encode([5; 32]) })).into_response()
}
