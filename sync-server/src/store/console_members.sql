SELECT m.id AS membership, m.account, a.name, a.email, m.clinic, c.name AS clinic_name, m.role, m.patient, m.revoked_at
  FROM directory.membership m
  JOIN directory.account a ON a.id = m.account
  JOIN directory.clinic c ON c.organization_id = m.organization_id AND c.id = m.clinic
 WHERE m.organization_id = $1
 ORDER BY a.name, m.id
