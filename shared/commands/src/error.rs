//! The one error that screens see.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A failure told to a person. Screens translate `code` through the Fluent message `error-<code>` with `details`
/// as its variables; `message` is the English fallback for logs and other clients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
pub struct CommandError {
    /// Stable, kebab-case: `not-found`, `wrong-passphrase`, `invalid-field`.
    pub code: String,
    pub message: String,
    #[serde(default)]
    pub details: BTreeMap<String, String>,
}

impl CommandError {
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), details: BTreeMap::new() }
    }

    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    pub fn unknown_command(name: &str) -> Self {
        Self::new("unknown-command", format!("no command is called {name}"))
    }

    pub fn bad_arguments(name: &str, reason: &serde_json::Error) -> Self {
        Self::new("bad-arguments", format!("the arguments of {name} do not fit: {reason}"))
    }
}

impl std::fmt::Display for CommandError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.message, self.code)
    }
}

impl std::error::Error for CommandError {}
