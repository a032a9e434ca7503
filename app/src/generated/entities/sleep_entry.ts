// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One night's or nap's sleep. */
export interface SleepEntry {
  patient?: string | null
  date?: string | null
  time_zone?: string | null
  fell_asleep_at?: string | null
  woke_at?: string | null
  duration?: number | null
  quality?: number | null
  awakenings?: number | null
  nap?: boolean | null
  entered_by?: 'person' | 'device' | (string & {}) | null
  note?: string | null
}

export const entity = {
  name: 'sleep_entry', label: { pt: 'Sono', en: 'Sleep entry' },
  help: 'One night\'s or nap\'s sleep.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'The local date on which the person woke.', required: true, index: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'fell_asleep_at', type: { kind: 'time_of_day' }, label: { pt: 'Dormiu às', en: 'Fell asleep at' }, help: '' },
      { name: 'woke_at', type: { kind: 'time_of_day' }, label: { pt: 'Acordou às', en: 'Woke at' }, help: '' },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: 'Time asleep; needed where the two times are not known.', range: [1, 1440] },
      { name: 'quality', type: { kind: 'int' }, label: { pt: 'Qualidade (1 a 5)', en: 'Quality (1 to 5)' }, help: '1 very poor to 5 very good.', range: [1, 5] },
      { name: 'awakenings', type: { kind: 'int' }, label: { pt: 'Despertares', en: 'Awakenings' }, help: '', range: [0, 50] },
      { name: 'nap', type: { kind: 'flag' }, label: { pt: 'Cochilo', en: 'Nap' }, help: '', initial: 'false' },
      { name: 'entered_by', type: { kind: 'choice', choices: [{ value: 'person', label: { pt: 'Pessoa', en: 'Person' } }, { value: 'device', label: { pt: 'Dispositivo conectado', en: 'Connected device' } }] }, label: { pt: 'Entrada por', en: 'Entered by' }, help: '', initial: 'person' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
