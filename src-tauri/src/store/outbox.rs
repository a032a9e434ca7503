//! What waits to be sent, in order.

use rusqlite::{Connection, OptionalExtension, params};
use umbu_sync::{DocumentId, Entry, Envelope, Hash, Payload, StoredChange};
use uuid::Uuid;

use super::entries;
use super::error::{StoreError, damaged};
use super::intent::Intent;
use super::offer;
use super::replica::Replica;

/// One envelope that waits.
#[derive(Debug, Clone)]
pub struct OutboxItem {
    pub hash: Hash,
    pub envelope: Envelope,
    /// Its place in the queue.
    pub position: i64,
}

pub(super) fn push_change(
    connection: &Connection,
    id: &DocumentId,
    made: &StoredChange,
    intent: Option<&Intent>,
    at_ms: i64,
) -> Result<(), StoreError> {
    push(connection, None, id, &made.hash, false, &made.bytes, intent, at_ms).map(drop)
}

pub(super) fn push_entry(
    connection: &Connection,
    id: &DocumentId,
    entry: &Entry,
    intent: &Intent,
    at_ms: i64,
) -> Result<(), StoreError> {
    push(connection, None, id, &entry.hash, true, &entry.bytes, Some(intent), at_ms).map(drop)
}

/// Puts something that the server had once back into the queue. Why it was made is no longer known.
pub(super) fn offer(connection: &Connection, id: &DocumentId, payload: Payload) -> Result<(), StoreError> {
    let is_entry = matches!(payload, Payload::Entry { .. });
    push(connection, None, id, &payload.hash(), is_entry, payload.bytes(), None, 0).map(drop)
}

/// False where it waits already.
#[allow(clippy::too_many_arguments)]
pub(super) fn push(
    connection: &Connection,
    position: Option<i64>,
    id: &DocumentId,
    hash: &Hash,
    is_entry: bool,
    bytes: &[u8],
    intent: Option<&Intent>,
    at_ms: i64,
) -> Result<bool, StoreError> {
    let rows = connection
        .prepare_cached(
            "INSERT INTO replica_outbox (position, hash, record, entity, facet, is_entry, bytes, intent, at_ms)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            position,
            hash.as_bytes(),
            id.record.as_bytes(),
            id.entity,
            id.facet,
            is_entry,
            bytes,
            intent.map(Intent::text).transpose()?,
            at_ms,
        ])?;
    Ok(rows == 1)
}

impl Replica {
    /// The first envelopes that wait, in the order in which they must be sent. What the server does not know yet is
    /// left out.
    ///
    /// # Errors
    /// Those of the database.
    pub fn outbox(&self, limit: usize) -> Result<Vec<OutboxItem>, StoreError> {
        self.outbox_after(i64::MIN, limit)
    }

    /// The first envelopes that wait behind a place in the queue.
    ///
    /// # Errors
    /// Those of the database.
    pub fn outbox_after(&self, position: i64, limit: usize) -> Result<Vec<OutboxItem>, StoreError> {
        self.connections.read(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT record, entity, facet, is_entry, bytes, position FROM replica_outbox
                 WHERE held = 0 AND position > ?1 ORDER BY position LIMIT ?2",
            )?;
            let mut rows = statement.query([position, i64::try_from(limit).unwrap_or(i64::MAX)])?;
            let mut items = Vec::new();
            while let Some(row) = rows.next()? {
                let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(damaged)?;
                let document = DocumentId::new(record, &row.get::<_, String>(1)?, &row.get::<_, String>(2)?);
                let (hash, payload) = payload(row.get(3)?, row.get(4)?)?;
                items.push(OutboxItem { hash, envelope: Envelope { document, payload }, position: row.get(5)? });
            }
            Ok(items)
        })
    }

    /// Changes saved here and not yet acknowledged.
    ///
    /// # Errors
    /// Those of the database.
    pub fn waiting(&self) -> Result<u32, StoreError> {
        self.connections.read(|reader| {
            Ok(reader.prepare_cached("SELECT count(*) FROM replica_outbox")?.query_row([], |row| row.get(0))?)
        })
    }

    /// The server's catalogue is another one: what it did not know is sent again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn release_held(&self) -> Result<(), StoreError> {
        let any = "SELECT EXISTS (SELECT 1 FROM replica_outbox WHERE held = 1)";
        if !self.connections.read(|reader| Ok(reader.prepare_cached(any)?.query_row([], |row| row.get(0))?))? {
            return Ok(());
        }
        self.transact(|transaction| Ok(transaction.execute_batch("UPDATE replica_outbox SET held = 0 WHERE held = 1")?))
    }

    /// Puts everything that this account wrote here back into the outbox: the server was restored from a backup and
    /// may have forgotten what it acknowledged. What it still has, it will call known.
    ///
    /// # Errors
    /// Those of the database.
    pub fn offer_again(&self) -> Result<u32, StoreError> {
        let grant = self.grant();
        self.transact(|transaction| offer::offer_own(transaction, &grant))
    }
}

