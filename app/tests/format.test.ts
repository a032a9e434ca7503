import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, age, date, grams, kilobytes, localDay, number, parseNumber, quantity, recently, shortDate } from '../src/i18n/format'
import { preferred, setLanguage } from '../src/i18n/i18n.svelte'

const typed: [string, number | null, number | null][] = [
  ['1,5', 1.5, 1.5], ['1.5', 1.5, 1.5], ['1.234,5', 1234.5, null], ['1,234.5', null, 1234.5], ['1.800', 1800, 1.8], ['1,800', 1.8, 1800],
  [' 20 ', 20, 20], [',5', 0.5, 0.5], ['2.', 2, 2], ['-3', -3, -3], ['', null, null], ['abc', null, null], ['1,5,2', null, null], ['1e3', null, null],
]

describe.each([['pt-BR', 1], ['en', 2]] as const)('what is typed in %s', (language, column) => {
  beforeAll(() => setLanguage(language))
  test.each(typed)('"%s"', (...row) => expect(parseNumber(row[0])).toBe(row[column]))
})

describe('Brazilian numbers and dates', () => {
  beforeAll(() => setLanguage('pt-BR'))

  test('decimal comma', () => {
    expect(number(1234.5, 1)).toBe('1.234,5')
    expect(quantity(1.5)).toBe('1,5')
    expect(quantity(2)).toBe('2')
    expect(grams(2.5)).toBe('2,5 g')
    expect(grams(85.4)).toBe('85 g')
    expect(kilobytes(2_904_112)).toBe('2,8 MB')
  })

  test('a day stays that day in every zone', () => {
    expect(date('2026-07-01')).toBe('01/07/2026')
    expect(shortDate('2026-11-21')).toContain('21')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })

  test('midnight belongs to the clinic', () => {
    const at = new Date('2026-11-22T02:30:00Z')
    expect(localDay(at, 'America/Recife')).toBe('2026-11-21')
    expect(localDay(at, 'Europe/Lisbon')).toBe('2026-11-22')
  })

  test('a birthday counts from its day on', () => {
    expect(age('1968-03-12', '2026-03-11')).toBe(57)
    expect(age('1968-03-12', '2026-03-12')).toBe(58)
  })

  test('yesterday is told with its date', () => {
    const now = new Date(2026, 10, 21, 14, 2).getTime()
    expect(recently(now - 60_000, now)).toBe('14:01')
    expect(recently(now - 86_400_000, now)).toContain('20/11/2026')
  })
})

describe('the language', () => {
  test.each([
    [['pt-BR', 'en'], null, 'pt-BR'], [['en-US', 'pt'], null, 'en'], [['de', 'en'], null, 'en'], [['de'], null, 'pt-BR'], [[], null, 'pt-BR'], [['pt-BR'], 'en', 'en'], [['en'], 'xx', 'en'],
  ])('%s, chosen %s: %s', (languages, chosen, expected) => {
    expect(preferred(languages, chosen)).toBe(expected)
  })

  test('English uses a decimal point', async () => {
    await setLanguage('en')
    expect(number(1234.5, 1)).toBe('1,234.5')
    await setLanguage('pt-BR')
  })
})
