//! Why a conversation with the server failed, and what a person is told about it.

use umbu_commands::CommandError;

use crate::store::StoreError;

/// Failures between this device and its server. Store failures pass through, since one round does both.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// Not reached: no network, refused, timed out, or cut by the switch. Everything saved stays here and waits.
    #[error("the server cannot be reached: {0}")]
    Offline(String),
    /// The session token is no longer taken; a new session may help.
    #[error("the server no longer takes this session")]
    Unauthorised,
    #[error("an administrator has yet to approve this device")]
    Pending,
    #[error("the server has ended this device")]
    Revoked,
    /// The server understood and said no, in the shape of a command error.
    #[error("{0}")]
    Refused(CommandError),
    #[error("the server failed with status {0}")]
    Server(u16),
    /// The answer cannot be believed: a wrong signature, another device's grant, bytes that do not decode.
    #[error("the server's answer makes no sense: {0}")]
    Protocol(String),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A blocking piece of work was dropped, because the program is ending.
    #[error("the work was stopped")]
    Stopped,
}

impl SyncError {
    pub fn protocol(reason: impl std::fmt::Display) -> Self {
        SyncError::Protocol(reason.to_string())
    }

    /// Stable, as in `SyncStatus::problem` and in the Fluent messages `error-<code>`.
    pub fn code(&self) -> &str {
        match self {
            SyncError::Offline(_) => "offline",
            SyncError::Unauthorised => "unauthorised",
            SyncError::Pending => "device-pending",
            SyncError::Revoked => "device-revoked",
            SyncError::Refused(error) => &error.code,
            SyncError::Server(_) => "server",
            SyncError::Protocol(_) => "protocol",
            SyncError::Store(_) => "store",
            SyncError::Stopped => "stopped",
        }
    }
}

impl From<SyncError> for CommandError {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::Refused(refusal) => refusal,
            SyncError::Store(failure) => failure.into(),
            other => CommandError::new(other.code(), other.to_string()),
        }
    }
}
