// A replica in memory, to look at screens and to test them. Never part of a build.

import type { ChangedRecord, JsonValue, MealView, NewMeal, NewMealItem, NutrientTotal, PatientRow, Saved, SessionState, SyncStatus } from '../../src/generated/commands'
import { localDay, addDays } from '../../src/i18n/format'
import { Problem, type Listener, type Transport } from '../../src/transport/transport'
import { conflicts } from './conflicts'
import { find, food, foods, hit, nutrients } from './foods'

export interface Options {
  role: 'patient' | 'care' | 'reception'
  status: SessionState['status']
  empty: boolean
  fail: string | null
  offline: boolean
  patients: number
}

const today = localDay(new Date())
const ME = 'patient-0'
const NAMES = ['Maria Aparecida do Nascimento Vasconcelos Albuquerque', 'João Batista de Souza', 'Antônia Gonçalves', 'José Ribamar Pereira da Silva Filho', 'Ana Conceição', 'Francisco das Chagas Araújo', 'Iracema Potiguara', 'Luzia Bezerra de Menezes']
const CITIES = ['Petrolina', 'Juazeiro', 'Salgueiro', 'Campina Grande', 'São Raimundo Nonato']

export function mockTransport(options: Options): Transport {
  let session = sessionOf(options)
  let sync: SyncStatus = { waiting: options.offline ? 3 : 0, quarantined: 1, conflicts: conflicts(0).length, files_waiting: 1, files_refused: 1, online: !options.offline, network_cut: false, syncing: false, last_sync_at_ms: Date.now() - 240_000, problem: options.offline ? 'offline' : null, first_sync_percent: null }
  let listener: Listener | undefined
  let meals: MealView[] = options.empty ? [] : sampleMeals()
  let goals: { id: string; fields: Record<string, JsonValue> }[] = options.empty ? [] : [
    goal('energy_kcal', 160000, 180000, 200000), goal('protein_g', 7000, 9000, null), goal('carbohydrate_g', null, 21000, 26000), goal('fat_g', null, 6000, 7000), goal('sodium_mg', null, null, 200000), goal('fiber_g', 2500, null, null),
  ]
  const patients = people(options.empty ? 0 : options.patients)
  const undos = new Map<string, () => void>()
  let next = 0
  const settled = new Set<string>()
  const reviews = () => conflicts(Date.now()).filter((conflict) => !settled.has(conflict.id))
  let seen = false
  const seeTo = () => {
    seen = true
    sync = { ...sync, quarantined: 0 }
    return saved('patient', 'p', () => { seen = false; listener?.status((sync = { ...sync, quarantined: 1 })) })
  }

  function saved(entity: string, id: string, back: () => void): Saved {
    const undo = `undo-${++next}`
    undos.set(undo, back)
    sync = { ...sync, waiting: sync.waiting + 1 }
    listener?.status(sync)
    if (sync.online && !sync.network_cut) setTimeout(() => listener?.status((sync = { ...sync, waiting: 0, last_sync_at_ms: Date.now() })), 900)
    const changed: ChangedRecord[] = [{ entity, id }]
    return { id, changed, undo, warnings: [] }
  }

  function total(nutrient: string, items: MealView['items']): NutrientTotal {
    const values = items.map((item) => item.nutrients.find((entry) => entry.nutrient === nutrient)?.amount ?? null)
    const aim = goals.find((candidate) => candidate.fields.nutrient === nutrient)?.fields
    const bound = (value: JsonValue | undefined) => (typeof value === 'number' ? value / 100 : null)
    return {
      nutrient, amount: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), unknown_items: values.filter((value) => value === null).length,
      minimum: bound(aim?.minimum), target: bound(aim?.target), maximum: bound(aim?.maximum),
    }
  }

  const commands: Record<string, (args: any) => unknown> = {
    session_state: () => session,
    session_enrol: () => (session = { ...session, status: options.role === 'patient' ? 'ready' : 'pending' }),
    session_unlock: ({ passphrase }) => {
      if (passphrase.length < 4) throw new Problem('wrong-passphrase', 'wrong')
      return (session = { ...session, status: 'ready' })
    },
    session_lock: () => (session = { ...session, status: 'locked' }),
    sync_status: () => sync,
    sync_now: () => (sync = { ...sync, waiting: 0, last_sync_at_ms: Date.now() }),
    network_set: ({ cut }) => (sync = { ...sync, network_cut: cut }),
    nutrient_list: () => nutrients,
    food_search: ({ query, limit }) => find(query, limit),
    food_recent: () => (options.empty ? [] : ['taco-3', 'taco-561', 'taco-63', 'taco-488', 'taco-182'].filter((id) => foods.some((f) => f.id === id)).map((id) => hit(id, 2))),
    food_get: ({ id }) => food(id),
    meal_day: ({ date }) => {
      const mine = meals.filter((meal) => meal.date === date)
      const items = mine.flatMap((meal) => meal.items)
      return { date, meals: mine, totals: nutrients.map(({ id }) => total(id, items)).filter((entry) => items.length > 0 || entry.target !== null) }
    },
    diary_days: () => [...new Set(meals.map((meal) => meal.date))].sort().reverse().map((date) => {
      const mine = meals.filter((meal) => meal.date === date)
      const energy = total('energy_kcal', mine.flatMap((meal) => meal.items))
      return { date, meals: mine.length, energy_kcal: energy.amount, unknown_items: energy.unknown_items }
    }),
    meal_log: ({ meal }: { meal: NewMeal }) => {
      const id = `meal-new-${++next}`
      meals = [...meals, mealView(id, meal.date, meal.time, meal.occasion, meal.items, meal.photo)]
      return saved('meal', id, () => (meals = meals.filter((other) => other.id !== id)))
    },
    meal_item_change: ({ id, item }: { id: string; item: NewMealItem }) => {
      const before = meals
      meals = meals.map((meal) => ({ ...meal, items: meal.items.map((old) => (old.id === id ? { ...itemView(item, 0), id } : old)) }))
      return saved('meal_item', id, () => (meals = before))
    },
    record_delete: ({ entity, id }) => {
      const before = meals
      const goalsBefore = goals
      meals = entity === 'meal' ? meals.filter((meal) => meal.id !== id) : meals.map((meal) => ({ ...meal, items: meal.items.filter((item) => item.id !== id) }))
      goals = goals.filter((candidate) => candidate.id !== id)
      return saved(entity, id, () => { meals = before; goals = goalsBefore })
    },
    undo: ({ token }) => {
      undos.get(token)?.()
      return { id: 'x', changed: [{ entity: 'meal', id: 'x' }, { entity: 'nutrient_goal', id: 'x' }], undo: null, warnings: [] }
    },
    photo_recognise: () => ({
      photo: 'photo', ask: false, model: 'food-starter', duration_ms: 31, run: 'r', proposal: 'p', problem: null,
      candidates: [['banana', 'taco-182', 0.91], ['avocado', 'taco-163', 0.06], ['papaya', 'taco-226', 0.02]].map(([label, id, confidence]) => ({ label, label_pt: label, label_en: label, confidence, food: foods.some((f) => f.id === id) ? hit(id as string) : null })),
    }),
    patient_list: ({ query, limit }) => patients.filter((row) => `${row.name} ${row.social_name} ${row.cpf} ${row.phone}`.toLowerCase().includes(query.toLowerCase())).slice(0, limit),
    search: ({ query, limit }) => [
      ...patients.filter((row) => row.name.toLowerCase().includes(query.toLowerCase())).slice(0, 6).map((row) => ({ entity: 'patient', id: row.id, title: row.social_name ?? row.name, subtitle: row.city ?? '' })),
      ...find(query, 6).map((found) => ({ entity: 'food', id: found.id, title: found.name, subtitle: found.source })),
    ].slice(0, limit),
    record_get: ({ entity, id }) => {
      const row = patients.find((candidate) => candidate.id === id) ?? patients[0]
      if (!row) throw new Problem('not-found', 'not found')
      return { entity, id, clinic: 'clinic-1', deleted: false, pack: null, fields: { name: row.name, social_name: row.social_name, date_of_birth: row.date_of_birth, sex: 'female', cpf: row.cpf, phone: row.phone, city: row.city, email: 'maria@example.org', blood_type: 'o_positive', emergency_notes: 'Alergia a camarão e a dipirona.' } }
    },
    record_list: ({ entity }) => entity === 'nutrient_goal'
      ? { records: goals.map(({ id, fields }) => ({ entity, id, clinic: 'clinic-1', fields, deleted: false, pack: null })), total: goals.length }
      : { records: patients.slice(0, 9).map((row, index) => ({ entity, id: `m-${index}`, clinic: 'clinic-1', fields: { patient: row.id, date: addDays(today, -(index % 4)) }, deleted: false, pack: null })), total: 9 },
    record_query: ({ entity, query, limit, offset }) => {
      const rows = patients.filter((row) => row.name.toLowerCase().includes(query.search.toLowerCase()))
      const records = rows.slice(offset, offset + limit).map((row) => ({ entity, id: row.id, clinic: 'clinic-1', fields: { name: row.name, cpf: row.cpf, city: row.city }, deleted: false, pack: null }))
      return { records, total: rows.length }
    },
    record_titles: ({ records }: { records: ChangedRecord[] }) => records.map(({ entity, id }) => ({ entity, id, title: patients.find((row) => row.id === id)?.name ?? null, on: null })),
    record_links: () => [{ entity: 'meal', field: 'patient', total: 12, records: [{ entity: 'meal', id: '0192a3b4-0000-7000-8000-000000000001', title: null, on: null }, { entity: 'meal', id: '0192a3b4-0000-7000-8000-000000000002', title: null, on: '2026-11-20' }] }],
    record_save: ({ entity, id, patch }) => {
      if (entity === 'nutrient_goal') {
        const before = goals
        const key = id ?? `goal-${++next}`
        goals = id ? goals.map((old) => (old.id === id ? { id, fields: { ...old.fields, ...patch } } : old)) : [...goals, { id: key, fields: patch }]
        return saved(entity, key, () => (goals = before))
      }
      const row = patients.find((candidate) => candidate.id === id)
      if (row) Object.assign(row, patch)
      else patients.unshift({ ...people(1)[0]!, ...patch, id: `patient-new-${++next}` })
      const result = saved(entity, id ?? `patient-new-${next}`, () => {})
      return { ...result, warnings: patch.cpf === '52998224725' ? [{ code: 'duplicate', field: 'cpf', other: 'patient-1' }] : [] }
    },
    record_history: () => [
      { at_ms: Date.now() - 3_600_000, author: 'a', author_name: 'Dra. Lúcia Helena Cavalcanti', device: 'Consultório 2', changes: [{ field: 'phone', from: '+5587999991234', to: '+5587988887777' }, { field: 'social_name', from: null, to: 'Cida' }] },
      { at_ms: Date.now() - 86_400_000 * 40, author: 'b', author_name: 'Recepção', device: 'Balcão', changes: [{ field: 'name', from: null, to: NAMES[0]! }, { field: 'date_of_birth', from: null, to: '1968-03-12' }] },
    ],
    file_check: () => ({ media_type: 'image/jpeg', bytes: 40_000 }),
    file_state: () => ({ bytes: 40_000, received_bytes: 40_000, media_type: 'image/jpeg' }),
    file_waiting: () => (options.empty ? [] : [{ address: 'f', bytes: 4_200_000, sent_bytes: 0, problem: 'organization-quota-exceeded', title: 'Hemograma', entity: 'document', record: 'd' }]),
    file_retry: () => sync,
    conflict_list: () => (options.empty ? [] : reviews()),
    conflict_settle: ({ id }: { id: string }) => {
      settled.add(id)
      sync = { ...sync, conflicts: reviews().length }
      return saved('nutrient_goal', 'g', () => {})
    },
    quarantine_list: () => (options.empty || seen ? [] : [{ id: 'q', entity: 'patient', record: 'p', title: 'João Batista de Souza', here: true, code: 'unauthorised', reason: 'the grant does not let its holder write there', at_ms: Date.now() - 7_200_000, meant: 'edit', patch: { emergency_notes: 'Alergia a penicilina' } }]),
    quarantine_retry: () => seeTo(),
    quarantine_discard: () => seeTo(),
  }

  return {
    async call<T>(name: string, args: Record<string, unknown>): Promise<T> {
      if (options.fail && !name.startsWith('session') && name !== 'sync_status') throw new Problem(options.fail, options.fail)
      const command = commands[name]
      if (!command) throw new Problem('unknown-command', name)
      return structuredClone(command(args)) as T
    },
    upload: async () => new Promise((resolve) => setTimeout(() => resolve('upload-1'), 150)),
    file: async () => (await fetch(new URL('./plate.svg', import.meta.url))).blob(),
    thumbnail: async () => (await fetch(new URL('./plate.svg', import.meta.url))).blob(),
    changes(to) {
      listener = to
      return () => (listener = undefined)
    },
  }
}

