//! Passphrases of the console: argon2id, at least 12 characters.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use axum::http::StatusCode;

use crate::error::{Result, ServerError, refuse};

pub const CHARS_MIN: usize = 12;
const BYTES_MAX: usize = 1024;

/// Checks the policy and hashes, away from the threads that answer requests.
pub async fn hash(passphrase: String) -> Result<String> {
    if passphrase.chars().count() < CHARS_MIN {
        return Err(refuse(StatusCode::BAD_REQUEST, "passphrase-too-short", "a passphrase has at least 12 characters"));
    }
    if passphrase.len() > BYTES_MAX {
        return Err(refuse(StatusCode::BAD_REQUEST, "passphrase-too-long", "a passphrase has at most 1024 bytes"));
    }
    blocking(move || {
        Argon2::default()
            .hash_password(passphrase.as_bytes())
            .map(|hash| hash.to_string())
            .map_err(|error| ServerError::Internal(error.to_string()))
    })
    .await?
}

/// Whether it is the one. Without a stored hash the same time is spent, so that nobody learns who has an account.
pub async fn verify(passphrase: String, stored: Option<String>) -> Result<bool> {
    if passphrase.len() > BYTES_MAX {
        return Ok(false);
    }
    blocking(move || {
        let Some(stored) = stored else {
            let _ = Argon2::default().hash_password(passphrase.as_bytes());
            return false;
        };
        PasswordHash::new(&stored)
            .is_ok_and(|hash| Argon2::default().verify_password(passphrase.as_bytes(), &hash).is_ok())
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| ServerError::Internal(error.to_string()))
}
