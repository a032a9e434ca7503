// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A recipe that its author shares with the whole organisation. What is still private is a recipe draft. */
export interface Recipe {
  name?: string | null
  author?: string | null
  author_name?: string | null
  description?: string | null
  photo?: string | null
  ingredients?: ({ id: string } & Record<string, unknown>)[] | null
  steps?: ({ id: string } & Record<string, unknown>)[] | null
  preparation_time?: number | null
  cooking_time?: number | null
  servings?: number | null
  yield_grams?: number | null
  difficulty?: number | null
  tags?: string[] | null
  featured_at?: number | null
  status?: 'published' | 'hidden' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'recipe', label: { pt: 'Receita', en: 'Recipe' },
  help: 'A recipe that its author shares with the whole organisation. What is still private is a recipe draft.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'author', type: { kind: 'link', entity: 'account' }, label: { pt: 'Autoria', en: 'Author' }, help: '', index: true },
      { name: 'author_name', type: { kind: 'text' }, label: { pt: 'Nome de quem publicou', en: 'Author\'s name' }, help: 'Name under which the author shares it.', max: 80 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 2000 },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'ingredients', type: { kind: 'list', fields: [{ name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', required: true, max: 120 }, { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount as used, edible portion; none means to taste.', range: [1, 100000] }, { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: '', index: true }, { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 }, { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] }, { name: 'optional', type: { kind: 'flag' }, label: { pt: 'Opcional', en: 'Optional' }, help: '', initial: 'false' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 160 }] }, label: { pt: 'Ingredientes', en: 'Ingredients' }, help: 'Nutrients and allergens are computed from the ingredients.', max: 80 },
      { name: 'steps', type: { kind: 'list', fields: [{ name: 'instruction', type: { kind: 'text' }, label: { pt: 'Passo', en: 'Step' }, help: '', required: true, max: 1000 }, { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Tempo', en: 'Duration' }, help: '', range: [1, 2880] }] }, label: { pt: 'Modo de preparo', en: 'Steps' }, help: '', max: 60 },
      { name: 'preparation_time', type: { kind: 'minutes' }, label: { pt: 'Tempo de preparo', en: 'Preparation time' }, help: '', range: [0, 2880] },
      { name: 'cooking_time', type: { kind: 'minutes' }, label: { pt: 'Tempo de cozimento', en: 'Cooking time' }, help: '', range: [0, 2880] },
      { name: 'servings', type: { kind: 'int' }, label: { pt: 'Porções', en: 'Servings' }, help: '', range: [1, 500], initial: '1' },
      { name: 'yield_grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Rendimento (g)', en: 'Yield (g)' }, help: 'Weight of the whole when done, so that a portion can be weighed.', range: [1, 10000000] },
      { name: 'difficulty', type: { kind: 'int' }, label: { pt: 'Dificuldade (1 a 5)', en: 'Difficulty (1 to 5)' }, help: '1 very easy to 5 demanding.', range: [1, 5], initial: '1' },
      { name: 'tags', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Marcadores', en: 'Tags' }, help: 'Diet, occasion or season, such as vegana, festa junina, verão.', max: 30 },
      { name: 'featured_at', type: { kind: 'instant' }, label: { pt: 'Em destaque desde', en: 'Featured at' }, help: 'When the organisation put it forward.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'published', label: { pt: 'Publicada', en: 'Published' } }, { value: 'hidden', label: { pt: 'Oculta pela moderação', en: 'Hidden by moderation' } }, { value: 'withdrawn', label: { pt: 'Retirada', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'published' },
    ] },
  ],
} as const satisfies Entity
