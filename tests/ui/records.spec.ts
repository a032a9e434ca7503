import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { DESK, expect, open, picture, type Stage, test } from './stage'

const PLATE = join(__dirname, 'plate.jpg')

// The screens that every kind of record has, on the desk of somebody who runs the clinic.
test.describe.configure({ mode: 'serial' })

let context: BrowserContext
let desk: Page
test.beforeAll(async ({ browser, stage }) => {
  context = await browser.newContext()
  desk = await ownersDesk(stage)
})
test.afterAll(() => context.close())

/** A new desk that a manager enrols with a code from the console, and the console approves. */
async function ownersDesk(stage: Stage): Promise<Page> {
  const console = await open(context, stage.opening.server, DESK)
  await console.getByTestId('console-email').fill(stage.opening.console_email)
  await console.getByTestId('console-passphrase').fill(stage.opening.passphrase)
  await console.getByTestId('console-sign-in').click()
  await console.getByTestId('rail-people').click()
  await console.getByTestId('invite-open').click()
  await console.getByTestId('invite-name').fill('Marta Gerência')
  await console.getByTestId('invite-role').selectOption('manager')
  await console.getByTestId('invite-submit').click()
  const code = (await console.getByTestId('invite-code').innerText()).trim()
  await console.getByTestId('invite-done').click()

  const page = await open(context, await stage.device(), DESK)
  await page.getByTestId('enrol-server').fill(stage.opening.server)
  await page.getByTestId('enrol-code').fill(code)
  await page.getByTestId('enrol-device').fill('Mesa da gerência')
  await page.getByTestId('enrol-passphrase').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-passphrase-again').fill(stage.opening.passphrase)
  await page.getByTestId('enrol-submit').click()
  await expect(page.getByTestId('pending')).toBeVisible()
  await console.getByTestId('rail-devices').click()
  await console.getByTestId('device-approve-0').click()
  await expect(page.getByTestId('rail-records')).toBeVisible({ timeout: 60_000 })
  // Not before: the approval may still be on its way.
  await console.close()
  return page
}

async function toKind(name: string, label: string) {
  await desk.getByTestId('rail-records').click()
  await desk.getByTestId('records-find').fill(label)
  await desk.getByTestId(`kind-${name}`).click()
}

/** How many records the list says there are. */
async function count(): Promise<number> {
  await expect(desk.getByTestId('record-count')).toHaveText(/\d+ registro/)
  return Number.parseInt(await desk.getByTestId('record-count').innerText(), 10)
}

/** Services of the demonstration, counted before the first one is made here. */
let services = 0

test('only kinds that the role holds are listed', async () => {
  await desk.getByTestId('rail-records').click()
  await expect(desk.getByTestId('kind-service')).toBeVisible()
  await expect(desk.getByTestId('kind-clinical_note')).toHaveCount(0)
  await expect(desk.getByTestId('kind-membership')).toHaveCount(0)
  await picture(desk, 'records-kinds')
})

test('a service with a price and a category made on the way', async () => {
  await toKind('service', 'servico')
  services = await count()
  expect(services).toBeGreaterThan(1)
  await desk.getByTestId('record-new').click()
  await desk.getByTestId('record-save').click()
  await expect(desk.getByTestId('field-name')).toHaveAttribute('aria-invalid', 'true')
  await desk.getByTestId('field-name').fill('Consulta de nutrição')
  await desk.getByTestId('field-price').fill('1.250,50')
  await desk.getByTestId('field-category').click()
  await desk.getByTestId('field-category-new').click()
  const sheet = desk.getByRole('dialog')
  await sheet.getByTestId('field-name').fill('Atendimento')
  await sheet.getByTestId('record-save').click()
  await expect(sheet).toBeHidden()
  await expect(desk.getByTestId('field-category')).toHaveValue('Atendimento')
  await desk.getByTestId('field-modalities').getByLabel('Vídeo').check()
  await desk.getByTestId('field-side_effects').fill('Sono')
  await desk.getByTestId('field-side_effects').press('Enter')
  await picture(desk, 'records-form')
  await desk.getByTestId('record-save').click()

  await expect(desk.getByTestId('record-title')).toHaveText('Consulta de nutrição')
  await expect(desk.getByTestId('value-price')).toContainText('R$ 1.250,50')
  await expect(desk.getByTestId('value-duration')).toContainText('50 min')
  await desk.getByTestId('value-category').getByRole('link', { name: 'Atendimento' }).click()
  await expect(desk.getByTestId('record-links')).toContainText('Consulta de nutrição')
  await picture(desk, 'records-links')
})

