// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A batch of a product, with one number and one expiry. The lot that expires first is offered first. */
export interface Lot {
  product?: string | null
  number?: string | null
  expires_on?: string | null
  manufactured_on?: string | null
  received_on?: string | null
  opened_on?: string | null
  status?: 'available' | 'quarantined' | 'blocked' | 'recalled' | (string & {}) | null
  status_reason?: string | null
  location?: string | null
  supplier_name?: string | null
  supplier_cnpj?: string | null
  nfe_access_key?: string | null
  certificate?: string | null
  notes?: string | null
}

export const entity = {
  name: 'lot', label: { pt: 'Lote', en: 'Lot' },
  help: 'A batch of a product, with one number and one expiry. The lot that expires first is offered first.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'stock', fields: [
      { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', required: true, index: true },
      { name: 'number', type: { kind: 'text' }, label: { pt: 'Número do lote', en: 'Lot number' }, help: 'Number as printed by the manufacturer.', required: true, search: true, uniqueHint: true, index: true, max: 40 },
      { name: 'expires_on', type: { kind: 'date' }, label: { pt: 'Validade', en: 'Expires on' }, help: 'Last day of use. A package that shows month and year alone is good until the last day of that month.', sensitive: true, index: true },
      { name: 'manufactured_on', type: { kind: 'date' }, label: { pt: 'Fabricação', en: 'Manufactured on' }, help: '' },
      { name: 'received_on', type: { kind: 'date' }, label: { pt: 'Recebido em', en: 'Received on' }, help: '' },
      { name: 'opened_on', type: { kind: 'date' }, label: { pt: 'Aberto em', en: 'Opened on' }, help: 'First use of a package that serves several times; it is then good for the product\'s time once opened.', sensitive: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'available', label: { pt: 'Liberado', en: 'Available' } }, { value: 'quarantined', label: { pt: 'Em quarentena', en: 'Quarantined' } }, { value: 'blocked', label: { pt: 'Bloqueado', en: 'Blocked' } }, { value: 'recalled', label: { pt: 'Recolhido', en: 'Recalled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'available' },
      { name: 'status_reason', type: { kind: 'text' }, label: { pt: 'Motivo da situação', en: 'Reason for the status' }, help: 'Why it is in quarantine, blocked or recalled, with the ANVISA resolution if there is one.', max: 300 },
      { name: 'location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local', en: 'Place' }, help: '', index: true },
      { name: 'supplier_name', type: { kind: 'text' }, label: { pt: 'Fornecedor', en: 'Supplier' }, help: '', search: true, max: 120 },
      { name: 'supplier_cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ do fornecedor', en: 'Supplier CNPJ' }, help: '' },
      { name: 'nfe_access_key', type: { kind: 'text' }, label: { pt: 'Chave da NF-e', en: 'NF-e access key' }, help: 'Access key of the product invoice (NF-e) with which it came, 44 digits.', max: 44 },
      { name: 'certificate', type: { kind: 'blob' }, label: { pt: 'Laudo ou certificado', en: 'Certificate' }, help: 'Certificate of analysis or report that came with it.' },
      { name: 'notes', type: { kind: 'prose' }, label: { pt: 'Observações', en: 'Notes' }, help: '', max: 4000 },
    ] },
  ],
} as const satisfies Entity
