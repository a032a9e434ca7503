INSERT INTO sync.quarantine (organization_id, device_id, account_id, grant_id, received_at_ms,
                             record_id, facet, entity, hash, code, reason, bytes)
SELECT $1, $2, $3, $4, $5, new.record_id, new.facet, new.entity, new.hash, new.code, new.reason, new.bytes
  FROM unnest($6::uuid[], $7::text[], $8::text[], $9::bytea[], $10::text[], $11::text[], $12::bytea[])
       AS new (record_id, facet, entity, hash, code, reason, bytes)
    ON CONFLICT (organization_id, record_id, facet, hash) DO NOTHING
