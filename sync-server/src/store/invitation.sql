SELECT i.account_id, i.approves, i.expires_at_ms, i.used_at_ms
  FROM directory.invitation i
  JOIN directory.membership m
    ON m.organization_id = i.organization_id AND m.id = i.membership_id AND m.revoked_at IS NULL
 WHERE i.organization_id = $1
   AND i.code_hash = $2
   FOR UPDATE OF i
