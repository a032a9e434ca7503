// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What an agent suggests to professionals about a patient. Nothing enters care before one of them decides, and what then reaches the patient is a record of its own. */
export interface CareProposal {
  patient?: string | null
  run?: string | null
  encounter?: string | null
  report?: string | null
  care_plan?: string | null
  procedure?: string | null
  assessment?: string | null
  summary?: string | null
  content?: unknown | null
  content_form?: string | null
  inputs?: unknown | null
  reasons?: string | null
  evidence?: ({ id: string } & Record<string, unknown>)[] | null
  factors?: ({ id: string } & Record<string, unknown>)[] | null
  adherence_score?: number | null
  progress_score?: number | null
  risk_level?: 'low' | 'medium' | 'high' | 'critical' | (string & {}) | null
  actions?: ({ id: string } & Record<string, unknown>)[] | null
  confidence?: number | null
  worded_by?: 'rules' | 'language_model' | (string & {}) | null
  status?: 'open' | 'approved' | 'edited' | 'declined' | 'expired' | (string & {}) | null
  decided_by?: string | null
  decided_at?: number | null
  decision_reason?: string | null
  correction?: unknown | null
  rating?: number | null
  helpful?: boolean | null
}

export const entity = {
  name: 'care_proposal', label: { pt: 'Sugestão para a equipe', en: 'Proposal for the team' },
  help: 'What an agent suggests to professionals about a patient. Nothing enters care before one of them decides, and what then reaches the patient is a record of its own.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'None where it concerns no single patient, such as a new protocol for the clinic.', index: true },
      { name: 'run', type: { kind: 'link', entity: 'care_run' }, label: { pt: 'Execução', en: 'Run' }, help: '', required: true, index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: 'What it is about.', index: true },
      { name: 'report', type: { kind: 'link', entity: 'diagnostic_report' }, label: { pt: 'Exame', en: 'Report' }, help: '', index: true },
      { name: 'care_plan', type: { kind: 'link', entity: 'care_plan' }, label: { pt: 'Plano de cuidado', en: 'Care plan' }, help: '', index: true },
      { name: 'procedure', type: { kind: 'link', entity: 'procedure' }, label: { pt: 'Procedimento', en: 'Procedure' }, help: '', index: true },
      { name: 'assessment', type: { kind: 'link', entity: 'assessment' }, label: { pt: 'Avaliação', en: 'Assessment' }, help: '', index: true },
      { name: 'summary', type: { kind: 'text' }, label: { pt: 'Resumo', en: 'Summary' }, help: '', search: true, max: 500 },
      { name: 'content', type: { kind: 'json' }, label: { pt: 'Conteúdo', en: 'Content' }, help: 'What would be written if approved, in the form that `content_form` names.', required: true },
      { name: 'content_form', type: { kind: 'text' }, label: { pt: 'Forma do conteúdo', en: 'Content form' }, help: 'Name and version of the content\'s form, such as meal_plan.1.', required: true, max: 60 },
      { name: 'inputs', type: { kind: 'json' }, label: { pt: 'Dados considerados', en: 'Inputs' }, help: 'What the agent was given: records read, wishes and limits.' },
      { name: 'reasons', type: { kind: 'text' }, label: { pt: 'Razões', en: 'Reasons' }, help: '', max: 10000 },
      { name: 'evidence', type: { kind: 'list', fields: [{ name: 'statement', type: { kind: 'text' }, label: { pt: 'Afirmação', en: 'Statement' }, help: '', required: true, max: 1000 }, { name: 'quote', type: { kind: 'text' }, label: { pt: 'Trecho', en: 'Quote' }, help: '', max: 1000 }, { name: 'source', type: { kind: 'text' }, label: { pt: 'Origem', en: 'Source' }, help: 'Kind of record in which the quote stands, such as observation.', max: 64 }, { name: 'source_record', type: { kind: 'text' }, label: { pt: 'Registro de origem', en: 'Source record' }, help: 'Id of that record.', max: 36 }] }, label: { pt: 'Evidências', en: 'Evidence' }, help: 'Each statement with the words on which it rests; one without a quote is marked on the screen.', max: 300 },
      { name: 'factors', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Fator', en: 'Factor' }, help: '', required: true, max: 120 }, { name: 'value', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Valor', en: 'Value' }, help: '' }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'contribution', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Contribuição', en: 'Contribution' }, help: 'How far it moved the result: above zero towards it, below zero away from it.' }] }, label: { pt: 'Fatores', en: 'Factors' }, help: 'The numbers that moved it, strongest first.', max: 30 },
      { name: 'adherence_score', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Adesão (0 a 100)', en: 'Adherence (0 to 100)' }, help: '0.0 to 100.0: logged against planned.', range: [0, 1000] },
      { name: 'progress_score', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Progresso (0 a 100)', en: 'Progress (0 to 100)' }, help: '0.0 to 100.0: progress towards the goals.', range: [0, 1000] },
      { name: 'risk_level', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixo', en: 'Low' } }, { value: 'medium', label: { pt: 'Médio', en: 'Medium' } }, { value: 'high', label: { pt: 'Alto', en: 'High' } }, { value: 'critical', label: { pt: 'Crítico', en: 'Critical' } }] }, label: { pt: 'Risco', en: 'Risk level' }, help: 'Risk that the suggestion warns of, such as giving up the treatment. High and critical call for a person.', index: true },
      { name: 'actions', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true, max: 500 }, { name: 'accepted', type: { kind: 'flag' }, label: { pt: 'Aceita', en: 'Accepted' }, help: '' }] }, label: { pt: 'Ações sugeridas', en: 'Suggested actions' }, help: '', max: 40 },
      { name: 'confidence', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Confiança', en: 'Confidence' }, help: 'From 0.000 to 1.000, calibrated.', range: [0, 1000] },
      { name: 'worded_by', type: { kind: 'choice', choices: [{ value: 'rules', label: { pt: 'Regras', en: 'Rules' } }, { value: 'language_model', label: { pt: 'Modelo de linguagem', en: 'Language model' } }] }, label: { pt: 'Redação', en: 'Worded by' }, help: '', required: true, initial: 'rules' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberta', en: 'Open' } }, { value: 'approved', label: { pt: 'Aprovada', en: 'Approved' } }, { value: 'edited', label: { pt: 'Corrigida', en: 'Edited' } }, { value: 'declined', label: { pt: 'Recusada', en: 'Declined' } }, { value: 'expired', label: { pt: 'Vencida', en: 'Expired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'open' },
      { name: 'decided_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Decidida por', en: 'Decided by' }, help: '', index: true },
      { name: 'decided_at', type: { kind: 'instant' }, label: { pt: 'Decidida em', en: 'Decided at' }, help: '' },
      { name: 'decision_reason', type: { kind: 'text' }, label: { pt: 'Motivo da decisão', en: 'Reason for the decision' }, help: '', max: 1000 },
      { name: 'correction', type: { kind: 'json' }, label: { pt: 'Correção', en: 'Correction' }, help: 'What was changed before it was approved, in the content\'s own form.' },
      { name: 'rating', type: { kind: 'int' }, label: { pt: 'Nota (1 a 5)', en: 'Rating (1 to 5)' }, help: '1 poor to 5 excellent.', range: [1, 5] },
      { name: 'helpful', type: { kind: 'flag' }, label: { pt: 'Ajudou', en: 'Helpful' }, help: '' },
    ] },
  ],
} as const satisfies Entity
