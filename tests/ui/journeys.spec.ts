import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { DESK, expect, open, PHONE, picture, type Stage, test } from './stage'

// A real photo of bananas where the photo collection lies beside the project, else the drawn plate of this folder,
// which lies on its side and names a place in its metadata, as phones' photos do.
const collected = resolve('../shared/data/images/grocery/val/Banana/Banana_001.jpg')
const mealPhoto = existsSync(collected) ? collected : join(__dirname, 'plate.jpg')

// One story in acts: each goes on where the one before ended, as days at a clinic do.
test.describe.configure({ mode: 'serial' })

async function enrol(page: Page, stage: Stage, code: string, name: string, server = stage.opening.server) {
  await page.getByTestId('enrol-server').fill(server)
  await page.getByTestId('enrol-code').fill(code)
  await page.getByTestId('enrol-device').fill(name)
  await page.getByTestId('enrol-passphrase').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-passphrase-again').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-submit').click()
}

async function unlockWhereAsked(page: Page, stage: Stage, ready: string) {
  await expect(page.getByTestId('unlock-passphrase').or(page.getByTestId(ready)).first()).toBeVisible()
  if (await page.getByTestId('unlock-passphrase').isVisible()) {
    await page.getByTestId('unlock-passphrase').fill(stage.opening.passphrase)
    await page.getByTestId('unlock-submit').click()
  }
  await expect(page.getByTestId(ready)).toBeVisible()
}

async function cut(page: Page, on: boolean) {
  await page.getByTestId('tab-me').click()
  const network = page.getByTestId('network-switch')
  await expect(network).toHaveAttribute('aria-checked', String(!on))
  await network.click()
  await expect(network).toHaveAttribute('aria-checked', String(on))
}

async function logBySearch(page: Page, query: string) {
  await page.getByTestId('tab-add').click()
  await page.getByTestId('food-search').fill(query)
  await page.getByTestId('food-hit-0').click()
  await page.getByTestId('portion-confirm').click()
  await expect(page.getByTestId('undo')).toBeVisible()
}

let context: BrowserContext
test.beforeAll(async ({ browser }) => {
  context = await browser.newContext()
})
test.afterAll(() => context.close())

test('a patient activates the phone with a code', async ({ stage }) => {
  const phone = await open(context, stage.opening.phone, PHONE)
  await expect(phone.getByTestId('enrol-code')).toBeVisible()
  await picture(phone, 'phone-enrol')
  await enrol(phone, stage, stage.opening.phone_code, 'Celular da Conceição', stage.opening.phone_server)
  await expect(phone.getByTestId('tab-add')).toBeVisible({ timeout: 30_000 })
  // Three weeks of diary arrive: yesterday has meals.
  await phone.getByTestId('day-before').click()
  await expect(phone.getByTestId('meal-item-0')).toBeVisible({ timeout: 30_000 })
  await picture(phone, 'phone-yesterday')
  await phone.close()
})

test('a wrong code is explained and nothing is lost', async ({ stage }) => {
  const page = await open(context, await stage.device(), DESK)
  await enrol(page, stage, 'AAAAA-AAAAA', 'Mesa errada')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByTestId('enrol-device')).toHaveValue('Mesa errada')
  await page.close()
})

/** Photographs a meal; the model answers or asks, and the person confirms. The confirmed food's name. */
async function logByPhoto(page: Page): Promise<string> {
  await page.getByTestId('tab-add').click()
  await page.getByTestId('add-photo-input').setInputFiles(mealPhoto)
  await expect(page.getByTestId('candidates')).toBeVisible({ timeout: 60_000 })
  const shown = page.locator('.photo.full img')
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await picture(page, 'phone-candidates')
  await page.getByTestId('candidate-0').click()
  await expect(page.getByTestId('portion-confirm')).toBeVisible()
  const food = await page.getByRole('dialog').getByRole('heading').first().innerText()
  await picture(page, 'phone-portion')
  await page.getByTestId('portion-confirm').click()
  await expect(page.getByTestId('undo')).toBeVisible()
  return food
}

