//! How results and failures leave the host: JSON, with a status that fits the error's code.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use umbu_commands::CommandError;

pub(super) fn refusal(status: StatusCode, error: CommandError) -> Response {
    (status, Json(error)).into_response()
}

/// The failure of a command, told with the status of its code.
pub(super) fn failure(error: CommandError) -> Response {
    refusal(status_of(&error.code), error)
}

fn status_of(code: &str) -> StatusCode {
    match code {
        "unauthorised" => StatusCode::UNAUTHORIZED,
        "forbidden" | "locked" | "grant-expired" | "device-revoked" => StatusCode::FORBIDDEN,
        "not-found" | "unknown-command" | "file-not-here-yet" => StatusCode::NOT_FOUND,
        "too-large" => StatusCode::PAYLOAD_TOO_LARGE,
        "internal" | "store" => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    }
}
