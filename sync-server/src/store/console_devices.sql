SELECT d.id, d.name, d.platform, d.account, a.name AS account_name, d.status, d.created_at_ms, d.last_seen_at,
       coalesce(array_agg(DISTINCT m.role ORDER BY m.role) FILTER (WHERE m.role IS NOT NULL), '{}') AS roles
  FROM directory.device d
  JOIN directory.account a ON a.id = d.account
  LEFT JOIN directory.membership m
    ON m.organization_id = d.organization_id AND m.account = d.account AND m.revoked_at IS NULL
 WHERE d.organization_id = $1
 GROUP BY d.organization_id, d.id, a.name
 ORDER BY d.created_at_ms DESC, d.id
