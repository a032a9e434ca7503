// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A bill for services and products, with its electronic service invoice (NFS-e) once issued. */
export interface Invoice {
  patient?: string | null
  number?: string | null
  status?: 'draft' | 'issued' | 'cancelled' | 'entered_in_error' | (string & {}) | null
  issued_on?: string | null
  due_on?: string | null
  competence_date?: string | null
  customer_name?: string | null
  customer_cpf?: string | null
  customer_cnpj?: string | null
  customer_email?: string | null
  customer_address?: string | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  discount_amount?: string | null
  discount_reason?: string | null
  taxes?: ({ id: string } & Record<string, unknown>)[] | null
  iss_taxation?: 'taxed_here' | 'taxed_elsewhere' | 'exempt' | 'immune' | 'suspended' | 'not_subject' | (string & {}) | null
  service_municipality_code?: string | null
  nfse_status?: 'not_requested' | 'requested' | 'issued' | 'rejected' | 'cancelled' | 'replaced' | (string & {}) | null
  nfse_number?: string | null
  nfse_verification_code?: string | null
  nfse_access_key?: string | null
  nfse_issued_at?: number | null
  rps_number?: string | null
  rps_series?: string | null
  nfse_url?: string | null
  nfse_pdf?: string | null
  nfse_xml?: string | null
  nfse_rejection_reason?: string | null
  nfe_access_key?: string | null
  replaces?: string | null
  cancelled_at?: number | null
  cancellation_reason?: string | null
  note?: string | null
}

