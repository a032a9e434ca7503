//! The tables follow the catalogue: what a newer one describes beyond what stands is added, and every row is built
//! again from its document, which kept what had no column yet.
//!
//! Nothing is changed or dropped, so the former version may come back to the same database. Whatever is not an
//! addition (another type, another compartment, a column that goes) is a migration by hand.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use tokio_postgres::{Client, Transaction};
use umbu_catalog::derive::postgres::{self, Table};
use umbu_sync::{Buckets, Document, DocumentId, Entry};
use uuid::Uuid;

use super::{Scope, Store, projection};
use crate::error::{Result, ServerError};
use crate::gate::{Place, row};

/// Documents that are read, locked and projected in one transaction.
const PAGE: i64 = 500;

/// Under which name the last catalogue stands among the migrations. Before any other, it is that of the derived one.
const CATALOGUE: &str = "catalogue";
const DERIVED: &str = "0002_records";

/// Adds what is missing where the catalogue is not the one that the database last followed. The caller holds the lock
/// of migrations; cut short, it begins again at the next start.
pub(super) async fn follow_catalogue(client: &mut Client, config: &tokio_postgres::Config) -> Result<()> {
    let derived = blake3::hash(postgres::schema().as_bytes()).as_bytes().to_vec();
    let known = "SELECT checksum FROM public.umbu_migration WHERE name IN ($1, $2) ORDER BY name = $1 DESC LIMIT 1";
    let known = client.query_opt(known, &[&CATALOGUE, &DERIVED]).await?;
    if known.is_some_and(|row| row.get::<_, Vec<u8>>(0) == derived) {
        return Ok(());
    }
    let transaction = client.transaction().await?;
    let added = add_missing(&transaction).await?;
    transaction.commit().await?;
    let store = Store::new(config.clone())?;
    let projected = project_again(&store).await?;
    store.close();
    let remember = "INSERT INTO public.umbu_migration (name, checksum) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET checksum = EXCLUDED.checksum, applied_at = now()";
    client.execute(remember, &[&CATALOGUE, &derived]).await?;
    tracing::info!(added, projected, "the tables follow the catalogue");
    Ok(())
}

/// Tables, columns and indexes that are not there yet, and all views anew. Says how many were added.
async fn add_missing(transaction: &Transaction<'_>) -> Result<usize> {
    let mut held: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let columns = "SELECT n.nspname::text, c.relname::text, a.attname::text FROM pg_attribute a
         JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
         JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('directory', 'record')
         WHERE a.attnum > 0 AND NOT a.attisdropped";
    for row in transaction.query(columns, &[]).await? {
        held.entry((row.get(0), row.get(1))).or_default().insert(row.get(2));
    }
    let indexes = "SELECT schemaname || '.' || indexname FROM pg_indexes WHERE schemaname IN ('directory', 'record')";
    let indexes = transaction.query(indexes, &[]).await?;
    let indexes: HashSet<String> = indexes.iter().map(|row| row.get(0)).collect();
    let mut missing = Vec::new();
    for table in postgres::tables() {
        match held.get(&(table.schema.to_owned(), table.name.clone())) {
            Some(columns) => missing.extend(missing_of(&table, columns, &indexes)),
            None => missing.push(table.sql),
        }
    }
    transaction.batch_execute(&(missing.concat() + &postgres::views())).await?;
    Ok(missing.len())
}

/// A column that is required from now on is added without that: the rows of before have no value for it.
fn missing_of(table: &Table, columns: &BTreeSet<String>, indexes: &HashSet<String>) -> Vec<String> {
    let Table { schema, name, .. } = table;
    let added = table.columns.iter().filter(|(column, _)| !columns.contains(column));
    let added =
        added.map(|(column, kind)| format!("ALTER TABLE {schema}.\"{name}\" ADD COLUMN \"{column}\" {kind};\n"));
    let indexed = table.indexes.iter().filter(|(index, _)| !indexes.contains(&format!("{schema}.{index}")));
    added.chain(indexed.map(|(_, sql)| sql.clone())).collect()
}

/// Builds every row anew from its document. Says how many.
async fn project_again(store: &Store) -> Result<usize> {
    let mut connection = store.connection().await?;
    let everybody = connection.begin(&Scope { platform: true, ..Scope::default() }).await?;
    let organizations = everybody.query("SELECT id FROM directory.organization", &[]).await?;
    everybody.commit().await?;
    let mut projected = 0;
    for organization in organizations.iter().map(|row| row.get::<_, Uuid>(0)) {
        let mut after = (Uuid::nil(), String::new());
        loop {
            let documents = project_page(store, organization, &mut after).await?;
            projected += documents;
            if documents == 0 {
                break;
            }
        }
    }
    Ok(projected)
}

/// The documents after that place, locked so that no newer row is overwritten. Moves the place on.
async fn project_page(store: &Store, organization: Uuid, after: &mut (Uuid, String)) -> Result<usize> {
    let mut connection = store.connection().await?;
    let scope = Scope::organization(organization);
    let mut transaction = connection.begin(&scope).await?;
    let page =
        transaction.query(include_str!("documents_page.sql"), &[&organization, &after.0, &after.1, &PAGE]).await?;
    let Some(last) = page.last() else { return Ok(0) };
    *after = (last.get("record_id"), last.get("facet"));
    let rows: Vec<(DocumentId, String)> = page.iter().filter_map(projected_or_left_out).collect();
    let buckets: BTreeSet<String> = page.iter().map(|row| row.get("bucket")).collect();
    let buckets: Vec<String> = buckets.into_iter().collect();
    Scope { writable: buckets.clone(), buckets, ..scope }.enter(&transaction).await?;
    let borrowed: Vec<(&DocumentId, &str)> = rows.iter().map(|(id, row)| (id, row.as_str())).collect();
    projection::upsert(&mut transaction, organization, &borrowed).await?;
    transaction.commit().await?;
    Ok(page.len())
}

/// A document that cannot be read keeps its row as it was, and no server from starting.
fn projected_or_left_out(stored: &tokio_postgres::Row) -> Option<(DocumentId, String)> {
    projected_row(stored).unwrap_or_else(|error| {
        tracing::error!(%error, "a row could not be projected again");
        metrics::counter!("umbu_projection_failures_total").increment(1);
        None
    })
}

/// `None` for a kind that only a newer version of this server knew.
fn projected_row(stored: &tokio_postgres::Row) -> Result<Option<(DocumentId, String)>> {
    let unreadable = |error: &dyn std::fmt::Display| ServerError::Internal(format!("a stored document: {error}"));
    let id = DocumentId::new(stored.get("record_id"), stored.get("entity"), stored.get("facet"));
    let Some((entity, facet)) = id.describe() else { return Ok(None) };
    let saved: &[u8] = stored.get("saved");
    let (fields, deleted_at_ms) = if stored.get("is_entry") {
        (Entry::parse(saved).map_err(|error| unreadable(&error))?.fields, None)
    } else {
        let document = Document::load(&id, saved).map_err(|error| unreadable(&error))?;
        (document.fields(), document.deleted_at_ms())
    };
    let bucket = |text: &str| text.parse().map_err(|error| unreadable(&error));
    let home = bucket(stored.get("bucket"))?;
    let personal = stored.get::<_, Option<&str>>("personal_bucket").map(bucket).transpose()?;
    let buckets = Buckets { home, personal };
    let clinic = stored.get("clinic_id");
    let place =
        Place { id: id.record, clinic, buckets: &buckets, deleted_at_ms, updated_at_ms: stored.get("updated_at_ms") };
    let row = row(entity, facet, &place, &fields);
    Ok(Some((id, row)))
}
