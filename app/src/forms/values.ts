// Fields and their stored values as people read them.

import type { Field, FieldKind } from '../generated/entities'
import type { JsonValue } from '../generated/commands'
import { date, instant, money, number } from '../i18n/format'
import { label, t } from '../i18n/i18n.svelte'
import { zone } from '../session/clinic'
import { entityOf } from './described.svelte'
import { cnpj, cns, cpf, phone } from './masks'
import { titleOf } from './titles.svelte'

export function fieldOf(entity: string, field: string): Field | undefined {
  return entityOf(entity)?.facets.flatMap((facet) => facet.fields).find((candidate) => candidate.name === field)
}

export function entityLabel(entity: string): string {
  const found = entityOf(entity)
  return found ? label(found.label) : entity
}

export function fieldLabel(entity: string, field: string): string {
  const found = fieldOf(entity, field)
  return found ? label(found.label) : field
}

export function choiceLabel(entity: string, field: string, value: string): string {
  return fieldText(fieldOf(entity, field)?.type, value)
}

export function valueText(entity: string, field: string, value: JsonValue): string {
  return fieldText(fieldOf(entity, field)?.type, value)
}

export function fieldText(kind: FieldKind | undefined, value: JsonValue): string {
  if (value === null || value === '') return t('no-value')
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (Array.isArray(value)) {
    if (kind?.kind === 'list') return value.length === 0 ? t('no-value') : t('field-parts', { count: value.length })
    return value.map((member) => fieldText(kind?.kind === 'set' ? kind.of : undefined, member)).join(', ') || t('no-value')
  }
  if (typeof value === 'object') return JSON.stringify(value)
  if (typeof value === 'number') return numberText(kind, value)
  switch (kind?.kind) {
    case 'choice': {
      const choice = kind.choices.find((candidate) => candidate.value === value)
      return choice ? label(choice.label) : value
    }
    case 'date':
      return date(value)
    case 'money':
      return moneyText(value)
    case 'link':
      return titleOf(kind.entity, value)
    case 'cpf':
      return cpf(value)
    case 'cnpj':
      return cnpj(value)
    case 'cns':
      return cns(value)
    case 'phone':
      return phone(value)
    default:
      return value
  }
}

function numberText(kind: FieldKind | undefined, value: number): string {
  if (kind?.kind === 'decimal') return trimmed(value, kind.scale)
  if (kind?.kind === 'instant') return instant(value, zone())
  if (kind?.kind === 'minutes') return t('field-minutes', { count: value })
  return number(value)
}

function moneyText(stored: string): string {
  const [currency = 'BRL', minor = '0'] = stored.split(' ')
  return money(Number(minor) / 100, currency)
}

/** A mantissa with its scale, without zeros that say nothing. */
function trimmed(mantissa: number, scale: number): string {
  let decimals = scale
  let rest = mantissa
  while (decimals > 0 && rest % 10 === 0) {
    rest /= 10
    decimals -= 1
  }
  return number(mantissa / 10 ** scale, decimals)
}
