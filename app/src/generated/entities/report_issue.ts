// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One issue of a report, as it was drawn up and sent. Issues are never changed. */
export interface ReportIssue {
  report?: string | null
  period_start?: string | null
  period_end?: string | null
  issued_at?: number | null
  outcome?: 'issued' | 'failed' | (string & {}) | null
  file?: string | null
  error?: string | null
}

export const entity = {
  name: 'report_issue', label: { pt: 'Emissão de relatório', en: 'Report issue' },
  help: 'One issue of a report, as it was drawn up and sent. Issues are never changed.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'report', type: { kind: 'link', entity: 'report' }, label: { pt: 'Relatório', en: 'Report' }, help: '', required: true, index: true },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'Início do período', en: 'Period start' }, help: '', required: true, index: true },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Fim do período', en: 'Period end' }, help: '', required: true },
      { name: 'issued_at', type: { kind: 'instant' }, label: { pt: 'Emitido em', en: 'Issued at' }, help: '', required: true },
      { name: 'outcome', type: { kind: 'choice', choices: [{ value: 'issued', label: { pt: 'Emitido', en: 'Issued' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }] }, label: { pt: 'Resultado', en: 'Outcome' }, help: '', required: true, initial: 'issued' },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'error', type: { kind: 'text' }, label: { pt: 'Erro', en: 'Error' }, help: 'What went wrong, for people to read.', max: 500 },
    ] },
  ],
} as const satisfies Entity
