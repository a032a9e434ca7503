//! Offering again what a restored server may have forgotten.

use std::collections::HashSet;

use rusqlite::{Connection, params};
use umbu_sync::{Buckets, DocumentId, Grant, Hash, Payload};
use uuid::Uuid;

use super::digest::Digests;
use super::documents;
use super::error::{StoreError, damaged};
use super::outbox;

/// Puts every acknowledged change that this device made back into the outbox, and out of the digests. Changes of other
/// devices are theirs to offer: the server takes a change only from the replica whose actor made it.
pub(super) fn offer_own(connection: &Connection, grant: &Grant) -> Result<u32, StoreError> {
    let mut digests = Digests::default();
    let mut offered = 0;
    for record in own_records(connection, grant.device)? {
        let own = own_hashes(connection, record, grant.device)?;
        for id in documents::of_record(connection, record)? {
            let Some(held) = documents::load(connection, &id)? else { continue };
            for made in held.document.changes().into_iter().filter(|made| own.contains(&(id.facet.clone(), made.hash)))
            {
                withdraw(connection, grant, &id, &made.hash, &held.buckets, &mut digests)?;
                outbox::offer(connection, &id, Payload::Change(made))?;
                offered += 1;
            }
        }
        if let Some((entry, id, buckets)) = super::entries::find(connection, record)?
            && own.contains(&(id.facet.clone(), entry.hash))
        {
            withdraw(connection, grant, &id, &entry.hash, &buckets, &mut digests)?;
            outbox::offer(connection, &id, Payload::Entry { hash: entry.hash, bytes: entry.bytes })?;
            offered += 1;
        }
    }
    digests.store(connection)?;
    Ok(offered)
}

fn own_records(connection: &Connection, device: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let mut statement = connection
        .prepare("SELECT DISTINCT record FROM replica_change WHERE device = ?1 AND acknowledged = 1 ORDER BY record")?;
    let rows = statement.query_map([device.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
    rows.map(|record| Uuid::from_slice(&record?).map_err(damaged)).collect()
}

fn own_hashes(connection: &Connection, record: Uuid, device: Uuid) -> Result<HashSet<(String, Hash)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT facet, hash FROM replica_change WHERE record = ?1 AND device = ?2 AND acknowledged = 1",
    )?;
    let rows = statement.query_map(params![record.as_bytes(), device.as_bytes()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
    })?;
    rows.map(|row| {
        let (facet, hash) = row?;
        Ok((facet, Hash::try_from(hash.as_slice()).map_err(damaged)?))
    })
    .collect()
}

fn withdraw(
    connection: &Connection,
    grant: &Grant,
    id: &DocumentId,
    hash: &Hash,
    buckets: &Buckets,
    digests: &mut Digests,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE replica_change SET acknowledged = 0 WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
        .execute(params![id.record.as_bytes(), id.facet, hash.as_bytes()])?;
    let readable = grant.readable();
    for bucket in buckets.iter().filter(|bucket| readable.contains(bucket)) {
        digests.subtract(connection, bucket, hash)?;
    }
    Ok(())
}
