// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One food of a meal, in the amount eaten. */
export interface MealItem {
  patient?: string | null
  meal?: string | null
  food?: string | null
  food_name?: string | null
  grams?: number | null
  measure?: string | null
  measure_name?: string | null
  quantity?: number | null
  entered_by?: 'photo' | 'search' | 'recent' | 'barcode' | (string & {}) | null
  proposal?: string | null
}

export const entity = {
  name: 'meal_item', label: { pt: 'Item da refeição', en: 'Meal item' },
  help: 'One food of a meal, in the amount eaten.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'meal', type: { kind: 'link', entity: 'meal' }, label: { pt: 'Refeição', en: 'Meal' }, help: '', required: true, index: true },
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true, index: true },
      { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: 'The food\'s name when it was logged, so that the entry reads even where the food is unknown.', required: true, max: 120 },
      { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount eaten, edible portion.', required: true, range: [1, 100000] },
      { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: 'The household measure in which it was entered, if any.', index: true },
      { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 },
      { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] },
      { name: 'entered_by', type: { kind: 'choice', choices: [{ value: 'photo', label: { pt: 'Foto', en: 'Photo' } }, { value: 'search', label: { pt: 'Busca', en: 'Search' } }, { value: 'recent', label: { pt: 'Recentes', en: 'Recent' } }, { value: 'barcode', label: { pt: 'Código de barras', en: 'Barcode' } }] }, label: { pt: 'Entrada por', en: 'Entered by' }, help: '', initial: 'search' },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: '', index: true },
    ] },
  ],
} as const satisfies Entity
