// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One interview of a student with a simulated patient, with the note that the student writes about it. */
export interface SimulationSession {
  student?: string | null
  simulated_patient?: string | null
  simulation_case?: string | null
  status?: 'booked' | 'in_progress' | 'fulfilled' | 'cancelled' | 'no_show' | (string & {}) | null
  scheduled_at?: number | null
  started_at?: number | null
  ended_at?: number | null
  medium?: 'text' | 'voice' | (string & {}) | null
  model?: string | null
  assessment?: string | null
  nutrition_diagnosis?: string | null
  intervention?: string | null
  monitoring?: string | null
  submitted_at?: number | null
}

export const entity = {
  name: 'simulation_session', label: { pt: 'Sessão de simulação', en: 'Simulation session' },
  help: 'One interview of a student with a simulated patient, with the note that the student writes about it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'training', sharedWith: 'student', fields: [
      { name: 'student', type: { kind: 'link', entity: 'account' }, label: { pt: 'Estudante', en: 'Student' }, help: '', required: true, index: true },
      { name: 'simulated_patient', type: { kind: 'link', entity: 'simulated_patient' }, label: { pt: 'Paciente simulado', en: 'Simulated patient' }, help: '', required: true, index: true },
      { name: 'simulation_case', type: { kind: 'link', entity: 'simulation_case' }, label: { pt: 'Caso', en: 'Case' }, help: '', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'fulfilled', label: { pt: 'Realizada', en: 'Fulfilled' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'no_show', label: { pt: 'Faltou', en: 'No-show' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'booked' },
      { name: 'scheduled_at', type: { kind: 'instant' }, label: { pt: 'Marcada para', en: 'Scheduled for' }, help: '', index: true },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '' },
      { name: 'ended_at', type: { kind: 'instant' }, label: { pt: 'Fim', en: 'Ended at' }, help: '' },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'text', label: { pt: 'Texto', en: 'Text' } }, { value: 'voice', label: { pt: 'Voz', en: 'Voice' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', initial: 'text' },
      { name: 'model', type: { kind: 'text' }, label: { pt: 'Modelo', en: 'Model' }, help: 'Language model that phrased the answers. Empty when the fixed sentences of the script were used.', max: 80 },
      { name: 'assessment', type: { kind: 'prose' }, label: { pt: 'Avaliação', en: 'Assessment' }, help: 'The nutrition care note in four parts, as the student writes it.' },
      { name: 'nutrition_diagnosis', type: { kind: 'prose' }, label: { pt: 'Diagnóstico nutricional', en: 'Nutrition diagnosis' }, help: '' },
      { name: 'intervention', type: { kind: 'prose' }, label: { pt: 'Intervenção', en: 'Intervention' }, help: '' },
      { name: 'monitoring', type: { kind: 'prose' }, label: { pt: 'Monitoramento', en: 'Monitoring' }, help: '' },
      { name: 'submitted_at', type: { kind: 'instant' }, label: { pt: 'Entregue em', en: 'Submitted at' }, help: '', index: true },
    ] },
  ],
} as const satisfies Entity
