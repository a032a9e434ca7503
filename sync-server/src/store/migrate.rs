//! Applies migrations, each in a transaction of its own, once, in order. An applied migration never changes: its
//! checksum is compared at every start. Then the tables follow the catalogue ([`super::grow`]).

use tokio_postgres::{Client, NoTls};

use super::grow;
use crate::error::{Result, ServerError};

struct Migration {
    name: &'static str,
    sql: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_foundation", sql: include_str!("../../../migrations/postgres/0001_foundation.sql") },
    Migration { name: "0002_records", sql: include_str!("../../../migrations/postgres/0002_records.sql") },
    Migration { name: "0003_directory", sql: include_str!("../../../migrations/postgres/0003_directory.sql") },
    Migration { name: "0004_api", sql: include_str!("../../../migrations/postgres/0004_api.sql") },
];

/// Held while migrating, so that several servers may start at once. Any number that nobody else uses.
const LOCK: i64 = 0x756d_6275_0001;

/// Brings the database to this version, as its owner.
pub async fn migrate(config: &tokio_postgres::Config) -> Result<()> {
    let (mut client, connection) = config.connect(NoTls).await?;
    let driver = tokio::spawn(connection);
    let outcome = apply_all(&mut client, config).await;
    drop(client);
    let _ = driver.await;
    outcome
}

/// Creates the database where it is not there yet. Only the private cluster needs this.
pub async fn create_database(config: &tokio_postgres::Config, name: &str) -> Result<()> {
    let mut config = config.clone();
    config.dbname("postgres");
    let (client, connection) = config.connect(NoTls).await?;
    let driver = tokio::spawn(connection);
    let found = client.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]).await?;
    let outcome = match found {
        Some(_) => Ok(()),
        None => client.batch_execute(&format!("CREATE DATABASE \"{}\"", name.replace('"', "\"\""))).await,
    };
    drop(client);
    let _ = driver.await;
    Ok(outcome?)
}

async fn apply_all(client: &mut Client, config: &tokio_postgres::Config) -> Result<()> {
    client.execute("SELECT pg_advisory_lock($1)", &[&LOCK]).await?;
    client
        .batch_execute(
            "CREATE TABLE IF NOT EXISTS public.umbu_migration (
               name text PRIMARY KEY, checksum bytea NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
        )
        .await?;
    for migration in MIGRATIONS {
        apply(client, migration).await?;
    }
    grow::follow_catalogue(client, config).await?;
    // Closing the session frees the lock as well; this is for poolers that keep sessions.
    client.execute("SELECT pg_advisory_unlock($1)", &[&LOCK]).await?;
    Ok(())
}

async fn apply(client: &mut Client, migration: &Migration) -> Result<()> {
    let checksum = blake3::hash(migration.sql.as_bytes()).as_bytes().to_vec();
    let known =
        client.query_opt("SELECT checksum FROM public.umbu_migration WHERE name = $1", &[&migration.name]).await?;
    if let Some(row) = known {
        let applied: Vec<u8> = row.get(0);
        if applied == checksum {
            return Ok(());
        }
        return Err(ServerError::Internal(format!(
            "migration {} was applied in another form; applied migrations are never edited",
            migration.name
        )));
    }
    let transaction = client.transaction().await?;
    transaction.batch_execute(migration.sql).await?;
    transaction
        .execute("INSERT INTO public.umbu_migration (name, checksum) VALUES ($1, $2)", &[&migration.name, &checksum])
        .await?;
    transaction.commit().await?;
    tracing::info!(name = migration.name, "migrated");
    Ok(())
}

#[cfg(test)]
mod tests {
    /// The derived migration is checked in, and this is how one notices that the catalogue moved on.
    /// `umbu-server records-schema` prints the derived form.
    #[test]
    fn the_records_migration_is_what_the_catalogue_derives() {
        let derived = umbu_catalog::derive::postgres::schema();
        let kept = include_str!("../../../migrations/postgres/0002_records.sql");
        assert!(kept == derived, "migrations/postgres/0002_records.sql is not what the catalogue derives");
    }
}
