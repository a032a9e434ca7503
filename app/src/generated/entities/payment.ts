// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Money that a patient pays or owes at a due date. Clinic instalments are one payment each. */
export interface Payment {
  patient?: string | null
  amount?: string | null
  method?: 'pix' | 'credit_card' | 'debit_card' | 'boleto' | 'bank_transfer' | 'installment_plan' | 'cash' | 'prepaid_card' | 'wallet' | 'payment_link' | 'cheque' | 'health_plan' | 'voucher' | 'other' | (string & {}) | null
  payment_method?: string | null
  status?: 'pending' | 'completed' | 'failed' | 'refunded' | 'authorized' | 'partially_refunded' | 'disputed' | 'expired' | 'cancelled' | (string & {}) | null
  due_on?: string | null
  paid_at?: number | null
  description?: string | null
  invoice?: string | null
  appointment?: string | null
  installment_number?: number | null
  installment_count?: number | null
  payer_name?: string | null
  payer_cpf?: string | null
  payer_cnpj?: string | null
  pix_txid?: string | null
  pix_end_to_end_id?: string | null
  pix_copy_paste?: string | null
  pix_expires_at?: number | null
  boleto_digitable_line?: string | null
  boleto_our_number?: string | null
  boleto_url?: string | null
  card_brand?: 'visa' | 'mastercard' | 'elo' | 'american_express' | 'hipercard' | 'diners' | 'other' | (string & {}) | null
  card_last_four?: string | null
  card_nsu?: string | null
  card_authorization_code?: string | null
  card_acquirer?: string | null
  card_installments?: number | null
  bank_reference?: string | null
  cash_tendered?: string | null
  health_plan_authorization?: string | null
  gateway?: string | null
  gateway_transaction_id?: string | null
  failure_reason?: string | null
  refunds?: ({ id: string } & Record<string, unknown>)[] | null
  receipt?: string | null
  receipt_number?: string | null
  note?: string | null
}

