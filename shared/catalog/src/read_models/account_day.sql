-- What was debited and credited to an account on a day, by competence and by currency: the source of trial balance,
-- income statement and balance sheet. Planned entries count in no balance, so they stand apart by their stage.
SELECT a.organization_id, a.clinic_id, s.account, a.account_type, a.parent, s.stage, s.competence_date, s.currency,
       CAST(sum(s.debit) AS bigint) AS debit,
       CAST(sum(s.credit) AS bigint) AS credit
  FROM (SELECT d.organization_id, d.debit_account AS account, d.stage, d.competence_date,
               d.amount_currency AS currency, d.amount AS debit, 0 AS credit
          FROM ledger_entry d WHERE d.deleted_at_ms IS NULL
        UNION ALL
        SELECT c.organization_id, c.credit_account, c.stage, c.competence_date, c.amount_currency, 0, c.amount
          FROM ledger_entry c WHERE c.deleted_at_ms IS NULL) s
  JOIN ledger_account a ON a.organization_id = s.organization_id AND a.id = s.account
 GROUP BY a.organization_id, a.clinic_id, s.account, a.account_type, a.parent, s.stage, s.competence_date, s.currency
