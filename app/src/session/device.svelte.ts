// Where this installation stands, and what of it waits to be sent.

import type { SessionState, SyncStatus } from '../generated/commands'
import { follow, replica } from '../transport/replica'
import { Problem } from '../transport/transport'

let session = $state.raw<SessionState>()
let sync = $state.raw<SyncStatus>()
let problem = $state.raw<Problem>()

export const device = {
  get session() {
    return session
  },
  get sync() {
    return sync
  },
  /** Why the host itself gave no answer. */
  get problem() {
    return problem
  },
}

/** Events of sync so far. */
let heard = 0

/** Takes an answer over unless an event came since it was asked for: the event is newer. */
async function answer(asked: Promise<SyncStatus>) {
  const before = heard
  const status = await asked
  if (heard === before) sync = status
}

let following = false

/** Asks where the device stands and follows its sync from now on. */
export async function begin() {
  await look()
  if (following) return
  following = true
  follow((status) => {
    heard += 1
    // The server may have approved or ended this device meanwhile, or given it other roles: then another screen is due.
    if (status.problem !== sync?.problem || status.last_sync_at_ms !== sync?.last_sync_at_ms) void look()
    sync = status
  })
}

export async function look() {
  try {
    stand(await replica.session_state())
    problem = undefined
  } catch (thrown) {
    problem = Problem.from(thrown)
  }
}

/** Takes over a state that a command gave. */
export function stand(state: SessionState) {
  session = state
  // Where it cannot be had, the next event tells.
  if (state.status === 'ready') answer(replica.sync_status()).catch(() => {})
}

export async function enrol(server_url: string, code: string, device_name: string, passphrase: string) {
  stand(await replica.session_enrol({ server_url, code, device_name, passphrase }))
}

export async function unlock(passphrase: string) {
  stand(await replica.session_unlock({ passphrase }))
}

export async function lock() {
  stand(await replica.session_lock())
}

export async function syncNow() {
  await answer(replica.sync_now())
}

export async function cutNetwork(cut: boolean) {
  await answer(replica.network_set({ cut }))
}

/** The patient that the person is, on a patient's phone. */
export function ownPatient(): string {
  const patient = session?.patient
  if (!patient) throw new Error('only a phone that belongs to a patient shows these screens')
  return patient
}
