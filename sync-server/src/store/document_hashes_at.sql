SELECT wanted.place, c.hash
  FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::bigint[])
       WITH ORDINALITY AS wanted (record_id, facet, actor, actor_seq, place)
  JOIN sync.change c
    ON c.organization_id = $1
   AND c.record_id = wanted.record_id
   AND c.facet = wanted.facet
   AND c.actor = wanted.actor
   AND c.actor_seq = wanted.actor_seq
