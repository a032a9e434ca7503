// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A person's part in a challenge. Joining is the consent to share this much. */
export interface ChallengeParticipant {
  challenge?: string | null
  account?: string | null
  display_name?: string | null
  joined_at?: number | null
  status?: 'active' | 'completed' | 'failed' | 'withdrawn' | (string & {}) | null
  completed_at?: number | null
  on_leaderboard?: boolean | null
}

export const entity = {
  name: 'challenge_participant', label: { pt: 'Participante do desafio', en: 'Challenge participant' },
  help: 'A person\'s part in a challenge. Joining is the consent to share this much.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'challenge', type: { kind: 'link', entity: 'challenge' }, label: { pt: 'Desafio', en: 'Challenge' }, help: '', required: true, index: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true, index: true },
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome exibido', en: 'Display name' }, help: 'Name that the others see, chosen by the person.', required: true, max: 50 },
      { name: 'joined_at', type: { kind: 'instant' }, label: { pt: 'Entrou em', en: 'Joined at' }, help: '', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Em andamento', en: 'Active' } }, { value: 'completed', label: { pt: 'Concluiu', en: 'Completed' } }, { value: 'failed', label: { pt: 'Não concluiu', en: 'Not completed' } }, { value: 'withdrawn', label: { pt: 'Desistiu', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
      { name: 'completed_at', type: { kind: 'instant' }, label: { pt: 'Concluiu em', en: 'Completed at' }, help: '' },
      { name: 'on_leaderboard', type: { kind: 'flag' }, label: { pt: 'Aparece no ranking', en: 'On the leaderboard' }, help: 'Whether the person appears in the ranking.', initial: 'true' },
    ] },
  ],
} as const satisfies Entity
