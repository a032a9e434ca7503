// The starter food table, read from its CSV, for the mock replica.

import foodsCsv from '../../../shared/domain/foods/foods.csv?raw'
import measuresCsv from '../../../shared/domain/foods/measures.csv?raw'
import nutrientsCsv from '../../../shared/domain/foods/nutrients.csv?raw'
import type { FoodDetail, FoodHit, NutrientInfo } from '../../src/generated/commands'

function rows(csv: string): Record<string, string>[] {
  const lines = csv.trim().split('\n').map((line) => [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((m) => m[1]!.replace(/^"|"$/g, '').replaceAll('""', '"')))
  const head = lines[0]!
  return lines.slice(1).map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}

export const nutrients: NutrientInfo[] = rows(nutrientsCsv).map((row) => ({
  id: row.id!, name_pt: row.name_pt!, name_en: row.name_en!, unit: row.unit!, group: row.group!, decimals: Number(row.decimals),
}))

export const foods: FoodDetail[] = rows(foodsCsv).map((row) => ({
  id: row.code!, name: row.name_pt!, name_en: row.name_en || null, group: row.group!, source: row.source!, source_number: row.source_number || null,
  measures: [],
  nutrients: nutrients.map(({ id }) => ({ nutrient: id, amount: row[id] === '' || row[id] === 'tr' || row[id] === undefined ? (row[id] === 'tr' ? 0 : null) : Number(row[id]), trace: row[id] === 'tr' })),
}))

const byId = new Map(foods.map((food) => [food.id, food]))
for (const [index, row] of rows(measuresCsv).entries()) {
  byId.get(row.food_code!)?.measures.push({ id: `measure-${index}`, name: row.name_pt!, name_en: row.name_en || null, grams: Number(row.grams) })
}

export const food = (id: string) => byId.get(id)!

export function hit(id: string, quantity = 1): FoodHit {
  const found = food(id)
  const measure = found.measures[0]
  return {
    id, name: found.name, name_en: found.name_en, source: found.source,
    energy_kcal: found.nutrients.find((entry) => entry.nutrient === 'energy_kcal')?.amount ?? null,
    portion: measure
      ? { measure: measure.id, measure_name: measure.name, measure_name_en: measure.name_en, quantity, grams: measure.grams * quantity }
      : { measure: null, measure_name: null, measure_name_en: null, quantity: 1, grams: 100 },
  }
}

export function find(query: string, limit: number): FoodHit[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return foods.filter((candidate) => plain(`${candidate.name} ${candidate.name_en}`).includes(plain(query))).slice(0, limit).map((found) => hit(found.id))
}
