import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Stage, test } from './stage'

// The desktop app's own window, driven by WebDriver: Playwright does not know WebKitGTK. Where there is no WebKitGTK
// to build it with, `make` builds no window, and there is nothing to try.
const program = resolve(process.env.UMBU_BIN_DIR ?? 'target/debug', 'umbu')
const PORT = 4790
const PATIENCE = { timeout: 30_000 }

type Found = Record<string, string>

/** A window under Xvfb, as WebKitWebDriver sees it. */
class Window {
  private constructor(private display: ChildProcess, private session: string) {}

  static async start(): Promise<Window> {
    const env = {
      ...process.env,
      UMBU_DATA_DIR: mkdtempSync(join(tmpdir(), 'umbu-window-')),
      UMBU_MODELS_DIR: resolve('src-tauri/models'),
      UMBU_KEYRING: 'off',
      TAURI_AUTOMATION: 'true',
      TAURI_WEBVIEW_AUTOMATION: 'true',
      LANG: 'pt_BR.UTF-8',
    }
    const xvfb = ['--auto-servernum', '--server-args=-screen 0 1400x900x24', 'WebKitWebDriver', `--port=${PORT}`]
    const log = openSync('.umbu/window.log', 'w')
    const display = spawn('xvfb-run', ['--error-file=.umbu/xvfb.log', ...xvfb], { env, detached: true, stdio: ['ignore', log, log] })
    await expect.poll(() => ask('GET', '/status').then(() => true, () => false), PATIENCE).toBe(true)
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: [] } } }
    const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string }
    return new Window(display, `/session/${sessionId}`)
  }

  /** The first element with that test id, once it is there. */
  async find(testid: string): Promise<string> {
    const using = { using: 'css selector', value: `[data-testid="${testid}"]` }
    let found: Found[] = []
    await expect
      .poll(async () => (found = (await ask('POST', `${this.session}/elements`, using)) as Found[]).length, { ...PATIENCE, message: testid })
      .toBeGreaterThan(0)
    return Object.values(found[0]!)[0]!
  }

  async click(testid: string) {
    await ask('POST', `${this.session}/element/${await this.find(testid)}/click`, {})
  }

  async type(testid: string, text: string) {
    await ask('POST', `${this.session}/element/${await this.find(testid)}/value`, { text })
  }

  async text(): Promise<string> {
    return (await ask('POST', `${this.session}/execute/sync`, { script: 'return document.body.innerText', args: [] })) as string
  }

  async picture(name: string) {
    mkdirSync('.umbu/screens', { recursive: true })
    writeFileSync(`.umbu/screens/${name}.png`, Buffer.from((await ask('GET', `${this.session}/screenshot`)) as string, 'base64'))
  }

  async end() {
    await ask('DELETE', this.session).catch(() => {})
    if (this.display.pid) process.kill(-this.display.pid)
  }
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const init = body ? { method, body: JSON.stringify(body) } : { method }
  const answer = (await (await fetch(`http://127.0.0.1:${PORT}${path}`, init)).json()) as { value: unknown }
  const failure = answer.value as { error?: string; message?: string } | null
  if (failure?.error) throw new Error(`${path}: ${failure.error}: ${failure.message}`)
  return answer.value
}

/** A code for one more device of the patient, as the owner makes it in the console. */
async function anotherCode(stage: Stage): Promise<string> {
  const { server, console_email: email, passphrase, patient } = stage.opening
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-umbu': '1' }
  const post = async (path: string, body: object) => {
    const response = await fetch(server.replace(/\/$/, '') + path, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(response.ok, path).toBe(true)
    headers.cookie ??= response.headers.get('set-cookie')?.split(';')[0] ?? ''
    return response.json()
  }
  const session = await post('/api/console/sign-in', { email, passphrase })
  const organization = session.organizations[0].id
  const members: { membership: string; patient: string | null }[] = await post('/api/command/member_list', { organization })
  const membership = members.find((member) => member.patient === patient)?.membership
  return (await post('/api/command/member_code', { organization, membership })).code
}

if (existsSync(program)) {
  test('in the desktop window a patient signs in and logs a meal from a photo', async ({ stage }) => {
    test.setTimeout(240_000)
    const code = await anotherCode(stage)
    const window = await Window.start()
    try {
      await window.type('enrol-server', stage.opening.server)
      await window.type('enrol-code', code)
      await window.type('enrol-device', 'Notebook da Conceição')
      await window.type('enrol-passphrase', stage.opening.passphrase)
      await window.type('enrol-passphrase-again', stage.opening.passphrase)
      await window.picture('window-enrol')
      await window.click('enrol-submit')
      await window.click('tab-add')
      await window.type('add-photo-input', resolve('tests/ui/plate.jpg'))
      await window.find('candidates')
      await window.picture('window-candidates')
      await window.click('candidate-0')
      await window.click('portion-confirm')
      await window.find('undo')
      await window.click('tab-today')
      await window.find('meal-item-0')
      await window.picture('window-today')
      await expect.poll(() => window.text(), PATIENCE).toContain('kcal')
    } catch (failure) {
      await window.picture('window-failed')
      throw new Error(`the window says: ${await window.text()}`, { cause: failure })
    } finally {
      await window.end()
    }
  })
}
