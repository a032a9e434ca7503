import { mount } from 'svelte'
import { speak } from '../i18n/i18n.svelte'
import { begin } from '../session/device.svelte'
import { applyTheme } from '../ui/theme.svelte'
import Desk from './Desk.svelte'

export async function showDesk() {
  applyTheme()
  await Promise.all([speak(['common', 'errors', 'session', 'diary', 'desk']), begin()])
  mount(Desk, { target: document.getElementById('app')! })
}
