SELECT DISTINCT a.id, a.name
  FROM directory.membership m
  JOIN directory.account a ON a.id = m.account
 WHERE m.organization_id = $1
   AND m.account = ANY ($2)
   AND (m.role <> 'patient' OR m.clinic = ANY ($3) OR m.patient = ANY ($4))
UNION
SELECT k.id, k.name
  FROM directory.api_key k
 WHERE k.organization_id = $1
   AND k.id = ANY ($2)
