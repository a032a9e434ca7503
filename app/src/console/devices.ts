// What an administrator should notice about devices.

import type { DeviceRow } from '../generated/commands'

/** A grant lasts 14 days: past ten without contact, a device is about to lose the right to send. */
const SILENT_MS = 10 * 86_400_000

export function isSilent(device: DeviceRow, now_ms: number): boolean {
  return device.status === 'approved' && now_ms - (device.last_seen_at_ms ?? device.enrolled_at_ms) > SILENT_MS
}

const RANK: Record<string, number> = { pending: 0, approved: 1, revoked: 2 }

/** Those that wait come first, those that ended last; within each, the newest first. */
export function inOrder(devices: readonly DeviceRow[]): DeviceRow[] {
  return [...devices].sort((a, b) => (RANK[a.status] ?? 3) - (RANK[b.status] ?? 3) || b.enrolled_at_ms - a.enrolled_at_ms)
}
