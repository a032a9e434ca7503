//! Failures of the replica and of recognition, as screens hear them: a code that they translate.

use umbu_catalog::derive::validation::{Invalid, Rule};
use umbu_commands::CommandError;

use crate::inference::{InferenceError, ModelError, PhotoError};
use crate::store::StoreError;

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        let message = error.to_string();
        let with = |code: &str| CommandError::new(code, message.clone());
        match error {
            StoreError::Invalid(invalid) => {
                let all: Vec<String> = invalid.iter().map(|one| format!("{}={}", one.field, one.rule.name())).collect();
                let first = invalid.first().map_or_else(|| with("invalid-field"), invalid_field);
                first.with("fields", all.join(";"))
            }
            StoreError::Shape { field, .. } => with("invalid-field").with("field", field).with("rule", "kind"),
            StoreError::UnknownEntity(name) => with("unknown-field").with("entity", name),
            StoreError::UnknownField { entity, field } => {
                with("unknown-field").with("entity", entity).with("field", field)
            }
            StoreError::NotFound { entity, .. } => with("not-found").with("entity", entity),
            StoreError::WrittenOnce(entity) | StoreError::ReadOnly(entity) => with("read-only").with("entity", entity),
            StoreError::Fixed { field } => with("fixed-field").with("field", field),
            StoreError::NotAllowed { entity, .. } => with("not-allowed").with("entity", entity),
            StoreError::GrantEnded => with("grant-expired"),
            StoreError::ClinicNeeded => with("clinic-needed"),
            StoreError::NothingToUndo => with("nothing-to-undo"),
            StoreError::NoConflict => with("conflict-settled"),
            StoreError::Signed => with("note-signed"),
            StoreError::ReasonNeeded => with("reason-needed"),
            StoreError::NotApart => with("refusal-seen-to"),
            StoreError::NoIntent => with("intent-unknown"),
            StoreError::NoBlobKey => with("file-key-missing"),
            StoreError::FileDamaged(_) => with("file-damaged"),
            StoreError::NewerVersion(_) => with("newer-version"),
            StoreError::WrongKey => with("wrong-passphrase"),
            _ => with("store"),
        }
    }
}

fn invalid_field(invalid: &Invalid) -> CommandError {
    let error = CommandError::new("invalid-field", invalid.to_string())
        .with("field", invalid.field)
        .with("rule", invalid.rule.name());
    match invalid.rule {
        Rule::TooLong { max } => error.with("max", max.to_string()),
        Rule::OutOfRange { low, high } => error.with("low", low.to_string()).with("high", high.to_string()),
        _ => error,
    }
}

impl From<PhotoError> for CommandError {
    fn from(error: PhotoError) -> Self {
        let code = match error {
            PhotoError::TooManyBytes { .. } | PhotoError::TooManyPixels => "photo-too-large",
            PhotoError::NeedsJpeg { .. } => "photo-needs-jpeg",
            PhotoError::Unsupported => "not-a-photo",
            PhotoError::Corrupt { .. } => "photo-corrupt",
        };
        CommandError::new(code, error.to_string())
    }
}

/// Why there is no recognition, as `Recognised::problem`. The photo is kept whatever it says.
pub(super) fn recognition_problem(error: &InferenceError) -> &'static str {
    match error {
        InferenceError::Model(ModelError::Missing { .. }) => "model-missing",
        InferenceError::Model(_) | InferenceError::DoesNotFit { .. } => "model-corrupt",
        InferenceError::EmptyPicture | InferenceError::Stopped(_) => "recognition-failed",
    }
}
