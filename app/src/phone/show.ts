import { mount } from 'svelte'
import { speak } from '../i18n/i18n.svelte'
import { begin } from '../session/device.svelte'
import { applyTheme } from '../ui/theme.svelte'
import Phone from './Phone.svelte'

export async function showPhone() {
  applyTheme()
  await Promise.all([speak(['common', 'errors', 'session', 'diary', 'phone']), begin()])
  mount(Phone, { target: document.getElementById('app')! })
}
