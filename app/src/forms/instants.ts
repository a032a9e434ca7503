// Instants as a clock and a calendar in one zone show them, `YYYY-MM-DDTHH:MM`, and back.

/** What the wall shows in `zone` at that instant. */
export function wallTime(at_ms: number, zone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(at_ms)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant at which the wall shows that; null for no such time. Of two, where clocks go back, the first guess. */
export function instantOf(wall: string, zone: string | undefined): number | null {
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc)) return null
  const shift = (at_ms: number) => Date.parse(`${wallTime(at_ms, zone)}Z`) - at_ms
  // The first guess may lie across a change of the clocks; the second is right.
  const guess = asUtc - shift(asUtc)
  return asUtc - shift(guess)
}
