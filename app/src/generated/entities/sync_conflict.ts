// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A merge that a person should look at. Names the record and field, never the values. */
export interface SyncConflict {
  subject_entity?: string | null
  subject_id?: string | null
  other_id?: string | null
  field?: string | null
  resource_id?: string | null
  booked_at?: string | null
  reason?: 'concurrent_values' | 'duplicate_code' | 'double_booking' | (string & {}) | null
  status?: 'open' | 'settled' | (string & {}) | null
  settled_at?: number | null
  settled_by?: string | null
  decision?: 'kept_both' | 'gone' | (string & {}) | null
  note?: string | null
}

export const entity = {
  name: 'sync_conflict', label: { pt: 'Conflito de sincronização', en: 'Sync conflict' },
  help: 'A merge that a person should look at. Names the record and field, never the values.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: '', required: true, max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: '', required: true, index: true, max: 60 },
      { name: 'other_id', type: { kind: 'text' }, label: { pt: 'Outro registro', en: 'Other record' }, help: 'The record on the other side.', index: true, max: 60 },
      { name: 'field', type: { kind: 'text' }, label: { pt: 'Campo', en: 'Field' }, help: '', max: 60 },
      { name: 'resource_id', type: { kind: 'text' }, label: { pt: 'Recurso', en: 'Resource' }, help: 'Who or what is booked twice.', max: 60 },
      { name: 'booked_at', type: { kind: 'text' }, label: { pt: 'Horários', en: 'Booked at' }, help: 'Day and times of the two appointments, by which the clash is known again.', max: 60 },
      { name: 'reason', type: { kind: 'choice', choices: [{ value: 'concurrent_values', label: { pt: 'Dois valores para o mesmo campo', en: 'Two values for the same field' } }, { value: 'duplicate_code', label: { pt: 'Mesmo código em dois registros', en: 'Same code in two records' } }, { value: 'double_booking', label: { pt: 'Horário duplicado', en: 'Double booking' } }] }, label: { pt: 'Motivo', en: 'Reason' }, help: '', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'settled', label: { pt: 'Resolvido', en: 'Settled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'open' },
      { name: 'settled_at', type: { kind: 'instant' }, label: { pt: 'Resolvido em', en: 'Settled at' }, help: '' },
      { name: 'settled_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Resolvido por', en: 'Settled by' }, help: '', index: true },
      { name: 'decision', type: { kind: 'choice', choices: [{ value: 'kept_both', label: { pt: 'Ficam os dois', en: 'Both are kept' } }, { value: 'gone', label: { pt: 'Deixou de existir', en: 'No longer so' } }] }, label: { pt: 'Decisão', en: 'Decision' }, help: '' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Motivo da decisão', en: 'Reason for the decision' }, help: 'Why both are kept. Nothing about a patient\'s health.', max: 300 },
    ] },
  ],
} as const satisfies Entity
