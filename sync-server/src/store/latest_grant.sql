SELECT body
  FROM directory.device_grant
 WHERE organization_id = $1
   AND device_id = $2
 ORDER BY expires_at_ms DESC
 LIMIT 1
