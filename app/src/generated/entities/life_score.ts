// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A patient's day in scores from 0 to 100, as computed and shown when the day closed. One per patient and day; a missing score is a day without entries, not a zero. */
export interface LifeScore {
  patient?: string | null
  date?: string | null
  overall?: number | null
  nutrition?: number | null
  hydration?: number | null
  exercise?: number | null
  sleep?: number | null
  stress?: number | null
  method_version?: string | null
  calculated_at?: number | null
}

export const entity = {
  name: 'life_score', label: { pt: 'Índice de vida', en: 'Life score' },
  help: 'A patient\'s day in scores from 0 to 100, as computed and shown when the day closed. One per patient and day; a missing score is a day without entries, not a zero.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true, index: true },
      { name: 'overall', type: { kind: 'int' }, label: { pt: 'Geral', en: 'Overall' }, help: '', range: [0, 100] },
      { name: 'nutrition', type: { kind: 'int' }, label: { pt: 'Alimentação', en: 'Nutrition' }, help: '', range: [0, 100] },
      { name: 'hydration', type: { kind: 'int' }, label: { pt: 'Hidratação', en: 'Hydration' }, help: '', range: [0, 100] },
      { name: 'exercise', type: { kind: 'int' }, label: { pt: 'Atividade física', en: 'Exercise' }, help: '', range: [0, 100] },
      { name: 'sleep', type: { kind: 'int' }, label: { pt: 'Sono', en: 'Sleep' }, help: '', range: [0, 100] },
      { name: 'stress', type: { kind: 'int' }, label: { pt: 'Estresse', en: 'Stress' }, help: '', range: [0, 100] },
      { name: 'method_version', type: { kind: 'text' }, label: { pt: 'Versão do método', en: 'Method version' }, help: 'Version of the rules and weights, so that old days keep their meaning when the rules change.', max: 40 },
      { name: 'calculated_at', type: { kind: 'instant' }, label: { pt: 'Calculado em', en: 'Calculated at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
