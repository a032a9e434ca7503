// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One setting of an organisation or of one of its clinics. The clinic's value goes before the organisation's. */
export interface Setting {
  key?: string | null
  value?: unknown | null
  clinic?: string | null
  description?: string | null
  active?: boolean | null
}

export const entity = {
  name: 'setting', label: { pt: 'Configuração', en: 'Setting' },
  help: 'One setting of an organisation or of one of its clinics. The clinic\'s value goes before the organisation\'s.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'key', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Key' }, help: 'Name of the setting, with dots between its parts: `agenda.reminder_hours`.', required: true, search: true, index: true, max: 120 },
      { name: 'value', type: { kind: 'json' }, label: { pt: 'Valor', en: 'Value' }, help: 'What the setting\'s own screen reads and writes.', required: true },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: 'Only this clinic. Empty: the whole organisation.', index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 500 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'Active' }, help: '', initial: 'true' },
    ] },
  ],
} as const satisfies Entity
