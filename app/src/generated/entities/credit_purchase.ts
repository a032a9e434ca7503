// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A student's purchase of credits for simulated consultations. */
export interface CreditPurchase {
  student?: string | null
  credits?: number | null
  amount?: string | null
  method?: 'pix' | 'credit_card' | 'debit_card' | 'boleto' | 'bank_transfer' | 'wallet' | 'cash' | 'other' | (string & {}) | null
  status?: 'pending' | 'completed' | 'failed' | 'refunded' | 'expired' | 'cancelled' | (string & {}) | null
  paid_at?: number | null
  gateway?: string | null
  gateway_transaction_id?: string | null
  pix_end_to_end_id?: string | null
  failure_reason?: string | null
  receipt_url?: string | null
}

export const entity = {
  name: 'credit_purchase', label: { pt: 'Compra de créditos', en: 'Credit purchase' },
  help: 'A student\'s purchase of credits for simulated consultations.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'till', sharedWith: 'student', fields: [
      { name: 'student', type: { kind: 'link', entity: 'account' }, label: { pt: 'Estudante', en: 'Student' }, help: '', required: true, index: true },
      { name: 'credits', type: { kind: 'int' }, label: { pt: 'Créditos', en: 'Credits' }, help: '', required: true, range: [1, 100000] },
      { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true, sensitive: true },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'pix', label: { pt: 'PIX', en: 'PIX' } }, { value: 'credit_card', label: { pt: 'Cartão de crédito', en: 'Credit card' } }, { value: 'debit_card', label: { pt: 'Cartão de débito', en: 'Debit card' } }, { value: 'boleto', label: { pt: 'Boleto', en: 'Boleto' } }, { value: 'bank_transfer', label: { pt: 'Transferência bancária', en: 'Bank transfer' } }, { value: 'wallet', label: { pt: 'Carteira digital', en: 'Digital wallet' } }, { value: 'cash', label: { pt: 'Dinheiro', en: 'Cash' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Meio', en: 'Method' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando pagamento', en: 'Pending' } }, { value: 'completed', label: { pt: 'Pago', en: 'Completed' } }, { value: 'failed', label: { pt: 'Recusado', en: 'Failed' } }, { value: 'refunded', label: { pt: 'Devolvido', en: 'Refunded' } }, { value: 'expired', label: { pt: 'Expirado', en: 'Expired' } }, { value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'pending' },
      { name: 'paid_at', type: { kind: 'instant' }, label: { pt: 'Pago em', en: 'Paid at' }, help: '', index: true },
      { name: 'gateway', type: { kind: 'text' }, label: { pt: 'Intermediador', en: 'Gateway' }, help: 'Gateway that processed it, such as Stripe.', max: 60 },
      { name: 'gateway_transaction_id', type: { kind: 'text' }, label: { pt: 'Transação no intermediador', en: 'Gateway transaction' }, help: 'The gateway\'s own identifier; a repeated notice of the same payment is recognised by it.', uniqueHint: true, index: true, max: 255 },
      { name: 'pix_end_to_end_id', type: { kind: 'text' }, label: { pt: 'Identificador fim a fim do PIX', en: 'PIX end-to-end identifier' }, help: 'Identifier that the Central Bank gives to the transfer, 32 characters beginning with E.', uniqueHint: true, index: true, max: 32 },
      { name: 'failure_reason', type: { kind: 'text' }, label: { pt: 'Motivo da recusa', en: 'Failure reason' }, help: '', max: 200 },
      { name: 'receipt_url', type: { kind: 'url' }, label: { pt: 'Link do recibo', en: 'Receipt link' }, help: '' },
    ] },
  ],
} as const satisfies Entity
