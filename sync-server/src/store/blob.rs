//! Encrypted files in chunks, and the wrapped keys of their owners.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_sync::{BlobOwner, Bucket};
use uuid::Uuid;

use super::now_ms;
use crate::config::Keys;
use crate::error::{Result, ServerError};

const NONCE_BYTES: usize = 24;

const HELD: &str =
    "SELECT owner, address, length, total, complete, device_id FROM sync.blob WHERE organization_id = $1";

/// What the server holds of one file.
#[derive(Debug, Clone)]
pub struct Held {
    pub owner: BlobOwner,
    pub address: String,
    /// Bytes that have arrived.
    pub length: i64,
    pub total: i64,
    pub complete: bool,
    /// The device that began to send it.
    pub device: Uuid,
}

/// What a device announces with a chunk.
#[derive(Debug)]
pub struct Announced<'a> {
    pub owner: BlobOwner,
    pub address: &'a str,
    pub total: i64,
    /// The picture of which it is the thumbnail.
    pub thumbnail_of: Option<&'a str>,
}

/// Bytes announced so far.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    pub organization_bytes: i64,
    /// By one device since a time.
    pub device_bytes: i64,
}

/// The key of an owner's files, made at first need.
pub async fn key(
    transaction: &Transaction<'_>,
    keys: &Keys,
    organization: Uuid,
    owner: &BlobOwner,
) -> Result<[u8; 32]> {
    let name = owner.to_string();
    let fresh = wrap(keys, organization, &name, &super::random()?)?;
    transaction
        .execute(
            "INSERT INTO directory.blob_key (organization_id, owner, wrapped, created_at_ms)
             VALUES ($1, $2, $3, $4) ON CONFLICT (organization_id, owner) DO NOTHING",
            &[&organization, &name, &fresh, &now_ms()],
        )
        .await?;
    let row = transaction
        .query_one(
            "SELECT wrapped FROM directory.blob_key WHERE organization_id = $1 AND owner = $2",
            &[&organization, &name],
        )
        .await?;
    unwrap(keys, organization, &name, row.get(0))
}

fn wrap(keys: &Keys, organization: Uuid, owner: &str, key: &[u8; 32]) -> Result<Vec<u8>> {
    let random = super::random()?;
    let nonce = &random[..NONCE_BYTES];
    let sealed = cipher(keys)
        .encrypt(&xnonce(nonce)?, Payload { msg: key, aad: &bound_to(organization, owner) })
        .map_err(|_| ServerError::Internal("a blob key could not be wrapped".to_owned()))?;
    Ok([nonce, &sealed].concat())
}

