// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a patient aims for in a day, for one nutrient. */
export interface NutrientGoal {
  patient?: string | null
  nutrient?: string | null
  minimum?: number | null
  target?: number | null
  maximum?: number | null
  valid_from?: string | null
  valid_until?: string | null
  basis?: 'professional' | 'reference_intake' | 'patient' | (string & {}) | null
}

export const entity = {
  name: 'nutrient_goal', label: { pt: 'Meta nutricional', en: 'Nutrient goal' },
  help: 'What a patient aims for in a day, for one nutrient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'nutrient', type: { kind: 'text' }, label: { pt: 'Nutriente', en: 'Nutrient' }, help: 'Nutrient id as in the food tables, such as energy_kcal.', required: true, max: 40 },
      { name: 'minimum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Mínimo', en: 'Minimum' }, help: '', range: [0, 100000000] },
      { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Meta', en: 'Target' }, help: '', sensitive: true, range: [0, 100000000] },
      { name: 'maximum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Máximo', en: 'Maximum' }, help: '', range: [0, 100000000] },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '' },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: '' },
      { name: 'basis', type: { kind: 'choice', choices: [{ value: 'professional', label: { pt: 'Definida pelo profissional', en: 'Set by the professional' } }, { value: 'reference_intake', label: { pt: 'Ingestão de referência (DRI)', en: 'Reference intake (DRI)' } }, { value: 'patient', label: { pt: 'Definida pelo paciente', en: 'Set by the patient' } }] }, label: { pt: 'Base', en: 'Basis' }, help: '' },
    ] },
  ],
} as const satisfies Entity
