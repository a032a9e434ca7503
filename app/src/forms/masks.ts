// How Brazilian numbers are written for people, and what is stored of them: digits, or E.164 for phones.

export const digits = (text: string) => text.replace(/\D/g, '')

/** 123.456.789-09, as far as it is typed. */
export function cpf(text: string): string {
  const d = digits(text).slice(0, 11)
  return [d.slice(0, 3), d.slice(3, 6), d.slice(6, 9)].filter(Boolean).join('.') + (d.length > 9 ? `-${d.slice(9)}` : '')
}

/** The CPF's two check digits (Receita Federal, modulo 11). Eleven equal digits are none. */
export function cpfIsValid(text: string): boolean {
  const d = digits(text)
  if (d.length !== 11 || /^(\d)\1*$/.test(d)) return false
  const check = (length: number) => {
    let sum = 0
    for (let index = 0; index < length; index++) sum += Number(d[index]) * (length + 1 - index)
    return ((sum * 10) % 11) % 10
  }
  return check(9) === Number(d[9]) && check(10) === Number(d[10])
}

/** 12.ABC.345/01DE-35: since 2026 the first twelve signs may be letters. */
export function cnpj(text: string): string {
  const s = text.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 14)
  let out = [s.slice(0, 2), s.slice(2, 5), s.slice(5, 8)].filter(Boolean).join('.')
  if (s.length > 8) out += `/${s.slice(8, 12)}`
  return s.length > 12 ? `${out}-${s.slice(12)}` : out
}

/** 700 1234 5678 9012 */
export function cns(text: string): string {
  const d = digits(text).slice(0, 15)
  return [d.slice(0, 3), d.slice(3, 7), d.slice(7, 11), d.slice(11)].filter(Boolean).join(' ')
}

/** (87) 99999-1234 of what is typed or stored; other countries keep their plus. */
export function phone(text: string): string {
  if (text.startsWith('+') && !text.startsWith('+55')) return `+${digits(text)}`
  let d = digits(text)
  if (text.startsWith('+55')) d = d.slice(2)
  d = d.slice(0, 11)
  if (d.length <= 2) return d
  const split = d.length > 10 ? 7 : 6
  return `(${d.slice(0, 2)}) ${d.slice(2, split)}${d.length > split ? `-${d.slice(split)}` : ''}`
}

/** E.164 of what was typed; Brazil where no country is named. */
export function phoneStored(text: string): string {
  if (text.trim().startsWith('+')) return `+${digits(text)}`
  const d = digits(text)
  return d === '' ? '' : `+55${d}`
}