fn unwrap(keys: &Keys, organization: Uuid, owner: &str, wrapped: &[u8]) -> Result<[u8; 32]> {
    let broken = || ServerError::Internal(format!("the blob key of {owner} cannot be unwrapped with this master key"));
    let (nonce, sealed) = wrapped.split_at_checked(NONCE_BYTES).ok_or_else(broken)?;
    let key = cipher(keys)
        .decrypt(&xnonce(nonce)?, Payload { msg: sealed, aad: &bound_to(organization, owner) })
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
fn bound_to(organization: Uuid, owner: &str) -> Vec<u8> {
    [organization.as_bytes(), owner.as_bytes()].concat()
}

/// All files of that address in the organisation. Files of different owners never share a key, so there is one in
/// practice; whoever asks must be allowed to read its owner's.
pub async fn find(transaction: &Transaction<'_>, organization: Uuid, address: &str) -> Result<Vec<Held>> {
    let statement =
        transaction.prepare_cached(&format!("{HELD} AND address = $2 ORDER BY created_at_ms, owner")).await?;
    transaction.query(&statement, &[&organization, &address]).await?.iter().map(held).collect()
}

/// The whole thumbnails of a picture, the oldest first, of the picture's own owner: nobody else says what it shows. The
/// picture itself may not have arrived.
pub async fn thumbnails(transaction: &Transaction<'_>, organization: Uuid, of: &str) -> Result<Vec<Held>> {
    let sql = format!(
        "{HELD} AND thumbnail_of = $2 AND complete
         AND owner = coalesce((SELECT picture.owner FROM sync.blob picture
                                WHERE picture.organization_id = $1 AND picture.address = $2
                                ORDER BY picture.created_at_ms, picture.owner LIMIT 1), owner)
         ORDER BY created_at_ms, address"
    );
    let statement = transaction.prepare_cached(&sql).await?;
    transaction.query(&statement, &[&organization, &of]).await?.iter().map(held).collect()
}

fn held(row: &Row) -> Result<Held> {
    let owner: &str = row.get(0);
    Ok(Held {
        owner: owner.parse().map_err(|error| ServerError::Internal(format!("a file of nobody: {error}")))?,
        address: row.get(1),
        length: row.get(2),
        total: row.get(3),
        complete: row.get(4),
        device: row.get(5),
    })
}

/// Locks the file's row, creating it at its first chunk. Says whether it is new.
pub async fn lock(
    transaction: &Transaction<'_>,
    organization: Uuid,
    announced: &Announced<'_>,
    device: Uuid,
) -> Result<(Held, bool)> {
    let Announced { owner, address, total, thumbnail_of } = announced;
    let owner = owner.to_string();
    let created = transaction
        .execute(
            include_str!("blob_create.sql"),
            &[&organization, &owner, address, thumbnail_of, total, &device, &now_ms()],
        )
        .await?;
    let sql = format!("{HELD} AND owner = $2 AND address = $3 FOR UPDATE");
    let row = transaction.query_one(&sql, &[&organization, &owner, address]).await?;
    Ok((held(&row)?, created == 1))
}

/// Counts what the organisation holds, and what one device announced after `since_ms`.
pub async fn usage(transaction: &Transaction<'_>, organization: Uuid, device: Uuid, since_ms: i64) -> Result<Usage> {
    let row = transaction.query_one(include_str!("blob_usage.sql"), &[&organization, &device, &since_ms]).await?;
    Ok(Usage { organization_bytes: row.get(0), device_bytes: row.get(1) })
}

/// Whether anything is shared with an audience, and whether it is at home in one of `homes`.
pub async fn shared_with(
    transaction: &Transaction<'_>,
    organization: Uuid,
    audience: Bucket,
    homes: &[String],
) -> Result<(bool, bool)> {
    let whose = match audience {
        Bucket::Patient(record) | Bucket::Family(record) => Some(record),
        _ => None,
    };
    let statement = transaction.prepare_cached(include_str!("blob_shared.sql")).await?;
    let row = transaction.query_one(&statement, &[&organization, &audience.to_string(), &homes, &whose]).await?;
    Ok((row.get(0), row.get(1)))
}

/// Stores the next bytes and gives the file's new length.
pub async fn append(transaction: &Transaction<'_>, organization: Uuid, held: &Held, bytes: &[u8]) -> Result<i64> {
    let owner = held.owner.to_string();
    transaction
        .execute(
            "INSERT INTO sync.blob_chunk (organization_id, owner, address, start, bytes) VALUES ($1, $2, $3, $4, $5)",
            &[&organization, &owner, &held.address, &held.length, &bytes],
        )
        .await?;
    let length = held.length + i64::try_from(bytes.len()).unwrap_or(0);
    transaction
        .execute(
            "UPDATE sync.blob SET length = $4 WHERE organization_id = $1 AND owner = $2 AND address = $3",
            &[&organization, &owner, &held.address, &length],
        )
        .await?;
    Ok(length)
}

pub async fn complete(transaction: &Transaction<'_>, organization: Uuid, held: &Held) -> Result<()> {
    transaction
        .execute(
            "UPDATE sync.blob SET complete = true WHERE organization_id = $1 AND owner = $2 AND address = $3",
            &[&organization, &held.owner.to_string(), &held.address],
        )
        .await?;
    Ok(())
}

/// Forgets what arrived of a file whose bytes are not what its address says, so that it can be sent anew.
pub async fn forget(transaction: &Transaction<'_>, organization: Uuid, held: &Held) -> Result<()> {
    let owner = held.owner.to_string();
    transaction
        .execute(
            "DELETE FROM sync.blob_chunk WHERE organization_id = $1 AND owner = $2 AND address = $3",
            &[&organization, &owner, &held.address],
        )
        .await?;
    transaction
        .execute(
            "UPDATE sync.blob SET length = 0 WHERE organization_id = $1 AND owner = $2 AND address = $3",
            &[&organization, &owner, &held.address],
        )
        .await?;
    Ok(())
}

/// The bytes from `start` to before `end`; at most 25 MB, since no file is larger.
pub async fn read(
    transaction: &Transaction<'_>,
    organization: Uuid,
    held: &Held,
    start: i64,
    end: i64,
) -> Result<Vec<u8>> {
    let rows = transaction
        .query(include_str!("blob_read.sql"), &[&organization, &held.owner.to_string(), &held.address, &start, &end])
        .await?;
    let mut bytes = Vec::with_capacity(usize::try_from(end - start).unwrap_or(0));
    for row in rows {
        let (chunk_start, chunk): (i64, &[u8]) = (row.get(0), row.get(1));
        let from = usize::try_from((start - chunk_start).max(0)).unwrap_or(0).min(chunk.len());
        let to = usize::try_from((end - chunk_start).max(0)).unwrap_or(0).min(chunk.len());
        bytes.extend_from_slice(&chunk[from..to]);
    }
    Ok(bytes)
}
