// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a person answered to a proposal; with consent, it helps to train the next model. */
export interface AgentFeedback {
  patient?: string | null
  proposal?: string | null
  verdict?: 'right' | 'corrected' | 'wrong' | (string & {}) | null
  correction?: string | null
  comment?: string | null
  rating?: number | null
  helpful?: boolean | null
  correction_text?: string | null
}

export const entity = {
  name: 'agent_feedback', label: { pt: 'Retorno ao agente', en: 'Agent feedback' },
  help: 'What a person answered to a proposal; with consent, it helps to train the next model.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: '', required: true, index: true },
      { name: 'verdict', type: { kind: 'choice', choices: [{ value: 'right', label: { pt: 'Certo', en: 'Right' } }, { value: 'corrected', label: { pt: 'Corrigido', en: 'Corrected' } }, { value: 'wrong', label: { pt: 'Errado', en: 'Wrong' } }] }, label: { pt: 'Avaliação', en: 'Verdict' }, help: '', required: true },
      { name: 'correction', type: { kind: 'link', entity: 'food' }, label: { pt: 'Correção', en: 'Correction' }, help: 'What it truly was, as a food id.', index: true },
      { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 500 },
      { name: 'rating', type: { kind: 'int' }, label: { pt: 'Nota (1 a 5)', en: 'Rating (1 to 5)' }, help: '1 poor to 5 excellent.', range: [1, 5] },
      { name: 'helpful', type: { kind: 'flag' }, label: { pt: 'Ajudou', en: 'Helpful' }, help: '' },
      { name: 'correction_text', type: { kind: 'text' }, label: { pt: 'Correção em palavras', en: 'Correction in words' }, help: 'What it should have been, where that is no food.', max: 1000 },
    ] },
  ],
} as const satisfies Entity
