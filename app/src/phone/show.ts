import { mount, unmount } from 'svelte'
import { speak } from '../i18n/i18n.svelte'
import { begin } from '../session/device.svelte'
import { applyTheme } from '../ui/theme.svelte'
import Phone from './Phone.svelte'

/** Shows the face; the result takes it away again. */
export async function showPhone(): Promise<() => Promise<void>> {
  applyTheme()
  await Promise.all([speak(['common', 'errors', 'session', 'diary', 'phone']), begin()])
  const shown = mount(Phone, { target: document.getElementById('app')! })
  return () => unmount(shown)
}