test('a meal photographed with no network reaches the clinic', async ({ stage }) => {
  const phone = await open(context, stage.opening.phone, PHONE)
  await expect(phone.getByTestId('tab-add')).toBeVisible()
  await stage.network('cut')
  const photographed = await logByPhoto(phone)
  await logBySearch(phone, 'feijao carioca')
  await phone.getByTestId('tab-today').click()
  await expect(phone.getByTestId('meal-item-1')).toBeVisible()
  await expect(phone.getByText(photographed).first()).toBeVisible()
  await expect(phone.getByTestId('sync-chip')).toHaveAttribute('data-online', 'false')
  await expect(phone.getByTestId('sync-chip')).not.toHaveAttribute('data-waiting', '0')
  await picture(phone, 'phone-offline')
  await phone.close()

  const again = await open(context, await stage.restart('phone'), PHONE)
  await unlockWhereAsked(again, stage, 'tab-today')
  await expect(again.getByTestId('meal-item-1')).toBeVisible()
  await expect(again.getByText(photographed).first()).toBeVisible()
  await stage.network('restored')
  await expect(again.getByTestId('sync-chip')).toHaveAttribute('data-waiting', '0', { timeout: 60_000 })

  const desk = await open(context, stage.opening.desk, DESK)
  await desk.getByTestId('rail-patients').click()
  await desk.getByTestId('patient-search').fill('conceicao araujo')
  await desk.getByTestId('patient-row-0').click()
  await expect(desk.getByText(photographed).first()).toBeVisible({ timeout: 30_000 })
  await expect(desk.getByText('Feijão-carioca cozido').first()).toBeVisible()
  // The photo itself follows, and the day's energy counts towards the goal.
  const thumbnail = desk.locator('main img').first()
  await expect.poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 30_000 }).toBeGreaterThan(0)
  await expect(desk.getByText(/^faltam [\d.]+$/).first()).toBeVisible()
  await picture(desk, 'desk-diary')
  await desk.close()
  await again.close()
})

/** Changes the amount of an item of today, in grams. */
async function weigh(page: Page, item: string, grams: string) {
  await page.getByTestId(item).click()
  await page.getByTestId('portion-grams').fill(grams)
  await page.getByTestId('portion-confirm').click()
  await expect(page.getByTestId(item)).toContainText(`${grams} g`)
}

test('two phones edit one meal offline, and all replicas agree', async ({ stage }) => {
  const second = await stage.phone()
  const one = await open(context, await stage.restart('phone'), PHONE)
  const two = await open(context, second.address, PHONE)
  await unlockWhereAsked(one, stage, 'tab-today')
  await enrol(two, stage, second.code, 'Celular da filha', stage.opening.phone_server)
  const shownBy = (page: Page, item = 'meal-item') => () => page.locator(`[data-testid^="${item}-"]`).allInnerTexts()
  await expect(two.getByTestId('meal-item-1')).toBeVisible({ timeout: 30_000 })
  const before = await shownBy(one)()
  await expect.poll(shownBy(two)).toEqual(before)

  await stage.network('cut')
  await weigh(one, 'meal-item-0', '210')
  await weigh(two, 'meal-item-0', '150')
  await weigh(two, 'meal-item-1', '90')
  expect(await shownBy(one)()).not.toEqual(await shownBy(two)())
  await stage.network('restored')

  for (const page of [one, two]) {
    await expect(page.getByTestId('sync-chip')).toHaveAttribute('data-waiting', '0', { timeout: 60_000 })
    // What one phone alone changed reaches the other; of the amount that both changed, one value wins everywhere.
    await expect(page.getByTestId('meal-item-1')).toContainText('90 g', { timeout: 30_000 })
  }
  await expect.poll(async () => {
    const [first, other] = [await shownBy(one)(), await shownBy(two)()]
    return JSON.stringify(first) === JSON.stringify(other)
  }, { timeout: 30_000 }).toBe(true)
  const agreed = await shownBy(one)()
  expect(agreed[0]).toMatch(/\b(210|150) g/)
  expect(agreed).toHaveLength(before.length)

  // A desk knows only what the server holds.
  const desk = await open(context, stage.opening.desk, DESK)
  await desk.getByTestId('rail-patients').click()
  await desk.getByTestId('patient-search').fill('conceicao araujo')
  await desk.getByTestId('patient-row-0').click()
  await expect.poll(shownBy(desk, 'diary-item'), { timeout: 30_000 }).toEqual(agreed)
  await Promise.all([one, two, desk].map((page) => page.close()))
})

