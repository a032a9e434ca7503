SELECT d.id,
       coalesce((SELECT sum(greatest(b.seq - cursor.value::bigint, 0))
                   FROM jsonb_each_text(p.cursors) AS cursor
                   JOIN sync.bucket b ON b.organization_id = d.organization_id AND b.bucket = cursor.key), 0)::bigint AS behind,
       p.pulled_at_ms, p.waiting, p.refused, p.reviews, p.reported_at_ms
  FROM directory.device d
  LEFT JOIN sync.device_progress p ON p.organization_id = d.organization_id AND p.device_id = d.id
 WHERE d.organization_id = $1
   AND d.status = 'approved'
 ORDER BY d.id
