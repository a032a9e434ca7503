// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something eaten or drunk at one moment, made of items. */
export interface Meal {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  occasion?: 'breakfast' | 'morning_snack' | 'lunch' | 'afternoon_snack' | 'dinner' | 'supper' | (string & {}) | null
  photo?: string | null
  note?: string | null
}

export const entity = {
  name: 'meal', label: { pt: 'Refeição', en: 'Meal' },
  help: 'Something eaten or drunk at one moment, made of items.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived, never recomputed when the person travels.', required: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'occasion', type: { kind: 'choice', choices: [{ value: 'breakfast', label: { pt: 'Café da manhã', en: 'Breakfast' } }, { value: 'morning_snack', label: { pt: 'Lanche da manhã', en: 'Morning snack' } }, { value: 'lunch', label: { pt: 'Almoço', en: 'Lunch' } }, { value: 'afternoon_snack', label: { pt: 'Lanche da tarde', en: 'Afternoon snack' } }, { value: 'dinner', label: { pt: 'Jantar', en: 'Dinner' } }, { value: 'supper', label: { pt: 'Ceia', en: 'Supper' } }] }, label: { pt: 'Refeição', en: 'Occasion' }, help: '', required: true },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: '' },
    ] },
  ],
} as const satisfies Entity
