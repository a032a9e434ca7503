//! Encrypted files in chunks, and the wrapped keys of their patients.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use deadpool_postgres::Transaction;
use uuid::Uuid;

use super::now_ms;
use crate::config::Keys;
use crate::error::{Result, ServerError};

const NONCE_BYTES: usize = 24;

/// What the server holds of one file.
#[derive(Debug, Clone, Copy)]
pub struct Held {
    pub patient: Uuid,
    /// Bytes that have arrived.
    pub length: i64,
    pub total: i64,
    pub complete: bool,
}

/// The key of a patient's files, made at first need.
pub async fn key(transaction: &Transaction<'_>, keys: &Keys, organization: Uuid, patient: Uuid) -> Result<[u8; 32]> {
    let fresh = wrap(keys, organization, patient, &super::random()?)?;
    transaction
        .execute(
            "INSERT INTO directory.blob_key (organization_id, patient_id, wrapped, created_at_ms)
             VALUES ($1, $2, $3, $4) ON CONFLICT (organization_id, patient_id) DO NOTHING",
            &[&organization, &patient, &fresh, &now_ms()],
        )
        .await?;
    let row = transaction
        .query_one(
            "SELECT wrapped FROM directory.blob_key WHERE organization_id = $1 AND patient_id = $2",
            &[&organization, &patient],
        )
        .await?;
    unwrap(keys, organization, patient, row.get(0))
}

fn wrap(keys: &Keys, organization: Uuid, patient: Uuid, key: &[u8; 32]) -> Result<Vec<u8>> {
    let random = super::random()?;
    let nonce = &random[..NONCE_BYTES];
    let sealed = cipher(keys)
        .encrypt(&xnonce(nonce)?, Payload { msg: key, aad: &bound_to(organization, patient) })
        .map_err(|_| ServerError::Internal("a blob key could not be wrapped".to_owned()))?;
    Ok([nonce, &sealed].concat())
}

fn unwrap(keys: &Keys, organization: Uuid, patient: Uuid, wrapped: &[u8]) -> Result<[u8; 32]> {
    let broken =
        || ServerError::Internal(format!("the blob key of {patient} cannot be unwrapped with this master key"));
    let (nonce, sealed) = wrapped.split_at_checked(NONCE_BYTES).ok_or_else(broken)?;
    let key = cipher(keys)
        .decrypt(&xnonce(nonce)?, Payload { msg: sealed, aad: &bound_to(organization, patient) })
        .map_err(|_| broken())?;
    key.try_into().map_err(|_| broken())
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&keys.derive("umbu blob key wrapping 1").into())
}

fn xnonce(bytes: &[u8]) -> Result<XNonce> {
    let bytes: [u8; NONCE_BYTES] =
        bytes.try_into().map_err(|_| ServerError::Internal("a nonce has 24 bytes".to_owned()))?;
    Ok(bytes.into())
}

/// A wrapped key opens only in the row that it was made for.
fn bound_to(organization: Uuid, patient: Uuid) -> Vec<u8> {
    [organization.as_bytes().as_slice(), patient.as_bytes()].concat()
}

/// All files of that address in the organisation. Files of different patients never share a key, so there is one in
/// practice; whoever asks must be allowed to read its patient.
pub async fn find(transaction: &Transaction<'_>, organization: Uuid, address: &str) -> Result<Vec<Held>> {
    let statement = transaction
        .prepare_cached(
            "SELECT patient_id, length, total, complete FROM sync.blob WHERE organization_id = $1 AND address = $2",
        )
        .await?;
    let rows = transaction.query(&statement, &[&organization, &address]).await?;
    let held = |row: &tokio_postgres::Row| Held {
        patient: row.get(0),
        length: row.get(1),
        total: row.get(2),
        complete: row.get(3),
    };
    Ok(rows.iter().map(held).collect())
}

/// Locks the file's row, creating it at its first chunk.
pub async fn lock(
    transaction: &Transaction<'_>,
    organization: Uuid,
    patient: Uuid,
    address: &str,
    total: i64,
    device: Uuid,
) -> Result<Held> {
    transaction
        .execute(include_str!("blob_create.sql"), &[&organization, &patient, &address, &total, &device, &now_ms()])
        .await?;
    let row = transaction
        .query_one(
            "SELECT patient_id, length, total, complete FROM sync.blob
              WHERE organization_id = $1 AND patient_id = $2 AND address = $3 FOR UPDATE",
            &[&organization, &patient, &address],
        )
        .await?;
    Ok(Held { patient: row.get(0), length: row.get(1), total: row.get(2), complete: row.get(3) })
}

pub async fn append(
    transaction: &Transaction<'_>,
    organization: Uuid,
    address: &str,
    held: &Held,
    bytes: &[u8],
) -> Result<i64> {
    transaction
        .execute(
            "INSERT INTO sync.blob_chunk (organization_id, patient_id, address, start, bytes) VALUES ($1, $2, $3, $4, $5)",
            &[&organization, &held.patient, &address, &held.length, &bytes],
        )
        .await?;
    let length = held.length + i64::try_from(bytes.len()).unwrap_or(0);
    transaction
        .execute(
            "UPDATE sync.blob SET length = $4 WHERE organization_id = $1 AND patient_id = $2 AND address = $3",
            &[&organization, &held.patient, &address, &length],
        )
        .await?;
    Ok(length)
}

pub async fn complete(transaction: &Transaction<'_>, organization: Uuid, patient: Uuid, address: &str) -> Result<()> {
    transaction
        .execute(
            "UPDATE sync.blob SET complete = true WHERE organization_id = $1 AND patient_id = $2 AND address = $3",
            &[&organization, &patient, &address],
        )
        .await?;
    Ok(())
}

/// Forgets what arrived of a file whose bytes are not what its address says, so that it can be sent anew.
pub async fn forget(transaction: &Transaction<'_>, organization: Uuid, patient: Uuid, address: &str) -> Result<()> {
    transaction
        .execute(
            "DELETE FROM sync.blob_chunk WHERE organization_id = $1 AND patient_id = $2 AND address = $3",
            &[&organization, &patient, &address],
        )
        .await?;
    transaction
        .execute(
            "UPDATE sync.blob SET length = 0 WHERE organization_id = $1 AND patient_id = $2 AND address = $3",
            &[&organization, &patient, &address],
        )
        .await?;
    Ok(())
}

/// The bytes from `start` to before `end`; at most 25 MB, since no file is larger.
pub async fn read(
    transaction: &Transaction<'_>,
    organization: Uuid,
    patient: Uuid,
    address: &str,
    start: i64,
    end: i64,
) -> Result<Vec<u8>> {
    let rows =
        transaction.query(include_str!("blob_read.sql"), &[&organization, &patient, &address, &start, &end]).await?;
    let mut bytes = Vec::with_capacity(usize::try_from(end - start).unwrap_or(0));
    for row in rows {
        let (chunk_start, chunk): (i64, &[u8]) = (row.get(0), row.get(1));
        let from = usize::try_from((start - chunk_start).max(0)).unwrap_or(0).min(chunk.len());
        let to = usize::try_from((end - chunk_start).max(0)).unwrap_or(0).min(chunk.len());
        bytes.extend_from_slice(&chunk[from..to]);
    }
    Ok(bytes)
}
