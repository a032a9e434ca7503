//! Records as a key may read them: the projected rows of its facets, under the row-level policies of its grant.

use std::fmt::Write;

use axum::http::StatusCode;
use deadpool_postgres::Transaction;
use serde_json::{Map, Value as Json, json};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;
use umbu_catalog::{Entity, Facet, facet_access};
use uuid::Uuid;

use super::filter::{self, Condition, Query};
use super::value;
use crate::auth::api_key::ApiKey;
use crate::error::{Result, refuse};

/// The facets of a kind of record that a key reads, the head first.
pub(super) struct View {
    pub(super) entity: &'static Entity,
    facets: Vec<&'static Facet>,
}

impl View {
    /// Without the head there is no record to see.
    pub(super) fn of(key: &ApiKey, entity: &'static Entity) -> Result<View> {
        let reads = |facet: &&Facet| facet_access(key.role, entity, facet).reads();
        if !reads(&entity.head()) {
            let message = format!("the role {} does not read {}", key.role.name(), entity.name);
            return Err(refuse(StatusCode::FORBIDDEN, "not-allowed", &message));
        }
        Ok(View { entity, facets: entity.facets.iter().filter(reads).collect() })
    }

    /// One record with its entity tag, or nothing where it does not exist, was deleted, or is not the key's to see.
    pub(super) async fn record(
        &self,
        transaction: &Transaction<'_>,
        organization: Uuid,
        id: Uuid,
    ) -> Result<Option<(Json, String)>> {
        let sql = format!("{} AND f0.id = $2", self.select());
        let statement = transaction.prepare_cached(&sql).await?;
        let Some(row) = transaction.query_opt(&statement, &[&organization, &id]).await? else { return Ok(None) };
        let facets: Vec<&str> = self.facets.iter().map(|facet| facet.name).collect();
        let versions = transaction
            .query_one(
                "SELECT sum(version)::bigint FROM sync.document
                  WHERE organization_id = $1 AND record_id = $2 AND facet = ANY($3)",
                &[&organization, &id, &facets],
            )
            .await?;
        let version: Option<i64> = versions.get(0);
        Ok(Some((self.shown(&row), tag(version.unwrap_or(0)))))
    }

    /// A page of records by id, and the cursor of the next one.
    pub(super) async fn page(&self, transaction: &Transaction<'_>, organization: Uuid, query: &Query) -> Result<Json> {
        let mut sql = self.select();
        let most = query.limit + 1;
        let mut values: Vec<&(dyn ToSql + Sync)> = vec![&organization, &most];
        let mut narrow = |column: String, operator: &str, value| {
            values.push(value);
            let _ = write!(sql, " AND {column} {operator} ${}", values.len());
        };
        if let Some(after) = &query.after {
            narrow("f0.id".to_owned(), ">", after);
        }
        if let Some(clinic) = &query.clinic {
            narrow("f0.clinic_id".to_owned(), "=", clinic);
        }
        for Condition { filter, value } in &query.conditions {
            let place = self.facets.iter().position(|facet| facet.name == filter.facet.name).ok_or_else(|| {
                refuse(StatusCode::FORBIDDEN, "not-allowed", &format!("the key does not read {}", filter.field.name))
            })?;
            narrow(format!("f{place}.\"{}\"", filter.field.name), filter.comparison.operator(), value.as_ref());
        }
        sql.push_str(" ORDER BY f0.id LIMIT $2");
        // Callers choose which conditions there are, and in which order: such a text is not kept.
        let statement = match query.conditions.as_slice() {
            [] => transaction.prepare_cached(&sql).await?,
            _ => transaction.prepare(&sql).await?,
        };
        let mut rows = transaction.query(&statement, &values).await?;
        let limit = usize::try_from(query.limit).unwrap_or(0);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|row| filter::cursor_after(row.get("id")));
        let records: Vec<Json> = rows.iter().map(|row| self.shown(row)).collect();
        Ok(json!({"records": records, "next_cursor": next}))
    }

    /// `$1` is the organisation. Every table is named with it: the policies alone would ask all shards.
    fn select(&self) -> String {
        let mut columns = String::from("SELECT f0.id, f0.clinic_id");
        let mut tables = String::new();
        for (at, facet) in self.facets.iter().enumerate() {
            let table = format!("record.\"{}\" f{at}", self.entity.facet_table(facet));
            let _ = write!(columns, ", row_to_json(f{at}) AS r{at}");
            let _ = match at {
                0 => write!(tables, " FROM {table}"),
                _ => write!(tables, " LEFT JOIN {table} ON f{at}.organization_id = $1 AND f{at}.id = f0.id"),
            };
        }
        format!("{columns}{tables} WHERE f0.organization_id = $1 AND f0.deleted_at_ms IS NULL")
    }

    fn shown(&self, row: &Row) -> Json {
        let mut fields = Map::new();
        let mut updated_at_ms = 0;
        for (at, facet) in self.facets.iter().enumerate() {
            let Some(Json::Object(columns)) = row.get::<_, Option<Json>>(at + 2) else { continue };
            updated_at_ms = updated_at_ms.max(columns.get("updated_at_ms").and_then(Json::as_i64).unwrap_or(0));
            value::add_fields(facet, columns, &mut fields);
        }
        let id: Uuid = row.get("id");
        let mut record = json!({"id": id, "updated_at": value::instant(updated_at_ms), "fields": fields});
        if let Some(clinic) = row.get::<_, Option<Uuid>>("clinic_id") {
            record["clinic_id"] = json!(clinic);
        }
        record
    }
}

/// Versions of documents only grow, so their sum names a state of the record.
fn tag(version: i64) -> String {
    format!("\"{version}\"")
}
