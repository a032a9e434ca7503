//! Files: encrypted under their owner's key before they are stored, named by their ciphertext.
//!
//! Whose a file is is in `blob_owner`, what waits to be sent in `blob_queue`, what is being fetched in `blob_download`.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};
use umbu_catalog::{Entity, Kind};
use umbu_sync::{BlobOwner, Bucket, blob_address, decrypt_blob, encrypt_blob};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::error::{StoreError, damaged};
use super::projection;
use super::replica::Replica;

/// Bytes of one row: what is sent and fetched at a time.
pub const BLOB_PIECE_BYTES: usize = 256 << 10;
/// Reading a file is noted at most so often: eviction needs no finer clock, and reading no write.
const USED_EVERY_MS: i64 = 60 * 60 * 1000;

/// How much of a file is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobState {
    /// Of the ciphertext.
    pub total_bytes: u64,
    pub received_bytes: u64,
}

impl BlobState {
    pub fn is_whole(&self) -> bool {
        self.received_bytes == self.total_bytes
    }
}

impl Replica {
    /// Encrypts a file and queues it for sending. The same file of the same owner is stored once.
    ///
    /// # Errors
    /// [`StoreError::NoBlobKey`] while the owner's key has not come.
    pub fn blob_put(&self, owner: &BlobOwner, plain: &[u8]) -> Result<String, StoreError> {
        self.blob_keep(owner, plain, None)
    }

    /// The same for the thumbnail of a picture.
    ///
    /// # Errors
    /// [`StoreError::NoBlobKey`].
    pub fn thumbnail_put(&self, owner: &BlobOwner, plain: &[u8], of: &str) -> Result<String, StoreError> {
        self.blob_keep(owner, plain, Some(of))
    }

    fn blob_keep(&self, owner: &BlobOwner, plain: &[u8], thumbnail_of: Option<&str>) -> Result<String, StoreError> {
        let key = self.blob_key(owner)?.ok_or(StoreError::NoBlobKey)?;
        let encrypted = encrypt_blob(&key, owner.to_string().as_bytes(), plain);
        let address = blob_address(&encrypted);
        let at_ms = self.now_ms();
        self.transact(|transaction| {
            let total = encrypted.len() as i64;
            // What was fetched of it so far is less than what is here now.
            let sql = "SELECT EXISTS (SELECT 1 FROM replica_blob WHERE address = ?1 AND received < total)";
            if transaction.prepare_cached(sql)?.query_row([&address], |row| row.get(0))? {
                remove(transaction, &address)?;
            }
            let new = transaction
                .prepare_cached(
                    "INSERT INTO replica_blob (address, owner, thumbnail_of, total, received, waiting, used_at_ms)
                     VALUES (?1, ?2, ?3, ?4, ?4, 1, ?5) ON CONFLICT (address) DO NOTHING",
                )?
                .execute(params![address, owner.to_string(), thumbnail_of, total, at_ms])?;
            if new == 1 {
                for (number, piece) in encrypted.chunks(BLOB_PIECE_BYTES).enumerate() {
                    insert_piece(transaction, &address, (number * BLOB_PIECE_BYTES) as u64, piece)?;
                }
            }
            Ok(())
        })?;
        Ok(address)
    }

    /// The file as it was, or `None` when it is not (wholly) here.
    ///
    /// # Errors
    /// [`StoreError::NoBlobKey`], [`StoreError::Damaged`].
    pub fn blob_get(&self, address: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let found = self.connections.read(|reader| {
            let sql = "SELECT owner, used_at_ms FROM replica_blob WHERE address = ?1 AND received = total";
            let row = reader.prepare_cached(sql)?.query_row([address], owner_and_use).optional()?;
            row.map(|(owner, used)| Ok((owner, used, cipher(reader, address)?))).transpose()
        })?;
        let Some((owner, used_at_ms, encrypted)) = found else { return Ok(None) };
        let key = self.blob_key(&owner.parse().map_err(damaged)?)?.ok_or(StoreError::NoBlobKey)?;
        let plain = decrypt_blob(&key, &encrypted).map_err(damaged)?;
        let now_ms = self.now_ms();
        if now_ms - used_at_ms > USED_EVERY_MS {
            self.transact(|transaction| {
                let sql = "UPDATE replica_blob SET used_at_ms = ?2 WHERE address = ?1";
                transaction.prepare_cached(sql)?.execute(params![address, now_ms])?;
                Ok(())
            })?;
        }
        Ok(Some(plain))
    }

