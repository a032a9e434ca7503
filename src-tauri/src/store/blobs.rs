//! Files: encrypted under the patient's key before they are stored, named by their ciphertext, sent on their own.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};
use umbu_catalog::Kind;
use umbu_sync::{blob_address, decrypt_blob, encrypt_blob};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::error::{StoreError, damaged};
use super::replica::Replica;
use super::rights;

/// A file that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobUpload {
    pub address: String,
    pub patient: Uuid,
    /// Of the ciphertext.
    pub bytes_len: u64,
}

impl Replica {
    /// Encrypts a file and queues it for sending. The same file of the same patient is stored once.
    ///
    /// # Errors
    /// [`StoreError::NoBlobKey`] while the patient's key has not come.
    pub fn blob_put(&self, patient: Uuid, plain: &[u8]) -> Result<String, StoreError> {
        let key = self.blob_key(patient)?.ok_or(StoreError::NoBlobKey)?;
        let encrypted = encrypt_blob(&key, patient.as_bytes(), plain);
        let address = blob_address(&encrypted);
        let at_ms = self.now_ms();
        self.transact(|transaction| insert(transaction, &address, patient, &encrypted, true, at_ms))?;
        Ok(address)
    }

    /// The file as it was, or `None` when it is not here (yet).
    ///
    /// # Errors
    /// [`StoreError::NoBlobKey`], [`StoreError::Damaged`].
    pub fn blob_get(&self, address: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let found = self.connections.read(|reader| {
            Ok(reader
                .prepare_cached("SELECT patient, bytes FROM replica_blob WHERE address = ?1")?
                .query_row([address], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?)))
                .optional()?)
        })?;
        let Some((patient, encrypted)) = found else { return Ok(None) };
        let patient = Uuid::from_slice(&patient).map_err(damaged)?;
        let key = self.blob_key(patient)?.ok_or(StoreError::NoBlobKey)?;
        decrypt_blob(&key, &encrypted).map(Some).map_err(damaged)
    }

    /// Files that wait to be sent, the oldest first.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blobs_to_send(&self) -> Result<Vec<BlobUpload>, StoreError> {
        self.connections.read(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT address, patient, length(bytes) FROM replica_blob WHERE waiting = 1 ORDER BY at_ms, address",
            )?;
            let mut rows = statement.query([])?;
            let mut uploads = Vec::new();
            while let Some(row) = rows.next()? {
                uploads.push(BlobUpload {
                    address: row.get(0)?,
                    patient: Uuid::from_slice(&row.get::<_, Vec<u8>>(1)?).map_err(damaged)?,
                    bytes_len: row.get::<_, i64>(2)?.unsigned_abs(),
                });
            }
            Ok(uploads)
        })
    }

    /// The encrypted bytes, for sending.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_cipher(&self, address: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.connections.read(|reader| {
            Ok(reader
                .prepare_cached("SELECT bytes FROM replica_blob WHERE address = ?1")?
                .query_row([address], |row| row.get(0))
                .optional()?)
        })
    }

    /// The server holds it completely.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_sent(&self, address: &str) -> Result<(), StoreError> {
        self.transact(|transaction| {
            transaction.prepare_cached("UPDATE replica_blob SET waiting = 0 WHERE address = ?1")?.execute([address])?;
            Ok(())
        })
    }

    /// Stores encrypted bytes that came from the server, if they are what their address says.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when they are not.
    pub fn blob_store_cipher(&self, address: &str, patient: Uuid, encrypted: &[u8]) -> Result<(), StoreError> {
        if blob_address(encrypted) != address {
            return Err(damaged("a file is not what its address says"));
        }
        let at_ms = self.now_ms();
        self.transact(|transaction| insert(transaction, address, patient, encrypted, false, at_ms))
    }

    /// The patient whose file this is, by the records that name it: whom to ask the key for.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_patient(&self, address: &str) -> Result<Option<Uuid>, StoreError> {
        self.connections.read(|reader| {
            for (table, column) in blob_columns() {
                let sql = format!("SELECT patient FROM \"{table}\" WHERE \"{column}\" = ?1 LIMIT 1");
                let found: Option<String> =
                    reader.prepare_cached(&sql)?.query_row([address], |row| row.get(0)).optional()?.flatten();
                if let Some(patient) = found {
                    return super::projection::uuid(&patient).map(Some);
                }
            }
            Ok(None)
        })
    }

    /// The key of a patient's files, if it is here.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_key(&self, patient: Uuid) -> Result<Option<Zeroizing<[u8; 32]>>, StoreError> {
        let key: Option<Vec<u8>> = self.connections.read(|reader| {
            Ok(reader
                .prepare_cached("SELECT key FROM replica_blob_key WHERE patient = ?1")?
                .query_row([patient.as_bytes()], |row| row.get(0))
                .optional()?)
        })?;
        let Some(key) = key.map(Zeroizing::new) else { return Ok(None) };
        Ok(Some(Zeroizing::new(key.as_slice().try_into().map_err(damaged)?)))
    }

    /// Keeps the key of a patient's files, as the server handed it out.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_blob_key(&self, patient: Uuid, key: &[u8; 32]) -> Result<(), StoreError> {
        self.transact(|transaction| {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO replica_blob_key (patient, key) VALUES (?1, ?2)")?
                .execute(params![patient.as_bytes(), key])?;
            Ok(())
        })
    }
}

fn insert(
    connection: &Connection,
    address: &str,
    patient: Uuid,
    encrypted: &[u8],
    waiting: bool,
    at_ms: i64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO replica_blob (address, patient, bytes, waiting, at_ms) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (address) DO NOTHING",
        )?
        .execute(params![address, patient.as_bytes(), encrypted, waiting, at_ms])?;
    Ok(())
}

/// Every column that may name a patient's file.
fn blob_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    umbu_catalog::replicated().filter(|entity| entity.field("patient").is_some()).flat_map(|entity| {
        let blobs = entity.fields().filter(|(_, field)| matches!(field.kind, Kind::Blob));
        blobs.map(move |(_, field)| (entity.name, field.name))
    })
}

/// After a purge: files of patients of whom nothing is held any more go, and so do their keys.
pub(super) fn forget_unreachable(connection: &Connection) -> Result<(), StoreError> {
    let mut patients: HashSet<Uuid> = HashSet::new();
    for sql in ["SELECT DISTINCT patient FROM replica_blob", "SELECT patient FROM replica_blob_key"] {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            patients.insert(Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(damaged)?);
        }
    }
    for patient in patients {
        if !rights::holds_patient(connection, patient)? {
            for sql in
                ["DELETE FROM replica_blob WHERE patient = ?1", "DELETE FROM replica_blob_key WHERE patient = ?1"]
            {
                connection.prepare_cached(sql)?.execute([patient.as_bytes()])?;
            }
        }
    }
    Ok(())
}
