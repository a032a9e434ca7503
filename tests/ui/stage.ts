import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { type BrowserContext, test as base, type Page } from '@playwright/test'

/** A server, a desk with invented people, and a phone that nobody enrolled yet. */
export interface Opening {
  server: string
  /** The server behind a proxy that can be cut, for the phone. */
  phone_server: string
  desk: string
  phone: string
  phone_code: string
  patient: string
  patient_name: string
  console_email: string
  passphrase: string
}

/** `umbu-stage` as a process: real programs that a journey may restart. */
export class Stage {
  private answers: ((line: string) => void)[] = []
  readonly opening!: Opening

  private constructor(private child: ChildProcess, lines: Interface) {
    lines.on('line', (line) => this.answers.shift()?.(line))
    child.on('exit', (code) => this.answers.splice(0).forEach((answer) => answer(JSON.stringify({ error: `the stage ended with ${code}` }))))
  }

  static async start(): Promise<Stage> {
    const folder = join(tmpdir(), 'umbu-tests', `${process.pid}-journeys`)
    mkdirSync(folder, { recursive: true })
    const program = join(process.env.UMBU_BIN_DIR ?? 'target/debug', 'umbu-stage')
    const child = spawn(program, [folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    if (!child.stdout) throw new Error('no output to read')
    const stage = new Stage(child, createInterface(child.stdout))
    return Object.assign(stage, { opening: await stage.answer<Opening>() })
  }

  private async answer<T>(): Promise<T> {
    const line = await new Promise<string>((done) => this.answers.push(done))
    const answer = JSON.parse(line) as T & { error?: string }
    if (answer.error) throw new Error(answer.error)
    return answer
  }

  /** Ends a device without warning and starts it again; the new address. */
  async restart(device: 'desk' | 'phone'): Promise<string> {
    return (await this.ask(`restart ${device}`)).address
  }

  /** A new desk that nobody enrolled. */
  async device(): Promise<string> {
    return (await this.ask('device')).address
  }

  /** Another phone of the same patient, that its code enrols. */
  async phone(): Promise<{ address: string; code: string }> {
    return this.ask('phone')
  }

  /** Cuts what passes between the phone and its server, or restores it, outside of the app. */
  async network(state: 'cut' | 'restored') {
    await this.ask(`network ${state}`)
  }

  private ask(line: string): Promise<{ address: string; code: string }> {
    const answer = this.answer<{ address: string; code: string }>()
    this.child.stdin?.write(`${line}\n`)
    return answer
  }

  async end(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done))
    this.child.stdin?.end()
    await ended
  }
}

/** A page of a phone or a desk that fails the test when its script does. */
export async function open(context: BrowserContext, address: string, size: { width: number; height: number }): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(size)
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(address)
  return page
}

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }

/** Keeps what a screen looked like, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.umbu/screens/${name}.png` })
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({}, use) => {
      const stage = await Stage.start()
      await use(stage)
      await stage.end()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})
export { expect } from '@playwright/test'
