// What a list of any kind shows and filters by, from its description.

import type { Entity, Field } from '../generated/entities'
import type { FieldFilter, JsonValue } from '../generated/commands'
import { mayRead } from '../forms/access'
import { namingFirst } from '../forms/field'

const COLUMNS_SHOWN = 5
/** Kinds that say little in one line. */
const LONG = ['prose', 'json', 'list']
const UNSORTED = [...LONG, 'link', 'set', 'blob']
const RANGES = ['date', 'instant', 'int', 'decimal', 'money', 'minutes']

export const isSortable = (field: Field) => !UNSORTED.includes(field.type.kind)
/** Amounts stand under each other by their last digit. */
export const isAmount = (field: Field) => ['int', 'decimal', 'money', 'minutes'].includes(field.type.kind)
export const isRange = (field: Field) => RANGES.includes(field.type.kind)

/** Fields of the facets that the person holds. */
export const fieldsOf = (entity: Entity): Field[] => entity.facets.filter((facet) => mayRead(entity.name, facet.name)).flatMap((facet) => facet.fields)

/** Fields that a column may show. */
export const listable = (entity: Entity) => namingFirst(fieldsOf(entity).filter((field) => !LONG.includes(field.type.kind)))

/** The first columns: what people look for, then what every record has. */
export function usualColumns(entity: Entity): string[] {
  const weight = (field: Field) => (field.required ? 3 : 0) + (field.search ? 2 : 0) + (field.index ? 2 : 0) - (['set', 'blob'].includes(field.type.kind) ? 2 : 0)
  const fields = listable(entity)
  const chosen = [...fields].sort((one, other) => weight(other) - weight(one)).slice(0, COLUMNS_SHOWN)
  return fields.filter((field) => chosen.includes(field)).map((field) => field.name)
}

/** Fields that have an index, and so are worth a filter: a choice, a record, a switch or a range. */
export const filterable = (entity: Entity) =>
  fieldsOf(entity).filter((field) => field.index && !field.uniqueHint && (isRange(field) || ['choice', 'link', 'flag'].includes(field.type.kind)))

/** What a person set for one field: values to be among, or bounds. */
export interface Chosen {
  values?: JsonValue[]
  from?: JsonValue
  to?: JsonValue
}

export const isSet = (chosen: Chosen | undefined): chosen is Chosen => chosen !== undefined && ((chosen.values?.length ?? 0) > 0 || chosen.from != null || chosen.to != null)

/** Chosen values as the query takes them. Flags that were never set count as off. */
export function filtersOf(chosen: Record<string, Chosen>): FieldFilter[] {
  return Object.entries(chosen).filter(([, one]) => isSet(one)).map(([field, one]) => {
    const values = one.values?.includes(false) ? [...one.values, null] : one.values
    return { field, one_of: values && values.length > 0 ? values : null, from: one.from ?? null, to: one.to ?? null }
  })
}

/** Remembered columns that still exist; the usual ones where none are left. */
export function columnsKept(entity: Entity, kept: string | null): string[] {
  const names = listable(entity).map((field) => field.name)
  const chosen = (kept ?? '').split(' ').filter((name) => names.includes(name))
  return chosen.length > 0 ? chosen : usualColumns(entity)
}
