// What linked records are called: asked for together, once, and again when they change.

import { SvelteMap } from 'svelte/reactivity'
import type { ChangedRecord, RecordTitle } from '../generated/commands'
import { access } from '../generated/entities/access'
import { date, localDay } from '../i18n/format'
import { t } from '../i18n/i18n.svelte'
import { device } from '../session/device.svelte'
import { replica, watch } from '../transport/replica'
import { entityLabel } from './values'

/** Null for what is not on this device. */
const known = new SvelteMap<string, RecordTitle | null>()
const watched = new Set<string>()
let wanted = new Map<string, ChangedRecord>()

const key = (entity: string, id: string) => `${entity} ${id}`

/** The record's name; of what has none, its kind and its day. Empty until it is known. */
export function titleOf(entity: string, id: string): string {
  if (!(entity in access)) return directoryTitle(entity, id)
  const found = known.get(key(entity, id))
  if (found === undefined) {
    ask(entity, id)
    return ''
  }
  return found ? recordName(found) : t('link-not-here')
}

export function recordName({ entity, id, title, on }: RecordTitle): string {
  return title ?? [entityLabel(entity), on ? date(on) : created(id)].filter(Boolean).join(' · ')
}

/** The day that a UUIDv7 bears in its first 48 bits. */
function created(id: string): string {
  if (id[14] !== '7') return ''
  return date(localDay(new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16))))
}

/** Rows of the server's directory are not on devices, beside those that the person's own session names. */
function directoryTitle(entity: string, id: string): string {
  return directoryOptions(entity).find((option) => option.id === id)?.name ?? `${entityLabel(entity)} ${id.slice(-6)}`
}

export function directoryOptions(entity: string): { id: string; name: string }[] {
  const session = device.session
  if (entity === 'clinic') return [...new Map((session?.roles ?? []).map((role) => [role.clinic, { id: role.clinic, name: role.clinic_name }])).values()]
  return entity === 'account' && session?.account ? [{ id: session.account, name: session.account_name ?? session.account }] : []
}

function ask(entity: string, id: string) {
  if (wanted.size === 0) queueMicrotask(() => void answer())
  wanted.set(key(entity, id), { entity, id })
  if (watched.has(entity)) return
  watched.add(entity)
  watch([entity], () => {
    for (const name of [...known.keys()]) if (name.startsWith(`${entity} `)) known.delete(name)
  })
}

async function answer() {
  const records = [...wanted.values()]
  wanted = new Map()
  // Where the question itself fails, the next screen asks again.
  const titles = await replica.record_titles({ records }).catch(() => null)
  if (!titles) return
  const found = new Map(titles.map((title) => [key(title.entity, title.id), title]))
  for (const { entity, id } of records) known.set(key(entity, id), found.get(key(entity, id)) ?? null)
}
