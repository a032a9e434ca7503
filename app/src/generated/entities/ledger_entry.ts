// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An amount that goes from one account to another (double entry). Never edited: a mistake is undone by an entry that reverses it. Balances and statements are sums. */
export interface LedgerEntry {
  entry_type?: 'revenue' | 'expense' | 'transfer' | 'adjustment' | 'refund' | 'commission' | 'tax' | 'fee' | 'product_cost' | 'revenue_recognition' | 'depreciation' | 'opening_balance' | (string & {}) | null
  stage?: 'planned' | 'posted' | (string & {}) | null
  debit_account?: string | null
  credit_account?: string | null
  amount?: string | null
  competence_date?: string | null
  cash_date?: string | null
  description?: string | null
  cost_center?: string | null
  practitioner?: string | null
  service?: string | null
  counterparty_name?: string | null
  counterparty_cpf?: string | null
  counterparty_cnpj?: string | null
  document_number?: string | null
  attachment?: string | null
  payment?: string | null
  invoice?: string | null
  credit_purchase?: string | null
  appointment?: string | null
  stock_movement?: string | null
  commission_payout?: string | null
  revenue_schedule?: string | null
  reconciliation?: string | null
  tax_rule?: string | null
  part_of?: string | null
  settles?: string | null
  reverses?: string | null
  reversal_reason?: 'cancelled' | 'payment_failed' | 'mistake' | 'refund' | 'chargeback' | 'other' | (string & {}) | null
}

export const entity = {
  name: 'ledger_entry', label: { pt: 'Lançamento', en: 'Ledger entry' },
  help: 'An amount that goes from one account to another (double entry). Never edited: a mistake is undone by an entry that reverses it. Balances and statements are sums.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'entry_type', type: { kind: 'choice', choices: [{ value: 'revenue', label: { pt: 'Receita', en: 'Revenue' } }, { value: 'expense', label: { pt: 'Despesa', en: 'Expense' } }, { value: 'transfer', label: { pt: 'Transferência', en: 'Transfer' } }, { value: 'adjustment', label: { pt: 'Ajuste', en: 'Adjustment' } }, { value: 'refund', label: { pt: 'Devolução', en: 'Refund' } }, { value: 'commission', label: { pt: 'Comissão', en: 'Commission' } }, { value: 'tax', label: { pt: 'Tributo', en: 'Tax' } }, { value: 'fee', label: { pt: 'Taxa de recebimento', en: 'Payment fee' } }, { value: 'product_cost', label: { pt: 'Custo dos produtos', en: 'Cost of products' } }, { value: 'revenue_recognition', label: { pt: 'Reconhecimento de receita', en: 'Revenue recognition' } }, { value: 'depreciation', label: { pt: 'Depreciação', en: 'Depreciation' } }, { value: 'opening_balance', label: { pt: 'Saldo de abertura', en: 'Opening balance' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'stage', type: { kind: 'choice', choices: [{ value: 'planned', label: { pt: 'Previsto', en: 'Planned' } }, { value: 'posted', label: { pt: 'Realizado', en: 'Posted' } }] }, label: { pt: 'Etapa', en: 'Stage' }, help: 'A planned entry is a forecast of cash flow and counts in no balance. What comes of it is another entry.', required: true, index: true, initial: 'posted' },
      { name: 'debit_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta debitada', en: 'Debit account' }, help: 'The account that receives.', required: true, index: true },
      { name: 'credit_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta creditada', en: 'Credit account' }, help: 'The account that gives.', required: true, index: true },
      { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: 'Always positive; the accounts tell the direction.', required: true },
      { name: 'competence_date', type: { kind: 'date' }, label: { pt: 'Competência', en: 'Competence date' }, help: 'The day to which the revenue or expense belongs (accrual).', required: true, index: true },
      { name: 'cash_date', type: { kind: 'date' }, label: { pt: 'Data do caixa', en: 'Cash date' }, help: 'The day on which the money moves, or should move if planned. Empty where no money moves.', index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Histórico', en: 'Description' }, help: '', required: true, search: true, max: 300 },
      { name: 'cost_center', type: { kind: 'link', entity: 'cost_center' }, label: { pt: 'Centro de custo', en: 'Cost center' }, help: '', index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', index: true },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true },
      { name: 'counterparty_name', type: { kind: 'text' }, label: { pt: 'Favorecido ou pagador', en: 'Counterparty' }, help: 'Who paid or was paid, where it is not a patient.', search: true, max: 120 },
      { name: 'counterparty_cpf', type: { kind: 'cpf' }, label: { pt: 'CPF do favorecido ou pagador', en: 'Counterparty CPF' }, help: '' },
      { name: 'counterparty_cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ do favorecido ou pagador', en: 'Counterparty CNPJ' }, help: '' },
      { name: 'document_number', type: { kind: 'text' }, label: { pt: 'Documento', en: 'Document number' }, help: 'Number of the bill, receipt or contract.', search: true, max: 60 },
      { name: 'attachment', type: { kind: 'blob' }, label: { pt: 'Anexo', en: 'Attachment' }, help: '' },
      { name: 'payment', type: { kind: 'link', entity: 'payment' }, label: { pt: 'Pagamento', en: 'Payment' }, help: 'This and the links that follow say what caused the entry; usually one of them is filled.', index: true },
      { name: 'invoice', type: { kind: 'link', entity: 'invoice' }, label: { pt: 'Fatura', en: 'Invoice' }, help: '', index: true },
      { name: 'credit_purchase', type: { kind: 'link', entity: 'credit_purchase' }, label: { pt: 'Compra de créditos', en: 'Credit purchase' }, help: '', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'stock_movement', type: { kind: 'link', entity: 'stock_movement' }, label: { pt: 'Movimento de estoque', en: 'Stock movement' }, help: '', index: true },
      { name: 'commission_payout', type: { kind: 'link', entity: 'commission_payout' }, label: { pt: 'Repasse', en: 'Commission payout' }, help: '', index: true },
      { name: 'revenue_schedule', type: { kind: 'link', entity: 'revenue_schedule' }, label: { pt: 'Receita a reconhecer', en: 'Revenue schedule' }, help: '', index: true },
      { name: 'reconciliation', type: { kind: 'link', entity: 'reconciliation' }, label: { pt: 'Conciliação', en: 'Reconciliation' }, help: '', index: true },
      { name: 'tax_rule', type: { kind: 'link', entity: 'tax_rule' }, label: { pt: 'Regra tributária', en: 'Tax rule' }, help: '', index: true },
      { name: 'part_of', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Parte do lançamento', en: 'Part of' }, help: 'For an entry in several parts (net amount, fee, tax), the first of them.', index: true },
      { name: 'settles', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Realiza o lançamento', en: 'Settles' }, help: 'The planned entry that this one makes real.', index: true },
      { name: 'reverses', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Estorna o lançamento', en: 'Reverses' }, help: 'The entry that this one undoes, with the accounts exchanged.', index: true },
      { name: 'reversal_reason', type: { kind: 'choice', choices: [{ value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }, { value: 'payment_failed', label: { pt: 'Pagamento não efetivado', en: 'Payment failed' } }, { value: 'mistake', label: { pt: 'Lançado por engano', en: 'Mistake' } }, { value: 'refund', label: { pt: 'Devolvido', en: 'Refunded' } }, { value: 'chargeback', label: { pt: 'Contestado', en: 'Chargeback' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Motivo do estorno', en: 'Reversal reason' }, help: '' },
    ] },
  ],
} as const satisfies Entity
