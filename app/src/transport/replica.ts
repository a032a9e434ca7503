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

/** A file as an address that a page can show, with its kind. */
export interface StoredFile {
  url: string
  type: string
}

const kept = new Map<string, Promise<StoredFile>>()

/** A file never changes, so it is fetched once. */
function once(key: string, fetched: () => Promise<Blob>): Promise<StoredFile> {
  let file = kept.get(key)
  if (!file) {
    file = fetched().then((blob) => ({ url: URL.createObjectURL(blob), type: blob.type }))
    kept.set(key, file)
    // What is not here yet may arrive later: the next screen asks again.
    file.catch(() => kept.delete(key))
  }
  return file
}

export const storedFile = (address: string) => once(address, () => connected().file(address))
export const thumbnail = (address: string) => once(`${address}/thumbnail`, () => connected().thumbnail(address))

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
