SELECT id, name, time_zone
  FROM directory.clinic
 WHERE organization_id = $1
   AND ($2::uuid IS NULL OR id = $2)
 ORDER BY id
