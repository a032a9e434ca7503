//! Everything that is kept in PostgreSQL, as SQL beside the Rust that runs it.
//!
//! Each transaction says first for whom it works ([`Scope`]); row-level policies then hold it to that, whatever the
//! statements say. The connections work as `umbu_app`, which owns nothing and bypasses nothing.

pub mod api_key;
pub mod blob;
pub mod console;
pub mod device;
pub mod directory;
pub mod document;
pub mod emergency;
mod grow;
pub mod kin;
pub mod migrate;
pub mod progress;
pub mod projection;
pub mod pull;
pub mod push;
pub mod quarantine;
pub mod snapshot;

use std::fmt::Write;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime, Transaction};
use tokio_postgres::NoTls;
use uuid::Uuid;

use crate::error::{Result, ServerError};

#[derive(Clone)]
pub struct Store {
    pool: Pool,
    config: tokio_postgres::Config,
}

/// For whom a transaction works. What is not set shows no rows.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    pub organization: Option<Uuid>,
    pub account: Option<Uuid>,
    /// A platform administrator's view of organisations.
    pub platform: bool,
    /// Readable buckets.
    pub buckets: Vec<String>,
    /// Writable buckets; a personal one only as `<bucket>/<compartment>`.
    pub writable: Vec<String>,
}

impl Scope {
    pub fn organization(organization: Uuid) -> Scope {
        Scope { organization: Some(organization), ..Scope::default() }
    }

    pub fn account(account: Uuid) -> Scope {
        Scope { account: Some(account), ..Scope::default() }
    }

    /// Goes on under this scope for the rest of a transaction that began under another of the same organisation.
    pub async fn enter(&self, transaction: &Transaction<'_>) -> Result<()> {
        Ok(transaction.batch_execute(&self.statements()).await?)
    }

    /// Literal SET LOCAL statements: `set_config()` does not propagate to shards.
    fn statements(&self) -> String {
        let mut sql = String::with_capacity(256);
        let mut set = |name: &str, value: &str| {
            let _ = write!(sql, "SET LOCAL umbu.{name} = {};", literal(value));
        };
        if let Some(organization) = self.organization {
            set("organization", &organization.to_string());
        }
        if let Some(account) = self.account {
            set("account", &account.to_string());
        }
        if self.platform {
            set("platform", "on");
        }
        if !self.buckets.is_empty() {
            set("buckets", &self.buckets.join(","));
        }
        if !self.writable.is_empty() {
            set("writable", &self.writable.join(","));
        }
        sql
    }
}

/// A string literal that means the same whatever `standard_conforming_strings` says.
fn literal(value: &str) -> String {
    let doubled = value.replace('\'', "''");
    if doubled.contains('\\') { format!("E'{}'", doubled.replace('\\', "\\\\")) } else { format!("'{doubled}'") }
}

impl Store {
    pub fn new(config: tokio_postgres::Config) -> Result<Store> {
        let manager =
            Manager::from_config(config.clone(), NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = Pool::builder(manager)
            .max_size(24)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(Duration::from_secs(10)))
            .create_timeout(Some(Duration::from_secs(10)))
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move {
                    client
                        .batch_execute(concat!(
                            "SET ROLE umbu_app; SET statement_timeout = '60s'; SET lock_timeout = '20s';",
                            "SET idle_in_transaction_session_timeout = '60s'"
                        ))
                        .await
                        .map_err(HookError::Backend)
                })
            }))
            .build()
            .map_err(|error| ServerError::Internal(error.to_string()))?;
        Ok(Store { pool, config })
    }

    pub fn config(&self) -> &tokio_postgres::Config {
        &self.config
    }

    pub async fn connection(&self) -> Result<Connection> {
        Ok(Connection(self.pool.get().await?))
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.pool.get().await?.batch_execute("SELECT 1").await?;
        Ok(())
    }

    pub fn close(&self) {
        self.pool.close();
    }
}

/// A connection on which transactions are begun, one at a time.
pub struct Connection(Object);

impl Connection {
    /// Dropped without a commit, it rolls back.
    pub async fn begin(&mut self, scope: &Scope) -> Result<Transaction<'_>> {
        self.begin_with(scope.statements()).await
    }

    /// One snapshot for all its statements, and no writes.
    pub async fn begin_snapshot(&mut self, scope: &Scope) -> Result<Transaction<'_>> {
        self.begin_with(format!("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;{}", scope.statements()))
            .await
    }

    async fn begin_with(&mut self, statements: String) -> Result<Transaction<'_>> {
        let transaction = self.0.transaction().await?;
        if !statements.is_empty() {
            transaction.batch_execute(&statements).await?;
        }
        Ok(transaction)
    }
}

/// The server's clock, the only one that order and expiry trust.
pub fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// 32 bytes from the system.
pub fn random() -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| ServerError::Internal(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_cannot_be_left() {
        assert_eq!(literal("c/1/front"), "'c/1/front'");
        assert_eq!(literal("a'; DROP TABLE x; --"), "'a''; DROP TABLE x; --'");
        assert_eq!(literal(r"a\' OR true"), r"E'a\\'' OR true'");
    }

    #[test]
    fn an_empty_scope_sets_nothing() {
        assert_eq!(Scope::default().statements(), "");
    }
}
