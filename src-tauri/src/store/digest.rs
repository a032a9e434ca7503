//! Per bucket: how far it was pulled, and the digest of the acknowledged changes that are held of it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use umbu_sync::{Bucket, BucketDigest, DocumentId, Grant, Hash, root_digest};
use uuid::Uuid;

use super::documents;
use super::entries;
use super::error::{StoreError, damaged};
use super::replica::Replica;

/// Digests while a transaction changes them, written once at its end.
#[derive(Default)]
pub(super) struct Digests {
    touched: BTreeMap<Bucket, BucketDigest>,
}

impl Digests {
    pub(super) fn add(&mut self, connection: &Connection, bucket: Bucket, hash: &Hash) -> Result<(), StoreError> {
        self.of(connection, bucket)?.add(hash);
        Ok(())
    }

    pub(super) fn subtract(&mut self, connection: &Connection, bucket: Bucket, hash: &Hash) -> Result<(), StoreError> {
        self.of(connection, bucket)?.subtract(hash);
        Ok(())
    }

    fn of(&mut self, connection: &Connection, bucket: Bucket) -> Result<&mut BucketDigest, StoreError> {
        Ok(match self.touched.entry(bucket) {
            Entry::Occupied(touched) => touched.into_mut(),
            Entry::Vacant(place) => place.insert(stored(connection, bucket)?.1),
        })
    }

    pub(super) fn store(self, connection: &Connection) -> Result<(), StoreError> {
        for (bucket, digest) in self.touched {
            write(connection, bucket, None, &digest)?;
        }
        Ok(())
    }
}

fn stored(connection: &Connection, bucket: Bucket) -> Result<(u64, BucketDigest), StoreError> {
    let found = connection
        .prepare_cached("SELECT sequence, digest FROM replica_bucket WHERE bucket = ?1")?
        .query_row([bucket.to_string()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))
        .optional()?;
    let Some((sequence, digest)) = found else { return Ok((0, BucketDigest::default())) };
    Ok((u64::try_from(sequence).map_err(damaged)?, decoded(&digest)?))
}

/// How far a bucket was pulled.
pub(super) fn sequence(connection: &Connection, bucket: Bucket) -> Result<u64, StoreError> {
    Ok(stored(connection, bucket)?.0)
}

/// What is held of a bucket, as it was counted.
pub(super) fn held(connection: &Connection, bucket: Bucket) -> Result<BucketDigest, StoreError> {
    Ok(stored(connection, bucket)?.1)
}

pub(super) fn set_held(connection: &Connection, bucket: Bucket, digest: &BucketDigest) -> Result<(), StoreError> {
    write(connection, bucket, None, digest)
}

fn decoded(bytes: &[u8]) -> Result<BucketDigest, StoreError> {
    let (sum, count) = bytes.split_at_checked(32).ok_or_else(|| damaged("a digest is too short"))?;
    Ok(BucketDigest {
        sum: sum.try_into().map_err(damaged)?,
        count: u64::from_le_bytes(count.try_into().map_err(damaged)?),
    })
}

/// `sequence` stays as it is where it is `None`.
fn write(
    connection: &Connection,
    bucket: Bucket,
    sequence: Option<u64>,
    digest: &BucketDigest,
) -> Result<(), StoreError> {
    let sequence = sequence.map(i64::try_from).transpose().map_err(damaged)?;
    let bytes = [digest.sum.as_slice(), &digest.count.to_le_bytes()].concat();
    connection
        .prepare_cached(
            "INSERT INTO replica_bucket (bucket, sequence, digest) VALUES (?1, coalesce(?2, 0), ?3)
             ON CONFLICT (bucket) DO UPDATE SET sequence = coalesce(?2, sequence), digest = excluded.digest",
        )?
        .execute(params![bucket.to_string(), sequence, bytes])?;
    Ok(())
}

/// A cursor only moves together with what it passes.
pub(super) fn move_cursor(connection: &Connection, bucket: Bucket, sequence: u64) -> Result<(), StoreError> {
    let (_, digest) = stored(connection, bucket)?;
    write(connection, bucket, Some(sequence), &digest)
}

pub(super) fn forget(connection: &Connection, bucket: Bucket) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM replica_bucket WHERE bucket = ?1")?.execute([bucket.to_string()])?;
    Ok(())
}

/// Counts a bucket anew from the documents and entries held, for a bucket that became readable or does not agree.
pub(super) fn recount(connection: &Connection, bucket: Bucket) -> Result<BucketDigest, StoreError> {
    let mut digest = BucketDigest::default();
    let mut count = |id: &DocumentId, hash: &Hash| -> Result<(), StoreError> {
        if documents::known(connection, id, hash)? == Some(true) {
            digest.add(hash);
        }
        Ok(())
    };
    for id in documents::in_bucket(connection, bucket)? {
        if let Some(held) = documents::load(connection, &id)? {
            held.document.changes().iter().try_for_each(|made| count(&id, &made.hash))?;
        }
    }
    for (id, entry) in entries::in_bucket(connection, bucket)? {
        count(&id, &entry.hash)?;
    }
    let (sequence, _) = stored(connection, bucket)?;
    write(connection, bucket, Some(sequence), &digest)?;
    Ok(digest)
}

impl Replica {
    /// Every readable bucket with the sequence number up to which it is here.
    ///
    /// # Errors
    /// Those of the database.
    pub fn cursors(&self) -> Result<Vec<(Bucket, u64)>, StoreError> {
        let readable = self.grant().readable();
        self.connections
            .read(|reader| readable.into_iter().map(|bucket| Ok((bucket, stored(reader, bucket)?.0))).collect())
    }

    /// What is held and acknowledged of every readable bucket.
    ///
    /// # Errors
    /// Those of the database.
    pub fn digests(&self) -> Result<Vec<(Bucket, BucketDigest)>, StoreError> {
        let grant = self.grant();
        self.connections.read(|reader| all(reader, &grant))
    }

    /// One digest over [`Replica::digests`], for the first message of a sync.
    ///
    /// # Errors
    /// Those of the database.
    pub fn root_digest(&self) -> Result<[u8; 32], StoreError> {
        Ok(root_digest(&self.digests()?))
    }

    /// Compares with the server's digests after the last page of a pull. A bucket that does not agree is counted anew,
    /// and where that does not help its cursor goes back to the beginning, so that the next pull fills what is
    /// missing. Gives the buckets that will be pulled again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn repair(&self, server: &[(Bucket, BucketDigest)]) -> Result<Vec<Bucket>, StoreError> {
        let readable: BTreeSet<Bucket> = self.grant().readable();
        self.transact(|transaction| {
            let mut again = Vec::new();
            for (bucket, theirs) in server.iter().filter(|(bucket, _)| readable.contains(bucket)) {
                let (_, ours) = stored(transaction, *bucket)?;
                if ours != *theirs && recount(transaction, *bucket)? != *theirs {
                    move_cursor(transaction, *bucket, 0)?;
                    again.push(*bucket);
                }
            }
            Ok(again)
        })
    }

    /// The account, in the form in which changes name their author.
    pub fn account(&self) -> Uuid {
        self.grant().account
    }
}

fn all(connection: &Connection, grant: &Grant) -> Result<Vec<(Bucket, BucketDigest)>, StoreError> {
    grant.readable().into_iter().map(|bucket| Ok((bucket, stored(connection, bucket)?.1))).collect()
}
