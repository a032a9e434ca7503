import { mount, unmount } from 'svelte'
import { speak } from '../i18n/i18n.svelte'
import { begin } from '../session/device.svelte'
import { applyTheme } from '../ui/theme.svelte'
import Desk from './Desk.svelte'

/** Shows the face; the result takes it away again. */
export async function showDesk(): Promise<() => Promise<void>> {
  applyTheme()
  await Promise.all([speak(['common', 'errors', 'session', 'diary', 'desk', 'records']), begin()])
  const shown = mount(Desk, { target: document.getElementById('app')! })
  return () => unmount(shown)
}
