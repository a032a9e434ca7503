SELECT coalesce(sum(total), 0)::bigint,
       coalesce(sum(total) FILTER (WHERE device_id = $2 AND created_at_ms > $3), 0)::bigint
  FROM sync.blob
 WHERE organization_id = $1
