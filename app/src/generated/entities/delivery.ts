// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What became of a message: left, arrived, opened, failed. The latest step is its state. */
export interface Delivery {
  patient?: string | null
  message?: string | null
  status?: 'queued' | 'sent' | 'delivered' | 'opened' | 'clicked' | 'failed' | 'bounced' | 'answered' | 'unanswered' | 'unsubscribed' | 'reported' | (string & {}) | null
  occurred_at?: number | null
  failure_reason?: string | null
  cost_brl?: number | null
  external_reference?: string | null
}

export const entity = {
  name: 'delivery', label: { pt: 'Entrega', en: 'Delivery' },
  help: 'What became of a message: left, arrived, opened, failed. The latest step is its state.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'inbox', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'message', type: { kind: 'link', entity: 'message' }, label: { pt: 'Mensagem', en: 'Message' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'queued', label: { pt: 'Na fila', en: 'Queued' } }, { value: 'sent', label: { pt: 'Enviada', en: 'Sent' } }, { value: 'delivered', label: { pt: 'Entregue', en: 'Delivered' } }, { value: 'opened', label: { pt: 'Lida', en: 'Opened' } }, { value: 'clicked', label: { pt: 'Link aberto', en: 'Link opened' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }, { value: 'bounced', label: { pt: 'Devolvida', en: 'Bounced' } }, { value: 'answered', label: { pt: 'Atendida', en: 'Answered' } }, { value: 'unanswered', label: { pt: 'Não atendida', en: 'Not answered' } }, { value: 'unsubscribed', label: { pt: 'Pediu para não receber', en: 'Unsubscribed' } }, { value: 'reported', label: { pt: 'Marcada como indesejada', en: 'Reported as spam' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'When' }, help: '', required: true, index: true },
      { name: 'failure_reason', type: { kind: 'text' }, label: { pt: 'Motivo da falha', en: 'Reason for failure' }, help: 'Why it failed, in the provider\'s words.', max: 400 },
      { name: 'cost_brl', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Custo (R$)', en: 'Cost (R$)' }, help: 'What the provider charged for it, in reais with four places.', range: [0, 100000000] },
      { name: 'external_reference', type: { kind: 'text' }, label: { pt: 'Referência no provedor', en: 'Reference at the provider' }, help: 'Number of the event at the provider; a second arrival with the same number is ignored.', index: true, max: 160 },
    ] },
  ],
} as const satisfies Entity
