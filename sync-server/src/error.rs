//! What goes wrong in the server, and how it is told to whoever asked.
//!
//! [`Refusal`] is for people and devices: a stable code and a status. Everything else is a fault of the server: it
//! is logged with its cause and answered as `internal` without it, because causes may quote data.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use umbu_commands::CommandError;

#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("{}", .0.error)]
    Refused(Refusal),
    #[error("the database: {0}")]
    Database(#[from] tokio_postgres::Error),
    #[error("no database connection: {0}")]
    Pool(#[from] deadpool_postgres::PoolError),
    /// Somebody else wrote the same document first; trying again is safe and usually enough.
    #[error("another request wrote the same document")]
    Collision,
    #[error("the gate: {0}")]
    Gate(String),
    #[error("{0}")]
    Internal(String),
}

/// A request that the server understood and does not grant.
#[derive(Debug)]
pub struct Refusal {
    pub status: StatusCode,
    pub error: CommandError,
}

pub type Result<T, E = ServerError> = std::result::Result<T, E>;

/// A refusal with a code that screens translate.
pub fn refuse(status: StatusCode, code: &str, message: &str) -> ServerError {
    ServerError::Refused(Refusal { status, error: CommandError::new(code, message) })
}

/// One answer for what does not exist and for what is outside one's rights, so that nobody learns which.
pub fn not_found(what: &str) -> ServerError {
    refuse(StatusCode::NOT_FOUND, "not-found", &format!("there is no such {what}"))
}

pub fn bad_request(message: &str) -> ServerError {
    refuse(StatusCode::BAD_REQUEST, "bad-request", message)
}

impl ServerError {
    /// Two transactions met; trying again is safe and usually enough.
    pub fn is_collision(&self) -> bool {
        use tokio_postgres::error::SqlState;
        let error = match self {
            ServerError::Collision => return true,
            ServerError::Database(error) => error,
            _ => return false,
        };
        error.code().is_some_and(|code| {
            [SqlState::T_R_DEADLOCK_DETECTED, SqlState::T_R_SERIALIZATION_FAILURE, SqlState::UNIQUE_VIOLATION]
                .contains(code)
        })
    }

    /// What whoever asked is told. A fault is logged here.
    pub(crate) fn refusal(self) -> Refusal {
        match self {
            ServerError::Refused(refusal) => refusal,
            ServerError::Pool(error) => {
                tracing::error!(%error, "no database connection");
                Refusal {
                    status: StatusCode::SERVICE_UNAVAILABLE,
                    error: CommandError::new("server-busy", "the server cannot reach its database; try again shortly"),
                }
            }
            fault => {
                log_fault(&fault);
                Refusal {
                    status: StatusCode::INTERNAL_SERVER_ERROR,
                    error: CommandError::new("internal", "the server failed; nothing was lost, try again"),
                }
            }
        }
    }
}

/// A database's message may quote values, so a release logs only its code and the places that it names.
fn log_fault(fault: &ServerError) {
    let ServerError::Database(error) = fault else {
        tracing::error!(error = %fault, "fault");
        return;
    };
    let Some(database) = error.as_db_error() else {
        tracing::error!(%error, "the connection to the database failed");
        return;
    };
    tracing::error!(
        code = database.code().code(),
        table = database.table(),
        constraint = database.constraint(),
        routine = database.routine(),
        message = cfg!(debug_assertions).then(|| database.message()),
        "database fault"
    );
}

impl From<ServerError> for CommandError {
    fn from(error: ServerError) -> Self {
        error.refusal().error
    }
}

impl IntoResponse for ServerError {
    fn into_response(self) -> Response {
        let Refusal { status, error } = self.refusal();
        (status, Json(error)).into_response()
    }
}

/// The status that a command's error is answered with.
pub fn status_of(error: &CommandError) -> StatusCode {
    match error.code.as_str() {
        "not-found" | "unknown-command" => StatusCode::NOT_FOUND,
        "internal" => StatusCode::INTERNAL_SERVER_ERROR,
        "server-busy" => StatusCode::SERVICE_UNAVAILABLE,
        "sign-in-needed" | "wrong-passphrase" => StatusCode::UNAUTHORIZED,
        "not-allowed" | "device-pending" | "device-revoked" => StatusCode::FORBIDDEN,
        "too-many-attempts" => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::BAD_REQUEST,
    }
}
