// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One thing said in a session. */
export interface SimulationTurn {
  student?: string | null
  simulation_session?: string | null
  speaker?: 'student' | 'simulated_patient' | 'tutor' | 'system' | (string & {}) | null
  content?: string | null
  spoken_at?: number | null
  audio?: string | null
  fact?: string | null
}

export const entity = {
  name: 'simulation_turn', label: { pt: 'Fala da simulação', en: 'Simulation turn' },
  help: 'One thing said in a session.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'training', sharedWith: 'student', fields: [
      { name: 'student', type: { kind: 'link', entity: 'account' }, label: { pt: 'Estudante', en: 'Student' }, help: '', required: true, index: true },
      { name: 'simulation_session', type: { kind: 'link', entity: 'simulation_session' }, label: { pt: 'Sessão', en: 'Session' }, help: '', required: true, index: true },
      { name: 'speaker', type: { kind: 'choice', choices: [{ value: 'student', label: { pt: 'Estudante', en: 'Student' } }, { value: 'simulated_patient', label: { pt: 'Paciente simulado', en: 'Simulated patient' } }, { value: 'tutor', label: { pt: 'Orientação', en: 'Tutor' } }, { value: 'system', label: { pt: 'Sistema', en: 'System' } }] }, label: { pt: 'Quem fala', en: 'Speaker' }, help: '', required: true },
      { name: 'content', type: { kind: 'text' }, label: { pt: 'Fala', en: 'Content' }, help: 'What was said, in plain text.', required: true, max: 4000 },
      { name: 'spoken_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'When' }, help: '', required: true, index: true },
      { name: 'audio', type: { kind: 'blob' }, label: { pt: 'Áudio', en: 'Audio' }, help: '' },
      { name: 'fact', type: { kind: 'text' }, label: { pt: 'Fato contado', en: 'Fact told' }, help: 'Code of the fact or secret that this turn told.', max: 40 },
    ] },
  ],
} as const satisfies Entity
