// The window of the desktop and phone app: a patient sees the phone, everybody else the desk.

import './ui/base.css'
import type { SessionState } from './generated/commands'
import { windowTransport } from './transport/tauri'
import { connect, replica } from './transport/replica'

type Face = 'phone' | 'desk'
let shown: Face | undefined
let takeAway = async () => {}

const transport = windowTransport()
connect({
  ...transport,
  async call<T>(name: string, args: Record<string, unknown>): Promise<T> {
    const result = await transport.call<T>(name, args)
    if (name.startsWith('session_')) follow(result as SessionState)
    return result
  },
})

/** Whose device it is; unknown until a code is given. */
function faceOf(session: SessionState): Face | undefined {
  if (session.status !== 'ready') return undefined
  return session.patient === null ? 'desk' : 'phone'
}

/** A code, or another person at the lock screen, may call for the other face. */
function follow(session: SessionState) {
  const due = faceOf(session)
  if (shown && due && due !== shown) show(due).catch(fail)
}

async function show(face: Face) {
  shown = face
  await takeAway()
  takeAway = face === 'phone' ? await (await import('./phone/show')).showPhone() : await (await import('./desk/show')).showDesk()
}

/** Better a raw reason than an empty window. */
function fail(thrown: unknown) {
  document.body.textContent = String(thrown)
}

async function begin() {
  // Where nobody is known yet, a narrow screen is taken for a patient's. A failure is shown by the face itself.
  const guess: Face = matchMedia('(max-width: 40rem)').matches ? 'phone' : 'desk'
  const session = await replica.session_state().catch(() => undefined)
  await show((session && faceOf(session)) ?? guess)
}

begin().catch(fail)
