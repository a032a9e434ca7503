SELECT m.clinic, c.name AS clinic_name, c.time_zone, m.role, m.patient, m.related_person
  FROM directory.membership m
  JOIN directory.clinic c ON c.organization_id = m.organization_id AND c.id = m.clinic
 WHERE m.organization_id = $1
   AND m.account = $2
   AND m.revoked_at IS NULL
 ORDER BY m.clinic, m.role, m.patient, m.related_person
