// How hard a passphrase is to guess, roughly, from its length and the kinds of signs in it.

/** Shortest passphrase that the app accepts. */
export const PASSPHRASE_CHARACTERS_MIN = 12

export type Strength = 'short' | 'fair' | 'good'

const BITS_GOOD = 60

/** Signs that repeat add little: only different ones count in full. */
export function strength(passphrase: string): Strength {
  const signs = [...passphrase]
  if (signs.length < PASSPHRASE_CHARACTERS_MIN) return 'short'
  const different = new Set(signs).size
  const bits = Math.min(signs.length, different * 2) * Math.log2(alphabet(passphrase))
  return bits >= BITS_GOOD && different >= 8 ? 'good' : 'fair'
}

function alphabet(text: string): number {
  const kinds: [RegExp, number][] = [[/[a-z]/, 26], [/[A-Z]/, 26], [/\d/, 10], [/[^a-zA-Z\d]/, 20]]
  return kinds.reduce((size, [kind, signs]) => size + (kind.test(text) ? signs : 0), 0)
}
