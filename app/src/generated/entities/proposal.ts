// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What an agent suggests and a person decides. */
export interface Proposal {
  patient?: string | null
  run?: string | null
  content?: unknown | null
  status?: 'open' | 'approved' | 'edited' | 'declined' | 'expired' | (string & {}) | null
  decided_at?: number | null
  decided_by?: string | null
  content_form?: string | null
  inputs?: unknown | null
  meal?: string | null
  summary?: string | null
  reasons?: string | null
  confidence?: number | null
  worded_by?: 'rules' | 'language_model' | (string & {}) | null
}

export const entity = {
  name: 'proposal', label: { pt: 'Sugestão', en: 'Proposal' },
  help: 'What an agent suggests and a person decides.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'run', type: { kind: 'link', entity: 'agent_run' }, label: { pt: 'Execução', en: 'Run' }, help: '', required: true, index: true },
      { name: 'content', type: { kind: 'json' }, label: { pt: 'Conteúdo', en: 'Content' }, help: 'Candidates with their confidence, as the agent gave them.', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberta', en: 'Open' } }, { value: 'approved', label: { pt: 'Aprovada', en: 'Approved' } }, { value: 'edited', label: { pt: 'Corrigida', en: 'Edited' } }, { value: 'declined', label: { pt: 'Recusada', en: 'Declined' } }, { value: 'expired', label: { pt: 'Vencida', en: 'Expired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'open' },
      { name: 'decided_at', type: { kind: 'instant' }, label: { pt: 'Decidida em', en: 'Decided at' }, help: '' },
      { name: 'decided_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Decidida por', en: 'Decided by' }, help: 'The patient or professional who decided.', index: true },
      { name: 'content_form', type: { kind: 'text' }, label: { pt: 'Forma do conteúdo', en: 'Content form' }, help: 'Name and version of the content\'s form, such as macro_change.1. None: candidates of food recognition.', max: 60 },
      { name: 'inputs', type: { kind: 'json' }, label: { pt: 'Dados considerados', en: 'Inputs' }, help: 'What the agent was given: wishes, limits, amounts eaten and aimed for.' },
      { name: 'meal', type: { kind: 'link', entity: 'meal' }, label: { pt: 'Refeição', en: 'Meal' }, help: 'The meal that it is about or would change.', index: true },
      { name: 'summary', type: { kind: 'text' }, label: { pt: 'Resumo', en: 'Summary' }, help: '', max: 500 },
      { name: 'reasons', type: { kind: 'text' }, label: { pt: 'Razões', en: 'Reasons' }, help: '', max: 4000 },
      { name: 'confidence', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Confiança', en: 'Confidence' }, help: 'From 0.000 to 1.000, calibrated.', range: [0, 1000] },
      { name: 'worded_by', type: { kind: 'choice', choices: [{ value: 'rules', label: { pt: 'Regras', en: 'Rules' } }, { value: 'language_model', label: { pt: 'Modelo de linguagem', en: 'Language model' } }] }, label: { pt: 'Redação', en: 'Worded by' }, help: '', initial: 'rules' },
    ] },
  ],
} as const satisfies Entity
