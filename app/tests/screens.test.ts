import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speak } from '../src/i18n/i18n.svelte'
import { begin } from '../src/session/device.svelte'
import Phone from '../src/phone/Phone.svelte'
import Console from '../src/console/Console.svelte'
import { connectConsole } from '../src/console/server'
import { lookWho } from '../src/console/signedin.svelte'
import Desk from '../src/desk/Desk.svelte'
import { connect } from '../src/transport/replica'
import { mockConsole } from './mock/console'
import { mockTransport, type Options } from './mock/replica'

let screen: Record<string, unknown> | undefined

async function show(face: typeof Phone | typeof Desk, options: Partial<Options> = {}) {
  connect(mockTransport({ role: 'patient', status: 'ready', empty: false, fail: null, offline: false, patients: 300, ...options }))
  await Promise.all([speak(['common', 'errors', 'session', 'diary', 'phone', 'desk', 'records']), begin()])
  screen = mount(face, { target: document.body })
  flushSync()
}

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)
/** Generous: a test fails by never getting there, not by a slow machine. */
const soon = <T>(reached: () => T | Promise<T>) => vi.waitFor(reached, { timeout: 20_000 })
const found = (testid: string) => soon(() => one(testid) ?? Promise.reject(new Error(`no ${testid}`)))
const text = () => document.body.textContent ?? ''

beforeEach(() => {
  // jsdom has no dialogs and measures nothing.
  HTMLDialogElement.prototype.showModal = function () { this.open = true }
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  localStorage.setItem('umbu.language', 'pt-BR')
  location.hash = '#/'
  dispatchEvent(new HashChangeEvent('hashchange'))
})

afterEach(async () => {
  if (screen) await unmount(screen)
  document.body.replaceChildren()
})

describe('the phone', () => {
  test('a usual food is logged in two presses and can be taken back', async () => {
    await show(Phone, { empty: false })
    const before = await soon(() => document.querySelectorAll('[data-testid^="meal-item-"]').length || Promise.reject(new Error('no items')))
    location.hash = '#/add'
    ;(await found('recent-add-0')).click()
    await soon(() => expect(document.querySelectorAll('[data-testid^="meal-item-"]')).toHaveLength(before + 1))
    ;(await found('undo')).click()
    await soon(() => expect(document.querySelectorAll('[data-testid^="meal-item-"]')).toHaveLength(before))
  })

  test('a day without entries says what to do next', async () => {
    await show(Phone, { empty: true })
    await soon(() => expect(text()).toContain('Nada registrado hoje'))
  })

  test('a failure is told with a way on, and what waits is counted offline', async () => {
    await show(Phone, { fail: 'store', offline: true })
    await soon(() => expect(text()).toContain('Este aparelho não conseguiu gravar'))
    await soon(() => expect(one('sync-chip')?.textContent).toContain('3 aguardando envio'))
  })
})

