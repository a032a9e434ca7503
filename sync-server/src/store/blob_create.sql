INSERT INTO sync.blob (organization_id, owner, address, thumbnail_of, total, device_id, created_at_ms, length, complete)
VALUES ($1, $2, $3, $4, $5, $6, $7, 0, false)
    ON CONFLICT (organization_id, owner, address) DO NOTHING
