INSERT INTO sync.document (organization_id, record_id, facet, entity, is_entry, clinic_id, bucket, personal_bucket,
                           saved, shown, version)
SELECT $1, new.record_id, new.facet, new.entity, new.is_entry, new.clinic_id, new.bucket, new.personal_bucket, new.saved,
       new.shown, 1
  FROM unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::uuid[], $7::text[], $8::text[], $9::bytea[],
              $10::bytea[])
       AS new (record_id, facet, entity, is_entry, clinic_id, bucket, personal_bucket, saved, shown)
    ON CONFLICT (organization_id, record_id, facet) DO NOTHING
