// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A merge that a person should look at. Names the record and field, never the values. */
export interface SyncConflict {
  subject_entity?: string | null
  subject_id?: string | null
  field?: string | null
  reason?: 'concurrent_values' | 'duplicate_code' | 'double_booking' | (string & {}) | null
  status?: 'open' | 'settled' | (string & {}) | null
  settled_at?: number | null
}

export const entity = {
  name: 'sync_conflict', label: { pt: 'Conflito de sincronização', en: 'Sync conflict' },
  help: 'A merge that a person should look at. Names the record and field, never the values.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: '', required: true, max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: '', required: true, max: 60 },
      { name: 'field', type: { kind: 'text' }, label: { pt: 'Campo', en: 'Field' }, help: '', max: 60 },
      { name: 'reason', type: { kind: 'choice', choices: [{ value: 'concurrent_values', label: { pt: 'Dois valores para o mesmo campo', en: 'Two values for the same field' } }, { value: 'duplicate_code', label: { pt: 'Mesmo código em dois registros', en: 'Same code in two records' } }, { value: 'double_booking', label: { pt: 'Horário duplicado', en: 'Double booking' } }] }, label: { pt: 'Motivo', en: 'Reason' }, help: '', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'settled', label: { pt: 'Resolvido', en: 'Settled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'open' },
      { name: 'settled_at', type: { kind: 'instant' }, label: { pt: 'Resolvido em', en: 'Settled at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
