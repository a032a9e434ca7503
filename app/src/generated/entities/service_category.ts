// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A group of services, in the order in which patients see them. */
export interface ServiceCategory {
  name?: string | null
  description?: string | null
  position?: number | null
  active?: boolean | null
}

export const entity = {
  name: 'service_category', label: { pt: 'Categoria de serviço', en: 'Service category' },
  help: 'A group of services, in the order in which patients see them.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 80 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 500 },
      { name: 'position', type: { kind: 'int' }, label: { pt: 'Ordem', en: 'Position' }, help: 'Smallest first.', range: [0, 1000], initial: '0' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
