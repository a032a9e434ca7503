// From what a person types to what is stored, and what is wrong with it.

import type { Field } from '../generated/entities'
import type { JsonValue } from '../generated/commands'
import { parseNumber, quantity } from '../i18n/format'
import type { MessageId } from '../i18n/messages'
import { cnpj, cns, cpf, cpfIsValid, digits, phone, phoneStored } from './masks'

/** What the input shows for a stored value. */
export function shown(field: Field, value: JsonValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  if (field.type.kind === 'decimal' && typeof value === 'number') return quantity(value / 10 ** field.type.scale)
  return masked(field, String(value))
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
export function stored(field: Field, text: string): JsonValue {
  const trimmed = text.trim()
  if (trimmed === '') return field.type.kind === 'set' ? [] : null
  switch (field.type.kind) {
    case 'cpf':
    case 'cns':
    case 'gtin':
      return digits(trimmed)
    case 'cnpj':
      return trimmed.toUpperCase().replace(/[^0-9A-Z]/g, '')
    case 'phone':
      return phoneStored(trimmed)
    case 'int':
    case 'minutes':
      return Math.round(parseNumber(trimmed) ?? 0)
    case 'decimal':
      return Math.round((parseNumber(trimmed) ?? 0) * 10 ** field.type.scale)
    case 'set':
      return [...new Set(trimmed.split(',').map((member) => member.trim()).filter(Boolean))]
    default:
      return trimmed
  }
}

/** The first thing that is wrong with what was typed, if anything. */
export function wrong(field: Field, text: string): MessageId | null {
  const trimmed = text.trim()
  if (trimmed === '') return field.required ? 'field-required' : null
  switch (field.type.kind) {
    case 'cpf':
      return cpfIsValid(trimmed) ? null : 'field-cpf'
    case 'cns':
      return digits(trimmed).length === 15 ? null : 'field-cns'
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed) ? null : 'field-email'
    case 'phone':
      return /^\+(55\d{10,11}|(?!55)\d{7,15})$/.test(phoneStored(trimmed)) ? null : 'field-phone'
    case 'int':
    case 'minutes':
    case 'decimal':
      return outOfRange(field, trimmed) ? 'field-number' : null
    case 'text':
      return field.max !== undefined && [...trimmed].length > field.max ? 'field-long' : null
    default:
      return null
  }
}

function outOfRange(field: Field, text: string): boolean {
  if (parseNumber(text) === null) return true
  const value = stored(field, text)
  const [low, high] = field.range ?? [-Infinity, Infinity]
  return typeof value === 'number' && (value < low || value > high)
}

/** Kinds that a plain form edits; files, links and lists have screens of their own. */
export function editable(field: Field): boolean {
  return !['list', 'link', 'blob', 'json', 'instant', 'money'].includes(field.type.kind)
}
