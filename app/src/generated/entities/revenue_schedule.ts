// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Money received for services still to be given, and the parts in which it becomes revenue. What is recognised and what is deferred are sums of its parts. */
export interface RevenueSchedule {
  description?: string | null
  ledger_entry?: string | null
  invoice?: string | null
  payment?: string | null
  total_amount?: string | null
  recognition_period?: 'immediate' | 'monthly' | 'quarterly' | 'custom' | 'on_delivery' | (string & {}) | null
  start_date?: string | null
  end_date?: string | null
  parts?: ({ id: string } & Record<string, unknown>)[] | null
  deferred_account?: string | null
  revenue_account?: string | null
  cancelled_on?: string | null
}

export const entity = {
  name: 'revenue_schedule', label: { pt: 'Receita a reconhecer', en: 'Revenue schedule' },
  help: 'Money received for services still to be given, and the parts in which it becomes revenue. What is recognised and what is deferred are sums of its parts.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', search: true, max: 200 },
      { name: 'ledger_entry', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Lançamento', en: 'Ledger entry' }, help: 'The entry in which the money was booked as deferred.', required: true, index: true },
      { name: 'invoice', type: { kind: 'link', entity: 'invoice' }, label: { pt: 'Fatura', en: 'Invoice' }, help: '', index: true },
      { name: 'payment', type: { kind: 'link', entity: 'payment' }, label: { pt: 'Pagamento', en: 'Payment' }, help: '', index: true },
      { name: 'total_amount', type: { kind: 'money' }, label: { pt: 'Valor total', en: 'Total amount' }, help: 'What is recognised over time; the parts add up to it.', required: true, sensitive: true },
      { name: 'recognition_period', type: { kind: 'choice', choices: [{ value: 'immediate', label: { pt: 'Imediato', en: 'Immediate' } }, { value: 'monthly', label: { pt: 'Mensal', en: 'Monthly' } }, { value: 'quarterly', label: { pt: 'Trimestral', en: 'Quarterly' } }, { value: 'custom', label: { pt: 'Personalizado', en: 'Custom' } }, { value: 'on_delivery', label: { pt: 'A cada atendimento', en: 'With each service given' } }] }, label: { pt: 'Reconhecimento', en: 'Recognition' }, help: '', required: true, initial: 'monthly' },
      { name: 'start_date', type: { kind: 'date' }, label: { pt: 'Início', en: 'Start' }, help: '', required: true, index: true },
      { name: 'end_date', type: { kind: 'date' }, label: { pt: 'Fim', en: 'End' }, help: '', index: true },
      { name: 'parts', type: { kind: 'list', fields: [{ name: 'due_on', type: { kind: 'date' }, label: { pt: 'Reconhecer em', en: 'Recognise on' }, help: '', required: true }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }, { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: 'The service that earns it, where recognised with each one.', index: true }, { name: 'recognized_on', type: { kind: 'date' }, label: { pt: 'Reconhecida em', en: 'Recognised on' }, help: 'When it became revenue. Empty: still deferred.' }, { name: 'ledger_entry', type: { kind: 'link', entity: 'ledger_entry' }, label: { pt: 'Lançamento', en: 'Ledger entry' }, help: '', index: true }] }, label: { pt: 'Parcelas de receita', en: 'Parts' }, help: '', sensitive: true, max: 400 },
      { name: 'deferred_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta de receita antecipada', en: 'Deferred revenue account' }, help: '', index: true },
      { name: 'revenue_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta de receita', en: 'Revenue account' }, help: '', index: true },
      { name: 'cancelled_on', type: { kind: 'date' }, label: { pt: 'Cancelada em', en: 'Cancelled on' }, help: 'From this day on nothing more is recognised: the contract ended and the rest was returned.', index: true },
    ] },
  ],
} as const satisfies Entity
