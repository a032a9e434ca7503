SELECT k.*
  FROM directory.api_key_secret s
  JOIN directory.api_key k ON k.organization_id = s.organization_id AND k.id = s.key_id
  JOIN directory.organization o ON o.id = s.organization_id AND o.status = 'active'
 WHERE s.organization_id = $1
   AND s.hash = $2
   AND k.revoked_at IS NULL
   AND k.expires_at > $3
