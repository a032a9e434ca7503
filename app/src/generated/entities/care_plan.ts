// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a patient and a professional mean to reach, and how: goals, phases of a protocol, planned procedures. */
export interface CarePlan {
  patient?: string | null
  practitioner?: string | null
  title?: string | null
  description?: string | null
  status?: 'draft' | 'active' | 'on_hold' | 'completed' | 'cancelled' | 'entered_in_error' | (string & {}) | null
  goals?: ({ id: string } & Record<string, unknown>)[] | null
  starts_on?: string | null
  expected_end_on?: string | null
  ended_on?: string | null
  protocol?: string | null
  phases?: ({ id: string } & Record<string, unknown>)[] | null
  planned?: ({ id: string } & Record<string, unknown>)[] | null
  risks?: string | null
  satisfaction?: number | null
  proposal?: string | null
}

export const entity = {
  name: 'care_plan', label: { pt: 'Plano de cuidado', en: 'Care plan' },
  help: 'What a patient and a professional mean to reach, and how: goals, phases of a protocol, planned procedures.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'on_hold', label: { pt: 'Em pausa', en: 'On hold' } }, { value: 'completed', label: { pt: 'Concluído', en: 'Completed' } }, { value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }, { value: 'entered_in_error', label: { pt: 'Registrado por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'draft' },
      { name: 'goals', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Objetivo', en: 'Goal' }, help: '', required: true, max: 300 }, { name: 'target', type: { kind: 'text' }, label: { pt: 'Como medir', en: 'Target' }, help: 'What shows that it was reached, such as peso abaixo de 80 kg.', max: 160 }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '' }, { name: 'achievement', type: { kind: 'choice', choices: [{ value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'achieved', label: { pt: 'Alcançado', en: 'Achieved' } }, { value: 'not_achieved', label: { pt: 'Não alcançado', en: 'Not achieved' } }, { value: 'dropped', label: { pt: 'Abandonado', en: 'Dropped' } }] }, label: { pt: 'Resultado', en: 'Achievement' }, help: '', initial: 'in_progress' }] }, label: { pt: 'Objetivos', en: 'Goals' }, help: '', max: 40 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '', index: true },
      { name: 'expected_end_on', type: { kind: 'date' }, label: { pt: 'Fim previsto', en: 'Expected end' }, help: '', index: true },
      { name: 'ended_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ended on' }, help: '' },
      { name: 'protocol', type: { kind: 'link', entity: 'protocol' }, label: { pt: 'Protocolo', en: 'Protocol' }, help: '', index: true },
      { name: 'phases', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 }, { name: 'started_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Started on' }, help: '' }, { name: 'ended_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ended on' }, help: '' }, { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientação', en: 'Guidance' }, help: '', max: 4000 }, { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo da mudança', en: 'Reason for the change' }, help: 'The protocol\'s rule that began or ended it, or the professional\'s reason.', max: 300 }] }, label: { pt: 'Fases', en: 'Phases' }, help: '', max: 30 },
      { name: 'planned', type: { kind: 'list', fields: [{ name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Procedimento', en: 'Procedure' }, help: '', required: true, index: true }, { name: 'sessions', type: { kind: 'int' }, label: { pt: 'Sessões', en: 'Sessions' }, help: '', range: [1, 200] }, { name: 'interval_days', type: { kind: 'int' }, label: { pt: 'Intervalo (dias)', en: 'Interval (days)' }, help: '', range: [0, 1000] }, { name: 'price', type: { kind: 'money' }, label: { pt: 'Preço por sessão', en: 'Price per session' }, help: '' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Procedimentos previstos', en: 'Planned procedures' }, help: 'Procedures agreed upon. The plan\'s price is the sum of sessions times price.', max: 60 },
      { name: 'risks', type: { kind: 'prose' }, label: { pt: 'Riscos e contraindicações', en: 'Risks and contraindications' }, help: 'Risks and contraindications as the professional weighed them.' },
      { name: 'satisfaction', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Satisfação (0 a 5)', en: 'Satisfaction (0 to 5)' }, help: 'What the person says of the whole, 0.0 to 5.0.', range: [0, 50] },
      { name: 'proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it was drafted.', index: true },
    ] },
  ],
} as const satisfies Entity
