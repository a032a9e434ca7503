//! Names of those who made the changes that are held here.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::replica::Replica;

/// A key of the API, for one, has no name here until the server tells such names.
const ASK_AGAIN_MS: i64 = 24 * 3600 * 1000;

/// Remembers that somebody wrote, so that their name is asked for.
pub(super) fn meet(connection: &Connection, account: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO replica_person (account) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([account.as_bytes()])?;
    Ok(())
}

/// The name of an account, if this replica was told.
pub(super) fn name(connection: &Connection, account: Uuid) -> Result<Option<String>, StoreError> {
    let sql = "SELECT name FROM replica_person WHERE account = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([account.as_bytes()], |row| row.get(0)).optional()?.flatten())
}

/// Forgets those of whom no change is held any more.
pub(super) fn forget_unmet(connection: &Connection) -> Result<(), StoreError> {
    let sql = "DELETE FROM replica_person WHERE account NOT IN
                 (SELECT author FROM replica_change WHERE author IS NOT NULL)";
    connection.execute(sql, [])?;
    Ok(())
}

impl Replica {
    /// Authors without a name who were not asked for within a day of `now_ms`, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError`] where the replica cannot be read.
    pub fn unknown_authors(&self, limit: u32, now_ms: i64) -> Result<Vec<Uuid>, StoreError> {
        self.connections.read(|reader| {
            let sql = "SELECT account FROM replica_person WHERE name IS NULL AND asked_at_ms <= ?2 LIMIT ?1";
            let mut statement = reader.prepare_cached(sql)?;
            let rows = statement.query_map(params![limit, now_ms - ASK_AGAIN_MS], |row| row.get::<_, Vec<u8>>(0))?;
            rows.map(|bytes| Uuid::from_slice(&bytes?).map_err(damaged)).collect()
        })
    }

    /// Keeps the names that the server told, at `now_ms`, of those who were asked for. Whom it did not name stays unnamed
    /// for now.
    ///
    /// # Errors
    /// [`StoreError`] where the replica cannot be written.
    pub fn note_people(&self, asked: &[Uuid], names: &[(Uuid, String)], now_ms: i64) -> Result<(), StoreError> {
        let mut writer = self.connections.writer();
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for account in asked {
            let name = names.iter().find(|(named, _)| named == account).map(|(_, name)| name);
            transaction
                .prepare_cached("UPDATE replica_person SET name = ?2, asked_at_ms = ?3 WHERE account = ?1")?
                .execute(params![account.as_bytes(), name, now_ms])?;
        }
        Ok(transaction.commit()?)
    }
}
