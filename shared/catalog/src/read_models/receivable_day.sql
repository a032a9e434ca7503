-- Payments by the day on which they are due: how many and how much, by state and means.
SELECT p.organization_id, p.clinic_id, p.due_on, p.status, p.method, p.amount_currency AS currency,
       count(*) AS payments,
       CAST(sum(p.amount) AS bigint) AS amount
  FROM payment p
 WHERE p.deleted_at_ms IS NULL
 GROUP BY p.organization_id, p.clinic_id, p.due_on, p.status, p.method, p.amount_currency
