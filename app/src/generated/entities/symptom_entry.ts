// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A symptom that a patient felt at one moment. */
export interface SymptomEntry {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  symptom?: 'bloating' | 'abdominal_pain' | 'gas' | 'cramps' | 'diarrhea' | 'constipation' | 'nausea' | 'vomiting' | 'reflux' | 'heartburn' | 'headache' | 'migraine' | 'fatigue' | 'dizziness' | 'brain_fog' | 'palpitations' | 'skin_rash' | 'itching' | 'hives' | 'swelling' | 'joint_pain' | 'nasal_congestion' | 'shortness_of_breath' | 'insomnia' | 'mood_change' | 'other' | (string & {}) | null
  description?: string | null
  severity?: 'mild' | 'moderate' | 'severe' | (string & {}) | null
  intensity?: number | null
  duration?: number | null
  stool_type?: number | null
  meal?: string | null
  note?: string | null
}

export const entity = {
  name: 'symptom_entry', label: { pt: 'Sintoma', en: 'Symptom' },
  help: 'A symptom that a patient felt at one moment.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived.', required: true, index: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'symptom', type: { kind: 'choice', choices: [{ value: 'bloating', label: { pt: 'Estufamento', en: 'Bloating' } }, { value: 'abdominal_pain', label: { pt: 'Dor abdominal', en: 'Abdominal pain' } }, { value: 'gas', label: { pt: 'Gases', en: 'Gas' } }, { value: 'cramps', label: { pt: 'Cólica', en: 'Cramps' } }, { value: 'diarrhea', label: { pt: 'Diarreia', en: 'Diarrhoea' } }, { value: 'constipation', label: { pt: 'Constipação', en: 'Constipation' } }, { value: 'nausea', label: { pt: 'Náusea', en: 'Nausea' } }, { value: 'vomiting', label: { pt: 'Vômito', en: 'Vomiting' } }, { value: 'reflux', label: { pt: 'Refluxo', en: 'Reflux' } }, { value: 'heartburn', label: { pt: 'Azia', en: 'Heartburn' } }, { value: 'headache', label: { pt: 'Dor de cabeça', en: 'Headache' } }, { value: 'migraine', label: { pt: 'Enxaqueca', en: 'Migraine' } }, { value: 'fatigue', label: { pt: 'Cansaço', en: 'Fatigue' } }, { value: 'dizziness', label: { pt: 'Tontura', en: 'Dizziness' } }, { value: 'brain_fog', label: { pt: 'Névoa mental', en: 'Brain fog' } }, { value: 'palpitations', label: { pt: 'Palpitação', en: 'Palpitations' } }, { value: 'skin_rash', label: { pt: 'Erupção na pele', en: 'Skin rash' } }, { value: 'itching', label: { pt: 'Coceira', en: 'Itching' } }, { value: 'hives', label: { pt: 'Urticária', en: 'Hives' } }, { value: 'swelling', label: { pt: 'Inchaço', en: 'Swelling' } }, { value: 'joint_pain', label: { pt: 'Dor nas articulações', en: 'Joint pain' } }, { value: 'nasal_congestion', label: { pt: 'Nariz entupido', en: 'Nasal congestion' } }, { value: 'shortness_of_breath', label: { pt: 'Falta de ar', en: 'Shortness of breath' } }, { value: 'insomnia', label: { pt: 'Insônia', en: 'Insomnia' } }, { value: 'mood_change', label: { pt: 'Mudança de humor', en: 'Mood change' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Sintoma', en: 'Symptom' }, help: '', required: true, index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Qual', en: 'Description' }, help: 'For other symptoms, in the person\'s words.', search: true, max: 160 },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'mild', label: { pt: 'Leve', en: 'Mild' } }, { value: 'moderate', label: { pt: 'Moderada', en: 'Moderate' } }, { value: 'severe', label: { pt: 'Grave', en: 'Severe' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '', required: true, initial: 'mild' },
      { name: 'intensity', type: { kind: 'int' }, label: { pt: 'Intensidade (0 a 10)', en: 'Intensity (0 to 10)' }, help: '0 none to 10 the worst imaginable.', range: [0, 10] },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: '', range: [1, 20160] },
      { name: 'stool_type', type: { kind: 'int' }, label: { pt: 'Escala de Bristol', en: 'Bristol scale' }, help: 'Bristol stool scale, 1 to 7.', range: [1, 7] },
      { name: 'meal', type: { kind: 'link', entity: 'meal' }, label: { pt: 'Refeição', en: 'Meal' }, help: 'The meal that the person blames, if any.', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
