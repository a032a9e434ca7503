//! What can go wrong in the replica. Screens get it as a `CommandError` (see `commands::errors`).

use umbu_catalog::derive::validation::Invalid;
use uuid::Uuid;

use super::key::KeyError;

/// Nothing was half written: every write is one transaction.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("The replica does not open with this key, or its file is damaged.")]
    WrongKey,
    #[error("There is no replica in this place yet.")]
    Absent,
    #[error("A replica is here already; it is never overwritten.")]
    Exists,
    #[error("The replica was written by a newer version of the app ({0}). Update the app.")]
    NewerVersion(i64),
    #[error("There is no kind of record called {0}.")]
    UnknownEntity(String),
    #[error("{entity} has no field called {field}.")]
    UnknownField { entity: String, field: String },
    #[error("Some values do not fit: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<Invalid>),
    #[error("The value of {field} has the wrong shape: {reason}.")]
    Shape { field: String, reason: String },
    #[error("That {entity} is not on this device.")]
    NotFound { entity: String, id: Uuid },
    #[error("{0} cannot be changed once written; write a new one.")]
    WrittenOnce(String),
    #[error("This {0} came with a reference table and is read only.")]
    ReadOnly(String),
    #[error("{field} says whose record this is and cannot be changed.")]
    Fixed { field: String },
    #[error("Your role does not write {entity} ({facet}) here.")]
    NotAllowed { entity: String, facet: String },
    #[error("The right to write on this device has ended; connect once to renew it. Reading goes on.")]
    GrantEnded,
    #[error("Say in which clinic: this device works in several.")]
    ClinicNeeded,
    #[error("That step cannot be taken back any more.")]
    NothingToUndo,
    #[error("That conflict is settled already.")]
    NoConflict,
    #[error("What was signed stays as it is; say the rest in an addendum.")]
    Signed,
    #[error("Say in a few words why both stay.")]
    ReasonNeeded,
    #[error("That refused change was seen to already.")]
    NotApart,
    #[error("What was meant by that change is no longer known, so it cannot be made again.")]
    NoIntent,
    #[error("The key for these files is not here yet; connect once and try again.")]
    NoBlobKey,
    #[error("The file {0} did not arrive as it was sent; it is fetched from its beginning.")]
    FileDamaged(String),
    #[error("A change cannot be applied: {0}")]
    Change(String),
    #[error("The replica could not be read or written: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("The replica's folder could not be used: {0}")]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("The replica holds something it should not: {0}")]
    Damaged(String),
}

pub(super) fn damaged(reason: impl ToString) -> StoreError {
    StoreError::Damaged(reason.to_string())
}

pub(super) fn change(reason: impl ToString) -> StoreError {
    StoreError::Change(reason.to_string())
}