test('it is edited, its history tells how, and deleting it can be undone', async () => {
  await desk.getByTestId('record-links').getByRole('link', { name: 'Consulta de nutrição' }).click()
  await desk.getByTestId('record-edit').click()
  await desk.getByTestId('field-price').fill('980')
  await desk.getByTestId('field-online_booking').click()
  await desk.getByTestId('record-save').click()
  await expect(desk.getByTestId('value-price')).toContainText('R$ 980,00')
  await expect(desk.getByTestId('value-online_booking')).toContainText('sim')
  await desk.getByTestId('record-history').click()
  await expect(desk.getByTestId('history')).toContainText('R$ 1.250,50')
  await expect(desk.getByTestId('history')).toContainText('Marta Gerência')
  await picture(desk, 'records-history')
  await desk.getByTestId('record-delete').click()
  await expect(desk.getByTestId('record-count')).toHaveText(`${services} registros`)
  await expect(desk.getByText('Consulta de nutrição', { exact: true })).toHaveCount(0)
  await desk.getByTestId('undo').click()
  await expect(desk.getByTestId('record-row-0')).toContainText('Consulta de nutrição')
})

const FILE = 'Nome;Duração;Preço;Categoria;Ativo\nRetorno;30;R$ 90,00;atendimento;sim\nÁgua com limão;15;9,5;Atendimento;não\nAuriculoterapia;vinte;80;Atendimento;sim\n'
const csv = (text: string) => ({ name: 'servicos.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a file with one bad row imports nothing, and mended all of it', async () => {
  await desk.getByTestId('record-import').click()
  await desk.getByTestId('import-file').setInputFiles(csv(FILE))
  await expect(desk.getByTestId('import-verdict')).toContainText('1 de 3')
  await expect(desk.getByTestId('import-row-4')).toContainText('Não foi entendido')
  await expect(desk.getByTestId('import-run')).toBeDisabled()
  await picture(desk, 'records-import')
  await expect(desk.getByTestId('record-count')).toHaveText(`${services + 1} registros`)

  await desk.getByTestId('import-file').setInputFiles(csv(FILE.replace('vinte', '20')))
  await expect(desk.getByTestId('import-verdict')).toContainText('Todas as 3')
  await desk.getByTestId('import-run').click()
  await expect(desk.getByTestId('record-count')).toHaveText(`${services + 4} registros`)
})

test('the list is sorted, filtered, searched and driven by keys', async () => {
  await desk.getByTestId('sort-name').click()
  await expect(desk.getByTestId('record-row-0')).toContainText('Água com limão')
  await desk.getByTestId('sort-name').click()
  await expect(desk.getByTestId('record-row-0')).toContainText('Toxina botulínica')
  await desk.getByTestId('filter-active').click()
  await desk.getByTestId('filter-active-false').check()
  await expect(desk.getByTestId('record-count')).toHaveText('1 registro')
  await picture(desk, 'records-filter')
  await desk.getByTestId('filter-active-false').uncheck()
  await desk.keyboard.press('Escape')
  await desk.getByTestId('record-columns').click()
  await desk.getByTestId('column-buffer').check()
  await desk.keyboard.press('Escape')
  await expect(desk.getByTestId('sort-buffer')).toBeVisible()
  await desk.getByTestId('record-search').fill('auriculoterapya')
  await expect(desk.getByTestId('record-count')).toHaveText('1 registro')
  await desk.getByTestId('record-search').fill('')
  await expect(desk.getByTestId('record-count')).toHaveText(`${services + 4} registros`)
  await desk.getByTestId('record-search').press('ArrowDown')
  await desk.getByTestId('record-search').press('Enter')
  await expect(desk.getByTestId('record-title')).toHaveText('Retorno nutricional')
  await desk.goBack()
  // The columns are remembered; filters are not.
  await expect(desk.getByTestId('sort-buffer')).toBeVisible()
})

test('the list goes out as a file that a spreadsheet reads', async () => {
  await desk.getByTestId('sort-name').click()
  await desk.getByTestId('record-export').click()
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByTestId('export-csv').click()])
  expect(download.suggestedFilename()).toMatch(/^service-\d{4}-\d\d-\d\d\.csv$/)
  const lines = readFileSync(await download.path(), 'utf8').split('\n')
  expect(lines[0]).toMatch(/^\uFEFF.*Nome;.*Intervalo depois/)
  expect(lines[1]).toContain('Água com limão')
  // A header, the services, and what follows the last line break.
  expect(lines).toHaveLength(services + 4 + 2)
})

