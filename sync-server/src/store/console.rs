//! The lists that administrators see. Identifiers and counts; no table of schema `record` is ever read here.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_commands::types::{BucketRow, ClinicRow, DeviceRow, MemberRow, OrganizationRow};
use uuid::Uuid;

use crate::error::{Result, not_found};

/// One organisation with its counts; needs its scope.
pub async fn organization(transaction: &Transaction<'_>, organization: Uuid) -> Result<OrganizationRow> {
    let row = transaction
        .query_opt(include_str!("console_organization.sql"), &[&organization])
        .await?
        .ok_or_else(|| not_found("organisation"))?;
    Ok(OrganizationRow {
        id: row.get("id"),
        name: row.get("name"),
        cnpj: row.get("cnpj"),
        status: row.get("status"),
        clinics: count(&row, "clinics"),
        members: count(&row, "members"),
        devices: count(&row, "devices"),
        pending_devices: count(&row, "pending_devices"),
    })
}

/// Ids of all organisations; needs a platform administrator's scope.
pub async fn organizations(transaction: &Transaction<'_>) -> Result<Vec<Uuid>> {
    let rows = transaction.query("SELECT id FROM directory.organization ORDER BY name, id LIMIT 1000", &[]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub async fn clinics(transaction: &Transaction<'_>, organization: Uuid) -> Result<Vec<ClinicRow>> {
    let rows = transaction
        .query(
            "SELECT id, name, city, time_zone FROM directory.clinic WHERE organization_id = $1 ORDER BY name, id",
            &[&organization],
        )
        .await?;
    let clinic = |row: &Row| ClinicRow {
        id: row.get("id"),
        name: row.get("name"),
        city: row.get("city"),
        time_zone: row.get("time_zone"),
    };
    Ok(rows.iter().map(clinic).collect())
}

pub async fn members(transaction: &Transaction<'_>, organization: Uuid) -> Result<Vec<MemberRow>> {
    let rows = transaction.query(include_str!("console_members.sql"), &[&organization]).await?;
    let member = |row: &Row| MemberRow {
        membership: row.get("membership"),
        account: row.get("account"),
        name: row.get("name"),
        email: row.get("email"),
        clinic: row.get("clinic"),
        clinic_name: row.get("clinic_name"),
        role: row.get("role"),
        patient: row.get("patient"),
        revoked_at_ms: row.get("revoked_at"),
    };
    Ok(rows.iter().map(member).collect())
}

pub async fn member(transaction: &Transaction<'_>, organization: Uuid, membership: Uuid) -> Result<MemberRow> {
    let found = members(transaction, organization).await?.into_iter().find(|row| row.membership == membership);
    found.ok_or_else(|| not_found("membership"))
}

pub async fn devices(transaction: &Transaction<'_>, organization: Uuid) -> Result<Vec<DeviceRow>> {
    let rows = transaction.query(include_str!("console_devices.sql"), &[&organization]).await?;
    let device = |row: &Row| DeviceRow {
        id: row.get("id"),
        name: row.get("name"),
        platform: row.get("platform"),
        account: row.get("account"),
        account_name: row.get("account_name"),
        roles: row.get("roles"),
        status: row.get("status"),
        enrolled_at_ms: row.get("created_at_ms"),
        last_seen_at_ms: row.get("last_seen_at"),
    };
    Ok(rows.iter().map(device).collect())
}

pub async fn device(transaction: &Transaction<'_>, organization: Uuid, device: Uuid) -> Result<DeviceRow> {
    let found = devices(transaction, organization).await?.into_iter().find(|row| row.id == device);
    found.ok_or_else(|| not_found("device"))
}

pub async fn buckets(transaction: &Transaction<'_>, organization: Uuid) -> Result<Vec<BucketRow>> {
    let rows = transaction
        .query(
            "SELECT bucket, changes, bytes FROM sync.bucket WHERE organization_id = $1 ORDER BY bucket LIMIT 2000",
            &[&organization],
        )
        .await?;
    let bucket = |row: &Row| BucketRow {
        bucket: row.get("bucket"),
        changes: u64::try_from(row.get::<_, i64>("changes")).unwrap_or(0),
        bytes: u64::try_from(row.get::<_, i64>("bytes")).unwrap_or(0),
    };
    Ok(rows.iter().map(bucket).collect())
}

fn count(row: &Row, column: &str) -> u32 {
    u32::try_from(row.get::<_, i64>(column)).unwrap_or(u32::MAX)
}
