SELECT bucket, digest
  FROM sync.bucket
 WHERE organization_id = $1
   AND bucket = ANY($2)
 ORDER BY bucket COLLATE "C"
   FOR UPDATE
