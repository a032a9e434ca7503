// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One barcode that a patient scanned, whether or not its food was known. */
export interface BarcodeScan {
  patient?: string | null
  gtin?: string | null
  scanned_at?: number | null
  food?: string | null
  food_name?: string | null
}

export const entity = {
  name: 'barcode_scan', label: { pt: 'Leitura de código de barras', en: 'Barcode scan' },
  help: 'One barcode that a patient scanned, whether or not its food was known.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'gtin', type: { kind: 'gtin' }, label: { pt: 'Código de barras', en: 'Barcode' }, help: '', required: true, index: true },
      { name: 'scanned_at', type: { kind: 'instant' }, label: { pt: 'Lido em', en: 'Scanned at' }, help: '', required: true, index: true },
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: 'The food that the code led to; none when it was unknown.', index: true },
      { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', max: 120 },
    ] },
  ],
} as const satisfies Entity
