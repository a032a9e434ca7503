import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import RecordForm from '../src/forms/RecordForm.svelte'
import { description } from '../src/forms/described.svelte'
import type { SessionState } from '../src/generated/commands'
import { speak } from '../src/i18n/i18n.svelte'
import { stand } from '../src/session/device.svelte'
import { connect } from '../src/transport/replica'

let form: Record<string, unknown> | undefined
let saves: Record<string, unknown>[] = []

const soon = <T>(reached: () => T) => vi.waitFor(reached, { timeout: 20_000 })
const found = (testid: string, within = '') => soon(() => {
  const element = document.querySelector<HTMLElement>(`${within} [data-testid="${testid}"]`)
  if (!element) throw new Error(`no ${testid}`)
  return element
})

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () { this.open = true }
  localStorage.setItem('umbu.language', 'pt-BR')
  saves = []
  connect({
    call: async (name: string, args: Record<string, unknown>) => {
      if (name === 'record_query') return { records: [], total: 0 }
      if (name !== 'record_save') return []
      saves.push(args)
      return { id: 'made', changed: [], undo: null, warnings: [] }
    },
    watch: () => () => {},
  } as unknown as Parameters<typeof connect>[0])
  const role = (clinic: string) => ({ clinic, clinic_name: clinic, time_zone: 'America/Recife', role: 'owner' })
  stand({ status: 'ready', roles: [role('centro'), role('olinda')] } as unknown as SessionState)
  await Promise.all([speak(['common', 'records']), description('product'), description('location')])
})

afterEach(async () => {
  if (form) await unmount(form)
  document.body.replaceChildren()
})

test('what is made within a form belongs to the clinic of the form’s record', async () => {
  form = mount(RecordForm, { target: document.body, props: { entity: 'product', clinic: 'olinda', fields: {}, fresh: true, busy: false, onsave: () => {}, oncancel: () => {} } })
  flushSync()
  ;(await found('field-storage_location')).focus()
  ;(await found('field-storage_location-new')).click()
  const name = (await found('field-name', 'dialog')) as HTMLInputElement
  name.value = 'Câmara fria'
  name.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  ;(await found('record-save', 'dialog')).click()
  await soon(() => expect(saves).toMatchObject([{ entity: 'location', clinic: 'olinda', patch: { name: 'Câmara fria' } }]))
})
