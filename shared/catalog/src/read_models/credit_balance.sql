-- Simulation credits of a student, before any lapse (umbu_domain::ledger knows what lapsed).
SELECT c.organization_id, c.clinic_id, c.student, CAST(sum(c.credits) AS bigint) AS credits
  FROM credit_entry c
 WHERE c.deleted_at_ms IS NULL
 GROUP BY c.organization_id, c.clinic_id, c.student
