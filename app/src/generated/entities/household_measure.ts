// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How people measure a food at home: a tablespoon, a ladle, a slice. */
export interface HouseholdMeasure {
  food?: string | null
  name?: string | null
  name_en?: string | null
  grams?: number | null
  position?: number | null
  source?: string | null
}

export const entity = {
  name: 'household_measure', label: { pt: 'Medida caseira', en: 'Household measure' },
  help: 'How people measure a food at home: a tablespoon, a ladle, a slice.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 },
      { name: 'name_en', type: { kind: 'text' }, label: { pt: 'Nome em inglês', en: 'Name in English' }, help: '', max: 80 },
      { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: '', required: true, range: [1, 50000] },
      { name: 'position', type: { kind: 'int' }, label: { pt: 'Ordem', en: 'Position' }, help: 'Smallest first; the first measure is offered before the others.', range: [0, 1000], initial: '0' },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: '', max: 80 },
    ] },
  ],
} as const satisfies Entity
