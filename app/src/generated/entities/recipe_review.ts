// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One person's opinion of a shared recipe. One per person and recipe. */
export interface RecipeReview {
  recipe?: string | null
  author?: string | null
  author_name?: string | null
  rating?: number | null
  comment?: string | null
  helpful_to?: string[] | null
  status?: 'published' | 'hidden' | (string & {}) | null
}

export const entity = {
  name: 'recipe_review', label: { pt: 'Avaliação de receita', en: 'Recipe review' },
  help: 'One person\'s opinion of a shared recipe. One per person and recipe.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita', en: 'Recipe' }, help: '', required: true, index: true },
      { name: 'author', type: { kind: 'link', entity: 'account' }, label: { pt: 'Autoria', en: 'Author' }, help: '', index: true },
      { name: 'author_name', type: { kind: 'text' }, label: { pt: 'Nome de quem avaliou', en: 'Author\'s name' }, help: '', max: 80 },
      { name: 'rating', type: { kind: 'int' }, label: { pt: 'Nota (1 a 5)', en: 'Rating (1 to 5)' }, help: '1 poor to 5 excellent.', required: true, range: [1, 5] },
      { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 2000 },
      { name: 'helpful_to', type: { kind: 'set', of: { kind: 'link', entity: 'account' } }, label: { pt: 'Útil para', en: 'Helpful to' }, help: 'Accounts that found the review helpful; the number of votes is the size of the set.', max: 10000 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'published', label: { pt: 'Publicada', en: 'Published' } }, { value: 'hidden', label: { pt: 'Oculta pela moderação', en: 'Hidden by moderation' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'published' },
    ] },
  ],
} as const satisfies Entity
