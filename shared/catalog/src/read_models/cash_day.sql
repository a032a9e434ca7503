-- Money in and out of cash and bank accounts on a day, real and planned: the source of the cash flow.
SELECT a.organization_id, a.clinic_id, s.cash_date, s.stage, s.currency,
       CAST(sum(s.inflow) AS bigint) AS inflow,
       CAST(sum(s.outflow) AS bigint) AS outflow
  FROM (SELECT d.organization_id, d.debit_account AS account, d.stage, d.cash_date,
               d.amount_currency AS currency, d.amount AS inflow, 0 AS outflow
          FROM ledger_entry d WHERE d.deleted_at_ms IS NULL AND d.cash_date IS NOT NULL
        UNION ALL
        SELECT c.organization_id, c.credit_account, c.stage, c.cash_date, c.amount_currency, 0, c.amount
          FROM ledger_entry c WHERE c.deleted_at_ms IS NULL AND c.cash_date IS NOT NULL) s
  JOIN ledger_account a ON a.organization_id = s.organization_id AND a.id = s.account
 WHERE a.purpose IN ('cash', 'bank')
 GROUP BY a.organization_id, a.clinic_id, s.cash_date, s.stage, s.currency
