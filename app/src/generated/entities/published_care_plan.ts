// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A care plan as a professional signed it for the patient. */
export interface PublishedCarePlan {
  patient?: string | null
  plan?: string | null
  version?: number | null
  title?: string | null
  guidance?: string | null
  starts_on?: string | null
  expected_end_on?: string | null
  goals?: ({ id: string } & Record<string, unknown>)[] | null
  phases?: ({ id: string } & Record<string, unknown>)[] | null
  planned?: ({ id: string } & Record<string, unknown>)[] | null
  file?: string | null
  signed_by?: string | null
  signature?: string | null
  signed_at?: number | null
  status?: 'in_force' | 'replaced' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'published_care_plan', label: { pt: 'Plano de cuidado publicado', en: 'Published care plan' },
  help: 'A care plan as a professional signed it for the patient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'published', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'plan', type: { kind: 'link', entity: 'care_plan' }, label: { pt: 'Plano de cuidado', en: 'Care plan' }, help: 'The professional\'s own plan, which the patient does not hold.', required: true, index: true },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: '', range: [1, 10000], initial: '1' },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientações', en: 'Guidance' }, help: '', max: 20000 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '' },
      { name: 'expected_end_on', type: { kind: 'date' }, label: { pt: 'Fim previsto', en: 'Expected end' }, help: '' },
      { name: 'goals', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Objetivo', en: 'Goal' }, help: '', required: true, max: 300 }, { name: 'target', type: { kind: 'text' }, label: { pt: 'Como medir', en: 'Target' }, help: '', max: 160 }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '' }] }, label: { pt: 'Objetivos', en: 'Goals' }, help: '', max: 40 },
      { name: 'phases', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 }, { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '' }, { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ends on' }, help: '' }, { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientação', en: 'Guidance' }, help: '', max: 4000 }] }, label: { pt: 'Fases', en: 'Phases' }, help: '', max: 30 },
      { name: 'planned', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Procedimento', en: 'Procedure' }, help: '', required: true, max: 120 }, { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true }, { name: 'sessions', type: { kind: 'int' }, label: { pt: 'Sessões', en: 'Sessions' }, help: '', range: [1, 200] }, { name: 'price', type: { kind: 'money' }, label: { pt: 'Preço por sessão', en: 'Price per session' }, help: '' }] }, label: { pt: 'Procedimentos previstos', en: 'Planned procedures' }, help: '', max: 60 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'PDF assinado', en: 'Signed PDF' }, help: '' },
      { name: 'signed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Assinado por', en: 'Signed by' }, help: '', required: true, index: true },
      { name: 'signature', type: { kind: 'text' }, label: { pt: 'Assinatura', en: 'Signature' }, help: 'Name, council and registration as they stood at signing.', max: 200 },
      { name: 'signed_at', type: { kind: 'instant' }, label: { pt: 'Assinado em', en: 'Signed at' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'in_force', label: { pt: 'Em vigor', en: 'In force' } }, { value: 'replaced', label: { pt: 'Substituído', en: 'Replaced' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'in_force' },
    ] },
  ],
} as const satisfies Entity
