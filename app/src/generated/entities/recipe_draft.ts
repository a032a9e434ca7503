// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A recipe of one patient, private until shared: written by them, by their professional or by an agent. */
export interface RecipeDraft {
  patient?: string | null
  name?: string | null
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
  proposal?: string | null
  recipe?: string | null
}

export const entity = {
  name: 'recipe_draft', label: { pt: 'Minha receita', en: 'Private recipe' },
  help: 'A recipe of one patient, private until shared: written by them, by their professional or by an agent.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'ingredients', type: { kind: 'list', fields: [{ name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', required: true, max: 120 }, { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount as used, edible portion; none means to taste.', range: [1, 100000] }, { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: '', index: true }, { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 }, { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] }, { name: 'optional', type: { kind: 'flag' }, label: { pt: 'Opcional', en: 'Optional' }, help: '', initial: 'false' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 160 }] }, label: { pt: 'Ingredientes', en: 'Ingredients' }, help: 'Nutrients and allergens are computed from the ingredients.', max: 80 },
      { name: 'steps', type: { kind: 'list', fields: [{ name: 'instruction', type: { kind: 'text' }, label: { pt: 'Passo', en: 'Step' }, help: '', required: true, max: 1000 }, { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Tempo', en: 'Duration' }, help: '', range: [1, 2880] }] }, label: { pt: 'Modo de preparo', en: 'Steps' }, help: '', max: 60 },
      { name: 'preparation_time', type: { kind: 'minutes' }, label: { pt: 'Tempo de preparo', en: 'Preparation time' }, help: '', range: [0, 2880] },
      { name: 'cooking_time', type: { kind: 'minutes' }, label: { pt: 'Tempo de cozimento', en: 'Cooking time' }, help: '', range: [0, 2880] },
      { name: 'servings', type: { kind: 'int' }, label: { pt: 'Porções', en: 'Servings' }, help: '', range: [1, 500], initial: '1' },
      { name: 'yield_grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Rendimento (g)', en: 'Yield (g)' }, help: 'Weight of the whole when done, so that a portion can be weighed.', range: [1, 10000000] },
      { name: 'difficulty', type: { kind: 'int' }, label: { pt: 'Dificuldade (1 a 5)', en: 'Difficulty (1 to 5)' }, help: '1 very easy to 5 demanding.', range: [1, 5], initial: '1' },
      { name: 'tags', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Marcadores', en: 'Tags' }, help: 'Diet, occasion or season, such as vegana, festa junina, verão.', max: 30 },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it came, with the wishes and limits that were given.', index: true },
      { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita publicada', en: 'Shared recipe' }, help: 'The shared copy, once there is one.', index: true },
    ] },
  ],
} as const satisfies Entity
