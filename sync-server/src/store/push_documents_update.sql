UPDATE sync.document d
   SET saved = new.saved,
       shown = new.shown,
       version = d.version + 1
  FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::bytea[], $6::bytea[])
       AS new (record_id, facet, version, saved, shown)
 WHERE d.organization_id = $1
   AND d.record_id = new.record_id
   AND d.facet = new.facet
   AND d.version = new.version
