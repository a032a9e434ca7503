//! Keys of the API: made, listed, found by their hash, ended.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_commands::types::ApiKeyRow;
use umbu_sync::GrantRole;
use uuid::Uuid;

use super::now_ms;
use crate::error::{Result, not_found};

/// How far the last use that is kept may lie behind.
const LAST_USED_MS: i64 = 60_000;

pub struct NewKey<'a> {
    pub name: &'a str,
    pub prefix: &'a str,
    pub hash: &'a [u8],
    pub role: &'a str,
    pub clinic: Option<Uuid>,
    pub scopes: &'a [String],
    pub created_by: Uuid,
    pub expires_at_ms: i64,
}

pub async fn create(transaction: &Transaction<'_>, organization: Uuid, new: &NewKey<'_>) -> Result<ApiKeyRow> {
    let id = Uuid::now_v7();
    transaction
        .execute(
            "INSERT INTO directory.api_key (organization_id, id, created_at_ms, name, prefix, role, clinic, scopes,
                                            created_by, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            &[
                &organization,
                &id,
                &now_ms(),
                &new.name,
                &new.prefix,
                &new.role,
                &new.clinic,
                &serde_json::json!(new.scopes),
                &new.created_by,
                &new.expires_at_ms,
            ],
        )
        .await?;
    transaction
        .execute(
            "INSERT INTO directory.api_key_secret (organization_id, hash, key_id) VALUES ($1, $2, $3)",
            &[&organization, &new.hash, &id],
        )
        .await?;
    find(transaction, organization, id).await
}

/// All keys of an organisation, ended ones too, the newest first.
pub async fn list(transaction: &Transaction<'_>, organization: Uuid) -> Result<Vec<ApiKeyRow>> {
    let rows = transaction
        .query(
            "SELECT * FROM directory.api_key WHERE organization_id = $1 ORDER BY created_at_ms DESC, id LIMIT 1000",
            &[&organization],
        )
        .await?;
    Ok(rows.iter().map(key).collect())
}

/// Ends a key. One that has ended already keeps its date.
pub async fn revoke(transaction: &Transaction<'_>, organization: Uuid, id: Uuid) -> Result<ApiKeyRow> {
    transaction
        .execute(
            "UPDATE directory.api_key SET revoked_at = coalesce(revoked_at, $3) WHERE organization_id = $1 AND id = $2",
            &[&organization, &id, &now_ms()],
        )
        .await?;
    find(transaction, organization, id).await
}

async fn find(transaction: &Transaction<'_>, organization: Uuid, id: Uuid) -> Result<ApiKeyRow> {
    let row = transaction
        .query_opt("SELECT * FROM directory.api_key WHERE organization_id = $1 AND id = $2", &[&organization, &id])
        .await?;
    row.as_ref().map(key).ok_or_else(|| not_found("key"))
}

/// The live key with that hash, whose use is noted.
pub async fn live(transaction: &Transaction<'_>, organization: Uuid, hash: &[u8]) -> Result<Option<ApiKeyRow>> {
    let now = now_ms();
    let statement = transaction.prepare_cached(include_str!("api_key_live.sql")).await?;
    let found = transaction.query_opt(&statement, &[&organization, &hash, &now]).await?;
    let Some(row) = found.as_ref().map(key) else { return Ok(None) };
    if row.last_used_at_ms.is_none_or(|used| used < now - LAST_USED_MS) {
        transaction
            .execute(
                "UPDATE directory.api_key SET last_used_at = $3 WHERE organization_id = $1 AND id = $2",
                &[&organization, &row.id, &now],
            )
            .await?;
    }
    Ok(Some(row))
}

/// The key's role as grants name it, once for each clinic that it is for.
pub async fn roles(transaction: &Transaction<'_>, organization: Uuid, key: &ApiKeyRow) -> Result<Vec<GrantRole>> {
    let statement = transaction.prepare_cached(include_str!("api_key_clinics.sql")).await?;
    let rows = transaction.query(&statement, &[&organization, &key.clinic]).await?;
    let role = |row: &Row| GrantRole {
        clinic: row.get("id"),
        clinic_name: row.get("name"),
        time_zone: row.get("time_zone"),
        role: key.role.clone(),
        patient: None,
        families: Vec::new(),
        until_ms: None,
    };
    Ok(rows.iter().map(role).collect())
}

fn key(row: &Row) -> ApiKeyRow {
    let scopes: Option<serde_json::Value> = row.get("scopes");
    ApiKeyRow {
        id: row.get("id"),
        name: row.get("name"),
        prefix: row.get::<_, Option<String>>("prefix").unwrap_or_default(),
        role: row.get("role"),
        clinic: row.get("clinic"),
        scopes: scopes.and_then(|scopes| serde_json::from_value(scopes).ok()).unwrap_or_default(),
        created_at_ms: row.get("created_at_ms"),
        last_used_at_ms: row.get("last_used_at"),
        // A key without an end is no key of this version's making: it has ended.
        expires_at_ms: row.get::<_, Option<i64>>("expires_at").unwrap_or(0),
        revoked_at_ms: row.get("revoked_at"),
    }
}