test('parts of a list are added, put in order and taken away', async () => {
  await toKind('practitioner', 'profissional')
  await desk.getByTestId('record-new').click()
  await desk.getByTestId('field-name').fill('Iracema Potiguara')
  await desk.getByTestId('field-profession').selectOption('nutritionist')
  const list = desk.getByTestId('field-qualifications-add')
  for (const [at, title] of ['Nutricionista', 'Doutora', 'Estagiária'].entries()) {
    await list.click()
    await desk.getByTestId(`field-qualifications-${at}`).getByTestId('field-title').fill(title)
  }
  await desk.getByTestId('field-qualifications-0').getByTestId('field-year').fill('1.2')
  await desk.getByTestId('record-save').click()
  await expect(desk.getByTestId('field-qualifications-0').getByTestId('field-year')).toHaveAttribute('aria-invalid', 'true')
  await desk.getByTestId('field-qualifications-0').getByTestId('field-year').fill('2012')
  await desk.getByTestId('field-qualifications-1').getByRole('button', { name: 'Mover para cima' }).click()
  await desk.getByTestId('field-qualifications-2').getByRole('button', { name: 'Retirar o item 3' }).click()
  await picture(desk, 'records-list-editor')
  await desk.getByTestId('record-save').click()
  await expect(desk.getByTestId('record-title')).toHaveText('Iracema Potiguara')
  await expect(desk.getByTestId('value-qualifications').locator('ol > li')).toContainText(['Doutora', 'Nutricionista'])
  await expect(desk.getByTestId('value-qualifications')).not.toContainText('Estagiária')
  // The server takes what the form made.
  await expect(desk.getByTestId('sync-chip')).toHaveAttribute('data-waiting', '0', { timeout: 30_000 })
  await desk.getByTestId('rail-review').click()
  await expect(desk.getByText('Nada foi recusado')).toBeVisible()
})

test('a record of any kind takes a file, shows it small, and opens it whole', async () => {
  await toKind('product', 'produto')
  await desk.getByTestId('record-new').click()
  await desk.getByTestId('field-name').fill('Sementes de umbu')
  await desk.getByTestId('field-photo').setInputFiles({ name: 'pagina.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') })
  await expect(desk.getByTestId('field-photo-problem')).toContainText('Arquivos deste tipo não são guardados')
  await desk.getByTestId('field-photo').setInputFiles({ name: 'grande.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(25 * 1024 * 1024 + 1) })
  await expect(desk.getByTestId('field-photo-problem')).toContainText('25 MB')
  await desk.getByTestId('field-photo').setInputFiles(PLATE)
  await expect(desk.getByTestId('field-photo-chosen')).toContainText('plate.jpg')
  await expect(desk.getByTestId('field-photo-problem')).toHaveCount(0)
  await picture(desk, 'records-file-chosen')
  await desk.getByTestId('record-save').click()

  const value = desk.getByTestId('value-photo')
  await expect.poll(() => value.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(await value.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeLessThanOrEqual(320)
  await value.getByRole('button').click()
  const whole = desk.getByRole('dialog').getByTestId('file-whole')
  await expect.poll(() => whole.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(240)
  await picture(desk, 'records-file-open')
  await desk.keyboard.press('Escape')
  await desk.getByTestId('sync-chip').click()
  await expect(desk.getByTestId('waiting-files')).toHaveCount(0, { timeout: 30_000 })
  await desk.keyboard.press('Escape')
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [768, 1280, 1920]) {
    test(`records fit ${width} px, ${scheme}`, async () => {
      await desk.emulateMedia({ colorScheme: scheme })
      await desk.setViewportSize({ width, height: 900 })
      await desk.getByTestId('rail-records').click()
      await toKind('service', 'serviço')
      await expect(desk.getByTestId('record-row-0')).toBeVisible()
      const overflow = () => desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await overflow()).toBeLessThanOrEqual(0)
      await picture(desk, `records-list-${width}-${scheme}`)
      await desk.getByTestId('record-row-0').click()
      await expect(desk.getByTestId('record-title')).toBeVisible()
      await picture(desk, `records-page-${width}-${scheme}`)
      await desk.getByTestId('record-edit').click()
      await expect(desk.getByTestId('field-name')).toBeVisible()
      expect(await overflow()).toBeLessThanOrEqual(0)
      await picture(desk, `records-edit-${width}-${scheme}`)
    })
  }
}
