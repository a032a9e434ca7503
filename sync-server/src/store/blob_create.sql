INSERT INTO sync.blob (organization_id, patient_id, address, total, device_id, created_at_ms, length, complete)
VALUES ($1, $2, $3, $4, $5, $6, 0, false)
    ON CONFLICT (organization_id, patient_id, address) DO NOTHING
