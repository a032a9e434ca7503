// From what an input holds to what is stored, and what is wrong with it. An input holds text for most kinds; a flag,
// a link, the members of a set and the parts of a list as they are.

import type { Field, FieldKind } from '../generated/entities'
import type { JsonValue } from '../generated/commands'
import { number, parseNumber, quantity } from '../i18n/format'
import type { MessageId } from '../i18n/messages'
import { zone } from '../session/clinic'
import { instantOf, wallTime } from './instants'
import { cnpj, cns, cpf, cpfIsValid, digits, phone, phoneStored } from './masks'

export type Part = { id: string; [field: string]: JsonValue | undefined }
export type Of<K extends FieldKind['kind']> = Extract<FieldKind, { kind: K }>

/** What the input holds for a stored value. */
export function shown(field: Field, value: JsonValue | undefined): JsonValue {
  switch (field.type.kind) {
    case 'flag':
      return value ?? null
    case 'set':
      return Array.isArray(value) ? value : []
    case 'list':
      return partsOf(value).map((part) => eachField(field.type as Of<'list'>, part, shown)) as JsonValue
  }
  if (value === null || value === undefined) return ''
  switch (field.type.kind) {
    case 'json':
      return JSON.stringify(value, null, 2)
    case 'decimal':
      return typeof value === 'number' ? precise(value, field.type.scale) : ''
    case 'instant':
      return typeof value === 'number' ? wallTime(value, zone()) : ''
    case 'money':
      return moneyShown(String(value))
    default:
      return masked(field, String(value))
  }
}

/** All digits that a mantissa has, and no more. */
function precise(mantissa: number, scale: number): string {
  if (scale <= 2) return quantity(mantissa / 10 ** scale)
  const fraction = String(Math.abs(mantissa) % 10 ** scale).padStart(scale, '0').replace(/0+$/, '')
  return number(mantissa / 10 ** scale, fraction.length)
}

function moneyShown(stored: string): string {
  const [currency = 'BRL', minor = '0'] = stored.split(' ')
  const amount = number(Number(minor) / 100, 2)
  return currency === 'BRL' ? amount : `${currency} ${amount}`
}

/** The mask of the field's kind, as far as it is typed. */
export function masked(field: Field, text: string): string {
  switch (field.type.kind) {
    case 'cpf':
      return cpf(text)
    case 'cnpj':
      return cnpj(text)
    case 'cns':
      return cns(text)
    case 'phone':
      return phone(text)
    default:
      return text
  }
}

/** The stored form; null clears the field. */
export function stored(field: Field, typed: JsonValue): JsonValue {
  switch (field.type.kind) {
    case 'flag':
      return typed
    case 'set':
      return members(typed)
    case 'list':
      return partsOf(typed).map((part) => eachField(field.type as Of<'list'>, part, stored)) as JsonValue
    default:
      return storedText(field, String(typed ?? '').trim())
  }
}

function storedText(field: Field, text: string): JsonValue {
  if (text === '') return null
  switch (field.type.kind) {
    case 'cpf':
    case 'cns':
    case 'gtin':
      return digits(text)
    case 'cnpj':
      return text.toUpperCase().replace(/[^0-9A-Z]/g, '')
    case 'phone':
      return phoneStored(text)
    case 'int':
    case 'minutes':
      return Math.round(parseNumber(text) ?? 0)
    case 'decimal':
      return Math.round((parseNumber(text) ?? 0) * 10 ** field.type.scale)
    case 'money':
      return moneyStored(text)
    case 'instant':
      return instantOf(text, zone())
    case 'json':
      return parsed(text) ?? null
    default:
      return text
  }
}

/** Reais where no other currency stands before the amount; null for no amount. */
function moneyStored(text: string): string | null {
  const [, currency = 'BRL', amount = ''] = /^(?:R\$|([A-Z]{3})\s)?\s*(.*)$/.exec(text) ?? []
  const value = parseNumber(amount)
  return value === null ? null : `${currency} ${Math.round(value * 100)}`
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

const members = (typed: JsonValue) => (Array.isArray(typed) ? [...new Set(typed.map((member) => String(member).trim()).filter(Boolean))] : [])
const partsOf = (typed: JsonValue | undefined) => (Array.isArray(typed) ? (typed as Part[]) : [])

/** Each known field of a part; what a newer version wrote stays as it is. Fields without a value are left out. */
function eachField(list: Of<'list'>, part: Part, change: (field: Field, value: JsonValue) => JsonValue): Part {
  const changed = list.fields.map((field) => [field.name, change(field, part[field.name] ?? null)] as const)
  return { ...part, ...Object.fromEntries(changed.map(([name, value]) => [name, value === null ? undefined : value])) }
}

/** The first thing that is wrong with what was typed, if anything. */
export function wrong(field: Field, typed: JsonValue): MessageId | null {
  if (isEmpty(typed)) return field.required ? 'field-required' : null
  const { type } = field
  if (type.kind === 'list') {
    for (const part of partsOf(typed)) for (const inner of type.fields) if (wrong(inner, part[inner.name] ?? null)) return 'field-part'
    return null
  }
  if (type.kind === 'set') return members(typed).length > (field.max ?? Infinity) ? 'field-many' : null
  return typeof typed === 'string' ? wrongText(field, typed.trim()) : null
}

const isEmpty = (typed: JsonValue) => typed === null || (typeof typed === 'string' && typed.trim() === '') || (Array.isArray(typed) && typed.length === 0)

function wrongText(field: Field, text: string): MessageId | null {
  switch (field.type.kind) {
    case 'cpf':
      return cpfIsValid(text) ? null : 'field-cpf'
    case 'cns':
      return digits(text).length === 15 ? null : 'field-cns'
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : 'field-email'
    case 'phone':
      return /^\+(55\d{10,11}|(?!55)\d{7,15})$/.test(phoneStored(text)) ? null : 'field-phone'
    case 'money':
      return moneyStored(text) === null ? 'field-number' : null
    case 'int':
    case 'minutes':
    case 'decimal':
      return outOfRange(field, text) ? 'field-number' : null
    case 'instant':
      return instantOf(text, zone()) === null ? 'field-instant' : null
    case 'json':
      return parsed(text) === undefined ? 'field-json' : null
    case 'text':
    case 'prose':
      return field.max !== undefined && [...text].length > field.max ? 'field-long' : null
    default:
      return null
  }
}

function outOfRange(field: Field, text: string): boolean {
  const number = parseNumber(text)
  if (number === null || (field.type.kind !== 'decimal' && !Number.isInteger(number))) return true
  const value = stored(field, text)
  const [low, high] = field.range ?? [-Infinity, Infinity]
  return typeof value === 'number' && (value < low || value > high)
}

/** The field that tells one record from another, where every record has it. */
export const namingField = (fields: readonly Field[]): Field | undefined => fields.find((field) => field.search && field.required && field.type.kind === 'text')

/** It stands first, wherever the catalogue has it. */
export function namingFirst(fields: readonly Field[]): Field[] {
  const naming = namingField(fields)
  return naming ? [naming, ...fields.filter((field) => field !== naming)] : [...fields]
}

/** What the input of a new record begins with. */
export function initial(field: Field): JsonValue | undefined {
  if (field.initial === undefined) return undefined
  if (field.type.kind === 'flag') return field.initial === 'true'
  return ['int', 'minutes', 'decimal', 'instant'].includes(field.type.kind) ? Number(field.initial) : field.initial
}