fn payload(is_entry: bool, bytes: Vec<u8>) -> Result<(Hash, Payload), StoreError> {
    if is_entry {
        let entry = entries::from_bytes(&bytes)?;
        Ok((entry.hash, Payload::Entry { hash: entry.hash, bytes: entry.bytes }))
    } else {
        let made = StoredChange::parse(bytes).map_err(damaged)?;
        Ok((made.hash, Payload::Change(made)))
    }
}

/// One row of the outbox, without its bytes.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    pub(super) hash: Hash,
    pub(super) id: DocumentId,
    pub(super) is_entry: bool,
    pub(super) intent: Option<Intent>,
    pub(super) at_ms: i64,
}

/// The first that waits with this hash: what is sent in order is judged in order.
pub(super) fn find(connection: &Connection, hash: &Hash) -> Result<Option<Waiting>, StoreError> {
    let sql = "SELECT hash, record, entity, facet, is_entry, intent, at_ms FROM replica_outbox WHERE hash = ?1
               ORDER BY position LIMIT 1";
    let found = connection.prepare_cached(sql)?.query_row([hash.as_bytes()], raw).optional()?;
    found.map(waiting).transpose()
}

/// What waits of one document, in order.
pub(super) fn of_document(connection: &Connection, id: &DocumentId) -> Result<Vec<Waiting>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT hash, record, entity, facet, is_entry, intent, at_ms FROM replica_outbox
         WHERE record = ?1 AND entity = ?2 AND facet = ?3 ORDER BY position",
    )?;
    let rows = statement.query_map(params![id.record.as_bytes(), id.entity, id.facet], raw)?;
    rows.map(|row| waiting(row?)).collect()
}

type Raw = (Vec<u8>, Vec<u8>, String, String, bool, Option<String>, i64);

fn raw(row: &rusqlite::Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
}

fn waiting((hash, record, entity, facet, is_entry, intent, at_ms): Raw) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        hash: Hash::try_from(hash.as_slice()).map_err(damaged)?,
        id: DocumentId::new(Uuid::from_slice(&record).map_err(damaged)?, &entity, &facet),
        is_entry,
        intent: intent.map(|text| serde_json::from_str(&text)).transpose().map_err(damaged)?,
        at_ms,
    })
}

/// It waits on, and nothing else waits for it.
pub(super) fn hold(connection: &Connection, waiting: &Waiting) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE replica_outbox SET held = 1 WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
        .execute(params![waiting.id.record.as_bytes(), waiting.id.facet, waiting.hash.as_bytes()])?;
    Ok(())
}

pub(super) fn take_out(connection: &Connection, id: &DocumentId, hash: &Hash) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM replica_outbox WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
        .execute(params![id.record.as_bytes(), id.facet, hash.as_bytes()])?;
    Ok(())
}