export const entity = {
  name: 'invoice', label: { pt: 'Fatura', en: 'Invoice' },
  help: 'A bill for services and products, with its electronic service invoice (NFS-e) once issued.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'till', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'number', type: { kind: 'text' }, label: { pt: 'Número', en: 'Number' }, help: 'Given by the server when issued: two devices could give the same number.', search: true, uniqueHint: true, index: true, max: 20 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'issued', label: { pt: 'Emitida', en: 'Issued' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'entered_in_error', label: { pt: 'Lançada por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: 'Paid or open follows from its payments.', required: true, sensitive: true, index: true, initial: 'draft' },
      { name: 'issued_on', type: { kind: 'date' }, label: { pt: 'Emissão', en: 'Issued on' }, help: '', index: true },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Vencimento', en: 'Due on' }, help: '', index: true },
      { name: 'competence_date', type: { kind: 'date' }, label: { pt: 'Competência', en: 'Competence date' }, help: 'When the service was given, which decides the month of its taxes.', index: true },
      { name: 'customer_name', type: { kind: 'text' }, label: { pt: 'Tomador', en: 'Customer' }, help: 'To whom it is made out, where it is not the patient.', search: true, max: 120 },
      { name: 'customer_cpf', type: { kind: 'cpf' }, label: { pt: 'CPF do tomador', en: 'Customer CPF' }, help: '' },
      { name: 'customer_cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ do tomador', en: 'Customer CNPJ' }, help: '' },
      { name: 'customer_email', type: { kind: 'email' }, label: { pt: 'E-mail do tomador', en: 'Customer e-mail' }, help: '' },
      { name: 'customer_address', type: { kind: 'text' }, label: { pt: 'Endereço do tomador', en: 'Customer address' }, help: '', max: 300 },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true }, { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', index: true }, { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true }, { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', index: true }, { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', required: true, max: 200 }, { name: 'performed_on', type: { kind: 'date' }, label: { pt: 'Realizado em', en: 'Performed on' }, help: '' }, { name: 'quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', required: true, range: [1, 1000000000], initial: '1000' }, { name: 'unit_price', type: { kind: 'money' }, label: { pt: 'Preço unitário', en: 'Unit price' }, help: '', required: true }, { name: 'discount_amount', type: { kind: 'money' }, label: { pt: 'Desconto', en: 'Discount' }, help: '' }, { name: 'service_code', type: { kind: 'text' }, label: { pt: 'Código do serviço (LC 116)', en: 'Service code (LC 116)' }, help: 'Item of the list of Lei Complementar 116/2003, such as 4.10 for nutrition.', max: 10 }, { name: 'nbs_code', type: { kind: 'text' }, label: { pt: 'NBS', en: 'NBS code' }, help: 'Brazilian nomenclature of services.', max: 12 }] }, label: { pt: 'Itens', en: 'Items' }, help: 'What is billed. The total is the sum of quantity times price, less discounts.', sensitive: true, max: 200 },
      { name: 'discount_amount', type: { kind: 'money' }, label: { pt: 'Desconto', en: 'Discount' }, help: 'Discount on the whole, beside those of the items.' },
      { name: 'discount_reason', type: { kind: 'text' }, label: { pt: 'Motivo do desconto', en: 'Discount reason' }, help: '', max: 200 },
      { name: 'taxes', type: { kind: 'list', fields: [{ name: 'tax', type: { kind: 'choice', choices: [{ value: 'iss', label: { pt: 'ISS', en: 'ISS' } }, { value: 'pis', label: { pt: 'PIS', en: 'PIS' } }, { value: 'cofins', label: { pt: 'COFINS', en: 'COFINS' } }, { value: 'csll', label: { pt: 'CSLL', en: 'CSLL' } }, { value: 'irpj', label: { pt: 'IRPJ', en: 'IRPJ' } }, { value: 'icms', label: { pt: 'ICMS', en: 'ICMS' } }, { value: 'ipi', label: { pt: 'IPI', en: 'IPI' } }, { value: 'simples_nacional', label: { pt: 'Simples Nacional', en: 'Simples Nacional' } }, { value: 'cbs', label: { pt: 'CBS', en: 'CBS' } }, { value: 'ibs', label: { pt: 'IBS', en: 'IBS' } }, { value: 'selective_tax', label: { pt: 'Imposto Seletivo', en: 'Selective tax' } }, { value: 'irrf', label: { pt: 'IRRF', en: 'IRRF' } }, { value: 'inss', label: { pt: 'INSS', en: 'INSS' } }] }, label: { pt: 'Tributo', en: 'Tax' }, help: '', required: true }, { name: 'base_amount', type: { kind: 'money' }, label: { pt: 'Base de cálculo', en: 'Base' }, help: '' }, { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Alíquota (%)', en: 'Rate (%)' }, help: '', range: [0, 1000000] }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }, { name: 'withheld', type: { kind: 'flag' }, label: { pt: 'Retido na fonte', en: 'Withheld' }, help: 'Kept by the customer and paid in the clinic\'s name.' }] }, label: { pt: 'Tributos', en: 'Taxes' }, help: 'Taxes as they stand on the invoice.', sensitive: true, max: 20 },
      { name: 'iss_taxation', type: { kind: 'choice', choices: [{ value: 'taxed_here', label: { pt: 'Tributado no município', en: 'Taxed in the municipality' } }, { value: 'taxed_elsewhere', label: { pt: 'Tributado em outro município', en: 'Taxed in another municipality' } }, { value: 'exempt', label: { pt: 'Isento', en: 'Exempt' } }, { value: 'immune', label: { pt: 'Imune', en: 'Immune' } }, { value: 'suspended', label: { pt: 'Exigibilidade suspensa', en: 'Suspended' } }, { value: 'not_subject', label: { pt: 'Não incidência', en: 'Not subject' } }] }, label: { pt: 'Tributação do ISS', en: 'ISS taxation' }, help: '' },
      { name: 'service_municipality_code', type: { kind: 'text' }, label: { pt: 'Município da prestação', en: 'Municipality of the service' }, help: 'Municipality where the service was given, by its IBGE code of seven digits.', max: 7 },
      { name: 'nfse_status', type: { kind: 'choice', choices: [{ value: 'not_requested', label: { pt: 'Não solicitada', en: 'Not requested' } }, { value: 'requested', label: { pt: 'Em emissão', en: 'Requested' } }, { value: 'issued', label: { pt: 'Emitida', en: 'Issued' } }, { value: 'rejected', label: { pt: 'Rejeitada', en: 'Rejected' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'replaced', label: { pt: 'Substituída', en: 'Replaced' } }] }, label: { pt: 'Situação da NFS-e', en: 'NFS-e status' }, help: '', index: true, initial: 'not_requested' },
      { name: 'nfse_number', type: { kind: 'text' }, label: { pt: 'Número da NFS-e', en: 'NFS-e number' }, help: '', search: true, uniqueHint: true, index: true, max: 20 },
      { name: 'nfse_verification_code', type: { kind: 'text' }, label: { pt: 'Código de verificação da NFS-e', en: 'NFS-e verification code' }, help: '', max: 60 },
      { name: 'nfse_access_key', type: { kind: 'text' }, label: { pt: 'Chave de acesso da NFS-e', en: 'NFS-e access key' }, help: 'Key of the national NFS-e, 50 digits.', uniqueHint: true, index: true, max: 50 },
      { name: 'nfse_issued_at', type: { kind: 'instant' }, label: { pt: 'NFS-e emitida em', en: 'NFS-e issued at' }, help: '' },
      { name: 'rps_number', type: { kind: 'text' }, label: { pt: 'Número do RPS', en: 'RPS number' }, help: 'Provisional receipt of services that the NFS-e replaces.', max: 20 },
      { name: 'rps_series', type: { kind: 'text' }, label: { pt: 'Série do RPS', en: 'RPS series' }, help: '', max: 5 },
      { name: 'nfse_url', type: { kind: 'url' }, label: { pt: 'Link da NFS-e', en: 'NFS-e link' }, help: '' },
      { name: 'nfse_pdf', type: { kind: 'blob' }, label: { pt: 'NFS-e em PDF', en: 'NFS-e as PDF' }, help: '' },
      { name: 'nfse_xml', type: { kind: 'blob' }, label: { pt: 'NFS-e em XML', en: 'NFS-e as XML' }, help: '' },
      { name: 'nfse_rejection_reason', type: { kind: 'text' }, label: { pt: 'Motivo da rejeição', en: 'Rejection reason' }, help: '', max: 500 },
      { name: 'nfe_access_key', type: { kind: 'text' }, label: { pt: 'Chave da NF-e', en: 'NF-e access key' }, help: 'Key of the invoice of products (NF-e or NFC-e), 44 digits.', uniqueHint: true, index: true, max: 44 },
      { name: 'replaces', type: { kind: 'link', entity: 'invoice' }, label: { pt: 'Substitui a fatura', en: 'Replaces' }, help: '', index: true },
      { name: 'cancelled_at', type: { kind: 'instant' }, label: { pt: 'Cancelada em', en: 'Cancelled at' }, help: '' },
      { name: 'cancellation_reason', type: { kind: 'text' }, label: { pt: 'Motivo do cancelamento', en: 'Cancellation reason' }, help: '', max: 300 },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: 'Seen by the patient too.', max: 2000 },
    ] },
  ],
} as const satisfies Entity
