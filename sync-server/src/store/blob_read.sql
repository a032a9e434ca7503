SELECT start, bytes
  FROM sync.blob_chunk
 WHERE organization_id = $1
   AND owner = $2
   AND address = $3
   AND start < $5
   AND start + octet_length(bytes) > $4
 ORDER BY start
