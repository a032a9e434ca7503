//! Emergency access: who opened whose share, why, and until when.

use deadpool_postgres::Transaction;
use umbu_sync::Emergency;
use uuid::Uuid;

use crate::error::Result;

pub struct NewEmergency<'a> {
    pub id: Uuid,
    pub account: Uuid,
    pub device: Uuid,
    pub patient: Uuid,
    pub reason: &'a str,
    pub began_at_ms: i64,
    pub ends_at_ms: i64,
}

pub async fn create(transaction: &Transaction<'_>, organization: Uuid, new: &NewEmergency<'_>) -> Result<()> {
    transaction
        .execute(
            "INSERT INTO directory.emergency_access
                    (organization_id, id, account_id, device_id, patient_id, reason, began_at_ms, ends_at_ms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                &organization,
                &new.id,
                &new.account,
                &new.device,
                &new.patient,
                &new.reason,
                &new.began_at_ms,
                &new.ends_at_ms,
            ],
        )
        .await?;
    Ok(())
}

/// What is open on that device at that moment.
pub async fn open(
    transaction: &Transaction<'_>,
    organization: Uuid,
    device: Uuid,
    now_ms: i64,
) -> Result<Vec<Emergency>> {
    let statement = transaction
        .prepare_cached(
            "SELECT patient_id, max(ends_at_ms) AS until_ms
               FROM directory.emergency_access
              WHERE organization_id = $1 AND device_id = $2 AND ends_at_ms > $3
              GROUP BY patient_id
              ORDER BY patient_id",
        )
        .await?;
    let rows = transaction.query(&statement, &[&organization, &device, &now_ms]).await?;
    Ok(rows.iter().map(|row| Emergency { patient: row.get("patient_id"), until_ms: row.get("until_ms") }).collect())
}

/// The clinic to which a patient belongs.
pub async fn clinic_of(transaction: &Transaction<'_>, organization: Uuid, patient: Uuid) -> Result<Option<Uuid>> {
    let row = transaction
        .query_opt(
            "SELECT clinic_id FROM sync.document
              WHERE organization_id = $1 AND record_id = $2 AND entity = 'patient' AND clinic_id IS NOT NULL LIMIT 1",
            &[&organization, &patient],
        )
        .await?;
    Ok(row.map(|row| row.get(0)))
}
