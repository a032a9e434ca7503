-- A document that is shared lies in an audience's bucket too: {bucket} is the column to look in.
SELECT d.record_id, d.facet, d.entity, d.is_entry, d.clinic_id, d.bucket, d.personal_bucket, d.saved, d.shown,
       c.hashes, c.accounts, c.times
  FROM sync.document d,
       LATERAL (SELECT array_agg(c.hash) AS hashes,
                       array_agg(c.account_id) AS accounts,
                       array_agg(c.received_at_ms) AS times
                  FROM sync.change c
                 WHERE c.organization_id = $1
                   AND c.record_id = d.record_id
                   AND c.facet = d.facet) c
 WHERE d.organization_id = $1
   AND d.{bucket} = $2
   AND (d.record_id, d.facet) < ($3, $4)
 ORDER BY d.record_id DESC, d.facet DESC
 LIMIT $5
