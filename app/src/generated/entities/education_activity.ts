// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One step of a patient with a content: opened, finished, a quiz or question answered. Progress is read from them. */
export interface EducationActivity {
  patient?: string | null
  education_content?: string | null
  education_assignment?: string | null
  event?: 'opened' | 'completed' | 'quiz_answered' | 'question_reviewed' | (string & {}) | null
  occurred_at?: number | null
  score_percent?: number | null
  question?: string | null
  recall?: 'again' | 'hard' | 'good' | 'easy' | (string & {}) | null
}

export const entity = {
  name: 'education_activity', label: { pt: 'Atividade educativa', en: 'Learning activity' },
  help: 'One step of a patient with a content: opened, finished, a quiz or question answered. Progress is read from them.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'education_content', type: { kind: 'link', entity: 'education_content' }, label: { pt: 'Conteúdo', en: 'Content' }, help: '', required: true, index: true },
      { name: 'education_assignment', type: { kind: 'link', entity: 'education_assignment' }, label: { pt: 'Indicação', en: 'Assignment' }, help: 'Empty when the patient chose the content alone.', index: true },
      { name: 'event', type: { kind: 'choice', choices: [{ value: 'opened', label: { pt: 'Abriu', en: 'Opened' } }, { value: 'completed', label: { pt: 'Concluiu', en: 'Completed' } }, { value: 'quiz_answered', label: { pt: 'Respondeu ao questionário', en: 'Answered the quiz' } }, { value: 'question_reviewed', label: { pt: 'Revisou uma pergunta', en: 'Reviewed a question' } }] }, label: { pt: 'O que houve', en: 'Event' }, help: '', required: true },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'When' }, help: '', required: true, index: true },
      { name: 'score_percent', type: { kind: 'int' }, label: { pt: 'Acertos (%)', en: 'Right answers (%)' }, help: 'Share of right answers in this attempt at the quiz.', range: [0, 100] },
      { name: 'question', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Question' }, help: 'The question\'s part in the content, where one question was reviewed.', max: 40 },
      { name: 'recall', type: { kind: 'choice', choices: [{ value: 'again', label: { pt: 'Não lembrei', en: 'Again' } }, { value: 'hard', label: { pt: 'Com esforço', en: 'Hard' } }, { value: 'good', label: { pt: 'Bem', en: 'Good' } }, { value: 'easy', label: { pt: 'Fácil', en: 'Easy' } }] }, label: { pt: 'Lembrança', en: 'Recall' }, help: 'How easily the answer came; decides when the question returns.' },
    ] },
  ],
} as const satisfies Entity
