-- What a cost center earned and spent on a day, by competence.
SELECT e.organization_id, e.clinic_id, e.cost_center, e.competence_date, e.amount_currency AS currency,
       CAST(coalesce(sum(e.amount) FILTER (WHERE d.account_type = 'expense'), 0)
          - coalesce(sum(e.amount) FILTER (WHERE c.account_type = 'expense'), 0) AS bigint) AS expense,
       CAST(coalesce(sum(e.amount) FILTER (WHERE c.account_type = 'revenue'), 0)
          - coalesce(sum(e.amount) FILTER (WHERE d.account_type = 'revenue'), 0) AS bigint) AS revenue
  FROM ledger_entry e
  JOIN ledger_account d ON d.organization_id = e.organization_id AND d.id = e.debit_account
  JOIN ledger_account c ON c.organization_id = e.organization_id AND c.id = e.credit_account
 WHERE e.deleted_at_ms IS NULL AND e.stage = 'posted' AND e.cost_center IS NOT NULL
 GROUP BY e.organization_id, e.clinic_id, e.cost_center, e.competence_date, e.amount_currency
