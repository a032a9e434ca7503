//! Files on their way from the server: kept piece by piece, so that a cut or a restart costs one piece.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_sync::{BlobOwner, blob_address};

use super::blobs::{cipher, insert_piece, remove};
use super::error::{StoreError, damaged};
use super::replica::Replica;

/// A piece of a file, as the server gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobPiece {
    pub owner: BlobOwner,
    /// First byte of `bytes` in the file.
    pub start: u64,
    /// Length of the whole file.
    pub total: u64,
    pub bytes: Vec<u8>,
}

impl Replica {
    /// Stores the next piece of a file and says how many bytes are here now. A piece that does not follow what is
    /// here changes nothing. With the last piece the whole is compared with its address.
    ///
    /// # Errors
    /// [`StoreError::FileDamaged`] when the whole is not what its address says, or was announced otherwise before:
    /// nothing of it is left then, and it can be fetched from its beginning.
    pub fn blob_receive(
        &self,
        address: &str,
        thumbnail_of: Option<&str>,
        piece: &BlobPiece,
    ) -> Result<u64, StoreError> {
        let (owner, at_ms) = (piece.owner.to_string(), self.now_ms());
        let received = self.transact(|transaction| {
            let known = transaction
                .prepare_cached("SELECT received, total, owner FROM replica_blob WHERE address = ?1")?
                .query_row([address], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()?;
            let total = piece.total as i64;
            let received: i64 = match known {
                None => 0,
                Some((received, whole, _)) if received == whole => return Ok(Some(received)),
                Some((received, announced, of)) if (announced, &of) == (total, &owner) => received,
                Some::<(_, _, String)>(_) => return give_up(transaction, address),
            };
            if piece.start as i64 != received {
                return Ok(Some(received));
            }
            let end = received + piece.bytes.len() as i64;
            insert_piece(transaction, address, piece.start, &piece.bytes)?;
            if end > total || (end == total && blob_address(&cipher(transaction, address)?) != address) {
                return give_up(transaction, address);
            }
            transaction
                .prepare_cached(
                    "INSERT INTO replica_blob (address, owner, thumbnail_of, total, received, waiting, sent, used_at_ms)
                     VALUES (?1, ?2, ?3, ?4, ?5, 0, ?4, ?6)
                     ON CONFLICT (address) DO UPDATE SET received = excluded.received",
                )?
                .execute(params![address, owner, thumbnail_of, total, end, at_ms])?;
            Ok(Some(end))
        })?;
        let received = received.map(i64::unsigned_abs);
        received.ok_or_else(|| StoreError::FileDamaged(address.to_owned()))
    }

    /// A whole thumbnail, which is one piece.
    ///
    /// # Errors
    /// Those of [`Replica::blob_receive`]; also when it ends early.
    pub fn thumbnail_receive(&self, address: &str, of: &str, piece: &BlobPiece) -> Result<(), StoreError> {
        let received = self.blob_receive(address, Some(of), piece)?;
        if received == piece.total { Ok(()) } else { Err(damaged("a thumbnail ended early")) }
    }
}

fn give_up(connection: &Connection, address: &str) -> Result<Option<i64>, StoreError> {
    remove(connection, address)?;
    Ok(None)
}
