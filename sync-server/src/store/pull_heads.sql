SELECT wanted.place, b.seq, b.changes, b.digest
  FROM unnest($2::text[]) WITH ORDINALITY AS wanted (bucket, place)
  JOIN sync.bucket b
    ON b.organization_id = $1
   AND b.bucket = wanted.bucket
 ORDER BY wanted.place
