import './console.css'
import { mount } from 'svelte'
import { speak } from '../i18n/i18n.svelte'
import { applyTheme } from '../ui/theme.svelte'
import Console from './Console.svelte'
import { lookWho } from './signedin.svelte'

export async function showConsole() {
  applyTheme()
  await Promise.all([speak(['common', 'errors', 'session', 'console']), lookWho()])
  mount(Console, { target: document.getElementById('app')! })
}