describe('the desk', () => {
  test('only the patients in sight are drawn, and typing narrows them', async () => {
    location.hash = '#/patients'
    await show(Desk, { role: 'care' })
    await found('patient-row-0')
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40)
    const search = one('patient-search') as HTMLInputElement
    search.value = 'Ribamar Pereira'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await soon(() => expect(one('patient-row-0')?.textContent).toContain('José Ribamar'))
  })

  test('reviews show both sides, and a settled one leaves the list', async () => {
    location.hash = '#/review'
    await show(Desk, { role: 'care' })
    const list = await found('conflicts')
    await soon(() => expect(list.children).toHaveLength(5))
    expect(list.children[1]?.textContent, 'who wrote which side').toContain('Pedro Araújo')
    list.querySelector<HTMLElement>('[data-testid="conflict-keep-1"]')?.click()
    await soon(() => expect(one('conflicts')?.children).toHaveLength(4))
    const why = (await found('conflict-why')) as HTMLInputElement
    expect((one('conflict-both') as HTMLButtonElement).disabled, 'both stay for a reason only').toBe(true)
    why.value = 'Sessão em conjunto'
    why.dispatchEvent(new Event('input', { bubbles: true }))
    flushSync()
    one('conflict-both')?.click()
    await soon(() => expect(one('conflicts')?.children).toHaveLength(3))
  })

  test('a refused change says what happened, is tried again, and comes back by undo', async () => {
    location.hash = '#/review'
    await show(Desk, { role: 'care' })
    expect((await found('refused-0')).textContent).toContain('Peça o papel a quem administra')
    ;(await found('refused-again-0')).click()
    await soon(() => expect(text()).toContain('Nada foi recusado'))
    ;(await found('undo')).click()
    await found('refused-0')
  })

  test('a record tells what links to it and lets a person settle its conflict', async () => {
    location.hash = '#/records/nutrient_goal/g'
    await show(Desk, { role: 'care' })
    await soon(() => expect(one('record-links')?.textContent).toContain('12'))
    expect(one('record-links')?.textContent, 'what has no name is its kind and its day').toContain('Refeição · 20/11/2026')
    expect(one('record-links')?.textContent, 'or the day of its creation').toContain('Refeição · 19/10/2024')
    ;(await found('record-conflict')).querySelector<HTMLElement>('[data-testid="conflict-keep-0"]')?.click()
    await soon(() => expect(one('record-conflict')).toBeNull())
  })

  test('a kind that the role does not hold stays closed, by its address too', async () => {
    location.hash = '#/records/clinical_note'
    await show(Desk, { role: 'reception' })
    await soon(() => expect(text()).toContain('Isto não está no seu aparelho'))
    expect(one('kind-clinical_note')).toBeNull()
    expect(one('kind-patient')).not.toBeNull()
  })

  test('reception finds no diary to open', async () => {
    location.hash = '#/patients/patient-0'
    await show(Desk, { role: 'reception' })
    await found('patient-record')
    expect(one('patient-diary')).toBeNull()
  })
})

describe('the console', () => {
  async function showConsole(query = '') {
    connectConsole(mockConsole(new URLSearchParams(query)))
    await Promise.all([speak(['common', 'errors', 'session', 'console']), lookWho()])
    screen = mount(Console, { target: document.body })
    flushSync()
  }

  test('a device is revoked after a last look, and stays in the list as ended', async () => {
    location.hash = '#/devices/o1'
    await showConsole()
    await soon(() => expect(one('device-row-0')?.dataset.status).toBe('pending'))
    ;(await found('device-revoke-0')).click()
    ;(await found('sure')).click()
    await soon(() => expect(document.querySelectorAll('[data-status=revoked]')).toHaveLength(2))
  })

  test('a refused change is dismissed with a note, and the page says what is wrong', async () => {
    location.hash = '#/sync/o1'
    await showConsole()
    await soon(() => expect(text()).toContain('2 mudanças recusadas'))
    expect(text()).toContain('1 aparelho está atrasado há mais de um dia')
    ;(await found('quarantine-dismiss-1')).click()
    const note = (await found('quarantine-note')) as HTMLInputElement
    note.value = 'Engano da recepção'
    note.dispatchEvent(new Event('input', { bubbles: true }))
    flushSync()
    one('quarantine-sure')?.click()
    await soon(() => expect(text()).toContain('Engano da recepção'))
    ;(await found('quarantine-release-0')).click()
    await soon(() => expect(text()).not.toMatch(/\d mudanças? recusada/))
  })

  test('where nothing is wrong, the page says so', async () => {
    location.hash = '#/sync/o1'
    await showConsole('calm')
    await soon(() => expect(one('verdict')?.dataset.good).toBe('true'))
    expect(text()).toContain('Nenhuma recusa em 30 dias')
  })

  test('nobody signed in is asked to, and then sees what is wrong', async () => {
    await showConsole('out')
    const fill = (testid: string, value: string) => {
      const input = one(testid) as HTMLInputElement
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    fill('console-email', 'rosa@example.org')
    fill('console-passphrase', 'umbu cheio de chuva')
    ;(await found('console-sign-in')).click()
    await soon(() => expect(text()).toContain('2 aparelhos esperam aprovação'))
  })
})

test.each([['new', 'enrol-code'], ['pending', 'pending'], ['locked', 'unlock-passphrase'], ['revoked', 'revoked']] as const)('a device that is %s shows %s', async (status, testid) => {
  await show(Phone, { status })
  await found(testid)
})
