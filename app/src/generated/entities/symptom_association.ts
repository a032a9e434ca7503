// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What the symptom correlator found between one food and one symptom of a patient: an association, never a cause. */
export interface SymptomAssociation {
  patient?: string | null
  food?: string | null
  food_name?: string | null
  symptom?: 'bloating' | 'abdominal_pain' | 'gas' | 'cramps' | 'diarrhea' | 'constipation' | 'nausea' | 'vomiting' | 'reflux' | 'heartburn' | 'headache' | 'migraine' | 'fatigue' | 'dizziness' | 'brain_fog' | 'palpitations' | 'skin_rash' | 'itching' | 'hives' | 'swelling' | 'joint_pain' | 'nasal_congestion' | 'shortness_of_breath' | 'insomnia' | 'mood_change' | 'other' | (string & {}) | null
  correlation?: number | null
  exposures?: number | null
  exposures_with_symptom?: number | null
  false_discovery_rate?: number | null
  confidence?: number | null
  window_from_hours?: number | null
  window_to_hours?: number | null
  period_start?: string | null
  period_end?: string | null
  status?: 'suspected' | 'to_test' | 'confirmed' | 'ruled_out' | (string & {}) | null
  proposal?: string | null
  note?: string | null
}

export const entity = {
  name: 'symptom_association', label: { pt: 'Associação com sintoma', en: 'Symptom association' },
  help: 'What the symptom correlator found between one food and one symptom of a patient: an association, never a cause.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true, index: true },
      { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', max: 120 },
      { name: 'symptom', type: { kind: 'choice', choices: [{ value: 'bloating', label: { pt: 'Estufamento', en: 'Bloating' } }, { value: 'abdominal_pain', label: { pt: 'Dor abdominal', en: 'Abdominal pain' } }, { value: 'gas', label: { pt: 'Gases', en: 'Gas' } }, { value: 'cramps', label: { pt: 'Cólica', en: 'Cramps' } }, { value: 'diarrhea', label: { pt: 'Diarreia', en: 'Diarrhoea' } }, { value: 'constipation', label: { pt: 'Constipação', en: 'Constipation' } }, { value: 'nausea', label: { pt: 'Náusea', en: 'Nausea' } }, { value: 'vomiting', label: { pt: 'Vômito', en: 'Vomiting' } }, { value: 'reflux', label: { pt: 'Refluxo', en: 'Reflux' } }, { value: 'heartburn', label: { pt: 'Azia', en: 'Heartburn' } }, { value: 'headache', label: { pt: 'Dor de cabeça', en: 'Headache' } }, { value: 'migraine', label: { pt: 'Enxaqueca', en: 'Migraine' } }, { value: 'fatigue', label: { pt: 'Cansaço', en: 'Fatigue' } }, { value: 'dizziness', label: { pt: 'Tontura', en: 'Dizziness' } }, { value: 'brain_fog', label: { pt: 'Névoa mental', en: 'Brain fog' } }, { value: 'palpitations', label: { pt: 'Palpitação', en: 'Palpitations' } }, { value: 'skin_rash', label: { pt: 'Erupção na pele', en: 'Skin rash' } }, { value: 'itching', label: { pt: 'Coceira', en: 'Itching' } }, { value: 'hives', label: { pt: 'Urticária', en: 'Hives' } }, { value: 'swelling', label: { pt: 'Inchaço', en: 'Swelling' } }, { value: 'joint_pain', label: { pt: 'Dor nas articulações', en: 'Joint pain' } }, { value: 'nasal_congestion', label: { pt: 'Nariz entupido', en: 'Nasal congestion' } }, { value: 'shortness_of_breath', label: { pt: 'Falta de ar', en: 'Shortness of breath' } }, { value: 'insomnia', label: { pt: 'Insônia', en: 'Insomnia' } }, { value: 'mood_change', label: { pt: 'Mudança de humor', en: 'Mood change' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Sintoma', en: 'Symptom' }, help: '', required: true, index: true },
      { name: 'correlation', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Correlação (−1 a 1)', en: 'Correlation (−1 to 1)' }, help: 'From −1.000 to 1.000; above zero, the symptom follows the food more often than other meals.', required: true, index: true, range: [-1000, 1000] },
      { name: 'exposures', type: { kind: 'int' }, label: { pt: 'Exposições', en: 'Exposures' }, help: 'Times that the food was eaten in the period.', range: [0, 100000] },
      { name: 'exposures_with_symptom', type: { kind: 'int' }, label: { pt: 'Exposições com sintoma', en: 'Exposures with symptom' }, help: 'Of those, times that the symptom followed within the window.', range: [0, 100000] },
      { name: 'false_discovery_rate', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Taxa de falsa descoberta', en: 'False discovery rate' }, help: 'Chance of a false discovery after correction for all pairs tried (Benjamini–Hochberg), 0.0000 to 1.0000.', range: [0, 10000] },
      { name: 'confidence', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Confiança', en: 'Confidence' }, help: '', range: [0, 1000] },
      { name: 'window_from_hours', type: { kind: 'int' }, label: { pt: 'Janela: de (h)', en: 'Window: from (h)' }, help: 'Hours after eating between which the symptom was looked for.', range: [0, 168] },
      { name: 'window_to_hours', type: { kind: 'int' }, label: { pt: 'Janela: até (h)', en: 'Window: to (h)' }, help: '', range: [0, 168] },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'Período: de', en: 'Period: from' }, help: '' },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Período: até', en: 'Period: to' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'suspected', label: { pt: 'Suspeita', en: 'Suspected' } }, { value: 'to_test', label: { pt: 'A testar', en: 'To test' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'ruled_out', label: { pt: 'Descartada', en: 'Ruled out' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'suspected' },
      { name: 'proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion with the analysis behind it.', index: true },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: '' },
    ] },
  ],
} as const satisfies Entity
