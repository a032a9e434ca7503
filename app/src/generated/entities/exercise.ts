// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One bout of physical activity. */
export interface Exercise {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  activity?: string | null
  category?: 'aerobic' | 'strength' | 'flexibility' | 'balance' | 'sport' | 'daily_life' | 'other' | (string & {}) | null
  duration?: number | null
  intensity?: 'light' | 'moderate' | 'vigorous' | 'very_vigorous' | (string & {}) | null
  met?: number | null
  energy_kcal?: number | null
  distance_m?: number | null
  steps?: number | null
  entered_by?: 'person' | 'device' | (string & {}) | null
  note?: string | null
}

export const entity = {
  name: 'exercise', label: { pt: 'Atividade física', en: 'Exercise' },
  help: 'One bout of physical activity.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived.', required: true, index: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'activity', type: { kind: 'text' }, label: { pt: 'Atividade', en: 'Activity' }, help: 'Such as caminhada, musculação or natação.', required: true, search: true, max: 120 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'aerobic', label: { pt: 'Aeróbico', en: 'Aerobic' } }, { value: 'strength', label: { pt: 'Força', en: 'Strength' } }, { value: 'flexibility', label: { pt: 'Flexibilidade', en: 'Flexibility' } }, { value: 'balance', label: { pt: 'Equilíbrio', en: 'Balance' } }, { value: 'sport', label: { pt: 'Esporte', en: 'Sport' } }, { value: 'daily_life', label: { pt: 'Vida diária', en: 'Daily life' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '' },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: '', required: true, range: [1, 1440] },
      { name: 'intensity', type: { kind: 'choice', choices: [{ value: 'light', label: { pt: 'Leve', en: 'Light' } }, { value: 'moderate', label: { pt: 'Moderada', en: 'Moderate' } }, { value: 'vigorous', label: { pt: 'Vigorosa', en: 'Vigorous' } }, { value: 'very_vigorous', label: { pt: 'Muito vigorosa', en: 'Very vigorous' } }] }, label: { pt: 'Intensidade', en: 'Intensity' }, help: '', required: true, initial: 'moderate' },
      { name: 'met', type: { kind: 'decimal', scale: 1 }, label: { pt: 'MET', en: 'MET' }, help: 'Metabolic equivalent of the activity (Compendium of Physical Activities).', range: [9, 300] },
      { name: 'energy_kcal', type: { kind: 'int' }, label: { pt: 'Gasto energético (kcal)', en: 'Energy spent (kcal)' }, help: 'Energy spent, as shown by the device or estimated from MET, weight and duration.', range: [0, 20000] },
      { name: 'distance_m', type: { kind: 'int' }, label: { pt: 'Distância (m)', en: 'Distance (m)' }, help: '', range: [0, 1000000] },
      { name: 'steps', type: { kind: 'int' }, label: { pt: 'Passos', en: 'Steps' }, help: '', range: [0, 200000] },
      { name: 'entered_by', type: { kind: 'choice', choices: [{ value: 'person', label: { pt: 'Pessoa', en: 'Person' } }, { value: 'device', label: { pt: 'Dispositivo conectado', en: 'Connected device' } }] }, label: { pt: 'Entrada por', en: 'Entered by' }, help: '', initial: 'person' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
