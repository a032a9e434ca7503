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

const held = () => device.session?.roles.map((role) => role.role) ?? []

export const mayRead = (entity: string, facet?: string) => holds('RWCrw', entity, facet, held())
export const mayCreate = (entity: string, facet?: string) => holds('WCw', entity, facet, held())
export const mayEdit = (entity: string, facet?: string) => holds('Ww', entity, facet, held())

/** Roles that may create records of an entity, beginning with its first facet. */
export function rolesThatCreate(entity: string): string[] {
  const [head] = Object.keys(access[entity] ?? {})
  return roles.filter((role) => holds('WCw', entity, head, [role]))
}
