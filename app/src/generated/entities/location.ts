// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Where people meet: a consulting room, a procedure room, a fixed video room. */
export interface Location {
  name?: string | null
  location_type?: 'consulting_room' | 'procedure_room' | 'meeting_room' | 'video_room' | 'external' | 'other' | (string & {}) | null
  capacity?: number | null
  directions?: string | null
  meeting_url?: string | null
  equipment?: string[] | null
  wheelchair_accessible?: boolean | null
  active?: boolean | null
}

export const entity = {
  name: 'location', label: { pt: 'Local', en: 'Location' },
  help: 'Where people meet: a consulting room, a procedure room, a fixed video room.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 80 },
      { name: 'location_type', type: { kind: 'choice', choices: [{ value: 'consulting_room', label: { pt: 'Consultório', en: 'Consulting room' } }, { value: 'procedure_room', label: { pt: 'Sala de procedimentos', en: 'Procedure room' } }, { value: 'meeting_room', label: { pt: 'Sala de reunião', en: 'Meeting room' } }, { value: 'video_room', label: { pt: 'Sala de vídeo', en: 'Video room' } }, { value: 'external', label: { pt: 'Fora da clínica', en: 'Outside the clinic' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo de local', en: 'Location type' }, help: '', initial: 'consulting_room' },
      { name: 'capacity', type: { kind: 'int' }, label: { pt: 'Atendimentos simultâneos', en: 'Capacity' }, help: 'Appointments that fit at the same time.', range: [1, 500], initial: '1' },
      { name: 'directions', type: { kind: 'text' }, label: { pt: 'Como chegar', en: 'Directions' }, help: 'Floor, wing or address, as someone arriving needs it.', max: 300 },
      { name: 'meeting_url', type: { kind: 'url' }, label: { pt: 'Sala de vídeo', en: 'Video room' }, help: '' },
      { name: 'equipment', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Equipamentos', en: 'Equipment' }, help: '', max: 60 },
      { name: 'wheelchair_accessible', type: { kind: 'flag' }, label: { pt: 'Acessível a cadeira de rodas', en: 'Wheelchair accessible' }, help: '' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
