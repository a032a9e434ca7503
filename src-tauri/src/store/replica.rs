//! One encrypted SQLite file: what this account on this device holds of its organisation.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::Grant;

use super::connection::Connections;
use super::error::{StoreError, damaged};
use super::key::DatabaseKey;
use super::undo::Undo;
use super::{pack, rights, schema};

const GRANT: &str = "grant";
const CLOCK_OFFSET: &str = "clock-offset-ms";

/// Smaller differences are the network's, and not worth a write.
const CLOCK_DRIFT_MS: u64 = 2_000;

type Listener = Box<dyn Fn(&[ChangedRecord]) + Send + Sync>;

/// The replica. Blocking; shared between threads: saves wait for one another, reading waits for nobody.
pub struct Replica {
    pub(super) connections: Connections,
    grant: RwLock<Arc<Grant>>,
    /// Server's clock minus this device's, so that a wrong clock here neither extends nor ends a grant.
    clock_offset_ms: AtomicI64,
    pub(super) undo: Mutex<Undo>,
    listeners: Mutex<Vec<Listener>>,
}

impl Replica {
    /// Makes a new replica for this grant, with the reference pack in it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the file is there already.
    pub fn create(path: &Path, key: &DatabaseKey, grant: &Grant) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists);
        }
        let connections = Connections::open(path, key)?;
        {
            let mut writer = connections.writer();
            let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::migrate(&transaction)?;
            write_meta(&transaction, GRANT, &serde_json::to_vec(grant).map_err(damaged)?)?;
            transaction.commit()?;
        }
        let replica = Self::ready(connections, grant.clone())?;
        replica.note_server_clock(grant.issued_at_ms)?;
        Ok(replica)
    }

    /// Opens a replica, upgrading it and rebuilding its projection where this version of the app wants another.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::Absent`], [`StoreError::NewerVersion`].
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        if !path.exists() {
            return Err(StoreError::Absent);
        }
        let connections = Connections::open(path, key)?;
        let grant = {
            let mut writer = connections.writer();
            let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::migrate(&transaction)?;
            let grant = read_meta(&transaction, GRANT)?.ok_or_else(|| damaged("it names no grant"))?;
            transaction.commit()?;
            serde_json::from_slice(&grant).map_err(damaged)?
        };
        Self::ready(connections, grant)
    }

    fn ready(connections: Connections, grant: Grant) -> Result<Self, StoreError> {
        let offset = {
            let mut writer = connections.writer();
            let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::project_again_if_outdated(&transaction)?;
            pack::install_if_outdated(&transaction)?;
            let offset = read_meta(&transaction, CLOCK_OFFSET)?;
            transaction.commit()?;
            offset.and_then(|bytes| bytes.try_into().ok()).map_or(0, i64::from_le_bytes)
        };
        Ok(Self {
            connections,
            grant: RwLock::new(Arc::new(grant)),
            clock_offset_ms: AtomicI64::new(offset),
            undo: Mutex::new(Undo::default()),
            listeners: Mutex::new(Vec::new()),
        })
    }

    /// What this replica may hold and write.
    pub fn grant(&self) -> Arc<Grant> {
        Arc::clone(&self.grant.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes a renewed grant. What it no longer lets this device hold is purged: documents, rows, words, files and
    /// cursors; edits that were still unsent are kept apart, for a person.
    ///
    /// # Errors
    /// Those of the database; the old grant then stands with everything it holds.
    pub fn set_grant(&self, grant: Grant) -> Result<(), StoreError> {
        let before = self.grant();
        let changed = self.transact(|transaction| {
            write_meta(transaction, GRANT, &serde_json::to_vec(&grant).map_err(damaged)?)?;
            rights::apply(transaction, &before, &grant, self.now_ms())
        })?;
        let issued_at_ms = grant.issued_at_ms;
        let narrowed = !rights::lost(&before, &grant).is_empty();
        *self.grant.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(grant);
        if narrowed {
            self.wipe_traces();
        }
        if issued_at_ms != before.issued_at_ms {
            self.note_server_clock(issued_at_ms)?;
        }
        self.tell(&changed);
        Ok(())
    }

    /// Lets go of what has ended by itself at that moment of the server's clock: a guardian's role, an emergency. Says
    /// whether anything had.
    ///
    /// # Errors
    /// Those of [`Replica::set_grant`].
    pub fn end_rights(&self, server_now_ms: i64) -> Result<bool, StoreError> {
        let grant = self.grant();
        let left = grant.at(server_now_ms);
        let ended = left != *grant;
        if ended {
            self.set_grant(left)?;
        }
        Ok(ended)
    }

    /// After a purge nothing of it is left in freed pages, in the log or in memory.
    fn wipe_traces(&self) {
        *self.undo.lock().unwrap_or_else(PoisonError::into_inner) = Undo::default();
        // The purge itself is done; what is left lies encrypted in free pages until they are used again.
        if let Err(error) = self.connections.writer().execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);") {
            tracing::warn!(%error, "free pages of the replica were not wiped");
        }
    }

    /// Remembers what time it is for the server.
    ///
    /// # Errors
    /// Those of the database.
    pub fn note_server_clock(&self, server_now_ms: i64) -> Result<(), StoreError> {
        let offset = server_now_ms - now_ms();
        let known = self.clock_offset_ms.load(Ordering::Relaxed);
        if offset.abs_diff(known) < CLOCK_DRIFT_MS {
            return Ok(());
        }
        self.clock_offset_ms.store(offset, Ordering::Relaxed);
        self.set_meta(CLOCK_OFFSET, &offset.to_le_bytes())
    }

    /// Milliseconds since 1970 by the server's clock, as well as this device knows it.
    pub fn server_now_ms(&self) -> i64 {
        now_ms() + self.clock_offset_ms.load(Ordering::Relaxed)
    }

    /// Milliseconds since 1970 by this device's clock.
    pub(super) fn now_ms(&self) -> i64 {
        now_ms()
    }

    /// A small fact that the sync keeps here, such as the server's epoch.
    ///
    /// # Errors
    /// Those of the database.
    pub fn get_meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.connections.read(|reader| read_meta(reader, name))
    }

    /// # Errors
    /// Those of the database.
    pub fn set_meta(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        self.transact(|transaction| write_meta(transaction, name, value))
    }

    /// Calls `listener` after every write with what changed. It runs on the writing thread, so it only passes on.
    pub fn on_change(&self, listener: impl Fn(&[ChangedRecord]) + Send + Sync + 'static) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(listener));
    }

    /// What every write changed, from now on.
    pub fn subscribe(&self) -> mpsc::Receiver<Vec<ChangedRecord>> {
        let (sender, receiver) = mpsc::channel();
        self.on_change(move |changed| {
            // A receiver that is gone has nothing to hear.
            let _ = sender.send(changed.to_vec());
        });
        receiver
    }

    pub(super) fn tell(&self, changed: &[ChangedRecord]) {
        if changed.is_empty() {
            return;
        }
        for listener in self.listeners.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            listener(changed);
        }
    }

    /// Runs `write` in one transaction: all of it is on the disk when this returns, or nothing is.
    pub(super) fn transact<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut writer = self.connections.writer();
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = write(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(super) fn read_meta(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT value FROM replica_meta WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

pub(super) fn write_meta(connection: &Connection, name: &str, value: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO replica_meta (name, value) VALUES (?1, ?2)")?
        .execute(params![name, value])?;
    Ok(())
}