    /// How much of a file is here; `None` where nothing is.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_state(&self, address: &str) -> Result<Option<BlobState>, StoreError> {
        self.connections.read(|reader| {
            let sql = "SELECT total, received FROM replica_blob WHERE address = ?1";
            let state = |row: &Row<'_>| {
                let bytes = |column| row.get::<_, i64>(column).map(i64::unsigned_abs);
                Ok(BlobState { total_bytes: bytes(0)?, received_bytes: bytes(1)? })
            };
            Ok(reader.prepare_cached(sql)?.query_row([address], state).optional()?)
        })
    }

    /// The address of a picture's thumbnail, where that is here.
    ///
    /// # Errors
    /// Those of the database.
    pub fn thumbnail_of(&self, address: &str) -> Result<Option<String>, StoreError> {
        self.connections.read(|reader| {
            let sql = "SELECT address FROM replica_blob WHERE thumbnail_of = ?1 AND received = total LIMIT 1";
            Ok(reader.prepare_cached(sql)?.query_row([address], |row| row.get(0)).optional()?)
        })
    }

    /// The key of an owner's files, if it is here.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_key(&self, owner: &BlobOwner) -> Result<Option<Zeroizing<[u8; 32]>>, StoreError> {
        let key: Option<Vec<u8>> = self.connections.read(|reader| {
            Ok(reader
                .prepare_cached("SELECT key FROM replica_blob_key WHERE owner = ?1")?
                .query_row([owner.to_string()], |row| row.get(0))
                .optional()?)
        })?;
        let Some(key) = key.map(Zeroizing::new) else { return Ok(None) };
        Ok(Some(Zeroizing::new(key.as_slice().try_into().map_err(damaged)?)))
    }

    /// Keeps the key of an owner's files, as the server handed it out.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_blob_key(&self, owner: &BlobOwner, key: &[u8; 32]) -> Result<(), StoreError> {
        self.transact(|transaction| {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO replica_blob_key (owner, key) VALUES (?1, ?2)")?
                .execute(params![owner.to_string(), key])?;
            Ok(())
        })
    }
}

fn owner_and_use(row: &Row<'_>) -> rusqlite::Result<(String, i64)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// The encrypted bytes, as far as they are here.
pub(super) fn cipher(connection: &Connection, address: &str) -> Result<Vec<u8>, StoreError> {
    let sql = "SELECT bytes FROM replica_blob_chunk WHERE address = ?1 ORDER BY start";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([address])?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob().map_err(damaged)?);
    }
    Ok(bytes)
}

pub(super) fn insert_piece(connection: &Connection, address: &str, start: u64, bytes: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO replica_blob_chunk (address, start, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![address, start as i64, bytes])?;
    Ok(())
}

pub(super) fn remove(connection: &Connection, address: &str) -> Result<(), StoreError> {
    for sql in ["DELETE FROM replica_blob_chunk WHERE address = ?1", "DELETE FROM replica_blob WHERE address = ?1"] {
        connection.prepare_cached(sql)?.execute([address])?;
    }
    Ok(())
}

/// The record that names a file, in a field of its own or in a part of a list.
pub(super) fn named_by(connection: &Connection, address: &str) -> Result<Option<(&'static Entity, Uuid)>, StoreError> {
    for entity in umbu_catalog::replicated() {
        for (_, field) in entity.fields() {
            let holds = match field.kind {
                Kind::Blob => "= ?1",
                Kind::List(parts) if parts.iter().any(|part| matches!(part.kind, Kind::Blob)) => {
                    "LIKE '%' || ?1 || '%'"
                }
                _ => continue,
            };
            let sql = format!("SELECT id FROM \"{}\" WHERE \"{}\" {holds} LIMIT 1", entity.name, field.name);
            let found: Option<String> =
                connection.prepare_cached(&sql)?.query_row([address], |row| row.get(0)).optional()?;
            if let Some(id) = found {
                return Ok(Some((entity, projection::uuid(&id)?)));
            }
        }
    }
    Ok(None)
}

fn holds_any(connection: &Connection, bucket: Bucket) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM replica_document WHERE home_bucket = ?1)
                   OR EXISTS (SELECT 1 FROM replica_document WHERE personal_bucket = ?1)
                   OR EXISTS (SELECT 1 FROM replica_entry WHERE home_bucket = ?1 OR personal_bucket = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([bucket.to_string()], |row| row.get(0))?)
}

/// After a purge: files and keys of owners whose bucket is neither read any more nor holds anything here go.
pub(super) fn forget_unreachable(connection: &Connection, readable: &BTreeSet<Bucket>) -> Result<(), StoreError> {
    let mut owners: BTreeSet<String> = BTreeSet::new();
    for sql in ["SELECT DISTINCT owner FROM replica_blob", "SELECT owner FROM replica_blob_key"] {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            owners.insert(row.get(0)?);
        }
    }
    for owner in owners {
        let bucket = owner.parse::<BlobOwner>().map_err(damaged)?.bucket();
        if readable.contains(&bucket) || holds_any(connection, bucket)? {
            continue;
        }
        for sql in [
            "DELETE FROM replica_blob_chunk WHERE address IN (SELECT address FROM replica_blob WHERE owner = ?1)",
            "DELETE FROM replica_blob WHERE owner = ?1",
            "DELETE FROM replica_blob_key WHERE owner = ?1",
        ] {
            connection.prepare_cached(sql)?.execute([&owner])?;
        }
    }
    Ok(())
}
