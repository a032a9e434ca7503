// What is wrong with an organisation's sync, since when, and what to do about it.

import type { ServerQuarantineRow, SyncHealth } from '../generated/commands'
import { t } from '../i18n/i18n.svelte'

export interface Matter {
  text: string
  since_ms: number | null
  about: string
}

const DAY_MS = 86_400_000
const earliest = (times: readonly (number | null)[]) => Math.min(...times.map((time) => time ?? Infinity))

export function matters(refused: readonly ServerQuarantineRow[], health: SyncHealth): Matter[] {
  const open = refused.filter((row) => row.resolution === null)
  const behind = health.devices.filter((device) => device.behind > 0 && device.pulled_at_ms !== null && health.now_ms - device.pulled_at_ms > DAY_MS)
  const stuck = health.devices.filter((device) => (device.waiting ?? 0) > 0)
  // Every desk counts the same reviews, so the most that one of them sees is how many there are.
  const reviews = Math.max(...health.devices.map((device) => device.reviews ?? 0), 0)
  const list: Matter[] = []
  if (open.length > 0) list.push({ text: t('matter-refused', { count: open.length }), since_ms: earliest(open.map((row) => row.at_ms)), about: t('sync-refused-next') })
  if (behind.length > 0) list.push({ text: t('sync-behind', { count: behind.length }), since_ms: earliest(behind.map((device) => device.pulled_at_ms)), about: t('sync-behind-about') })
  if (stuck.length > 0) list.push({ text: t('sync-stuck', { count: stuck.length }), since_ms: earliest(stuck.map((device) => device.reported_at_ms)), about: t('sync-stuck-about') })
  if (reviews > 0) list.push({ text: t('sync-reviews', { count: reviews }), since_ms: null, about: t('sync-reviews-about') })
  return list
}
