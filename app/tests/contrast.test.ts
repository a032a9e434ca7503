import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// WCAG 2.2: 4.5 to 1 for text, 3 to 1 for the edges of controls, in both themes.
const css = readFileSync('src/ui/tokens.css', 'utf8')
const tokens = new Map([...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]))

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const grounds = ['paper', 'surface', 'sunken', 'hover']
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground) => ['ink', 'ink-soft', 'ink-faint'].map((ink): [string, string, number] => [ink, ground, 4.5])),
  ...['paper', 'surface'].flatMap((ground) => ['leaf', 'clay', 'sky'].map((ink): [string, string, number] => [ink, ground, 4.5])),
  ...['paper', 'surface'].map((ground): [string, string, number] => ['edge', ground, 3]),
  ['on-leaf', 'leaf', 4.5], ['on-leaf', 'leaf-strong', 4.5], ['on-umbu', 'umbu', 4.5], ['on-clay', 'clay', 4.5],
  ['leaf', 'leaf-soft', 4.5], ['leaf', 'umbu-soft', 4.5], ['clay', 'clay-soft', 4.5], ['paper', 'ink', 4.5],
  ...['leaf-soft', 'umbu-soft', 'clay-soft', 'sky-soft'].flatMap((ground) => ['ink', 'ink-soft'].map((ink): [string, string, number] => [ink, ground, 4.5])),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs)('%s on %s reaches %d', (ink, ground, least) => {
    expect(contrast(tokens.get(ink)![theme]!, tokens.get(ground)![theme]!)).toBeGreaterThanOrEqual(least)
  })
})

test('colours live in the tokens only', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|css)$/.test(path) && !path.endsWith('tokens.css'))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const)
  expect(styles.length).toBeGreaterThan(30)
  const style = (path: string, text: string) => (path.endsWith('.css') ? text : (text.split('<style>')[1] ?? ''))
  expect(styles.filter(([path, text]) => /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch)\(/i.test(style(path, text))).map(([path]) => path)).toEqual([])
})
