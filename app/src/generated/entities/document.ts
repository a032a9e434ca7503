// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A file of a patient: report, prescription brought along, signed form. */
export interface Document {
  patient?: string | null
  title?: string | null
  category?: 'report' | 'prescription' | 'consent_form' | 'photo' | 'other' | 'exam' | 'certificate' | 'referral_letter' | 'identification' | 'vaccination_record' | (string & {}) | null
  file?: string | null
  issued_on?: string | null
  description?: string | null
  replaces?: string | null
}

export const entity = {
  name: 'document', label: { pt: 'Documento', en: 'Document' },
  help: 'A file of a patient: report, prescription brought along, signed form.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'report', label: { pt: 'Laudo', en: 'Report' } }, { value: 'prescription', label: { pt: 'Receita', en: 'Prescription' } }, { value: 'consent_form', label: { pt: 'Termo', en: 'Consent form' } }, { value: 'photo', label: { pt: 'Foto', en: 'Photo' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }, { value: 'exam', label: { pt: 'Exame', en: 'Exam' } }, { value: 'certificate', label: { pt: 'Atestado', en: 'Certificate' } }, { value: 'referral_letter', label: { pt: 'Carta de encaminhamento', en: 'Referral letter' } }, { value: 'identification', label: { pt: 'Documento pessoal', en: 'Identification' } }, { value: 'vaccination_record', label: { pt: 'Carteira de vacinação', en: 'Vaccination record' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, initial: 'other' },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '', required: true },
      { name: 'issued_on', type: { kind: 'date' }, label: { pt: 'Data do documento', en: 'Issued on' }, help: 'Date that the document itself bears.' },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 1000 },
      { name: 'replaces', type: { kind: 'link', entity: 'document' }, label: { pt: 'Substitui', en: 'Replaces' }, help: 'The earlier version. A document that no other replaces is the current one.', index: true },
    ] },
  ],
} as const satisfies Entity
