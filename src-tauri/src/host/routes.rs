//! Commands, uploads and files.

use std::sync::Arc;

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use umbu_commands::{CommandError, dispatch_replica};

use super::answer::{failure, refusal};
use crate::commands::App;

/// A command carries fields, never files.
const COMMAND_BYTES_MAX: usize = 2 << 20;
/// A photo as a camera writes it.
pub(crate) const UPLOAD_BYTES_MAX: usize = 25 << 20;

pub(super) async fn command(State(app): State<Arc<App>>, Path(name): Path<String>, body: Body) -> Response {
    let body = match read(body, COMMAND_BYTES_MAX).await {
        Ok(body) => body,
        Err(refused) => return refused,
    };
    let arguments = match parse(&name, &body) {
        Ok(arguments) => arguments,
        Err(error) => return failure(error),
    };
    match dispatch_replica(app.as_ref(), &name, arguments).await {
        Ok(result) => Json(result).into_response(),
        Err(error) => failure(error),
    }
}

/// No body is no arguments.
fn parse(name: &str, body: &[u8]) -> Result<Value, CommandError> {
    if body.is_empty() {
        return Ok(json!({}));
    }
    serde_json::from_slice(body).map_err(|reason| CommandError::bad_arguments(name, &reason))
}

pub(super) async fn upload(State(app): State<Arc<App>>, body: Body) -> Response {
    let bytes = match read(body, UPLOAD_BYTES_MAX).await {
        Ok(bytes) => bytes,
        Err(refused) => return refused,
    };
    match app.upload(bytes) {
        Ok(upload) => Json(json!({ "upload": upload })).into_response(),
        Err(error) => failure(error),
    }
}

pub(super) async fn file(State(app): State<Arc<App>>, Path(address): Path<String>) -> Response {
    match app.device().file(&address).await {
        Ok(bytes) => ([(CONTENT_TYPE, content_type(&bytes))], bytes).into_response(),
        Err(error) => failure(error),
    }
}

async fn read(body: Body, bytes_max: usize) -> Result<Vec<u8>, Response> {
    match to_bytes(body, bytes_max).await {
        Ok(bytes) => Ok(bytes.into()),
        Err(_) => {
            let error = CommandError::new("too-large", "the request is too large, or did not arrive whole")
                .with("bytes_max", bytes_max.to_string());
            Err(refusal(StatusCode::PAYLOAD_TOO_LARGE, error))
        }
    }
}

/// By the first bytes, and only what the app itself stores: anything else is a download, never a page.
pub(super) fn content_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        _ => "application/octet-stream",
    }
}
