// Commands inside the window of the desktop and phone app.

import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { ChangedRecord, FileState, SyncStatus } from '../generated/commands'
import { Problem, type Transport } from './transport'

export function windowTransport(): Transport {
  return {
    call: <T>(name: string, args: Record<string, unknown>) => ask<T>('command', { name, args }),
    upload: async (file) => ask<string>('upload', new Uint8Array(await file.arrayBuffer())),
    async file(address) {
      const bytes = await ask<ArrayBuffer>('file', { address })
      const { media_type } = await ask<FileState>('command', { name: 'file_state', args: { address } })
      // Without a type a browser would guess, and might guess a page.
      return new Blob([bytes], { type: media_type ?? 'application/octet-stream' })
    },
    thumbnail: async (address) => new Blob([await ask<ArrayBuffer>('thumbnail', { address })], { type: 'image/jpeg' }),
    changes(listener) {
      const stops = [
        listen<ChangedRecord[]>('changed', (event) => listener.changed(event.payload)),
        listen<SyncStatus>('status', (event) => listener.status(event.payload)),
      ]
      return () => stops.forEach((stop) => void stop.then((end) => end()))
    },
  }
}

async function ask<T>(command: string, args: Record<string, unknown> | Uint8Array): Promise<T> {
  try {
    return await invoke<T>(command, args)
  } catch (thrown) {
    throw Problem.from(thrown)
  }
}
