UPDATE sync.document d
   SET saved = new.saved,
       version = d.version + 1
  FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::bytea[]) AS new (record_id, facet, version, saved)
 WHERE d.organization_id = $1
   AND d.record_id = new.record_id
   AND d.facet = new.facet
   AND d.version = new.version