function sessionOf({ role, status }: Options): SessionState {
  return {
    status, organization_name: 'Clínica Sertão Vivo — Nutrição, Estética e Saúde da Família', account: 'account', account_name: role === 'patient' ? NAMES[0]! : 'Dra. Lúcia Helena Cavalcanti',
    device_name: 'Consultório 2', roles: [{ clinic: 'clinic-1', clinic_name: 'Sertão Vivo Petrolina', time_zone: 'America/Recife', role }],
    patient: role === 'patient' ? ME : null, passphrase_needed: true, network_switch: true,
  }
}

function goal(nutrient: string, minimum: number | null, target: number | null, maximum: number | null) {
  return { id: `goal-${nutrient}`, fields: { patient: ME, nutrient, minimum, target, maximum } }
}

function itemView(item: NewMealItem, index: number): MealView['items'][number] {
  const found = food(item.food)
  return {
    id: `item-${item.food}-${index}-${Math.random()}`, food: item.food, food_name: found.name, grams: item.grams, measure: item.measure,
    measure_name: found.measures.find((measure) => measure.id === item.measure)?.name ?? null, quantity: item.quantity, entered_by: item.entered_by, source: found.source,
    nutrients: found.nutrients.map((entry) => ({ ...entry, amount: entry.amount === null ? null : (entry.amount * item.grams) / 100 })),
  }
}

