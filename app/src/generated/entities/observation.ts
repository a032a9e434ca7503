// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One measured or observed finding: a marker of an examination or a vital sign. */
export interface Observation {
  patient?: string | null
  report?: string | null
  encounter?: string | null
  name?: string | null
  loinc?: string | null
  category?: 'laboratory' | 'vital_sign' | 'physical_exam' | 'calculated' | 'other' | (string & {}) | null
  date?: string | null
  comparator?: 'less' | 'less_or_equal' | 'greater_or_equal' | 'greater' | (string & {}) | null
  value?: number | null
  unit?: string | null
  value_text?: string | null
  as_printed?: string | null
  reference_low?: number | null
  reference_high?: number | null
  reference_text?: string | null
  interpretation?: 'normal' | 'low' | 'high' | 'critical_low' | 'critical_high' | 'abnormal' | 'indeterminate' | (string & {}) | null
  specimen?: string | null
  method?: string | null
  fasting?: boolean | null
  reading_confidence?: number | null
  status?: 'preliminary' | 'final' | 'amended' | 'entered_in_error' | (string & {}) | null
  note?: string | null
}

export const entity = {
  name: 'observation', label: { pt: 'Resultado', en: 'Observation' },
  help: 'One measured or observed finding: a marker of an examination or a vital sign.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'report', type: { kind: 'link', entity: 'diagnostic_report' }, label: { pt: 'Exame', en: 'Report' }, help: '', index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Marcador', en: 'Marker' }, help: 'Such as Ferritina or Glicemia de jejum.', required: true, search: true, index: true, max: 120 },
      { name: 'loinc', type: { kind: 'text' }, label: { pt: 'Código LOINC', en: 'LOINC code' }, help: 'LOINC code, where known: the same marker has one code in every laboratory.', index: true, max: 10 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'laboratory', label: { pt: 'Laboratório', en: 'Laboratory' } }, { value: 'vital_sign', label: { pt: 'Sinal vital', en: 'Vital sign' } }, { value: 'physical_exam', label: { pt: 'Exame físico', en: 'Physical exam' } }, { value: 'calculated', label: { pt: 'Calculado', en: 'Calculated' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, initial: 'laboratory' },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true, index: true },
      { name: 'comparator', type: { kind: 'choice', choices: [{ value: 'less', label: { pt: '<', en: '<' } }, { value: 'less_or_equal', label: { pt: '≤', en: '≤' } }, { value: 'greater_or_equal', label: { pt: '≥', en: '≥' } }, { value: 'greater', label: { pt: '>', en: '>' } }] }, label: { pt: 'Sinal', en: 'Comparator' }, help: '' },
      { name: 'value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Valor', en: 'Value' }, help: '', sensitive: true, range: [-1000000000000, 1000000000000] },
      { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: 'UCUM unit, such as mg/dL or u[IU]/mL.', max: 30 },
      { name: 'value_text', type: { kind: 'text' }, label: { pt: 'Resultado em palavras', en: 'Result in words' }, help: 'For results in words, such as não reagente.', sensitive: true, max: 200 },
      { name: 'as_printed', type: { kind: 'text' }, label: { pt: 'Como no laudo', en: 'As printed' }, help: 'Value, unit and range as the laboratory printed them, never rewritten.', max: 200 },
      { name: 'reference_low', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Referência mínima', en: 'Reference low' }, help: 'The laboratory\'s own limits, in the same unit.', range: [-1000000000000, 1000000000000] },
      { name: 'reference_high', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Referência máxima', en: 'Reference high' }, help: '', range: [-1000000000000, 1000000000000] },
      { name: 'reference_text', type: { kind: 'text' }, label: { pt: 'Referência em palavras', en: 'Reference in words' }, help: '', max: 200 },
      { name: 'interpretation', type: { kind: 'choice', choices: [{ value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'low', label: { pt: 'Baixo', en: 'Low' } }, { value: 'high', label: { pt: 'Alto', en: 'High' } }, { value: 'critical_low', label: { pt: 'Muito baixo', en: 'Critically low' } }, { value: 'critical_high', label: { pt: 'Muito alto', en: 'Critically high' } }, { value: 'abnormal', label: { pt: 'Alterado', en: 'Abnormal' } }, { value: 'indeterminate', label: { pt: 'Indeterminado', en: 'Indeterminate' } }] }, label: { pt: 'Leitura', en: 'Interpretation' }, help: '', index: true },
      { name: 'specimen', type: { kind: 'text' }, label: { pt: 'Material', en: 'Specimen' }, help: '', max: 60 },
      { name: 'method', type: { kind: 'text' }, label: { pt: 'Método', en: 'Method' }, help: '', max: 120 },
      { name: 'fasting', type: { kind: 'flag' }, label: { pt: 'Em jejum', en: 'Fasting' }, help: '' },
      { name: 'reading_confidence', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Confiança da leitura', en: 'Reading confidence' }, help: 'How sure the reading from the file is, 0.000 to 1.000; none where a person typed it.', range: [0, 1000] },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'preliminary', label: { pt: 'A conferir', en: 'Preliminary' } }, { value: 'final', label: { pt: 'Conferido', en: 'Final' } }, { value: 'amended', label: { pt: 'Corrigido', en: 'Amended' } }, { value: 'entered_in_error', label: { pt: 'Registrado por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'preliminary' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 },
    ] },
  ],
} as const satisfies Entity
