// Who is signed in to the console, and which organisation they look at.

import type { ConsoleSession } from '../generated/commands'
import { Problem } from '../transport/transport'
import { server, signOut, whenSignedOut } from './server'

let session = $state.raw<ConsoleSession | null>()
let problem = $state.raw<Problem>()

export const signedIn = {
  /** Undefined before the server answered, null when nobody is signed in. */
  get session() {
    return session
  },
  get problem() {
    return problem
  },
}

export async function lookWho() {
  problem = undefined
  whenSignedOut(() => (session = null))
  try {
    session = await server.console_session()
  } catch (thrown) {
    if (session !== null) problem = Problem.from(thrown)
  }
}

export function enter(found: ConsoleSession) {
  session = found
}

export async function leave() {
  await signOut()
  session = null
}
