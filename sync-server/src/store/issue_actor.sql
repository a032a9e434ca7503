INSERT INTO directory.device_actor (organization_id, device_id, generation, actor, issued_at_ms)
SELECT $1, $2, coalesce(max(generation), 0) + 1, $3, $4
  FROM directory.device_actor
 WHERE organization_id = $1
   AND device_id = $2
