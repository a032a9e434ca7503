// The clinics in which a person works.

import { rolesThatCreate } from '../forms/access'
import { device } from '../session/device.svelte'

export { zone } from '../session/clinic'

/** Clinics in which the person may create records of an entity. */
export function clinicsToWrite(entity: string): { id: string; name: string }[] {
  const roles = rolesThatCreate(entity)
  const held = (device.session?.roles ?? []).filter((role) => roles.includes(role.role))
  return [...new Map(held.map((role) => [role.clinic, { id: role.clinic, name: role.clinic_name }])).values()]
}
