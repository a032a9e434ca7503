// Amounts of nutrients: of a portion, of a day, against goals. Missing is not zero, so a sum over items without a
// value is a lower bound and says so.

import type { MealDay, MealView, NutrientAmount, NutrientTotal } from '../generated/commands'

/** What a portion holds, from values per 100 g. */
export function ofPortion(per_100_g: readonly NutrientAmount[], grams: number): NutrientAmount[] {
  return per_100_g.map((entry) => ({ ...entry, amount: entry.amount === null ? null : (entry.amount * grams) / 100 }))
}

export function amountOf(amounts: readonly NutrientAmount[], nutrient: string): NutrientAmount | undefined {
  return amounts.find((entry) => entry.nutrient === nutrient)
}

export function totalOf(day: MealDay | undefined, nutrient: string): NutrientTotal {
  const none = { nutrient, amount: 0, unknown_items: 0, minimum: null, target: null, maximum: null }
  return day?.totals.find((total) => total.nutrient === nutrient) ?? none
}

/** Where a total stands: a goal's range is kept, not yet reached, or passed. */
export type Standing = 'no-goal' | 'below' | 'within' | 'above'

export function standing(total: NutrientTotal): Standing {
  const { amount, minimum, target, maximum } = total
  if (minimum === null && target === null && maximum === null) return 'no-goal'
  if (maximum !== null && amount > maximum) return 'above'
  const floor = minimum ?? target
  return floor !== null && amount < floor ? 'below' : 'within'
}

/** The number that a bar is drawn against: the goal, or what bounds it. */
export function aim(total: NutrientTotal): number | null {
  return total.target ?? total.minimum ?? total.maximum
}

const KCAL_PER_G = { carbohydrate_g: 4, protein_g: 4, fat_g: 9 } as const
export type Macro = keyof typeof KCAL_PER_G
export const MACROS: readonly Macro[] = ['carbohydrate_g', 'protein_g', 'fat_g']

/** Shares of the energy by macronutrient (Atwater factors); they add up to 1, or are all 0 on an empty day. */
export function energyShares(day: MealDay | undefined): Record<Macro, number> {
  const kcal = MACROS.map((macro) => totalOf(day, macro).amount * KCAL_PER_G[macro])
  const sum = kcal.reduce((all, part) => all + part, 0)
  const share = (index: number) => (sum > 0 ? (kcal[index] ?? 0) / sum : 0)
  return { carbohydrate_g: share(0), protein_g: share(1), fat_g: share(2) }
}

/** Energy of several meals, and how many of their items have no value for it. */
export function energyOf(meals: readonly MealView[]): { amount: number; unknown_items: number } {
  let amount = 0
  let unknown_items = 0
  for (const item of meals.flatMap((meal) => meal.items)) {
    const value = amountOf(item.nutrients, 'energy_kcal')?.amount ?? null
    if (value === null) unknown_items += 1
    else amount += value
  }
  return { amount, unknown_items }
}
