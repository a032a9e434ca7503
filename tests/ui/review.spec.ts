import type { BrowserContext, Page } from '@playwright/test'
import { DESK, expect, open, picture, type Stage, test } from './stage'

// What people see when two of them disagree, or when sync says no, and how each is settled.
test.describe.configure({ mode: 'serial' })

const EMAIL = 'ivo@example.org'
const TRAVELS = { timeout: 60_000 }

let context: BrowserContext
let console: Page
let desk: Page
/** A second desk, behind the network that can be cut. */
let other: Page
let patient: string

test.beforeAll(async ({ browser, stage }) => {
  context = await browser.newContext()
  patient = stage.opening.patient
  console = await open(context, stage.opening.server, DESK)
  await console.getByTestId('console-email').fill(stage.opening.console_email)
  await console.getByTestId('console-passphrase').fill(stage.opening.passphrase)
  await console.getByTestId('console-sign-in').click()
  await expect(console.getByTestId('rail-people')).toBeVisible()
  await invite('reception')
  other = await enrolled(stage, await invite('care'))
  desk = await open(context, stage.opening.desk, DESK)
  await expect(desk.getByTestId('rail-review')).toBeVisible()
})
test.afterAll(() => context.close())

/** Gives Ivo a role, and a code for a device of his. */
async function invite(role: string): Promise<string> {
  await console.getByTestId('rail-people').click()
  await console.getByTestId('invite-open').click()
  await console.getByTestId('invite-name').fill('Ivo Lins')
  await console.getByTestId('invite-role').selectOption(role)
  await console.getByTestId('invite-email').fill(EMAIL)
  await console.getByTestId('invite-submit').click()
  const code = (await console.getByTestId('invite-code').innerText()).trim()
  await console.getByTestId('invite-done').click()
  return code
}

async function enrolled(stage: Stage, code: string): Promise<Page> {
  const page = await open(context, await stage.device(), DESK)
  await page.getByTestId('enrol-server').fill(stage.opening.phone_server)
  await page.getByTestId('enrol-code').fill(code)
  await page.getByTestId('enrol-device').fill('Consultório do Ivo')
  await page.getByTestId('enrol-passphrase').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-passphrase-again').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-submit').click()
  await expect(page.getByTestId('pending')).toBeVisible()
  await console.getByTestId('rail-devices').click()
  await console.getByTestId('device-approve-0').click()
  await expect(page.getByTestId('rail-patients')).toBeVisible(TRAVELS)
  return page
}

/** Goes to a place of the app without loading it anew. */
async function go(page: Page, path: string) {
  await page.evaluate((fragment) => (location.hash = fragment), path)
}

async function setBlood(page: Page, value: string) {
  await go(page, `#/records/patient/${patient}/edit`)
  await expect(page.getByTestId('field-blood_type')).toBeVisible(TRAVELS)
  await page.getByTestId('field-blood_type').selectOption(value)
  await page.getByTestId('record-save').click()
  await expect(page.getByTestId('record-title')).toBeVisible()
}

async function blood(page: Page): Promise<string> {
  await go(page, `#/records/patient/${patient}`)
  const value = page.getByTestId('value-blood_type').locator('dd')
  return (await value.count()) > 0 ? value.innerText() : ''
}

async function sent(page: Page) {
  await expect(page.getByTestId('sync-chip')).toHaveAttribute('data-waiting', '0', TRAVELS)
}

test('two desks disagree offline, and one click settles it on both', async ({ stage }) => {
  await setBlood(desk, 'a_positive')
  await sent(desk)
  await expect.poll(() => blood(other), TRAVELS).toBe('A+')
  await stage.network('cut')
  await setBlood(other, 'b_positive')
  await setBlood(desk, 'o_positive')
  await sent(desk)
  await stage.network('restored')
  await sent(other)

  await go(desk, '#/review')
  await expect(desk.getByTestId('conflict-sides')).toBeVisible(TRAVELS)
  await expect(desk.getByTestId('conflict-sides')).toContainText('Ivo Lins', TRAVELS)
  await picture(desk, 'review-desk')
  await go(other, '#/review')
  await expect(other.getByTestId('conflict-sides')).toBeVisible(TRAVELS)
  await other.getByRole('button', { name: 'Fica B+' }).click()
  await expect(other.getByTestId('conflict-sides')).toHaveCount(0)
  await expect(desk.getByTestId('conflict-sides')).toHaveCount(0, TRAVELS)
  await expect.poll(() => blood(desk), TRAVELS).toBe('B+')
  await expect.poll(() => blood(other), TRAVELS).toBe('B+')
})

test('what sync refused waits with its reason, and is tried again once the role is mended', async ({ stage }) => {
  await stage.network('cut')
  await setBlood(other, 'ab_negative')
  await expect(other.getByTestId('sync-chip')).not.toHaveAttribute('data-waiting', '0')
  await console.getByTestId('rail-people').click()
  const caring = console.locator('tr:not(.over)', { hasText: EMAIL }).filter({ has: console.getByText('Cuidado', { exact: true }) })
  await caring.getByRole('button', { name: 'Revogar' }).click()
  await console.getByTestId('sure').click()
  await expect(console.locator('tr.over', { hasText: EMAIL })).toHaveCount(1)
  await stage.network('restored')

  await other.getByTestId('sync-chip').click()
  await expect(other.getByTestId('sync-attention')).toBeVisible(TRAVELS)
  await other.getByTestId('sync-attention').click()
  const refused = other.getByTestId('refused-0')
  await expect(refused).toHaveAttribute('data-code', 'revoked')
  await expect(refused).toContainText('AB−')
  await picture(other, 'review-refused')
  await refused.getByRole('button', { name: 'Tentar de novo' }).click()
  await expect(refused, 'as long as the role is missing it stays').toBeVisible()

  await invite('care')
  // The device learns of its new role with the next sync.
  await other.getByTestId('sync-chip').click()
  await other.getByTestId('sync-now').click()
  await expect(other.getByTestId('sync-now')).toBeEnabled()
  await other.keyboard.press('Escape')
  await expect.poll(() => blood(other), TRAVELS).toBe('B+')
  await go(other, '#/review')
  await refused.getByRole('button', { name: 'Tentar de novo' }).click()
  await expect(refused).toHaveCount(0)
  await sent(other)
  await expect.poll(() => blood(desk), TRAVELS).toBe('AB−')
})

test('the console says how sync is, with its drawings', async () => {
  await console.getByTestId('rail-sync').click()
  await expect(console.getByTestId('device-lag')).toContainText('Consultório do Ivo')
  await expect(console.getByTestId('storage')).toBeVisible()
  await expect(console.getByTestId('verdict').first()).toBeVisible()
  for (const [width, scheme] of [[360, 'dark'], [1280, 'light']] as const) {
    await console.setViewportSize({ width, height: 900 })
    await console.emulateMedia({ colorScheme: scheme })
    const overflow = await console.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await picture(console, `console-sync-${width}-${scheme}`)
  }
})
