//! The projection: rows that reports and read models query, a cache of the documents.

use std::collections::BTreeMap;
use std::fmt::Write;

use deadpool_postgres::Transaction;
use umbu_catalog::derive::facet_columns;
use umbu_sync::DocumentId;
use uuid::Uuid;

use crate::error::Result;

/// Upserts the rows of a batch, one statement per table. A row that PostgreSQL does not take (a value that the gate
/// let through and a column cannot hold) is left out and logged: the change itself is good, and the projection can be
/// built again, whereas a device's queue must not stall.
pub async fn upsert(transaction: &mut Transaction<'_>, organization: Uuid, rows: &[(&DocumentId, &str)]) -> Result<()> {
    let mut tables: BTreeMap<(String, String), Vec<(&DocumentId, &str)>> = BTreeMap::new();
    for (id, row) in rows {
        if let Some((entity, facet)) = id.describe() {
            tables.entry((entity.facet_table(facet), statement(entity, facet))).or_default().push((id, row));
        }
    }
    for ((table, sql), mut rows) in tables {
        rows.sort_by_key(|(id, _)| id.record);
        if run(transaction, organization, &sql, &rows).await.is_ok() {
            continue;
        }
        for row in rows {
            if let Err(error) = run(transaction, organization, &sql, &[row]).await {
                let code = error.code().map(|code| code.code().to_owned());
                tracing::error!(table, record = %row.0.record, code, "a row could not be projected");
                metrics::counter!("umbu_projection_failures_total").increment(1);
            }
        }
    }
    Ok(())
}

async fn run(
    transaction: &mut Transaction<'_>,
    organization: Uuid,
    sql: &str,
    rows: &[(&DocumentId, &str)],
) -> Result<(), tokio_postgres::Error> {
    let mut json = String::with_capacity(rows.iter().map(|(_, row)| row.len() + 1).sum::<usize>() + 2);
    json.push('[');
    for (at, (_, row)) in rows.iter().enumerate() {
        if at > 0 {
            json.push(',');
        }
        json.push_str(row);
    }
    json.push(']');
    let savepoint = transaction.savepoint("projection").await?;
    let statement = savepoint.prepare_cached(sql).await?;
    savepoint.execute(&statement, &[&organization, &json]).await?;
    savepoint.commit().await
}

fn statement(entity: &umbu_catalog::Entity, facet: &umbu_catalog::Facet) -> String {
    let table = format!("record.\"{}\"", entity.facet_table(facet));
    let mut columns = vec!["clinic_id".to_owned(), "bucket".to_owned(), "personal_bucket".to_owned()];
    columns.extend(["deleted_at_ms".to_owned(), "updated_at_ms".to_owned()]);
    columns.extend(facet_columns(facet));
    let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    let mut sql = format!(
        "INSERT INTO {table} (organization_id, id, {names}) \
         SELECT $1, id, {names} FROM json_populate_recordset(NULL::{table}, $2::text::json) \
         ON CONFLICT (organization_id, id) DO UPDATE SET ",
        names = quoted.join(", ")
    );
    for (at, column) in quoted.iter().enumerate() {
        let _ = write!(sql, "{}{column} = EXCLUDED.{column}", if at > 0 { ", " } else { "" });
    }
    sql
}
