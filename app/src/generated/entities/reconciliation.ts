// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A comparison of what should have arrived with what did, for a bank, acquirer or cash drawer. */
export interface Reconciliation {
  date?: string | null
  period_start?: string | null
  period_end?: string | null
  source?: 'bank_statement' | 'acquirer' | 'gateway' | 'cash_count' | 'health_plan' | (string & {}) | null
  payment_method?: string | null
  ledger_account?: string | null
  statement?: string | null
  expected_amount?: string | null
  actual_amount?: string | null
  lines?: ({ id: string } & Record<string, unknown>)[] | null
  status?: 'pending' | 'reconciled' | 'failed' | (string & {}) | null
  discrepancy_cause?: 'fee' | 'timing' | 'chargeback' | 'missing_payment' | 'duplicate' | 'cash_short' | 'cash_over' | 'mistake' | 'other' | (string & {}) | null
  discrepancy_reason?: string | null
  reconciled_by?: string | null
  reconciled_at?: number | null
  notes?: string | null
}

export const entity = {
  name: 'reconciliation', label: { pt: 'Conciliação', en: 'Reconciliation' },
  help: 'A comparison of what should have arrived with what did, for a bank, acquirer or cash drawer.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true, index: true },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'De', en: 'From' }, help: '' },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Até', en: 'To' }, help: '' },
      { name: 'source', type: { kind: 'choice', choices: [{ value: 'bank_statement', label: { pt: 'Extrato bancário', en: 'Bank statement' } }, { value: 'acquirer', label: { pt: 'Credenciadora de cartões', en: 'Card acquirer' } }, { value: 'gateway', label: { pt: 'Intermediador', en: 'Gateway' } }, { value: 'cash_count', label: { pt: 'Contagem do caixa', en: 'Cash count' } }, { value: 'health_plan', label: { pt: 'Demonstrativo do convênio', en: 'Health plan statement' } }] }, label: { pt: 'Origem', en: 'Source' }, help: '', initial: 'bank_statement' },
      { name: 'payment_method', type: { kind: 'link', entity: 'payment_method' }, label: { pt: 'Forma de pagamento', en: 'Payment method' }, help: '', index: true },
      { name: 'ledger_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta contábil', en: 'Ledger account' }, help: '', index: true },
      { name: 'statement', type: { kind: 'blob' }, label: { pt: 'Extrato', en: 'Statement' }, help: 'Statement as received, such as OFX or CSV.' },
      { name: 'expected_amount', type: { kind: 'money' }, label: { pt: 'Valor esperado', en: 'Expected amount' }, help: 'What the books said when it was closed, kept as evidence: an entry that arrives later changes the sum.', required: true },
      { name: 'actual_amount', type: { kind: 'money' }, label: { pt: 'Valor recebido', en: 'Actual amount' }, help: 'What the statement or the count says.', required: true, sensitive: true },
      { name: 'lines', type: { kind: 'list', fields: [{ name: 'occurred_on', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true }, { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 200 }, { name: 'reference', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Reference' }, help: 'NSU, end-to-end identifier or document number.', max: 80 }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }, { name: 'fee_amount', type: { kind: 'money' }, label: { pt: 'Taxa', en: 'Fee' }, help: '' }, { name: 'payment', type: { kind: 'link', entity: 'payment' }, label: { pt: 'Pagamento', en: 'Payment' }, help: '', index: true }, { name: 'ledger_entry', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Lançamento', en: 'Ledger entry' }, help: '', index: true }, { name: 'match_status', type: { kind: 'choice', choices: [{ value: 'matched', label: { pt: 'Encontrado', en: 'Matched' } }, { value: 'unmatched', label: { pt: 'Sem correspondência', en: 'Unmatched' } }, { value: 'duplicate', label: { pt: 'Duplicado', en: 'Duplicate' } }, { value: 'ignored', label: { pt: 'Ignorado', en: 'Ignored' } }] }, label: { pt: 'Correspondência', en: 'Match' }, help: '', initial: 'unmatched' }] }, label: { pt: 'Linhas do extrato', en: 'Statement lines' }, help: 'Lines of the statement and what each was matched with.', max: 5000 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Em aberto', en: 'Pending' } }, { value: 'reconciled', label: { pt: 'Conciliada', en: 'Reconciled' } }, { value: 'failed', label: { pt: 'Com divergência', en: 'Failed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'pending' },
      { name: 'discrepancy_cause', type: { kind: 'choice', choices: [{ value: 'fee', label: { pt: 'Taxa não prevista', en: 'Unforeseen fee' } }, { value: 'timing', label: { pt: 'Ainda não creditado', en: 'Not yet credited' } }, { value: 'chargeback', label: { pt: 'Contestação', en: 'Chargeback' } }, { value: 'missing_payment', label: { pt: 'Pagamento não registrado', en: 'Payment not recorded' } }, { value: 'duplicate', label: { pt: 'Registro em duplicidade', en: 'Recorded twice' } }, { value: 'cash_short', label: { pt: 'Falta no caixa', en: 'Cash short' } }, { value: 'cash_over', label: { pt: 'Sobra no caixa', en: 'Cash over' } }, { value: 'mistake', label: { pt: 'Erro de digitação', en: 'Typing mistake' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Causa da diferença', en: 'Discrepancy cause' }, help: 'Why the amounts differ.' },
      { name: 'discrepancy_reason', type: { kind: 'text' }, label: { pt: 'Explicação da diferença', en: 'Discrepancy explained' }, help: '', max: 1000 },
      { name: 'reconciled_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conciliada por', en: 'Reconciled by' }, help: '', index: true },
      { name: 'reconciled_at', type: { kind: 'instant' }, label: { pt: 'Conciliada em', en: 'Reconciled at' }, help: '' },
      { name: 'notes', type: { kind: 'prose' }, label: { pt: 'Observações', en: 'Notes' }, help: '', max: 4000 },
    ] },
  ],
} as const satisfies Entity
