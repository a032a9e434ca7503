// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a food costs in one place at one time, so that plans and shopping lists can be estimated. */
export interface FoodPrice {
  food?: string | null
  price_per_kg?: string | null
  date?: string | null
  city?: string | null
  source?: string | null
}

export const entity = {
  name: 'food_price', label: { pt: 'Preço de alimento', en: 'Food price' },
  help: 'What a food costs in one place at one time, so that plans and shopping lists can be estimated.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true, index: true },
      { name: 'price_per_kg', type: { kind: 'money' }, label: { pt: 'Preço por kg', en: 'Price per kg' }, help: '', required: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true, index: true },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Such as a market, a survey or a receipt.', max: 120 },
    ] },
  ],
} as const satisfies Entity
