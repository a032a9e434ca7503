//! SQLite connections: one that writes, and a few that read beside it (WAL).

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};
use umbu_domain::nutrition::search::fold;

use super::error::StoreError;
use super::key::DatabaseKey;

/// Idle readers kept open; more are opened when needed and closed afterwards.
const IDLE_READERS_MAX: usize = 4;
const STATEMENTS_CACHED: usize = 256;
const BUSY_WAIT: Duration = Duration::from_secs(5);

/// All connections to one encrypted file.
pub(super) struct Connections {
    path: PathBuf,
    key: DatabaseKey,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
}

impl Connections {
    /// Opens the writer, creating the file when it is absent.
    pub(super) fn open(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let writer = connect(path, key, flags)?;
        // Every acknowledged save is on the disk before it is acknowledged: a power cut loses nothing.
        writer.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;
             PRAGMA journal_size_limit = 67108864;",
        )?;
        let key = key.clone();
        Ok(Self { path: path.to_owned(), key, writer: Mutex::new(writer), readers: Mutex::new(Vec::new()) })
    }

    /// The one connection that writes. A panic while it was held rolled its transaction back, so it stays usable.
    pub(super) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a query on a reader of its own, which never waits for a save.
    pub(super) fn read<T>(&self, query: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let idle = self.idle().pop();
        let reader = match idle {
            Some(reader) => reader,
            None => {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                connect(&self.path, &self.key, flags)?
            }
        };
        let result = query(&reader);
        let mut idle = self.idle();
        if idle.len() < IDLE_READERS_MAX {
            idle.push(reader);
        }
        result
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(path: &Path, key: &DatabaseKey, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    connection.busy_timeout(BUSY_WAIT)?;
    // SQLCipher would write its failures to the standard error; they come back as errors anyway.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.pragma_update(None, "key", key.literal().as_str())?;
    // The first read decrypts the first page: a wrong key shows here.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => StoreError::WrongKey,
            _ => StoreError::Sqlite(error),
        }
    })?;
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = OFF;",
    )?;
    // Lists stand in the order of an address book: accents and capitals aside.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("folded", 1, flags, |context| {
        Ok(context.get::<Option<String>>(0)?.map(|text| fold(&text)))
    })?;
    Ok(connection)
}
