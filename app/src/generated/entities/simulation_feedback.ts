// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A judgement of one session: the student's opinion of it, or a teacher's or tutor's evaluation. One per author. */
export interface SimulationFeedback {
  student?: string | null
  simulation_session?: string | null
  author?: 'student' | 'teacher' | 'tutor' | (string & {}) | null
  rating?: number | null
  comment?: string | null
  rubric?: string | null
  scores?: ({ id: string } & Record<string, unknown>)[] | null
  missed_cues?: ({ id: string } & Record<string, unknown>)[] | null
  given_at?: number | null
}

export const entity = {
  name: 'simulation_feedback', label: { pt: 'Avaliação da simulação', en: 'Simulation feedback' },
  help: 'A judgement of one session: the student\'s opinion of it, or a teacher\'s or tutor\'s evaluation. One per author.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'training', sharedWith: 'student', fields: [
      { name: 'student', type: { kind: 'link', entity: 'account' }, label: { pt: 'Estudante', en: 'Student' }, help: '', required: true, index: true },
      { name: 'simulation_session', type: { kind: 'link', entity: 'simulation_session' }, label: { pt: 'Sessão', en: 'Session' }, help: '', required: true, index: true },
      { name: 'author', type: { kind: 'choice', choices: [{ value: 'student', label: { pt: 'Estudante', en: 'Student' } }, { value: 'teacher', label: { pt: 'Docente', en: 'Teacher' } }, { value: 'tutor', label: { pt: 'Orientação automática', en: 'Automatic tutor' } }] }, label: { pt: 'De quem', en: 'Author' }, help: '', required: true, index: true, initial: 'student' },
      { name: 'rating', type: { kind: 'int' }, label: { pt: 'Nota (1 a 5)', en: 'Rating (1 to 5)' }, help: 'From 1 to 5: how useful and true to life the session was.', range: [1, 5] },
      { name: 'comment', type: { kind: 'prose' }, label: { pt: 'Comentário', en: 'Comment' }, help: '' },
      { name: 'rubric', type: { kind: 'link', entity: 'rubric' }, label: { pt: 'Critérios de avaliação', en: 'Rubric' }, help: '', index: true },
      { name: 'scores', type: { kind: 'list', fields: [{ name: 'criterion', type: { kind: 'text' }, label: { pt: 'Critério', en: 'Criterion' }, help: 'Code of the criterion in the rubric.', required: true, max: 40 }, { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: '', required: true, range: [0, 100] }, { name: 'simulation_turn', type: { kind: 'link', entity: 'simulation_turn' }, label: { pt: 'Fala', en: 'Turn' }, help: '', index: true }, { name: 'evidence', type: { kind: 'text' }, label: { pt: 'Trecho', en: 'Evidence' }, help: 'What was said, quoted.', max: 600 }, { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 600 }] }, label: { pt: 'Pontuação', en: 'Scores' }, help: 'Points by criterion, each with the words that show it. The total is their sum.', max: 60 },
      { name: 'missed_cues', type: { kind: 'list', fields: [{ name: 'cue', type: { kind: 'text' }, label: { pt: 'Pista', en: 'Cue' }, help: '', required: true, max: 300 }, { name: 'simulation_turn', type: { kind: 'link', entity: 'simulation_turn' }, label: { pt: 'Fala', en: 'Turn' }, help: '', index: true }, { name: 'evidence', type: { kind: 'text' }, label: { pt: 'Trecho', en: 'Evidence' }, help: '', max: 600 }] }, label: { pt: 'Pistas perdidas', en: 'Missed cues' }, help: '', max: 60 },
      { name: 'given_at', type: { kind: 'instant' }, label: { pt: 'Data da avaliação', en: 'Given at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
