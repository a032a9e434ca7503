// How screens reach whoever answers commands. Two implementations: loopback HTTP (http.ts) and the window (tauri.ts).

import type { ChangedRecord, CommandError, SyncStatus } from '../generated/commands'

export interface Transport {
  /** Runs a command. Rejects with a [`Problem`]. */
  call<T>(name: string, args: Record<string, unknown>): Promise<T>
  /** Hands over a file, and gives the id by which a command may use it. */
  upload(file: Blob): Promise<string>
  /** The bytes of a stored file, typed by what they hold. */
  file(address: string): Promise<Blob>
  /** A stored picture, small. */
  thumbnail(address: string): Promise<Blob>
  /** Reports records that changed and the state of sync, until the returned function is called. */
  changes(listener: Listener): () => void
}

export interface Listener {
  changed(records: ChangedRecord[]): void
  status(status: SyncStatus): void
}

/** A refused or failed command, with the code that the Fluent message `error-<code>` explains. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'Problem'
  }

  /** What was thrown, whatever it was, as a problem that can be shown. */
  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown
    if (isCommandError(thrown)) return new Problem(thrown.code, thrown.message, thrown.details)
    return new Problem('internal', thrown instanceof Error ? thrown.message : String(thrown))
  }
}

export function isCommandError(value: unknown): value is CommandError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}