function mealView(id: string, date: string, time: string, occasion: string, items: NewMealItem[], photo: string | null): MealView {
  const views = items.map(itemView)
  return { id, date, time, occasion, note: null, photo, items: views, energy_kcal: null }
}

function sampleMeals(): MealView[] {
  const eaten = (id: string, quantity: number): NewMealItem => {
    const { portion } = hit(id, quantity)
    return { food: id, measure: portion.measure, quantity: portion.measure ? quantity : null, grams: portion.grams, entered_by: 'search', proposal: null }
  }
  const of = (group: string, index: number) => foods.filter((candidate) => candidate.group === group)[index]!.id
  const out: MealView[] = []
  for (let back = 0; back < 20; back++) {
    if (back === 5) continue
    const date = addDays(today, -back)
    out.push(mealView(`m${back}-1`, date, '07:10', 'breakfast', [eaten(of('cereals_breads', 6), 1), eaten(of('beverages', 2), 1), eaten(of('fruits', back % 9), 1)], null))
    out.push(mealView(`m${back}-2`, date, '12:35', 'lunch', [eaten('taco-3', 3), eaten(of('prepared_dishes', back % 12), 1 + (back % 3) * 0.5), eaten(of('fruits', 4), 1)], 'photo'))
    if (back % 3 !== 1) out.push(mealView(`m${back}-3`, date, '19:50', 'dinner', [eaten(of('prepared_dishes', 3 + (back % 5)), 1), eaten(of('dairy', 2), 1)], null))
  }
  return out
}

function people(count: number): PatientRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `patient-${index}`, name: index < NAMES.length ? NAMES[index]! : `${NAMES[index % NAMES.length]!.split(' ')[0]} ${NAMES[(index * 3) % NAMES.length]!.split(' ').slice(1).join(' ')} ${index}`,
    social_name: index % 7 === 4 ? 'Bianca Conceição' : null, date_of_birth: `19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`,
    cpf: index % 5 === 3 ? null : '52998224725', phone: '+5587999991234', city: CITIES[index % CITIES.length]!, last_meal_on: index % 3 === 0 ? addDays(today, -(index % 6)) : null,
  }))
}
