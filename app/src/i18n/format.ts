// Numbers, dates and days as people in the chosen language read them.

import { currentLanguage } from './i18n.svelte'

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'pt-BR')

export function number(value: number, decimals = 0): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)
}

/** As few digits as say it: 1,5 but 2. */
export function quantity(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value)
}

/** R$ 1.234,50 */
export function money(value: number, currency: string): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(value)
}

/** An amount in grams: whole from ten up. */
export function grams(value: number): string {
  return `${number(value, value < 10 && !Number.isInteger(value) ? 1 : 0)} g`
}

/**
 * Reads what people type: `1,5` and `1.5` are one and a half in both languages, while a sign that parts groups of
 * three as the language does is no decimal point (`1.800` in Portuguese, `1,800` in English). Null for no number.
 */
export function parseNumber(text: string): number | null {
  const group = currentLanguage() === 'en' ? ',' : '.'
  const decimal = group === ',' ? '.' : ','
  const typed = text.trim().replace(/\s/g, '')
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(typed)
  const plain = (grouped ? typed.replaceAll(group, '') : typed).replace(',', '.')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  return Number(plain)
}

/** A calendar day as noon UTC, so that no zone moves it to another day. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(noon(day))

/** 21/11/2026 */
export const date = (day: string) => format(day, { day: '2-digit', month: '2-digit', year: 'numeric' })
/** sáb., 21 de nov. */
export const shortDate = (day: string) => format(day, { weekday: 'short', day: 'numeric', month: 'short' })
/** sábado, 21 de novembro */
export const longDate = (day: string) => format(day, { weekday: 'long', day: 'numeric', month: 'long' })
/** sáb. */
export const weekday = (day: string) => format(day, { weekday: 'short' })
/** 21/11 */
export const dayMonth = (day: string) => format(day, { day: '2-digit', month: '2-digit' })

export function clock(at_ms: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(at_ms)
}

export function instant(at_ms: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at_ms)
}

/** The clock where it was today, else the date as well. */
export function recently(at_ms: number, now_ms: number): string {
  return localDay(new Date(at_ms)) === localDay(new Date(now_ms)) ? clock(at_ms) : instant(at_ms)
}

/** The day that this is in a zone, or on this device. From its parts: no locale writes ISO dates in every engine. */
export function localDay(at: Date, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** HH:MM on this device. */
export function localTime(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

export function addDays(day: string, days: number): string {
  const at = noon(day)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Whole years lived on `today`. */
export function age(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}

export function kilobytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const unit = bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3
  return `${number(bytes / 1024 ** unit, unit === 1 ? 0 : 1)} ${['B', 'kB', 'MB', 'GB'][unit]}`
}
