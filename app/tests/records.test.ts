import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { clinicOfNew, clinicsToWrite, mayCreate, mayEdit, mayRead } from '../src/forms/access'
import { description, entityOf } from '../src/forms/described.svelte'
import { initial, namingFirst, shown, stored, wrong } from '../src/forms/field'
import { instantOf, wallTime } from '../src/forms/instants'
import { fieldOf, valueText } from '../src/forms/values'
import type { SessionState } from '../src/generated/commands'
import type { Entity, Field } from '../src/generated/entities'
import { setLanguage, speak } from '../src/i18n/i18n.svelte'
import { columnsKept, filterable, filtersOf, usualColumns } from '../src/records/listing'
import { stand } from '../src/session/device.svelte'

const described = (name: string): Entity => {
  const found = entityOf(name)
  if (!found) throw new Error(`${name} is in the catalogue`)
  return found
}
const field = (entity: string, name: string): Field => {
  const found = fieldOf(entity, name)
  if (!found) throw new Error(`${entity}.${name} is in the catalogue`)
  return found
}

function signedInAs(role: string) {
  const roles = [{ clinic: 'c', clinic_name: 'Umbuzeiro', time_zone: 'America/Recife', role }]
  stand({ status: 'locked', roles } as unknown as SessionState)
}

beforeAll(async () => {
  localStorage.setItem('umbu.language', 'pt-BR')
  await speak(['common', 'records'])
  await Promise.all(['service', 'patient', 'payment', 'consent', 'food', 'product'].map(description))
})
afterEach(() => signedInAs('owner'))

describe('inputs of every kind', () => {
  test.each([['BRL 123450', '1.234,50'], ['BRL -5', '-0,05'], ['USD 990', 'USD 9,90'], ['BRL 0', '0,00']])('money %s reads %s and goes back', (kept, typed) => {
    const price = field('service', 'price')
    expect(shown(price, kept)).toBe(typed)
    expect(stored(price, typed)).toBe(kept)
  })

  test.each([['R$ 10', 'BRL 1000'], ['1250.5', 'BRL 125050'], ['0,005', 'BRL 1'], ['', null]])('"%s" is kept as %s', (typed, kept) => {
    expect(stored(field('service', 'price'), typed)).toBe(kept)
  })

  test('an amount that is none is told', () => {
    expect(wrong(field('service', 'price'), 'dez')).toBe('field-number')
    expect(wrong(field('service', 'price'), '')).toBeNull()
    expect(wrong(field('service', 'duration'), '2000')).toBe('field-number')
    expect(wrong(field('service', 'duration'), '12,5')).toBe('field-number')
  })

  test('an instant is what the clinic’s wall shows', async () => {
    signedInAs('owner')
    const at = Date.parse('2026-11-21T14:05:00Z')
    expect(shown(field('consent', 'decided_at'), at)).toBe('2026-11-21T11:05')
    expect(stored(field('consent', 'decided_at'), '2026-11-21T11:05')).toBe(at)
    expect(wrong(field('consent', 'decided_at'), '2026-13-40T11:05')).toBe('field-instant')
  })

  test.each([
    ['America/Sao_Paulo', '2018-11-04T01:30'], ['America/Recife', '1999-12-31T23:59'], ['Europe/Lisbon', '2026-03-29T00:30'], ['Pacific/Auckland', '2026-01-01T00:00'],
  ])('the wall in %s at %s, there and back', (zone, wall) => {
    expect(wallTime(instantOf(wall, zone) ?? 0, zone)).toBe(wall)
  })

  test('a list keeps the ids and what a newer version wrote', () => {
    const list: Field = {
      name: 'parts', label: { pt: 'Partes', en: 'Parts' }, help: '',
      type: { kind: 'list', fields: [{ ...field('service', 'price'), required: true }, field('service', 'recovery_days')] },
    }
    const typed = shown(list, [{ id: 'a', price: 'BRL 100', newer: 'stays' }])
    expect(typed).toEqual([{ id: 'a', price: '1,00', recovery_days: '', newer: 'stays' }])
    expect(stored(list, typed)).toEqual([{ id: 'a', price: 'BRL 100', recovery_days: undefined, newer: 'stays' }])
    expect(wrong(list, typed)).toBeNull()
    expect(wrong(list, [{ id: 'a', price: '' }])).toBe('field-part')
  })

  test('JSON is checked before it is saved', () => {
    const nutrients = field('food', 'nutrients')
    expect(wrong(nutrients, '{ "a": ')).toBe('field-json')
    expect(stored(nutrients, shown(nutrients, { energy_kcal: '380' }))).toEqual({ energy_kcal: '380' })
  })

  test('a new record begins as the catalogue says', () => {
    expect(initial(field('service', 'duration'))).toBe(50)
    expect(initial(field('service', 'active'))).toBe(true)
    expect(initial(field('service', 'name'))).toBeUndefined()
    expect(namingFirst(described('consent').facets[0]?.fields ?? [])[0]?.name, 'what has no name begins as the catalogue does').toBe('patient')
    expect(namingFirst(described('service').facets[0]?.fields ?? [])[0]?.name).toBe('name')
  })

  test('values read as people write them', async () => {
    const choices = ['in_person', 'video']
    expect(valueText('service', 'price', 'BRL 123450')).toBe('R$\u00a01.234,50')
    expect(valueText('service', 'duration', 50)).toBe('50 min')
    expect(valueText('service', 'modalities', choices)).toBe('Presencial, Vídeo')
    await setLanguage('en')
    expect(valueText('service', 'modalities', choices)).toBe('In person, Video')
    await setLanguage('pt-BR')
  })
})

