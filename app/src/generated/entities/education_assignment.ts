// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A content that a patient was asked to read, watch or answer. */
export interface EducationAssignment {
  patient?: string | null
  education_content?: string | null
  assigned_at?: number | null
  assigned_by?: string | null
  due_on?: string | null
  message?: string | null
  origin?: 'practitioner' | 'suggestion' | (string & {}) | null
  proposal?: string | null
}

export const entity = {
  name: 'education_assignment', label: { pt: 'Conteúdo indicado', en: 'Assigned content' },
  help: 'A content that a patient was asked to read, watch or answer.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'published', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'education_content', type: { kind: 'link', entity: 'education_content' }, label: { pt: 'Conteúdo', en: 'Content' }, help: '', required: true, index: true },
      { name: 'assigned_at', type: { kind: 'instant' }, label: { pt: 'Indicado em', en: 'Assigned at' }, help: '', required: true, index: true },
      { name: 'assigned_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Indicado por', en: 'Assigned by' }, help: '', index: true },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '', index: true },
      { name: 'message', type: { kind: 'text' }, label: { pt: 'Recado', en: 'Note to the patient' }, help: 'Why this content, in words for the patient.', max: 600 },
      { name: 'origin', type: { kind: 'choice', choices: [{ value: 'practitioner', label: { pt: 'Escolha do profissional', en: 'Professional\'s choice' } }, { value: 'suggestion', label: { pt: 'Sugestão aprovada', en: 'Approved suggestion' } }] }, label: { pt: 'Origem', en: 'Origin' }, help: '', required: true, initial: 'practitioner' },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: 'The suggestion that the professional approved, if it came from one.', index: true },
    ] },
  ],
} as const satisfies Entity
