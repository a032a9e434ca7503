// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** People of a clinic who work together: a multidisciplinary team, an on-call team. */
export interface Team {
  name?: string | null
  description?: string | null
  team_type?: 'multidisciplinary' | 'specialized' | 'consultation' | 'emergency' | 'administrative' | (string & {}) | null
  active?: boolean | null
}

export const entity = {
  name: 'team', label: { pt: 'Equipe', en: 'Team' },
  help: 'People of a clinic who work together: a multidisciplinary team, an on-call team.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 1000 },
      { name: 'team_type', type: { kind: 'choice', choices: [{ value: 'multidisciplinary', label: { pt: 'Multiprofissional', en: 'Multidisciplinary' } }, { value: 'specialized', label: { pt: 'Especializada', en: 'Specialized' } }, { value: 'consultation', label: { pt: 'Parecer e interconsulta', en: 'Consultation' } }, { value: 'emergency', label: { pt: 'Urgência', en: 'Emergency' } }, { value: 'administrative', label: { pt: 'Administrativa', en: 'Administrative' } }] }, label: { pt: 'Tipo de equipe', en: 'Team type' }, help: '', initial: 'multidisciplinary' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
