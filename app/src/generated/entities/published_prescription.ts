// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Supplements as a professional signed them for the patient. */
export interface PublishedPrescription {
  patient?: string | null
  title?: string | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  guidance?: string | null
  file?: string | null
  signed_by?: string | null
  signature?: string | null
  signed_at?: number | null
  status?: 'in_force' | 'replaced' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'published_prescription', label: { pt: 'Prescrição emitida', en: 'Published prescription' },
  help: 'Supplements as a professional signed them for the patient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'published', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'request', type: { kind: 'link', entity: 'supplement_request' }, label: { pt: 'Pedido', en: 'Request' }, help: 'The professional\'s own request, which the patient does not hold.', index: true }, { name: 'supplement', type: { kind: 'text' }, label: { pt: 'Suplemento', en: 'Supplement' }, help: '', required: true, max: 160 }, { name: 'dosage', type: { kind: 'text' }, label: { pt: 'Posologia', en: 'Dosage' }, help: 'Dose with its unit and frequency, in words.', required: true, max: 300 }, { name: 'composition', type: { kind: 'text' }, label: { pt: 'Composição', en: 'Composition' }, help: 'Of a compounded formula, one component per line.', max: 2000 }, { name: 'instructions', type: { kind: 'text' }, label: { pt: 'Modo de usar', en: 'Instructions' }, help: '', max: 1000 }, { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '' }, { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ends on' }, help: '' }] }, label: { pt: 'Itens', en: 'Items' }, help: '', max: 60 },
      { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientações', en: 'Guidance' }, help: '', max: 4000 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'PDF assinado', en: 'Signed PDF' }, help: '' },
      { name: 'signed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Assinada por', en: 'Signed by' }, help: '', required: true, index: true },
      { name: 'signature', type: { kind: 'text' }, label: { pt: 'Assinatura', en: 'Signature' }, help: 'Name, council and registration as they stood at signing.', max: 200 },
      { name: 'signed_at', type: { kind: 'instant' }, label: { pt: 'Assinada em', en: 'Signed at' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'in_force', label: { pt: 'Em vigor', en: 'In force' } }, { value: 'replaced', label: { pt: 'Substituída', en: 'Replaced' } }, { value: 'withdrawn', label: { pt: 'Retirada', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'in_force' },
    ] },
  ],
} as const satisfies Entity
