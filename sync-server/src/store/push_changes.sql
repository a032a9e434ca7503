INSERT INTO sync.change (organization_id, device_id, account_id, grant_id, received_at_ms,
                         record_id, facet, entity, hash, actor, actor_seq, bytes, is_entry)
SELECT $1, $2, $3, $4, $5,
       new.record_id, new.facet, new.entity, new.hash, new.actor, new.actor_seq, new.bytes, new.actor IS NULL
  FROM unnest($6::uuid[], $7::text[], $8::text[], $9::bytea[], $10::uuid[], $11::bigint[], $12::bytea[])
       AS new (record_id, facet, entity, hash, actor, actor_seq, bytes)
 ORDER BY new.record_id, new.facet, new.hash
    ON CONFLICT (organization_id, record_id, facet, hash) DO NOTHING
