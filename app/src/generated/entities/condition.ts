// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A diagnosis or problem of a patient, also a nutrition diagnosis, over time. */
export interface Condition {
  patient?: string | null
  encounter?: string | null
  name?: string | null
  icd10?: string | null
  category?: 'problem' | 'diagnosis' | 'nutrition_diagnosis' | 'nursing_diagnosis' | 'aesthetic' | 'pregnancy' | 'breastfeeding' | 'family_history' | (string & {}) | null
  clinical_status?: 'active' | 'recurrence' | 'remission' | 'inactive' | 'resolved' | (string & {}) | null
  verification?: 'self_reported' | 'provisional' | 'confirmed' | 'refuted' | 'entered_in_error' | (string & {}) | null
  severity?: 'mild' | 'moderate' | 'severe' | (string & {}) | null
  onset_on?: string | null
  resolved_on?: string | null
  etiology?: string | null
  signs?: string | null
  note?: string | null
}

export const entity = {
  name: 'condition', label: { pt: 'Diagnóstico', en: 'Condition' },
  help: 'A diagnosis or problem of a patient, also a nutrition diagnosis, over time.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, sensitive: true, max: 160 },
      { name: 'icd10', type: { kind: 'text' }, label: { pt: 'CID-10', en: 'ICD-10' }, help: 'ICD-10 code, such as E11.9.', search: true, sensitive: true, index: true, max: 8 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'problem', label: { pt: 'Problema de saúde', en: 'Problem' } }, { value: 'diagnosis', label: { pt: 'Diagnóstico clínico', en: 'Clinical diagnosis' } }, { value: 'nutrition_diagnosis', label: { pt: 'Diagnóstico nutricional', en: 'Nutrition diagnosis' } }, { value: 'nursing_diagnosis', label: { pt: 'Diagnóstico de enfermagem', en: 'Nursing diagnosis' } }, { value: 'aesthetic', label: { pt: 'Queixa estética', en: 'Aesthetic concern' } }, { value: 'pregnancy', label: { pt: 'Gestação', en: 'Pregnancy' } }, { value: 'breastfeeding', label: { pt: 'Amamentação', en: 'Breastfeeding' } }, { value: 'family_history', label: { pt: 'Histórico familiar', en: 'Family history' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, initial: 'problem' },
      { name: 'clinical_status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'recurrence', label: { pt: 'Recidiva', en: 'Recurrence' } }, { value: 'remission', label: { pt: 'Em remissão', en: 'In remission' } }, { value: 'inactive', label: { pt: 'Inativo', en: 'Inactive' } }, { value: 'resolved', label: { pt: 'Resolvido', en: 'Resolved' } }] }, label: { pt: 'Situação', en: 'Clinical status' }, help: '', required: true, sensitive: true, index: true, initial: 'active' },
      { name: 'verification', type: { kind: 'choice', choices: [{ value: 'self_reported', label: { pt: 'Relatado pelo paciente', en: 'Self-reported' } }, { value: 'provisional', label: { pt: 'Hipótese', en: 'Provisional' } }, { value: 'confirmed', label: { pt: 'Confirmado', en: 'Confirmed' } }, { value: 'refuted', label: { pt: 'Descartado', en: 'Refuted' } }, { value: 'entered_in_error', label: { pt: 'Registrado por engano', en: 'Entered in error' } }] }, label: { pt: 'Certeza', en: 'Verification' }, help: '', required: true, sensitive: true, initial: 'provisional' },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'mild', label: { pt: 'Leve', en: 'Mild' } }, { value: 'moderate', label: { pt: 'Moderada', en: 'Moderate' } }, { value: 'severe', label: { pt: 'Grave', en: 'Severe' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '' },
      { name: 'onset_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Onset' }, help: '' },
      { name: 'resolved_on', type: { kind: 'date' }, label: { pt: 'Resolvido em', en: 'Resolved on' }, help: '' },
      { name: 'etiology', type: { kind: 'text' }, label: { pt: 'Etiologia', en: 'Etiology' }, help: 'What causes it, in a nutrition diagnosis (problem, etiology, signs).', max: 500 },
      { name: 'signs', type: { kind: 'text' }, label: { pt: 'Sinais e sintomas', en: 'Signs and symptoms' }, help: '', max: 500 },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: '' },
    ] },
  ],
} as const satisfies Entity
