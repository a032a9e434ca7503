// The clinic in which a person works, whose zone decides when its days begin.

import { device } from '../session/device.svelte'
import { WRITES } from '../forms/access'

export function zone(): string | undefined {
  return device.session?.roles[0]?.time_zone
}

/** Clinics in which the person may write documents of a compartment. */
export function clinicsToWrite(compartment: string): { id: string; name: string }[] {
  const roles = WRITES[compartment] ?? []
  const held = (device.session?.roles ?? []).filter((role) => roles.includes(role.role))
  return [...new Map(held.map((role) => [role.clinic, { id: role.clinic, name: role.clinic_name }])).values()]
}
