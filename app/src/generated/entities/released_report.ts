// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Examination results as a professional released them to the patient. */
export interface ReleasedReport {
  patient?: string | null
  report?: string | null
  title?: string | null
  collected_on?: string | null
  laboratory?: string | null
  file?: string | null
  explanation?: string | null
  results?: ({ id: string } & Record<string, unknown>)[] | null
  released_by?: string | null
  released_at?: number | null
  status?: 'released' | 'replaced' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'released_report', label: { pt: 'Resultado liberado', en: 'Released report' },
  help: 'Examination results as a professional released them to the patient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'published', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'report', type: { kind: 'link', entity: 'diagnostic_report' }, label: { pt: 'Exame', en: 'Report' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'collected_on', type: { kind: 'date' }, label: { pt: 'Data da coleta', en: 'Collected on' }, help: '', index: true },
      { name: 'laboratory', type: { kind: 'text' }, label: { pt: 'Laboratório', en: 'Laboratory' }, help: '', max: 120 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'explanation', type: { kind: 'text' }, label: { pt: 'Explicação', en: 'Explanation' }, help: 'What it means, in words for the person.', max: 4000 },
      { name: 'results', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Marcador', en: 'Marker' }, help: '', required: true, max: 120 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: 'With its sign and in the words of the report, such as < 0,5.', required: true, max: 200 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'reference', type: { kind: 'text' }, label: { pt: 'Referência', en: 'Reference' }, help: '', max: 200 }, { name: 'interpretation', type: { kind: 'choice', choices: [{ value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'low', label: { pt: 'Baixo', en: 'Low' } }, { value: 'high', label: { pt: 'Alto', en: 'High' } }, { value: 'critical_low', label: { pt: 'Muito baixo', en: 'Critically low' } }, { value: 'critical_high', label: { pt: 'Muito alto', en: 'Critically high' } }, { value: 'abnormal', label: { pt: 'Alterado', en: 'Abnormal' } }, { value: 'indeterminate', label: { pt: 'Indeterminado', en: 'Indeterminate' } }] }, label: { pt: 'Leitura', en: 'Interpretation' }, help: '' }, { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 500 }] }, label: { pt: 'Resultados', en: 'Results' }, help: '', max: 300 },
      { name: 'released_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Liberado por', en: 'Released by' }, help: '', required: true, index: true },
      { name: 'released_at', type: { kind: 'instant' }, label: { pt: 'Liberado em', en: 'Released at' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'released', label: { pt: 'Liberado', en: 'Released' } }, { value: 'replaced', label: { pt: 'Substituído', en: 'Replaced' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'released' },
    ] },
  ],
} as const satisfies Entity
