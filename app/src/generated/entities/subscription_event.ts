// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A charge, refund or change of an organisation's subscription to Umbu. What became of a charge is a later event about it. */
export interface SubscriptionEvent {
  event_type?: 'subscription_charge' | 'ai_credits_purchase' | 'overage_charge' | 'refund' | 'trial_start' | 'plan_change' | 'discount' | 'cancellation' | (string & {}) | null
  occurred_at?: number | null
  amount?: string | null
  status?: 'pending' | 'completed' | 'failed' | 'refunded' | (string & {}) | null
  about?: string | null
  description?: string | null
  method?: 'pix' | 'credit_card' | 'debit_card' | 'boleto' | 'bank_transfer' | 'other' | (string & {}) | null
  invoice_url?: string | null
  nfse_number?: string | null
  gateway?: string | null
  gateway_event_id?: string | null
}

export const entity = {
  name: 'subscription_event', label: { pt: 'Evento da assinatura', en: 'Subscription event' },
  help: 'A charge, refund or change of an organisation\'s subscription to Umbu. What became of a charge is a later event about it.',
  scope: 'directory', appendOnly: true, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'event_type', type: { kind: 'choice', choices: [{ value: 'subscription_charge', label: { pt: 'Mensalidade', en: 'Subscription charge' } }, { value: 'ai_credits_purchase', label: { pt: 'Compra de créditos de IA', en: 'AI credits purchase' } }, { value: 'overage_charge', label: { pt: 'Uso excedente', en: 'Overage charge' } }, { value: 'refund', label: { pt: 'Devolução', en: 'Refund' } }, { value: 'trial_start', label: { pt: 'Início do teste', en: 'Trial start' } }, { value: 'plan_change', label: { pt: 'Mudança de plano', en: 'Plan change' } }, { value: 'discount', label: { pt: 'Desconto', en: 'Discount' } }, { value: 'cancellation', label: { pt: 'Cancelamento', en: 'Cancellation' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'Occurred at' }, help: '', required: true, index: true },
      { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: 'Positive is charged, negative is returned, zero where nothing is due.', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Pendente', en: 'Pending' } }, { value: 'completed', label: { pt: 'Pago', en: 'Completed' } }, { value: 'failed', label: { pt: 'Recusado', en: 'Failed' } }, { value: 'refunded', label: { pt: 'Devolvido', en: 'Refunded' } }] }, label: { pt: 'Situação', en: 'Status' }, help: 'Situation as of this event.', required: true, index: true },
      { name: 'about', type: { kind: 'link', entity: 'subscription_event' }, label: { pt: 'Sobre o evento', en: 'About' }, help: 'The charge whose situation this event changes.', index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 300 },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'pix', label: { pt: 'PIX', en: 'PIX' } }, { value: 'credit_card', label: { pt: 'Cartão de crédito', en: 'Credit card' } }, { value: 'debit_card', label: { pt: 'Cartão de débito', en: 'Debit card' } }, { value: 'boleto', label: { pt: 'Boleto', en: 'Boleto' } }, { value: 'bank_transfer', label: { pt: 'Transferência bancária', en: 'Bank transfer' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Meio', en: 'Method' }, help: '' },
      { name: 'invoice_url', type: { kind: 'url' }, label: { pt: 'Link da nota', en: 'Invoice link' }, help: '' },
      { name: 'nfse_number', type: { kind: 'text' }, label: { pt: 'Número da NFS-e', en: 'NFS-e number' }, help: '', max: 20 },
      { name: 'gateway', type: { kind: 'text' }, label: { pt: 'Intermediador', en: 'Gateway' }, help: '', max: 60 },
      { name: 'gateway_event_id', type: { kind: 'text' }, label: { pt: 'Evento no intermediador', en: 'Gateway event' }, help: 'The gateway\'s own identifier; a repeated notice of the same event is recognised by it.', uniqueHint: true, index: true, max: 255 },
    ] },
  ],
} as const satisfies Entity
