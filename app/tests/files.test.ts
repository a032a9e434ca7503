import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import FileInput from '../src/forms/FileInput.svelte'
import FileView from '../src/forms/FileView.svelte'
import WaitingFiles from '../src/session/WaitingFiles.svelte'
import type { FileState } from '../src/generated/commands'
import { speak } from '../src/i18n/i18n.svelte'
import { connect } from '../src/transport/replica'
import { Problem, type Transport } from '../src/transport/transport'

const absent: FileState = { bytes: 0, received_bytes: 0, media_type: null }
const asked: string[] = []
let screen: Record<string, unknown> | undefined
let number = 0

/** A replica that answers these commands, and nothing else. */
function answering(commands: Record<string, () => unknown>, files: Partial<Transport> = {}) {
  const none = () => Promise.reject(new Problem('file-not-here-yet', 'not here'))
  connect({
    call: async <T>(name: string) => {
      asked.push(name)
      const command = commands[name]
      if (!command) throw new Problem('unknown-command', name)
      return command() as T
    },
    upload: async () => 'one',
    file: none,
    thumbnail: none,
    changes: () => () => {},
    ...files,
  })
}

function show(component: typeof FileView | typeof FileInput | typeof WaitingFiles, props: Record<string, unknown>) {
  screen = mount(component as typeof FileView, { target: document.body, props: props as { address: string; alt: string } })
  flushSync()
}

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)
const text = () => document.body.textContent ?? ''
const soon = (reached: () => void) => vi.waitFor(reached, { timeout: 20_000 })
/** Files are remembered by their address. */
const address = () => String(++number).padStart(64, '0')

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () { this.open = true }
  URL.createObjectURL = () => 'blob:it'
  localStorage.setItem('umbu.language', 'pt-BR')
  asked.length = 0
  await speak(['common', 'errors', 'session', 'records'])
})

afterEach(async () => {
  if (screen) await unmount(screen)
  document.body.replaceChildren()
})

describe('a file of a record', () => {
  test('that is not here says so, and after a failed try why', async () => {
    answering({ file_state: () => absent })
    show(FileView, { address: address(), alt: 'Laudo' })
    await soon(() => expect(text()).toContain('ainda não está neste aparelho'))
    one('file-open')?.click()
    await soon(() => expect(one('file')?.dataset.state).toBe('failed'))
    expect(text()).toContain('Ele aparece quando a rede voltar')
  })

  test('tells how far it has come while it is fetched', async () => {
    let arrive = (_file: Blob) => {}
    answering({ file_state: () => ({ bytes: 2_097_152, received_bytes: 1_048_576, media_type: null }) }, { file: () => new Promise((done) => (arrive = done)) })
    show(FileView, { address: address(), alt: 'Laudo' })
    await soon(() => expect(one('file-open')).not.toBeNull())
    one('file-open')?.click()
    await soon(() => expect(text()).toContain('50% de 2,0 MB'))
    expect(one('file')?.dataset.state).toBe('fetching')
    arrive(new Blob(['%PDF-'], { type: 'application/pdf' }))
    await soon(() => expect(one('file-whole')?.getAttribute('target')).toBe('_blank'))
  })

  test.each([['text/plain', 'umbu.txt'], ['application/octet-stream', 'umbu.bin'], ['text/html', 'umbu.bin']])('%s is saved and never opened as a page', async (type, name) => {
    answering({ file_state: () => ({ bytes: 9, received_bytes: 9, media_type: type }) }, { file: async () => new Blob(['<script>'], { type }) })
    show(FileView, { address: address(), alt: 'Nota' })
    await soon(() => expect(one('file-open')).not.toBeNull())
    one('file-open')?.click()
    await soon(() => expect(one('file-whole')?.getAttribute('download')).toBe(name))
    expect(one('file-whole')?.getAttribute('target')).toBeNull()
  })
})

test('a file of another kind is refused in the form, with the reason', async () => {
  const changed = vi.fn()
  answering({ file_check: () => { throw new Problem('file-kind', 'no') } })
  show(FileInput, { id: 'f', value: '', testid: 'field-file', onchange: changed })
  const input = one('field-file') as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [new File(['MZ'], 'virus.exe')] })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await soon(() => expect(one('field-file-problem')?.textContent).toContain('Arquivos deste tipo não são guardados'))
  expect(changed).not.toHaveBeenCalled()
})

test('a file that could not be sent is named with the reason, and can be tried again', async () => {
  const waiting = [{ address: 'a', bytes: 4_194_304, sent_bytes: 0, problem: 'organization-quota-exceeded', title: 'Hemograma', entity: 'document', record: 'r' }]
  answering({ file_waiting: () => waiting, file_retry: () => ({}) })
  show(WaitingFiles, {})
  await soon(() => expect(text()).toContain('1 arquivo não pôde ser enviado'))
  expect(text()).toContain('Hemograma')
  expect(text()).toContain('O espaço da organização para arquivos acabou')
  one('files-retry')?.click()
  await soon(() => expect(asked.filter((name) => name === 'file_waiting')).toHaveLength(2))
  expect(asked).toContain('file_retry')
})
