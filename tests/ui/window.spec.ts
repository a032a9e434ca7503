import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

// The desktop app's own window, driven by WebDriver: Playwright does not know WebKitGTK. Where there is no WebKitGTK
// to build it with, `make` builds no window, and there is nothing to try.
const program = resolve(process.env.UMBU_BIN_DIR ?? 'target/debug', 'umbu')
const PORT = 4790

async function driver(method: string, path: string, body?: object) {
  const init = body ? { method, body: JSON.stringify(body) } : { method }
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, init)
  return (await answer.json()) as { value: never }
}

if (existsSync(program)) {
  test('the desktop window opens, asks its replica where it stands, and shows the first screen', async () => {
    const env = { ...process.env, UMBU_DATA_DIR: mkdtempSync(join(tmpdir(), 'umbu-window-')), UMBU_MODELS_DIR: resolve('src-tauri/models') }
    const display = spawn('xvfb-run', ['--auto-servernum', 'WebKitWebDriver', `--port=${PORT}`], { env, detached: true, stdio: 'ignore' })
    try {
      await expect.poll(() => driver('GET', '/status').then(() => true, () => false), { timeout: 30_000 }).toBe(true)
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: [] } } }
      const session: { sessionId: string } = (await driver('POST', '/session', { capabilities })).value
      const at = `/session/${session.sessionId}`
      const find = { using: 'css selector', value: '[data-testid="enrol-code"]' }
      await expect.poll(async () => JSON.stringify((await driver('POST', `${at}/elements`, find)).value), { timeout: 60_000 }).toContain('element-')
      expect((await driver('GET', `${at}/title`)).value).toContain('Umbu')
      await driver('DELETE', at)
    } finally {
      if (display.pid) process.kill(-display.pid)
    }
  })
}
