// What the person may see and change, so that screens leave out what would only be refused. The letters are the
// catalogue's.

import { access, roles } from '../generated/entities/access'
import { device } from '../session/device.svelte'

/** Whether a role of the person has one of these letters in the facet, or in any facet of the entity. */
function holds(letters: string, entity: string, facet: string | undefined, held: readonly string[]): boolean {
  const facets = access[entity] ?? {}
  const rows = facet === undefined ? Object.values(facets) : [facets[facet] ?? '']
  return rows.some((row) => held.some((role) => letters.includes(row[roles.indexOf(role)] ?? ' ')))
}

/** Every kind of record that a device holds, for screens that show records of any kind. */
export const KINDS: readonly string[] = Object.keys(access)

const held = () => device.session?.roles.map((role) => role.role) ?? []

export const mayRead = (entity: string, facet?: string) => holds('RWCrw', entity, facet, held())
export const mayCreate = (entity: string, facet?: string) => holds('WCw', entity, facet, held())
export const mayEdit = (entity: string, facet?: string) => holds('Ww', entity, facet, held())

/** The clinic of a new record: the one that is near, where the person may create there, else their first. */
export function clinicOfNew(entity: string, near: string | null): string | null {
  const clinics = clinicsToWrite(entity)
  return (clinics.find((clinic) => clinic.id === near) ?? clinics[0])?.id ?? null
}

/** Clinics in which the person may create records of an entity, beginning with its first facet. */
export function clinicsToWrite(entity: string): { id: string; name: string }[] {
  const [head] = Object.keys(access[entity] ?? {})
  const writing = (device.session?.roles ?? []).filter((role) => holds('WCw', entity, head, [role.role]))
  return [...new Map(writing.map((role) => [role.clinic, { id: role.clinic, name: role.clinic_name }])).values()]
}
