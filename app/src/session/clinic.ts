// The clinic in which a person works, whose zone decides when its days begin.

import { device } from './device.svelte'

export function zone(): string | undefined {
  return device.session?.roles[0]?.time_zone
}
