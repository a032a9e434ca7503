//! Where each device stands, and what an administrator sees of it. Counts and sizes; no table of schema `record` is
//! ever read here.

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use umbu_commands::types::{DeviceSync, RefusedOfDay, StorageSize, SyncHealth};
use umbu_sync::{Bucket, Report};
use uuid::Uuid;

use super::now_ms;
use crate::error::Result;

/// A row that is younger is left as it is: an administrator needs no finer clock, and pulls stay cheap.
const COARSE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const DAYS: i64 = 30;

/// Notes what a device was given, at most once a minute.
pub async fn pulled(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    cursors: &[(Bucket, u64)],
) -> Result<()> {
    note(transaction, organization, device, cursors, false).await
}

/// Notes that a device holds everything up to these heads: at once where it was thought to be behind.
pub async fn caught_up(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    heads: &[(Bucket, u64)],
) -> Result<()> {
    note(transaction, organization, device, heads, true).await
}

async fn note(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    cursors: &[(Bucket, u64)],
    at_once: bool,
) -> Result<()> {
    let cursors: serde_json::Map<String, serde_json::Value> =
        cursors.iter().map(|(bucket, seq)| (bucket.to_string(), (*seq).into())).collect();
    let now = now_ms();
    let statement = transaction
        .prepare_cached(
            "INSERT INTO sync.device_progress AS p (organization_id, device_id, cursors, pulled_at_ms)
             VALUES ($1, $2, $3::text::jsonb, $4)
             ON CONFLICT (organization_id, device_id) DO UPDATE
                SET cursors = excluded.cursors, pulled_at_ms = excluded.pulled_at_ms
              WHERE coalesce(p.pulled_at_ms, 0) <= $5 OR ($6 AND p.cursors <> excluded.cursors)",
        )
        .await?;
    let cursors = serde_json::Value::Object(cursors).to_string();
    transaction.execute(&statement, &[&organization, &device, &cursors, &now, &(now - COARSE_MS), &at_once]).await?;
    Ok(())
}

/// Notes what a device says of itself.
pub async fn reported(transaction: &Transaction<'_>, organization: Uuid, device: Uuid, report: &Report) -> Result<()> {
    let count = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    transaction
        .execute(
            "INSERT INTO sync.device_progress (organization_id, device_id, waiting, refused, reviews, reported_at_ms)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (organization_id, device_id) DO UPDATE
                SET waiting = excluded.waiting, refused = excluded.refused, reviews = excluded.reviews,
                    reported_at_ms = excluded.reported_at_ms",
            &[
                &organization,
                &device,
                &count(report.waiting),
                &count(report.refused),
                &count(report.reviews),
                &now_ms(),
            ],
        )
        .await?;
    Ok(())
}

pub async fn health(transaction: &Transaction<'_>, organization: Uuid) -> Result<SyncHealth> {
    let now = now_ms();
    let devices = transaction.query(include_str!("progress_devices.sql"), &[&organization]).await?;
    let refused = transaction
        .query(
            "SELECT received_at_ms / 86400000 AS day, code, count(*) AS count FROM sync.quarantine
              WHERE organization_id = $1 AND received_at_ms > $2 GROUP BY day, code ORDER BY day, code",
            &[&organization, &(now - DAYS * DAY_MS)],
        )
        .await?;
    let storage = transaction.query_one(include_str!("progress_storage.sql"), &[&organization]).await?;
    Ok(SyncHealth {
        devices: devices.iter().map(device).collect(),
        refused: refused
            .iter()
            .map(|row| RefusedOfDay {
                day: row.get("day"),
                code: row.get("code"),
                count: u32::try_from(row.get::<_, i64>("count")).unwrap_or(u32::MAX),
            })
            .collect(),
        storage: StorageSize {
            changes: size(&storage, "changes"),
            change_bytes: size(&storage, "change_bytes"),
            documents: size(&storage, "documents"),
            document_bytes: size(&storage, "document_bytes"),
            blobs: size(&storage, "blobs"),
            blob_bytes: size(&storage, "blob_bytes"),
        },
        now_ms: now,
    })
}

fn device(row: &Row) -> DeviceSync {
    let count = |column: &str| row.get::<_, Option<i32>>(column).and_then(|count| u32::try_from(count).ok());
    DeviceSync {
        device: row.get("id"),
        behind: size(row, "behind"),
        pulled_at_ms: row.get("pulled_at_ms"),
        waiting: count("waiting"),
        refused: count("refused"),
        reviews: count("reviews"),
        reported_at_ms: row.get("reported_at_ms"),
    }
}

fn size(row: &Row, column: &str) -> u64 {
    u64::try_from(row.get::<_, i64>(column)).unwrap_or(0)
}
