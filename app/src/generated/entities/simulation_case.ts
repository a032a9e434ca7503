// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A teaching case: an interview with a simulated patient, a task, and how it is judged. */
export interface SimulationCase {
  title?: string | null
  simulated_patient?: string | null
  rubric?: string | null
  instructions?: string | null
  learning_objectives?: string | null
  time_limit?: number | null
  credits?: number | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
  expected_diagnosis?: string | null
  expected_plan?: string | null
  findings?: ({ id: string } & Record<string, unknown>)[] | null
  critical_errors?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'simulation_case', label: { pt: 'Caso de simulação', en: 'Simulation case' },
  help: 'A teaching case: an interview with a simulated patient, a task, and how it is judged.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'brief', compartment: 'reference', fields: [
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'simulated_patient', type: { kind: 'link', entity: 'simulated_patient' }, label: { pt: 'Paciente simulado', en: 'Simulated patient' }, help: '', required: true, index: true },
      { name: 'rubric', type: { kind: 'link', entity: 'rubric' }, label: { pt: 'Critérios de avaliação', en: 'Rubric' }, help: '', index: true },
      { name: 'instructions', type: { kind: 'prose' }, label: { pt: 'Orientações', en: 'Instructions' }, help: 'What the student is asked to do.' },
      { name: 'learning_objectives', type: { kind: 'prose' }, label: { pt: 'Objetivos de aprendizagem', en: 'Learning objectives' }, help: '' },
      { name: 'time_limit', type: { kind: 'minutes' }, label: { pt: 'Tempo máximo', en: 'Time limit' }, help: '', range: [5, 240] },
      { name: 'credits', type: { kind: 'int' }, label: { pt: 'Créditos', en: 'Credits' }, help: 'Credits that one session spends.', range: [0, 1000], initial: '1' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
    ] },
    { name: 'answer_key', compartment: 'training', fields: [
      { name: 'expected_diagnosis', type: { kind: 'prose' }, label: { pt: 'Diagnóstico esperado', en: 'Expected diagnosis' }, help: 'Nutrition diagnosis expected: problem, cause, signs.' },
      { name: 'expected_plan', type: { kind: 'prose' }, label: { pt: 'Conduta esperada', en: 'Expected plan' }, help: '' },
      { name: 'findings', type: { kind: 'list', fields: [{ name: 'fact', type: { kind: 'text' }, label: { pt: 'Fato', en: 'Fact' }, help: 'Code of the fact or secret in the script.', max: 40 }, { name: 'finding', type: { kind: 'text' }, label: { pt: 'Achado', en: 'Finding' }, help: '', required: true, max: 300 }, { name: 'weight', type: { kind: 'int' }, label: { pt: 'Peso', en: 'Weight' }, help: '', range: [1, 10], initial: '1' }] }, label: { pt: 'Achados esperados', en: 'Expected findings' }, help: '', max: 100 },
      { name: 'critical_errors', type: { kind: 'list', fields: [{ name: 'error', type: { kind: 'text' }, label: { pt: 'Erro', en: 'Error' }, help: '', required: true, max: 300 }] }, label: { pt: 'Erros graves', en: 'Critical errors' }, help: 'What must not happen, such as advising against a prescribed drug.', max: 50 },
    ] },
  ],
} as const satisfies Entity
