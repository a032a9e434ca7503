// The meals of a day as Brazilians name them, in their order.

import type { Choice } from '../generated/entities'
import { entity as meal } from '../generated/entities/meal'
import type { MealView } from '../generated/commands'
import { label } from '../i18n/i18n.svelte'

const field = meal.facets[0].fields.find((candidate) => candidate.name === 'occasion')
export const OCCASIONS: readonly Choice[] = field?.type.kind === 'choice' ? field.type.choices : []

/** Until when each is the likely one, `HH:MM`. */
const UNTIL: [string, string][] = [
  ['04:00', 'supper'],
  ['10:00', 'breakfast'],
  ['11:30', 'morning_snack'],
  ['14:30', 'lunch'],
  ['18:00', 'afternoon_snack'],
  ['21:30', 'dinner'],
  ['24:00', 'supper'],
]

export function likelyOccasion(time: string): string {
  return UNTIL.find(([until]) => time < until)?.[1] ?? 'supper'
}

export function occasionLabel(value: string): string {
  const choice = OCCASIONS.find((candidate) => candidate.value === value)
  return choice ? label(choice.label) : value
}

/** Meals by occasion, in the order of the day; within one, by time. Values this app does not know come last. */
export function byOccasion(meals: readonly MealView[]): { occasion: string; meals: MealView[] }[] {
  const rank = (occasion: string) => {
    const position = OCCASIONS.findIndex((choice) => choice.value === occasion)
    return position < 0 ? OCCASIONS.length : position
  }
  const groups = new Map<string, MealView[]>()
  for (const meal of [...meals].sort((a, b) => a.time.localeCompare(b.time))) {
    groups.set(meal.occasion, [...(groups.get(meal.occasion) ?? []), meal])
  }
  return [...groups].map(([occasion, grouped]) => ({ occasion, meals: grouped })).sort((a, b) => rank(a.occasion) - rank(b.occasion))
}
