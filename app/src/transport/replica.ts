// The replica that this page talks to, whichever transport the entry file chose.

import { replicaClient, type ChangedRecord, type SyncStatus } from '../generated/commands'
import type { Transport } from './transport'

let transport: Transport | undefined

function connected(): Transport {
  if (!transport) throw new Error('the entry file connects a transport before any screen is mounted')
  return transport
}

export function connect(chosen: Transport) {
  transport = chosen
}

export const replica = replicaClient((name, args) => connected().call(name, args))
export const upload = (file: Blob) => connected().upload(file)

const files = new Map<string, Promise<string>>()

/** The file at that address as an address that an image can show. A file never changes, so it is fetched once. */
export function fileUrl(address: string): Promise<string> {
  let url = files.get(address)
  if (!url) {
    url = connected().file(address).then((blob) => URL.createObjectURL(blob))
    files.set(address, url)
    // What is not here yet may arrive later: the next screen asks again.
    url.catch(() => files.delete(address))
  }
  return url
}

type Watcher = (records: ChangedRecord[]) => void
const watchers = new Set<Watcher>()

/** Calls `reload` whenever records of these entities change, until the returned function is called. */
export function watch(entities: readonly string[], reload: () => void): () => void {
  const watcher: Watcher = (records) => {
    if (records.some((record) => entities.includes(record.entity))) reload()
  }
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Tells every screen what changed: a save of this page does not wait for the event of the host. */
export function announce(records: ChangedRecord[]) {
  for (const watcher of watchers) watcher(records)
}

export function follow(status: (status: SyncStatus) => void): () => void {
  return connected().changes({ changed: announce, status })
}
