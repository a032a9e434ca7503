import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { verdictText } from '../src/console/verdicts'
import { setLanguage, speak } from '../src/i18n/i18n.svelte'
import { reasonText } from '../src/session/refusals'

// The codes as Rust names them, so that a new one cannot come without its words.
const protocol = readFileSync('../shared/sync/src/protocol.rs', 'utf8')
const codes = [...protocol.matchAll(/QuarantineCode::\w+ => "(\w+)"/g)].map((match) => match[1] ?? '')

beforeAll(() => speak(['common', 'session', 'console']))

describe.each(['pt-BR', 'en'] as const)('refusals in %s', (language) => {
  beforeAll(() => setLanguage(language))

  test('each of the thirteen codes says what happened, what is safe and what to do', () => {
    expect(codes).toHaveLength(13)
    for (const code of [...codes, 'missing', 'orphaned']) {
      expect(reasonText(code), code).not.toBe(reasonText('?'))
      expect(reasonText(code).split(/[.;:] /).length, code).toBeGreaterThanOrEqual(3)
    }
  })

  test('each has a short name in the console', () => {
    for (const code of codes) expect(verdictText(code), code).not.toBe(verdictText('?'))
  })
})
