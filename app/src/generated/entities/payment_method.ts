// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A way in which the clinic accepts money, with its provider, its fees and its limits. */
export interface PaymentMethod {
  name?: string | null
  method?: 'pix' | 'credit_card' | 'debit_card' | 'boleto' | 'bank_transfer' | 'installment_plan' | 'cash' | 'prepaid_card' | 'wallet' | 'payment_link' | 'cheque' | 'health_plan' | 'voucher' | 'other' | (string & {}) | null
  clinics?: string[] | null
  provider?: string | null
  integration?: string | null
  pix_key?: string | null
  fee_percent?: number | null
  fee_amount?: string | null
  installment_fees?: ({ id: string } & Record<string, unknown>)[] | null
  advance_fee_percent?: number | null
  maximum_installments?: number | null
  minimum_installment_amount?: string | null
  minimum_amount?: string | null
  maximum_amount?: string | null
  daily_limit_amount?: string | null
  settlement_days?: number | null
  settlement_day_type?: 'calendar' | 'business' | (string & {}) | null
  active?: boolean | null
}

export const entity = {
  name: 'payment_method', label: { pt: 'Forma de pagamento', en: 'Payment method' },
  help: 'A way in which the clinic accepts money, with its provider, its fees and its limits.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name on the screen, such as PIX or Credit card (Stone).', required: true, search: true, max: 80 },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'pix', label: { pt: 'PIX', en: 'PIX' } }, { value: 'credit_card', label: { pt: 'Cartão de crédito', en: 'Credit card' } }, { value: 'debit_card', label: { pt: 'Cartão de débito', en: 'Debit card' } }, { value: 'boleto', label: { pt: 'Boleto', en: 'Boleto' } }, { value: 'bank_transfer', label: { pt: 'Transferência bancária', en: 'Bank transfer' } }, { value: 'installment_plan', label: { pt: 'Parcelado pela clínica', en: 'Instalment plan of the clinic' } }, { value: 'cash', label: { pt: 'Dinheiro', en: 'Cash' } }, { value: 'prepaid_card', label: { pt: 'Cartão pré-pago ou benefício', en: 'Prepaid or benefit card' } }, { value: 'wallet', label: { pt: 'Carteira digital', en: 'Digital wallet' } }, { value: 'payment_link', label: { pt: 'Link de pagamento', en: 'Payment link' } }, { value: 'cheque', label: { pt: 'Cheque', en: 'Cheque' } }, { value: 'health_plan', label: { pt: 'Convênio', en: 'Health plan' } }, { value: 'voucher', label: { pt: 'Vale ou cortesia', en: 'Voucher' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Meio', en: 'Method' }, help: '', required: true, index: true },
      { name: 'clinics', type: { kind: 'set', of: { kind: 'link', entity: 'clinic' } }, label: { pt: 'Unidades', en: 'Clinics' }, help: 'Clinics that accept it. Empty: all of the organisation.' },
      { name: 'provider', type: { kind: 'text' }, label: { pt: 'Operadora', en: 'Provider' }, help: 'Acquirer, bank or gateway behind it.', max: 80 },
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: 'The connection to the provider. Its credentials are on the server only.', index: true },
      { name: 'pix_key', type: { kind: 'text' }, label: { pt: 'Chave PIX', en: 'PIX key' }, help: 'The clinic\'s PIX key: CPF, CNPJ, e-mail, phone or random key.', max: 77 },
      { name: 'fee_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Taxa (%)', en: 'Fee (%)' }, help: 'Part of the amount that the provider keeps, in percent.', range: [0, 10000], initial: '0' },
      { name: 'fee_amount', type: { kind: 'money' }, label: { pt: 'Tarifa por pagamento', en: 'Fee per payment' }, help: 'Amount that the provider keeps for each payment.' },
      { name: 'installment_fees', type: { kind: 'list', fields: [{ name: 'minimum_installments', type: { kind: 'int' }, label: { pt: 'De (parcelas)', en: 'From (instalments)' }, help: '', required: true, range: [1, 60] }, { name: 'maximum_installments', type: { kind: 'int' }, label: { pt: 'Até (parcelas)', en: 'To (instalments)' }, help: '', required: true, range: [1, 60] }, { name: 'fee_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Taxa (%)', en: 'Fee (%)' }, help: '', required: true, range: [0, 10000] }] }, label: { pt: 'Taxas por parcelamento', en: 'Instalment fees' }, help: 'Fees for payments in instalments, where they differ.', max: 60 },
      { name: 'advance_fee_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Taxa de antecipação ao mês (%)', en: 'Monthly advance fee (%)' }, help: 'Monthly rate for receiving early what would come later, in percent.', range: [0, 10000] },
      { name: 'maximum_installments', type: { kind: 'int' }, label: { pt: 'Máximo de parcelas', en: 'Maximum instalments' }, help: '', range: [1, 60], initial: '1' },
      { name: 'minimum_installment_amount', type: { kind: 'money' }, label: { pt: 'Parcela mínima', en: 'Minimum instalment' }, help: '' },
      { name: 'minimum_amount', type: { kind: 'money' }, label: { pt: 'Valor mínimo', en: 'Minimum amount' }, help: '' },
      { name: 'maximum_amount', type: { kind: 'money' }, label: { pt: 'Valor máximo', en: 'Maximum amount' }, help: '' },
      { name: 'daily_limit_amount', type: { kind: 'money' }, label: { pt: 'Limite diário', en: 'Daily limit' }, help: 'Most that may be received this way in one day.' },
      { name: 'settlement_days', type: { kind: 'int' }, label: { pt: 'Prazo de recebimento (dias)', en: 'Settlement (days)' }, help: 'Days from the payment to the money in the account.', range: [0, 365], initial: '0' },
      { name: 'settlement_day_type', type: { kind: 'choice', choices: [{ value: 'calendar', label: { pt: 'Dias corridos', en: 'Calendar days' } }, { value: 'business', label: { pt: 'Dias úteis', en: 'Business days' } }] }, label: { pt: 'Contagem do prazo', en: 'Settlement day type' }, help: '', initial: 'business' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Active' }, help: 'Whether it is offered today. An inactive one keeps its payments.', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
