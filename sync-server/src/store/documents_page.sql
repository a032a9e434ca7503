SELECT d.record_id, d.facet, d.entity, d.is_entry, d.clinic_id, d.bucket, d.personal_bucket, d.saved,
       (SELECT max(c.received_at_ms) FROM sync.change c
         WHERE c.organization_id = d.organization_id AND c.record_id = d.record_id AND c.facet = d.facet) AS updated_at_ms
  FROM sync.document d
 WHERE d.organization_id = $1 AND (d.record_id, d.facet) > ($2, $3)
 ORDER BY d.record_id, d.facet
 LIMIT $4
   FOR UPDATE
