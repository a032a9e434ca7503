SELECT c.record_id, c.facet, c.hash
  FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS wanted (record_id, facet, hash)
  JOIN sync.change c
    ON c.organization_id = $1
   AND c.record_id = wanted.record_id
   AND c.facet = wanted.facet
   AND c.hash = wanted.hash
