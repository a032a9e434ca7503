// Derived from shared/catalog by `make generate`. Do not edit.

export interface Label { pt: string; en: string }
export interface Choice { value: string; label: Label }
export type FieldKind =
  | { kind: 'text' | 'prose' | 'flag' | 'int' | 'money' | 'date' | 'instant' | 'time_of_day' | 'minutes' | 'json' | 'blob' }
  | { kind: 'cpf' | 'cnpj' | 'cns' | 'email' | 'phone' | 'url' | 'gtin' }
  | { kind: 'decimal'; scale: number }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'link'; entity: string }
  | { kind: 'set'; of: FieldKind }
  | { kind: 'list'; fields: readonly Field[] }
export interface Field {
  name: string; type: FieldKind; label: Label; help: string
  required?: true; search?: true; uniqueHint?: true; sensitive?: true; index?: true
  max?: number; range?: readonly [number, number]; initial?: string
}
export interface Facet {
  name: string; compartment: string; sharedWith?: 'patient' | 'student' | 'family' | 'everyone'; fields: readonly Field[]
}
export interface Entity {
  name: string; label: Label; help: string; scope: 'directory' | 'organization' | 'clinic'
  appendOnly: boolean; facets: readonly Facet[]
}
