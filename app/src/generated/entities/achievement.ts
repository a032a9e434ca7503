// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An achievement that a person chose to show to the community. */
export interface Achievement {
  account?: string | null
  display_name?: string | null
  category?: 'referral_milestone' | 'challenge_winner' | 'challenge_completed' | 'recipe_featured' | 'milestone' | (string & {}) | null
  name?: string | null
  description?: string | null
  challenge?: string | null
  recipe?: string | null
  badge?: string | null
  special_reward?: string | null
  achieved_at?: number | null
}

export const entity = {
  name: 'achievement', label: { pt: 'Conquista', en: 'Achievement' },
  help: 'An achievement that a person chose to show to the community.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true, index: true },
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome exibido', en: 'Display name' }, help: '', max: 50 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'referral_milestone', label: { pt: 'Indicações', en: 'Referrals' } }, { value: 'challenge_winner', label: { pt: 'Desafio vencido', en: 'Challenge won' } }, { value: 'challenge_completed', label: { pt: 'Desafio concluído', en: 'Challenge completed' } }, { value: 'recipe_featured', label: { pt: 'Receita em destaque', en: 'Recipe featured' } }, { value: 'milestone', label: { pt: 'Marco pessoal', en: 'Personal milestone' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 100 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 500 },
      { name: 'challenge', type: { kind: 'link', entity: 'challenge' }, label: { pt: 'Desafio', en: 'Challenge' }, help: '', index: true },
      { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita', en: 'Recipe' }, help: '', index: true },
      { name: 'badge', type: { kind: 'text' }, label: { pt: 'Medalha', en: 'Badge' }, help: '', max: 50 },
      { name: 'special_reward', type: { kind: 'text' }, label: { pt: 'Recompensa especial', en: 'Special reward' }, help: 'A benefit beside points, such as credit, a discount or early access.', max: 200 },
      { name: 'achieved_at', type: { kind: 'instant' }, label: { pt: 'Conquistada em', en: 'Achieved at' }, help: '', required: true },
    ] },
  ],
} as const satisfies Entity
