-- One statement: the heads move, and what they returned numbers the changes.
WITH head AS (
  UPDATE sync.bucket b
     SET seq = b.seq + grown.count,
         changes = b.changes + grown.count,
         bytes = b.bytes + grown.bytes,
         digest = grown.digest
    FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::bytea[]) AS grown (bucket, count, bytes, digest)
   WHERE b.organization_id = $1
     AND b.bucket = grown.bucket
  RETURNING b.bucket, b.seq - grown.count AS before
)
INSERT INTO sync.bucket_change (organization_id, bucket, seq, record_id, facet, hash)
SELECT $1, head.bucket, head.before + new.place, new.record_id, new.facet, new.hash
  FROM unnest($6::text[], $7::bigint[], $8::uuid[], $9::text[], $10::bytea[])
       AS new (bucket, place, record_id, facet, hash)
  JOIN head ON head.bucket = new.bucket