test('the switch on the phone cuts its network and restores it', async ({ stage }) => {
  const phone = await open(context, await stage.restart('phone'), PHONE)
  await unlockWhereAsked(phone, stage, 'tab-add')
  await cut(phone, true)
  await logBySearch(phone, 'banana prata')
  await phone.getByTestId('tab-today').click()
  await expect(phone.getByTestId('sync-chip')).not.toHaveAttribute('data-waiting', '0')
  await cut(phone, false)
  await phone.getByTestId('tab-today').click()
  await expect(phone.getByTestId('sync-chip')).toHaveAttribute('data-waiting', '0', { timeout: 60_000 })
  await phone.close()
})

test('what was deleted comes back by undo', async ({ stage }) => {
  const phone = await open(context, await stage.restart('phone'), PHONE)
  await unlockWhereAsked(phone, stage, 'tab-today')
  const items = phone.locator('[data-testid^="meal-item-"]')
  await expect(phone.getByTestId('meal-item-1')).toBeVisible()
  const before = await items.count()
  await phone.getByTestId('meal-item-0').click()
  await phone.getByTestId('item-delete').click()
  await expect(items).toHaveCount(before - 1)
  await phone.getByTestId('undo').click()
  await expect(items).toHaveCount(before)
  await phone.close()
})

test('the desk finds people without accents and by the keyboard alone', async ({ stage }) => {
  const desk = await open(context, stage.opening.desk, DESK)
  await desk.getByTestId('rail-patients').click()
  const search = desk.getByTestId('patient-search')
  await expect(search).toBeFocused()
  await desk.keyboard.type('ursula maranhao')
  await expect(desk.getByTestId('patient-row-0')).toContainText('Úrsula Maranhão Braga')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('heading', { name: /Úrsula/ }).first()).toBeVisible()
  await picture(desk, 'desk-patient')
  await desk.close()
})

test('the console invites, approves and revokes', async ({ stage }) => {
  const console = await open(context, stage.opening.server, DESK)
  await console.getByTestId('console-email').fill(stage.opening.console_email)
  await console.getByTestId('console-passphrase').fill(stage.opening.passphrase)
  await console.getByTestId('console-sign-in').click()
  await expect(console.getByTestId('rail-people').or(console.getByTestId('console-organization')).first()).toBeVisible()
  await picture(console, 'console-overview')

  await console.getByTestId('rail-people').click()
  await console.getByTestId('invite-open').click()
  await console.getByTestId('invite-name').fill('Joaquim Recepção')
  await console.getByTestId('invite-role').selectOption('reception')
  await console.getByTestId('invite-submit').click()
  const code = (await console.getByTestId('invite-code').innerText()).trim()
  await console.getByTestId('invite-done').click()

  const desk = await open(context, await stage.device(), DESK)
  await enrol(desk, stage, code, 'Balcão novo')
  await expect(desk.getByTestId('pending')).toBeVisible()
  await console.getByTestId('rail-devices').click()
  await console.getByTestId('device-approve-0').click()
  await expect(desk.getByTestId('rail-patients')).toBeVisible({ timeout: 60_000 })
  await picture(console, 'console-devices')
  await desk.close()
  await console.close()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1280, 1920]) {
    test(`nothing overflows at ${width} px, ${scheme}`, async ({ stage, browser }) => {
      const own = await browser.newContext({ colorScheme: scheme })
      const page = await open(own, width < 700 ? await stage.restart('phone') : stage.opening.desk, { width, height: 900 })
      if (width < 700) await unlockWhereAsked(page, stage, 'tab-today')
      else {
        await page.getByTestId('rail-patients').click()
        await expect(page.getByTestId('patient-row-0')).toBeVisible()
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await picture(page, `${width < 700 ? 'phone' : 'desk'}-${width}-${scheme}`)
      await own.close()
    })
  }
}
