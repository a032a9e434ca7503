SELECT DISTINCT a.id, a.name
  FROM directory.membership m
  JOIN directory.account a ON a.id = m.account
 WHERE m.organization_id = $1
   AND m.account = ANY ($2)
   AND (m.role <> 'patient' OR m.clinic = ANY ($3) OR m.patient = ANY ($4))
