// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A patient's answers to a survey, once. */
export interface SurveyResponse {
  patient?: string | null
  survey?: string | null
  survey_version?: number | null
  appointment?: string | null
  conversation?: string | null
  answers?: ({ id: string } & Record<string, unknown>)[] | null
  satisfaction_score?: number | null
  nps_score?: number | null
  completed_at?: number | null
  sentiment_score?: number | null
  status?: 'none' | 'open' | 'done' | (string & {}) | null
  handled_by?: string | null
  handling_notes?: string | null
}

export const entity = {
  name: 'survey_response', label: { pt: 'Resposta à pesquisa', en: 'Survey response' },
  help: 'A patient\'s answers to a survey, once.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'answers', compartment: 'inbox', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'survey', type: { kind: 'link', entity: 'survey' }, label: { pt: 'Pesquisa', en: 'Survey' }, help: '', required: true, index: true },
      { name: 'survey_version', type: { kind: 'int' }, label: { pt: 'Versão da pesquisa', en: 'Survey version' }, help: '', range: [1, 1000] },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'conversation', type: { kind: 'link', entity: 'conversation' }, label: { pt: 'Atendimento', en: 'Conversation' }, help: '', index: true },
      { name: 'answers', type: { kind: 'list', fields: [{ name: 'question', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Question' }, help: 'Code of the question in the survey.', required: true, max: 40 }, { name: 'answer', type: { kind: 'text' }, label: { pt: 'Resposta', en: 'Answer' }, help: 'Words, or the options chosen, one per line.', max: 2000 }, { name: 'number', type: { kind: 'int' }, label: { pt: 'Número', en: 'Number' }, help: 'Stars, score, or 1 for yes and 0 for no.', range: [0, 10] }] }, label: { pt: 'Respostas', en: 'Answers' }, help: '', max: 60 },
      { name: 'satisfaction_score', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Satisfação (0 a 10)', en: 'Satisfaction (0 to 10)' }, help: 'Overall satisfaction from 0 to 10.', range: [0, 100] },
      { name: 'nps_score', type: { kind: 'int' }, label: { pt: 'Recomendação (0 a 10)', en: 'Recommendation (0 to 10)' }, help: 'Willingness to recommend from 0 to 10: 9 and 10 promote, 0 to 6 detract.', range: [0, 10] },
      { name: 'completed_at', type: { kind: 'instant' }, label: { pt: 'Respondida em', en: 'Completed at' }, help: '', index: true },
    ] },
    { name: 'handling', compartment: 'engagement', fields: [
      { name: 'sentiment_score', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Tom (−1 a 1)', en: 'Sentiment (−1 to 1)' }, help: 'Tone of the words, from −1.00, bad, to 1.00, good, as estimated by a model.', range: [-100, 100] },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'none', label: { pt: 'Não precisa', en: 'Not needed' } }, { value: 'open', label: { pt: 'A fazer', en: 'To do' } }, { value: 'done', label: { pt: 'Feito', en: 'Done' } }] }, label: { pt: 'Retorno', en: 'Follow-up' }, help: '', required: true, index: true, initial: 'none' },
      { name: 'handled_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Retorno por', en: 'Followed up by' }, help: '', index: true },
      { name: 'handling_notes', type: { kind: 'prose' }, label: { pt: 'Observações do retorno', en: 'Follow-up notes' }, help: '' },
    ] },
  ],
} as const satisfies Entity
