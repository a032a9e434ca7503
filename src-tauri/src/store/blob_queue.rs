//! Files that wait to be sent, and those that may go because the server has them.

use rusqlite::{Connection, params};
use umbu_commands::types::WaitingFile;
use umbu_sync::BlobOwner;

use super::blobs::{cipher, named_by, remove};
use super::error::{StoreError, damaged};
use super::projection;
use super::replica::Replica;

/// A file that the server refused is offered again after so long, or when a person asks for it.
const REFUSED_WAIT_MS: i64 = 10 * 60 * 1000;
/// Most files that one list tells of.
const LIST_MAX: u32 = 50;

/// A file that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobUpload {
    pub address: String,
    pub owner: BlobOwner,
    pub thumbnail_of: Option<String>,
}

impl Replica {
    /// Files that wait to be sent: thumbnails first, then the small before the large.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blobs_to_send(&self) -> Result<Vec<BlobUpload>, StoreError> {
        let refused_before_ms = self.now_ms() - REFUSED_WAIT_MS;
        self.connections.read(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT address, owner, thumbnail_of FROM replica_blob
                  WHERE waiting = 1 AND coalesce(refused_at_ms, 0) < ?1
                  ORDER BY thumbnail_of IS NULL, total, address",
            )?;
            let mut rows = statement.query([refused_before_ms])?;
            let mut uploads = Vec::new();
            while let Some(row) = rows.next()? {
                uploads.push(BlobUpload {
                    address: row.get(0)?,
                    owner: row.get::<_, String>(1)?.parse().map_err(damaged)?,
                    thumbnail_of: row.get(2)?,
                });
            }
            Ok(uploads)
        })
    }

    /// The encrypted bytes, for sending.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_cipher(&self, address: &str) -> Result<Vec<u8>, StoreError> {
        self.connections.read(|reader| cipher(reader, address))
    }

    /// The server holds that many bytes.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_progress(&self, address: &str, sent_bytes: u64) -> Result<(), StoreError> {
        self.transact(|transaction| {
            let sql = "UPDATE replica_blob SET sent = ?2 WHERE address = ?1";
            transaction.prepare_cached(sql)?.execute(params![address, sent_bytes as i64])?;
            Ok(())
        })
    }

    /// The server holds it completely.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_sent(&self, address: &str) -> Result<(), StoreError> {
        self.transact(|transaction| {
            let sql = "UPDATE replica_blob SET waiting = 0, sent = total, refused = NULL, refused_at_ms = NULL
                        WHERE address = ?1";
            transaction.prepare_cached(sql)?.execute([address])?;
            Ok(())
        })
    }

    /// The server does not take it now, for the reason with that code. It stays here and waits.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_refused(&self, address: &str, code: &str) -> Result<(), StoreError> {
        let at_ms = self.now_ms();
        self.transact(|transaction| {
            let sql = "UPDATE replica_blob SET refused = ?2, refused_at_ms = ?3 WHERE address = ?1";
            transaction.prepare_cached(sql)?.execute(params![address, code, at_ms])?;
            Ok(())
        })
    }

    /// Lets refused files be sent again at once.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blobs_retry(&self) -> Result<(), StoreError> {
        self.transact(|transaction| {
            let sql = "UPDATE replica_blob SET refused = NULL, refused_at_ms = NULL WHERE waiting = 1";
            transaction.prepare_cached(sql)?.execute([])?;
            Ok(())
        })
    }

    /// Files that wait, and how many of them were refused; thumbnails do not count.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blobs_waiting(&self) -> Result<(u32, u32), StoreError> {
        self.connections.read(|reader| {
            let sql = "SELECT count(*), count(refused) FROM replica_blob WHERE waiting = 1 AND thumbnail_of IS NULL";
            Ok(reader.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }

    /// The files that wait, refused ones first, each with the record that names it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn waiting_files(&self) -> Result<Vec<WaitingFile>, StoreError> {
        self.connections.read(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT address, total, sent, refused FROM replica_blob
                  WHERE waiting = 1 AND thumbnail_of IS NULL
                  ORDER BY refused IS NULL, total, address LIMIT ?1",
            )?;
            let mut rows = statement.query([LIST_MAX])?;
            let mut files = Vec::new();
            while let Some(row) = rows.next()? {
                let address: String = row.get(0)?;
                let record = named_by(reader, &address)?;
                let view = record.map(|(entity, id)| projection::get(reader, entity, id)).transpose()?.flatten();
                files.push(WaitingFile {
                    address,
                    bytes: row.get::<_, i64>(1)? as f64,
                    sent_bytes: row.get::<_, i64>(2)? as f64,
                    problem: row.get(3)?,
                    title: view.as_ref().map(projection::title).unwrap_or_default(),
                    entity: record.map(|(entity, _)| entity.name.to_owned()),
                    record: record.map(|(_, id)| id),
                });
            }
            Ok(files)
        })
    }

    /// Lets go of a file that was kept for a record that was then not saved, unless another record names it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_discard(&self, address: &str) -> Result<(), StoreError> {
        self.transact(|transaction| {
            if named_by(transaction, address)?.is_some() {
                return Ok(());
            }
            let sql = "SELECT address FROM replica_blob WHERE (address = ?1 OR thumbnail_of = ?1) AND sent = 0";
            for address in addresses(transaction, sql, params![address])? {
                remove(transaction, &address)?;
            }
            Ok(())
        })
    }

    /// Lets go of files that the server holds until what is left takes at most `bytes_max`: the least recently used
    /// first, and thumbnails only once all whole files went. Says how many went.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blobs_evict(&self, bytes_max: u64) -> Result<usize, StoreError> {
        let held: i64 = self.connections.read(|reader| {
            let sql = "SELECT coalesce(sum(received), 0) FROM replica_blob";
            Ok(reader.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
        })?;
        let excess = held.unsigned_abs().saturating_sub(bytes_max);
        if excess == 0 {
            return Ok(0);
        }
        self.transact(|transaction| {
            // As many from the front of the order as it takes: those before which less than the excess went.
            let sql = "SELECT address FROM (
                         SELECT address, received, sum(received) OVER (
                                  ORDER BY thumbnail_of IS NOT NULL, used_at_ms, address) AS gone
                           FROM replica_blob WHERE waiting = 0)
                        WHERE gone - received < ?1";
            let evicted = addresses(transaction, sql, params![excess as i64])?;
            for address in &evicted {
                remove(transaction, address)?;
            }
            Ok(evicted.len())
        })
    }
}

fn addresses(connection: &Connection, sql: &str, of: impl rusqlite::Params) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(of, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
