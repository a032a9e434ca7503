-- Loyalty points of a patient in a programme, before any lapse (umbu_domain::ledger knows what lapsed): the sum, what was
-- ever earned (tiers count that), and what was spent or corrected.
SELECT p.organization_id, p.clinic_id, p.patient, p.loyalty_program,
       CAST(sum(p.points) AS bigint) AS points,
       CAST(coalesce(sum(p.points) FILTER (WHERE p.points > 0), 0) AS bigint) AS points_earned,
       CAST(coalesce(-sum(p.points) FILTER (WHERE p.points < 0), 0) AS bigint) AS points_spent
  FROM points_entry p
 WHERE p.deleted_at_ms IS NULL
 GROUP BY p.organization_id, p.clinic_id, p.patient, p.loyalty_program
