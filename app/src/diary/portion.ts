// How much of a food: a household measure and how many of it, or grams.

import type { FoodDetail, JsonValue, NewMealItem, Portion } from '../generated/commands'

export interface Amount {
  /** The id of the measure, or null for grams. */
  measure: string | null
  quantity: number
  grams: number
}

export function start(portion: Portion): Amount {
  return { measure: portion.measure, quantity: portion.measure ? portion.quantity : 1, grams: portion.grams }
}

/** Another measure keeps how many; the grams follow. */
export function withMeasure(amount: Amount, measure: string | null, food: FoodDetail): Amount {
  const chosen = food.measures.find((candidate) => candidate.id === measure)
  if (!chosen) return { ...amount, measure: null, quantity: 1 }
  return { measure: chosen.id, quantity: amount.quantity, grams: round(amount.quantity * chosen.grams) }
}

export function withQuantity(amount: Amount, quantity: number, food: FoodDetail): Amount {
  const chosen = food.measures.find((candidate) => candidate.id === amount.measure)
  return chosen ? { ...amount, quantity, grams: round(quantity * chosen.grams) } : amount
}

/** Grams typed by hand are no longer so many spoons. */
export function withGrams(grams: number): Amount {
  return { measure: null, quantity: 1, grams }
}

export function item(food: string, amount: Amount, entered_by: string, proposal: string | null): NewMealItem {
  const { measure, quantity, grams } = amount
  return { food, measure, quantity: measure ? quantity : null, grams, entered_by, proposal }
}

/** The fields of a `meal_item` record, in their stored forms: grams in tenths, quantity in hundredths. */
export function itemFields(patient: string, meal: string, food: FoodDetail, entry: NewMealItem): Record<string, JsonValue> {
  const measure_name = food.measures.find((measure) => measure.id === entry.measure)?.name ?? null
  const quantity = entry.quantity === null ? null : Math.round(entry.quantity * 100)
  const { measure, entered_by } = entry
  return { patient, meal, food: food.id, food_name: food.name, grams: Math.round(entry.grams * 10), measure, measure_name, quantity, entered_by }
}

const round = (grams: number) => Math.round(grams * 10) / 10
