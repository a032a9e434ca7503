// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a professional receives for a period, with each service or sale that counted. The total is the sum. */
export interface CommissionPayout {
  practitioner?: string | null
  period_start?: string | null
  period_end?: string | null
  status?: 'calculated' | 'approved' | 'paid' | 'cancelled' | (string & {}) | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  deductions?: ({ id: string } & Record<string, unknown>)[] | null
  approved_by?: string | null
  approved_at?: number | null
  due_on?: string | null
  paid_at?: number | null
  paid_amount?: string | null
  method?: 'pix' | 'bank_transfer' | 'cash' | 'payroll' | 'cheque' | 'other' | (string & {}) | null
  document_number?: string | null
  notes?: string | null
}

export const entity = {
  name: 'commission_payout', label: { pt: 'Repasse', en: 'Commission payout' },
  help: 'What a professional receives for a period, with each service or sale that counted. The total is the sum.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'De', en: 'From' }, help: '', required: true, index: true },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Até', en: 'To' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'calculated', label: { pt: 'Calculado', en: 'Calculated' } }, { value: 'approved', label: { pt: 'Aprovado', en: 'Approved' } }, { value: 'paid', label: { pt: 'Pago', en: 'Paid' } }, { value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'calculated' },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'commission_rule', type: { kind: 'link', entity: 'commission_rule' }, label: { pt: 'Regra', en: 'Rule' }, help: '', index: true }, { name: 'ledger_entry', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Lançamento', en: 'Ledger entry' }, help: '', index: true }, { name: 'payment', type: { kind: 'link', entity: 'payment' }, label: { pt: 'Pagamento', en: 'Payment' }, help: '', index: true }, { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true }, { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 200 }, { name: 'base_amount', type: { kind: 'money' }, label: { pt: 'Base de cálculo', en: 'Base' }, help: 'What the percentage was taken of.' }, { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Percentual', en: 'Percentage' }, help: '', range: [0, 1000000] }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }] }, label: { pt: 'Itens', en: 'Items' }, help: '', sensitive: true, max: 5000 },
      { name: 'deductions', type: { kind: 'list', fields: [{ name: 'tax', type: { kind: 'choice', choices: [{ value: 'iss', label: { pt: 'ISS', en: 'ISS' } }, { value: 'irrf', label: { pt: 'IRRF', en: 'IRRF' } }, { value: 'inss', label: { pt: 'INSS', en: 'INSS' } }, { value: 'pis', label: { pt: 'PIS', en: 'PIS' } }, { value: 'cofins', label: { pt: 'COFINS', en: 'COFINS' } }, { value: 'csll', label: { pt: 'CSLL', en: 'CSLL' } }] }, label: { pt: 'Tributo', en: 'Tax' }, help: '' }, { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 200 }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }] }, label: { pt: 'Descontos', en: 'Deductions' }, help: 'Taxes and other amounts kept from it.', sensitive: true, max: 40 },
      { name: 'approved_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Aprovado por', en: 'Approved by' }, help: '', index: true },
      { name: 'approved_at', type: { kind: 'instant' }, label: { pt: 'Aprovado em', en: 'Approved at' }, help: '' },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Pagar até', en: 'Due on' }, help: '', index: true },
      { name: 'paid_at', type: { kind: 'instant' }, label: { pt: 'Pago em', en: 'Paid at' }, help: '' },
      { name: 'paid_amount', type: { kind: 'money' }, label: { pt: 'Valor pago', en: 'Paid amount' }, help: 'What was transferred in fact, after deductions.', sensitive: true },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'pix', label: { pt: 'PIX', en: 'PIX' } }, { value: 'bank_transfer', label: { pt: 'Transferência bancária', en: 'Bank transfer' } }, { value: 'cash', label: { pt: 'Dinheiro', en: 'Cash' } }, { value: 'payroll', label: { pt: 'Folha de pagamento', en: 'Payroll' } }, { value: 'cheque', label: { pt: 'Cheque', en: 'Cheque' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Meio', en: 'Method' }, help: '' },
      { name: 'document_number', type: { kind: 'text' }, label: { pt: 'Nota do profissional', en: 'Professional\'s invoice' }, help: 'Number of the professional\'s own invoice for it.', max: 60 },
      { name: 'notes', type: { kind: 'prose' }, label: { pt: 'Observações', en: 'Notes' }, help: '', max: 4000 },
    ] },
  ],
} as const satisfies Entity
