-- What one device must hold, and what it may: every change in the log, by who its person is at this moment ($2). Written
-- from the table of roles and compartments alone: `kind` and `access` hold that table, and `planned` says of each record
-- in which clinic and whose it is. No bucket is named anywhere.
WITH person AS (
  SELECT d.id AS device, d.account, m.clinic, m.role, m.patient
    FROM directory.device d
    JOIN directory.membership m
      ON m.organization_id = d.organization_id AND m.account = d.account AND m.revoked_at IS NULL
   WHERE d.id = $1
     -- A guardian is one while the proof stands, the representation lasts and the child is a child.
     AND (m.related_person IS NULL OR EXISTS (
           SELECT 1
             FROM record.related_person r
             JOIN record.patient child ON child.id = r.patient
            WHERE r.id = m.related_person
              AND r.patient = m.patient
              AND r.legal_representative
              AND r.proof_checked_at IS NOT NULL
              AND coalesce(r.represents_until::date, 'infinity') >= current_date
              AND child.date_of_birth::date + interval '18 years' > current_date))
)
SELECT c.record_id, c.facet, c.hash, c.bytes, bool_or(has.must) AS must
  FROM sync.change c
  JOIN planned p ON p.record = c.record_id AND p.organization = c.organization_id
  JOIN kind k ON k.entity = c.entity AND k.facet = c.facet
  JOIN directory.device d ON d.id = $1 AND d.organization_id = c.organization_id
  JOIN person m ON true
  JOIN access a ON a.role = m.role AND a.compartment = k.compartment
 CROSS JOIN LATERAL (
   SELECT (p.clinic = m.clinic AND a.may IN ('r', 'rw'))
       OR (p.clinic IS NULL AND a.may IN ('r', 'rw'))
       OR (p.clinic IS NULL AND k.compartment = 'community' AND a.may IN ('own r', 'own rw'))
       OR k.audience = 'everyone'
       OR (k.audience = 'patient' AND m.role = 'patient' AND p.whose = m.patient)
       OR (k.audience = 'student' AND m.role = 'student' AND p.whose = m.account)
       OR (k.audience = 'family' AND m.role IN ('patient', 'student') AND EXISTS (
            SELECT 1
              FROM record.family_member f
              JOIN record.family home ON home.id = f.family AND home.clinic_id = f.clinic_id
             WHERE f.family = p.whose
               AND f.clinic_id = m.clinic
               AND f.status = 'active'
               AND home.status = 'active'
               AND (f.account = m.account OR f.patient = m.patient)))
       OR (k.audience = 'patient' AND EXISTS (
            SELECT 1
              FROM directory.emergency_access e
              JOIN person care ON care.role = 'care'
             WHERE e.device_id = m.device AND e.patient_id = p.whose AND e.ends_at_ms > $2)) AS must,
          (p.clinic = m.clinic AND a.may = 'c' AND c.device_id = m.device) AS may
   ) has
 WHERE has.must OR has.may
 GROUP BY c.record_id, c.facet, c.hash, c.bytes
