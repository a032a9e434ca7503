INSERT INTO sync.bucket (organization_id, bucket)
SELECT $1, wanted.bucket
  FROM unnest($2::text[]) AS wanted (bucket)
 WHERE NOT EXISTS (SELECT 1 FROM sync.bucket b WHERE b.organization_id = $1 AND b.bucket = wanted.bucket)
 ORDER BY wanted.bucket COLLATE "C"
    ON CONFLICT (organization_id, bucket) DO NOTHING