describe('rights', () => {
  test('a role sees and changes what the catalogue’s matrix says', () => {
    signedInAs('reception')
    expect([mayRead('patient', 'identity'), mayEdit('patient', 'identity'), mayRead('patient', 'clinical')]).toEqual([true, true, false])
    expect([mayRead('service'), mayCreate('service'), mayRead('clinical_note')]).toEqual([true, false, false])
    signedInAs('care')
    expect([mayCreate('product'), mayEdit('product')]).toEqual([true, false])
    expect(clinicsToWrite('clinical_note')).toEqual([{ id: 'c', name: 'Umbuzeiro' }])
    expect(clinicsToWrite('service')).toEqual([])
    expect([clinicOfNew('clinical_note', 'c'), clinicOfNew('clinical_note', 'elsewhere'), clinicOfNew('service', 'c')]).toEqual(['c', 'c', null])
    signedInAs('a role of a newer version')
    expect(mayRead('patient')).toBe(false)
  })
})

describe('lists', () => {
  test('columns begin with the name, leave long texts out and are remembered', () => {
    signedInAs('manager')
    const service = described('service')
    expect(usualColumns(service)[0]).toBe('name')
    expect(usualColumns(service)).not.toContain('description')
    expect(columnsKept(service, 'price duration gone')).toEqual(['price', 'duration'])
    expect(columnsKept(service, 'gone')).toEqual(usualColumns(service))
    signedInAs('reception')
    expect(columnsKept(described('patient'), 'name emergency_notes')).toEqual(['name'])
  })

  test('filters are made of what has an index', () => {
    expect(filterable(described('service')).map((one) => one.name)).toEqual(['category', 'active'])
  })

  test('what is not set is no filter, and off includes never set', () => {
    expect(filtersOf({ category: { values: [] }, duration: {}, price: { from: null } })).toEqual([])
    expect(filtersOf({ active: { values: [false] }, duration: { from: 20 } })).toEqual([
      { field: 'active', one_of: [false, null], from: null, to: null },
      { field: 'duration', one_of: null, from: 20, to: null },
    ])
  })
})
