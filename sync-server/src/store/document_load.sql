SELECT record_id, facet, entity, clinic_id, version, saved
  FROM sync.document
 WHERE organization_id = $1
   AND record_id = ANY($2)
