-- A clinic's records name members of that clinic's families only. A status that nobody set is its default.
SELECT DISTINCT role.place, f.id
  FROM unnest($3::uuid[], $4::uuid[]) WITH ORDINALITY AS role (clinic, patient, place)
  JOIN record.family_member m
    ON m.organization_id = $1
   AND m.clinic_id = role.clinic
   AND (m.account = $2 OR m.patient = role.patient)
  JOIN record.family f
    ON f.organization_id = $1
   AND f.id = m.family
   AND f.clinic_id = m.clinic_id
 WHERE m.deleted_at_ms IS NULL
   AND coalesce(m.status, 'active') = 'active'
   AND f.deleted_at_ms IS NULL
   AND coalesce(f.status, 'active') = 'active'
 ORDER BY role.place, f.id
