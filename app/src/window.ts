// The window of the desktop and phone app: a patient sees the phone, everybody else the desk.

import './ui/base.css'
import { windowTransport } from './transport/tauri'
import { connect, replica } from './transport/replica'

connect(windowTransport())

/** Before a code is given nobody knows whose device it is: a narrow screen is taken for a patient's. */
async function isPatient(): Promise<boolean> {
  try {
    const { patient, roles } = await replica.session_state()
    if (patient !== null || roles.length > 0) return patient !== null
  } catch {
    // The face below asks again and shows what is wrong.
  }
  return matchMedia('(max-width: 40rem)').matches
}

async function show() {
  if (await isPatient()) await (await import('./phone/show')).showPhone()
  else await (await import('./desk/show')).showDesk()
}

void show()
