// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One drink. A day's intake is the sum of its drinks. */
export interface WaterIntake {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  amount_ml?: number | null
  beverage?: 'water' | 'sparkling_water' | 'tea' | 'coffee' | 'coconut_water' | 'other' | (string & {}) | null
}

export const entity = {
  name: 'water_intake', label: { pt: 'Água', en: 'Water intake' },
  help: 'One drink. A day\'s intake is the sum of its drinks.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived.', required: true, index: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'amount_ml', type: { kind: 'int' }, label: { pt: 'Quantidade (ml)', en: 'Amount (ml)' }, help: '', required: true, range: [1, 10000] },
      { name: 'beverage', type: { kind: 'choice', choices: [{ value: 'water', label: { pt: 'Água', en: 'Water' } }, { value: 'sparkling_water', label: { pt: 'Água com gás', en: 'Sparkling water' } }, { value: 'tea', label: { pt: 'Chá', en: 'Tea' } }, { value: 'coffee', label: { pt: 'Café', en: 'Coffee' } }, { value: 'coconut_water', label: { pt: 'Água de coco', en: 'Coconut water' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Bebida', en: 'Beverage' }, help: '', required: true, initial: 'water' },
    ] },
  ],
} as const satisfies Entity