export const entity = {
  name: 'payment', label: { pt: 'Pagamento', en: 'Payment' },
  help: 'Money that a patient pays or owes at a due date. Clinic instalments are one payment each.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'till', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true, sensitive: true },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'pix', label: { pt: 'PIX', en: 'PIX' } }, { value: 'credit_card', label: { pt: 'Cartão de crédito', en: 'Credit card' } }, { value: 'debit_card', label: { pt: 'Cartão de débito', en: 'Debit card' } }, { value: 'boleto', label: { pt: 'Boleto', en: 'Boleto' } }, { value: 'bank_transfer', label: { pt: 'Transferência bancária', en: 'Bank transfer' } }, { value: 'installment_plan', label: { pt: 'Parcelado pela clínica', en: 'Instalment plan of the clinic' } }, { value: 'cash', label: { pt: 'Dinheiro', en: 'Cash' } }, { value: 'prepaid_card', label: { pt: 'Cartão pré-pago ou benefício', en: 'Prepaid or benefit card' } }, { value: 'wallet', label: { pt: 'Carteira digital', en: 'Digital wallet' } }, { value: 'payment_link', label: { pt: 'Link de pagamento', en: 'Payment link' } }, { value: 'cheque', label: { pt: 'Cheque', en: 'Cheque' } }, { value: 'health_plan', label: { pt: 'Convênio', en: 'Health plan' } }, { value: 'voucher', label: { pt: 'Vale ou cortesia', en: 'Voucher' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Meio', en: 'Method' }, help: 'Empty until it is known how the person will pay.', index: true },
      { name: 'payment_method', type: { kind: 'link', entity: 'payment_method' }, label: { pt: 'Forma de pagamento', en: 'Payment method' }, help: '', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'A receber', en: 'Pending' } }, { value: 'completed', label: { pt: 'Pago', en: 'Completed' } }, { value: 'failed', label: { pt: 'Recusado', en: 'Failed' } }, { value: 'refunded', label: { pt: 'Devolvido', en: 'Refunded' } }, { value: 'authorized', label: { pt: 'Autorizado', en: 'Authorized' } }, { value: 'partially_refunded', label: { pt: 'Devolvido em parte', en: 'Partially refunded' } }, { value: 'disputed', label: { pt: 'Contestado', en: 'Disputed' } }, { value: 'expired', label: { pt: 'Expirado', en: 'Expired' } }, { value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'pending' },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Vencimento', en: 'Due on' }, help: '', index: true },
      { name: 'paid_at', type: { kind: 'instant' }, label: { pt: 'Pago em', en: 'Paid at' }, help: 'When the money was paid. Empty while it is owed.', index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: 'What it is for, in words that the patient reads.', max: 200 },
      { name: 'invoice', type: { kind: 'link', entity: 'invoice' }, label: { pt: 'Fatura', en: 'Invoice' }, help: '', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'installment_number', type: { kind: 'int' }, label: { pt: 'Parcela', en: 'Instalment' }, help: 'Which instalment of the clinic\'s plan this is: 2 of 3.', range: [1, 120] },
      { name: 'installment_count', type: { kind: 'int' }, label: { pt: 'Total de parcelas', en: 'Instalments' }, help: '', range: [1, 120] },
      { name: 'payer_name', type: { kind: 'text' }, label: { pt: 'Pagador', en: 'Payer' }, help: 'Who pays, where it is not the patient.', search: true, max: 120 },
      { name: 'payer_cpf', type: { kind: 'cpf' }, label: { pt: 'CPF do pagador', en: 'Payer CPF' }, help: '' },
      { name: 'payer_cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ do pagador', en: 'Payer CNPJ' }, help: '' },
      { name: 'pix_txid', type: { kind: 'text' }, label: { pt: 'Identificador da cobrança PIX (txid)', en: 'PIX charge identifier (txid)' }, help: 'Identifier of the charge that the clinic created, at most 35 letters and digits.', uniqueHint: true, index: true, max: 35 },
      { name: 'pix_end_to_end_id', type: { kind: 'text' }, label: { pt: 'Identificador fim a fim do PIX', en: 'PIX end-to-end identifier' }, help: 'Identifier that the Central Bank gives to the transfer, 32 characters beginning with E.', uniqueHint: true, index: true, max: 32 },
      { name: 'pix_copy_paste', type: { kind: 'text' }, label: { pt: 'PIX copia e cola', en: 'PIX copy and paste' }, help: 'The code that the patient copies into the bank\'s app; the QR code is drawn from it.', max: 600 },
      { name: 'pix_expires_at', type: { kind: 'instant' }, label: { pt: 'PIX válido até', en: 'PIX expires at' }, help: '' },
      { name: 'boleto_digitable_line', type: { kind: 'text' }, label: { pt: 'Linha digitável', en: 'Boleto digitable line' }, help: 'The 47 or 48 digits that the patient types; the bar code follows from them.', uniqueHint: true, index: true, max: 48 },
      { name: 'boleto_our_number', type: { kind: 'text' }, label: { pt: 'Nosso número', en: 'Boleto bank number' }, help: 'The bank\'s number of the boleto.', max: 20 },
      { name: 'boleto_url', type: { kind: 'url' }, label: { pt: 'Link do boleto', en: 'Boleto link' }, help: '' },
      { name: 'card_brand', type: { kind: 'choice', choices: [{ value: 'visa', label: { pt: 'Visa', en: 'Visa' } }, { value: 'mastercard', label: { pt: 'Mastercard', en: 'Mastercard' } }, { value: 'elo', label: { pt: 'Elo', en: 'Elo' } }, { value: 'american_express', label: { pt: 'American Express', en: 'American Express' } }, { value: 'hipercard', label: { pt: 'Hipercard', en: 'Hipercard' } }, { value: 'diners', label: { pt: 'Diners Club', en: 'Diners Club' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Bandeira', en: 'Card brand' }, help: '' },
      { name: 'card_last_four', type: { kind: 'text' }, label: { pt: 'Final do cartão', en: 'Card last four digits' }, help: 'The only part of a card number that is kept.', max: 4 },
      { name: 'card_nsu', type: { kind: 'text' }, label: { pt: 'NSU', en: 'NSU' }, help: 'Number of the transaction on the slip, unique for the acquirer and the day.', index: true, max: 20 },
      { name: 'card_authorization_code', type: { kind: 'text' }, label: { pt: 'Código de autorização', en: 'Authorisation code' }, help: '', max: 20 },
      { name: 'card_acquirer', type: { kind: 'text' }, label: { pt: 'Credenciadora', en: 'Acquirer' }, help: '', max: 60 },
      { name: 'card_installments', type: { kind: 'int' }, label: { pt: 'Parcelas no cartão', en: 'Card instalments' }, help: 'Instalments that the card issuer charges; the sale is one payment.', range: [1, 60] },
      { name: 'bank_reference', type: { kind: 'text' }, label: { pt: 'Referência bancária', en: 'Bank reference' }, help: 'Document number of a transfer, or bank and number of a cheque.', max: 80 },
      { name: 'cash_tendered', type: { kind: 'money' }, label: { pt: 'Dinheiro recebido', en: 'Cash tendered' }, help: 'Cash that was handed over; the change is the difference to the amount.' },
      { name: 'health_plan_authorization', type: { kind: 'text' }, label: { pt: 'Guia do convênio', en: 'Health plan authorisation' }, help: 'Number of the health plan\'s guide or authorisation.', max: 40 },
      { name: 'gateway', type: { kind: 'text' }, label: { pt: 'Intermediador', en: 'Gateway' }, help: 'Gateway that processed it, such as Stripe or Asaas.', max: 60 },
      { name: 'gateway_transaction_id', type: { kind: 'text' }, label: { pt: 'Transação no intermediador', en: 'Gateway transaction' }, help: 'The gateway\'s own identifier; a repeated notice of the same payment is recognised by it.', uniqueHint: true, index: true, max: 255 },
      { name: 'failure_reason', type: { kind: 'text' }, label: { pt: 'Motivo da recusa', en: 'Failure reason' }, help: '', max: 200 },
      { name: 'refunds', type: { kind: 'list', fields: [{ name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }, { name: 'refunded_at', type: { kind: 'instant' }, label: { pt: 'Devolvido em', en: 'Refunded at' }, help: '', required: true }, { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 200 }, { name: 'reference', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Reference' }, help: 'Identifier of the return, such as that of the PIX return.', max: 80 }] }, label: { pt: 'Devoluções', en: 'Refunds' }, help: 'What went back to the payer. Their sum never exceeds the amount.', sensitive: true, max: 40 },
      { name: 'receipt', type: { kind: 'blob' }, label: { pt: 'Comprovante', en: 'Receipt' }, help: 'Slip, proof or statement.' },
      { name: 'receipt_number', type: { kind: 'text' }, label: { pt: 'Número do recibo', en: 'Receipt number' }, help: 'Number of the receipt, such as that of Receita Saúde.', max: 40 },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: 'Seen by the patient too.', max: 2000 },
    ] },
  ],
} as const satisfies Entity
