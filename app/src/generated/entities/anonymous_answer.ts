// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One answer to one question of an anonymous survey: no person, no hour, no device, and nothing that ties it to the other answers of the same person. The server writes it. */
export interface AnonymousAnswer {
  survey?: string | null
  survey_version?: number | null
  month?: string | null
  question?: string | null
  answer?: string | null
  number?: number | null
}

export const entity = {
  name: 'anonymous_answer', label: { pt: 'Resposta anônima', en: 'Anonymous answer' },
  help: 'One answer to one question of an anonymous survey: no person, no hour, no device, and nothing that ties it to the other answers of the same person. The server writes it.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'engagement', fields: [
      { name: 'survey', type: { kind: 'link', entity: 'survey' }, label: { pt: 'Pesquisa', en: 'Survey' }, help: '', required: true, index: true },
      { name: 'survey_version', type: { kind: 'int' }, label: { pt: 'Versão da pesquisa', en: 'Survey version' }, help: '', range: [1, 1000] },
      { name: 'month', type: { kind: 'date' }, label: { pt: 'Mês', en: 'Month' }, help: 'First day of the month of the answer, so that it cannot be matched with the agenda.', required: true, index: true },
      { name: 'question', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Question' }, help: 'Code of the question in the survey.', required: true, max: 40 },
      { name: 'answer', type: { kind: 'text' }, label: { pt: 'Resposta', en: 'Answer' }, help: 'Words, or the options chosen, one per line.', max: 2000 },
      { name: 'number', type: { kind: 'int' }, label: { pt: 'Número', en: 'Number' }, help: 'Stars, score, or 1 for yes and 0 for no.', range: [0, 10] },
    ] },
  ],
} as const satisfies Entity
