//! Commands, uploads and files.

use std::sync::Arc;

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use umbu_commands::{CommandError, dispatch_replica};
use umbu_sync::BLOB_BYTES_MAX;

use super::answer::{failure, refusal};
use crate::commands::App;
use crate::media::media_type;

/// A command carries fields, never files.
const COMMAND_BYTES_MAX: usize = 2 << 20;
/// A photo as a camera writes it.
pub(crate) const UPLOAD_BYTES_MAX: usize = BLOB_BYTES_MAX;

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

/// Nothing that was uploaded is ever a page: it is named by what it holds, may not be guessed to be something else, is
/// saved rather than opened, and could do nothing where a browser opened it all the same.
const FILE_POLICY: &str = "default-src 'none'; sandbox";

pub(super) async fn file(State(app): State<Arc<App>>, Path(address): Path<String>) -> Response {
    answer(app.device().file(&address).await)
}

pub(super) async fn thumbnail(State(app): State<Arc<App>>, Path(address): Path<String>) -> Response {
    answer(app.device().thumbnail(&address).await)
}

fn answer(file: Result<Vec<u8>, CommandError>) -> Response {
    match file {
        Ok(bytes) => inert(bytes),
        Err(error) => failure(error),
    }
}

pub(super) fn inert(bytes: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, media_type(&bytes).unwrap_or("application/octet-stream")),
        (CONTENT_DISPOSITION, "attachment"),
        (CONTENT_SECURITY_POLICY, FILE_POLICY),
    ];
    (headers, bytes).into_response()
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
