// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One fast, from its start to its end. It was completed when it ended no sooner than planned. */
export interface FastingPeriod {
  patient?: string | null
  kind?: 'intermittent_16_8' | 'intermittent_18_6' | 'intermittent_20_4' | 'alternate_day' | 'custom' | 'intermittent_12_12' | 'intermittent_14_10' | 'five_two' | 'religious' | 'examination' | (string & {}) | null
  started_at?: number | null
  planned_end_at?: number | null
  ended_at?: number | null
  note?: string | null
}

export const entity = {
  name: 'fasting_period', label: { pt: 'Jejum', en: 'Fasting period' },
  help: 'One fast, from its start to its end. It was completed when it ended no sooner than planned.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'intermittent_16_8', label: { pt: 'Intermitente 16:8', en: 'Intermittent 16:8' } }, { value: 'intermittent_18_6', label: { pt: 'Intermitente 18:6', en: 'Intermittent 18:6' } }, { value: 'intermittent_20_4', label: { pt: 'Intermitente 20:4', en: 'Intermittent 20:4' } }, { value: 'alternate_day', label: { pt: 'Dias alternados', en: 'Alternate day' } }, { value: 'custom', label: { pt: 'Personalizado', en: 'Custom' } }, { value: 'intermittent_12_12', label: { pt: 'Intermitente 12:12', en: 'Intermittent 12:12' } }, { value: 'intermittent_14_10', label: { pt: 'Intermitente 14:10', en: 'Intermittent 14:10' } }, { value: 'five_two', label: { pt: '5:2', en: '5:2' } }, { value: 'religious', label: { pt: 'Religioso', en: 'Religious' } }, { value: 'examination', label: { pt: 'Para exame', en: 'For an examination' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true, index: true },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true, index: true },
      { name: 'planned_end_at', type: { kind: 'instant' }, label: { pt: 'Fim previsto', en: 'Planned end' }, help: '', required: true },
      { name: 'ended_at', type: { kind: 'instant' }, label: { pt: 'Fim', en: 'Ended at' }, help: '' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: 'How it felt, or why it ended sooner.', max: 1000 },
    ] },
  ],
} as const satisfies Entity
