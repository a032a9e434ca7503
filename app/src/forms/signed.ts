// Signed notes: they do not change, so what is written later is an addendum of its own.

import type { JsonValue } from '../generated/commands'

type Fields = Record<string, JsonValue | undefined>

export function isSigned(entity: string, fields: Fields): boolean {
  return entity === 'clinical_note' && (fields.status === 'signed' || fields.status === 'amended')
}

/** What an addendum shares with its note; what it says is typed. */
export function addendumTo(id: string | null, note: Fields): Record<string, JsonValue> {
  const shared = ['patient', 'encounter', 'practitioner', 'title'].flatMap((field) => (note[field] == null ? [] : [[field, note[field]] as const]))
  return { ...Object.fromEntries(shared), amends: id, status: 'draft', noted_at: Date.now() }
}
