-- Both records are the clinic's own, so that no other clinic gives its patients away.
SELECT p.date_of_birth, r.represents_until, r.proof_checked_at,
       (SELECT s.value
          FROM record.setting s
         WHERE s.organization_id = $1
           AND s.key = 'patient.majority_years'
           AND (s.clinic = $2 OR s.clinic IS NULL)
           AND s.active IS NOT FALSE
           AND s.deleted_at_ms IS NULL
         ORDER BY s.clinic NULLS LAST, s.id
         LIMIT 1) AS majority_years
  FROM record.related_person r
  JOIN record.patient p
    ON p.organization_id = $1
   AND p.id = r.patient
   AND p.clinic_id = r.clinic_id
   AND p.deleted_at_ms IS NULL
 WHERE r.organization_id = $1
   AND r.id = $3
   AND r.clinic_id = $2
   AND r.patient = $4
   AND (r.account = $5 OR r.account IS NULL)
   AND r.legal_representative
   AND r.proof_checked_at IS NOT NULL
   AND r.deleted_at_ms IS NULL
