import { describe, expect, test } from 'vitest'
import { aim, energyOf, energyShares, ofPortion, standing } from '../src/diary/amounts'
import { likelyOccasion, byOccasion } from '../src/diary/occasions'
import { item, itemFields, start, withGrams, withMeasure, withQuantity } from '../src/diary/portion'
import type { FoodDetail, MealDay, MealView, NutrientTotal } from '../src/generated/commands'

const total = (amount: number, bounds: Partial<NutrientTotal> = {}): NutrientTotal => ({ nutrient: 'protein_g', amount, unknown_items: 0, minimum: null, target: null, maximum: null, ...bounds })

describe('a portion', () => {
  test('scales what is known and leaves the unknown unknown', () => {
    const eaten = ofPortion([{ nutrient: 'energy_kcal', amount: 128, trace: false }, { nutrient: 'vitamin_c_mg', amount: null, trace: false }], 50)
    expect(eaten.map((entry) => entry.amount)).toEqual([64, null])
  })

  const food = { measures: [{ id: 'spoon', name: 'colher', name_en: null, grams: 25 }, { id: 'ladle', name: 'concha', name_en: null, grams: 100 }] } as FoodDetail

  test('grams follow the measure, and typed grams leave it', () => {
    const usual = start({ measure: 'spoon', measure_name: 'colher', measure_name_en: null, quantity: 2, grams: 50 })
    expect(withQuantity(usual, 2.5, food)).toEqual({ measure: 'spoon', quantity: 2.5, grams: 62.5 })
    expect(withMeasure(usual, 'ladle', food)).toEqual({ measure: 'ladle', quantity: 2, grams: 200 })
    expect(withMeasure(usual, null, food)).toEqual({ measure: null, quantity: 1, grams: 50 })
    expect(item('rice', withGrams(70), 'photo', 'p')).toEqual({ food: 'rice', measure: null, quantity: null, grams: 70, entered_by: 'photo', proposal: 'p' })
  })
})

test('an item that joins a meal is stored in tenths of grams and hundredths of a measure', () => {
  const food = { id: 'rice', name: 'Arroz', measures: [{ id: 'spoon', name: 'colher', name_en: null, grams: 25 }] } as unknown as FoodDetail
  const entry = item('rice', { measure: 'spoon', quantity: 1.5, grams: 37.5 }, 'search', null)
  expect(itemFields('p', 'm', food, entry)).toEqual({ patient: 'p', meal: 'm', food: 'rice', food_name: 'Arroz', grams: 375, measure: 'spoon', measure_name: 'colher', quantity: 150, entered_by: 'search' })
})

describe('goals', () => {
  test.each([
    [total(50), 'no-goal'], [total(50, { target: 60 }), 'below'], [total(60, { target: 60 }), 'within'], [total(90, { target: 60, maximum: 80 }), 'above'],
    [total(50, { minimum: 40, target: 60 }), 'within'], [total(0, { maximum: 10 }), 'within'],
  ])('%o stands %s', (entry, expected) => expect(standing(entry)).toBe(expected))

  test('a bar is drawn against the goal, else against what bounds it', () => {
    expect(aim(total(1, { minimum: 2, target: 3 }))).toBe(3)
    expect(aim(total(1, { maximum: 4 }))).toBe(4)
    expect(aim(total(1))).toBeNull()
  })
})

describe('a day', () => {
  const day = { date: '', meals: [], totals: [{ ...total(100), nutrient: 'carbohydrate_g' }, { ...total(50), nutrient: 'protein_g' }, { ...total(0), nutrient: 'fat_g' }] } as MealDay

  test('energy is shared among macronutrients, and an empty day has none', () => {
    const shares = energyShares(day)
    expect(shares.carbohydrate_g + shares.protein_g + shares.fat_g).toBeCloseTo(1)
    expect(shares.carbohydrate_g).toBeCloseTo(2 / 3)
    expect(energyShares(undefined)).toEqual({ carbohydrate_g: 0, protein_g: 0, fat_g: 0 })
  })

  test('an item without a value makes the sum a lower bound', () => {
    const items = [{ nutrients: [{ nutrient: 'energy_kcal', amount: 100, trace: false }] }, { nutrients: [] }]
    expect(energyOf([{ items } as unknown as MealView])).toEqual({ amount: 100, unknown_items: 1 })
  })

  test('meals come in the order of the day, unknown occasions last', () => {
    const meal = (occasion: string, time: string) => ({ occasion, time, items: [] }) as unknown as MealView
    const groups = byOccasion([meal('brunch', '10:00'), meal('lunch', '13:00'), meal('breakfast', '07:00'), meal('lunch', '12:00')])
    expect(groups.map((group) => group.occasion)).toEqual(['breakfast', 'lunch', 'brunch'])
    expect(groups[1]?.meals.map((entry) => entry.time)).toEqual(['12:00', '13:00'])
  })

  test.each([['03:59', 'supper'], ['07:00', 'breakfast'], ['10:00', 'morning_snack'], ['12:30', 'lunch'], ['16:00', 'afternoon_snack'], ['20:00', 'dinner'], ['23:59', 'supper']])('at %s it is %s', (time, occasion) => {
    expect(likelyOccasion(time)).toBe(occasion)
  })
})
