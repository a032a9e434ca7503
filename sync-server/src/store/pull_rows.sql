SELECT b.seq, c.hash, c.record_id, c.entity, c.facet, c.is_entry, c.bytes, c.account_id, c.received_at_ms
  FROM sync.bucket_change b
  JOIN sync.change c
    ON c.organization_id = $1
   AND c.record_id = b.record_id
   AND c.facet = b.facet
   AND c.hash = b.hash
 WHERE b.organization_id = $1
   AND b.bucket = $2
   AND b.seq > $3
 ORDER BY b.seq
 LIMIT $4
