import { beforeAll, describe, expect, test } from 'vitest'
import { description } from '../src/forms/described.svelte'
import { shown, stored, wrong } from '../src/forms/field'
import { fieldOf, valueText } from '../src/forms/values'
import type { Field } from '../src/generated/entities'
import { strength } from '../src/session/passphrase'
import { serverUrl } from '../src/session/server'

const field = (entity: string, name: string): Field => {
  const found = fieldOf(entity, name)
  if (!found) throw new Error(`${entity}.${name} is in the catalogue`)
  return found
}

beforeAll(async () => {
  await Promise.all(['meal_item', 'nutrient_goal', 'patient'].map(description))
})

describe('fields', () => {
  test('a decimal is stored as its mantissa and shown with a comma', () => {
    const target = field('nutrient_goal', 'target')
    expect(stored(target, '1.800,5')).toBe(180050)
    expect(shown(target, 180050)).toBe('1.800,5')
    expect(valueText('nutrient_goal', 'target', 180000)).toBe('1.800')
  })

  test('an emptied field is cleared, a set becomes empty', () => {
    expect(stored(field('patient', 'city'), '  ')).toBeNull()
    expect(stored(field('patient', 'interests'), [])).toEqual([])
    expect(stored(field('patient', 'interests'), ['pele', 'pele ', '', 'sono'])).toEqual(['pele', 'sono'])
  })

  test.each([
    ['name', '', 'field-required'], ['name', 'Ana', null], ['name', 'a'.repeat(121), 'field-long'], ['cpf', '529.982.247-25', null], ['cpf', '529.982.247-26', 'field-cpf'],
    ['email', 'ana@', 'field-email'], ['phone', '(87) 9999', 'field-phone'], ['phone', '(87) 99999-1234', null], ['cns', '700', 'field-cns'], ['city', '', null],
  ])('patient.%s with "%s": %s', (name, text, expected) => {
    expect(wrong(field('patient', name), text)).toBe(expected)
  })

  test('a number outside its range is refused', () => {
    expect(wrong(field('meal_item', 'grams'), '0')).toBe('field-number')
    expect(wrong(field('meal_item', 'grams'), '85,5')).toBeNull()
    expect(wrong(field('meal_item', 'grams'), 'muito')).toBe('field-number')
  })
})

test.each([['umbu', 'short'], ['aaaaaaaaaaaaaaaa', 'fair'], ['umbu cheio de chuva', 'good'], ['123456789012', 'fair']])('passphrase %s is %s', (text, expected) => {
  expect(strength(text)).toBe(expected)
})

test.each([['umbu.clinica.com.br/', 'https://umbu.clinica.com.br'], ['127.0.0.1:4780', 'http://127.0.0.1:4780'], ['http://localhost:1', 'http://localhost:1'], ['', '']])('server %s is %s', (typed, url) => {
  expect(serverUrl(typed)).toBe(url)
})
