// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How stressed a patient felt at one moment. */
export interface StressEntry {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  level?: number | null
  cause?: 'work' | 'study' | 'family' | 'money' | 'health' | 'body_image' | 'other' | (string & {}) | null
  coping?: string | null
  note?: string | null
}

export const entity = {
  name: 'stress_entry', label: { pt: 'Estresse', en: 'Stress entry' },
  help: 'How stressed a patient felt at one moment.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived.', required: true, index: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'level', type: { kind: 'int' }, label: { pt: 'Nível (0 a 10)', en: 'Level (0 to 10)' }, help: '0 none to 10 unbearable.', required: true, range: [0, 10] },
      { name: 'cause', type: { kind: 'choice', choices: [{ value: 'work', label: { pt: 'Trabalho', en: 'Work' } }, { value: 'study', label: { pt: 'Estudos', en: 'Study' } }, { value: 'family', label: { pt: 'Família', en: 'Family' } }, { value: 'money', label: { pt: 'Dinheiro', en: 'Money' } }, { value: 'health', label: { pt: 'Saúde', en: 'Health' } }, { value: 'body_image', label: { pt: 'Imagem corporal', en: 'Body image' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Causa', en: 'Cause' }, help: '' },
      { name: 'coping', type: { kind: 'text' }, label: { pt: 'O que ajudou', en: 'What helped' }, help: 'What helped, such as respiração, caminhada or conversa.', max: 300 },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
