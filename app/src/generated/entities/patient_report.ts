// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A report on a patient's progress over a period, drafted by an agent or a professional, for the care team. What the patient receives is a document of its own, made when a professional releases it. */
export interface PatientReport {
  patient?: string | null
  kind?: 'weekly_progress' | 'monthly_summary' | 'quarterly_review' | 'annual_report' | 'custom' | (string & {}) | null
  period_start?: string | null
  period_end?: string | null
  measures?: ({ id: string } & Record<string, unknown>)[] | null
  narrative?: string | null
  charts?: ({ id: string } & Record<string, unknown>)[] | null
  insights?: ({ id: string } & Record<string, unknown>)[] | null
  recommendations?: ({ id: string } & Record<string, unknown>)[] | null
  generated_at?: number | null
  run?: string | null
  status?: 'draft' | 'reviewed' | 'released' | 'discarded' | (string & {}) | null
  reviewed_by?: string | null
  reviewed_at?: number | null
  released_report?: string | null
}

export const entity = {
  name: 'patient_report', label: { pt: 'Relatório do paciente', en: 'Patient report' },
  help: 'A report on a patient\'s progress over a period, drafted by an agent or a professional, for the care team. What the patient receives is a document of its own, made when a professional releases it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'weekly_progress', label: { pt: 'Progresso da semana', en: 'Weekly progress' } }, { value: 'monthly_summary', label: { pt: 'Resumo do mês', en: 'Monthly summary' } }, { value: 'quarterly_review', label: { pt: 'Revisão do trimestre', en: 'Quarterly review' } }, { value: 'annual_report', label: { pt: 'Relatório do ano', en: 'Annual report' } }, { value: 'custom', label: { pt: 'Outro período', en: 'Custom' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'Início do período', en: 'Period start' }, help: '', required: true },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Fim do período', en: 'Period end' }, help: '', required: true },
      { name: 'measures', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Medida', en: 'Measure' }, help: 'What was measured, such as weight or fibre per day.', required: true, max: 80 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: 'UCUM code, such as kg, g/d or %.', max: 20 }, { name: 'initial_value', type: { kind: 'decimal', scale: 3 }, label: { pt: 'No início', en: 'At the start' }, help: '' }, { name: 'final_value', type: { kind: 'decimal', scale: 3 }, label: { pt: 'No fim', en: 'At the end' }, help: '' }, { name: 'mean_value', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Média', en: 'Mean' }, help: '' }, { name: 'target_value', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Meta', en: 'Target' }, help: '' }] }, label: { pt: 'Medidas', en: 'Measures' }, help: 'The numbers on which the text rests, fixed when the report was made.', max: 100 },
      { name: 'narrative', type: { kind: 'prose' }, label: { pt: 'Texto', en: 'Narrative' }, help: '' },
      { name: 'charts', type: { kind: 'list', fields: [{ name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, max: 120 }, { name: 'chart', type: { kind: 'choice', choices: [{ value: 'line', label: { pt: 'Linhas', en: 'Lines' } }, { value: 'bar', label: { pt: 'Barras', en: 'Bars' } }, { value: 'stacked_bar', label: { pt: 'Barras empilhadas', en: 'Stacked bars' } }, { value: 'radar', label: { pt: 'Radar', en: 'Radar' } }, { value: 'table', label: { pt: 'Tabela', en: 'Table' } }] }, label: { pt: 'Forma', en: 'Chart' }, help: '', required: true, initial: 'line' }, { name: 'measure', type: { kind: 'text' }, label: { pt: 'Medida', en: 'Measure' }, help: 'Name of the measure that it shows.', required: true, max: 80 }] }, label: { pt: 'Gráficos', en: 'Charts' }, help: '', max: 30 },
      { name: 'insights', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Constatação', en: 'Insight' }, help: '', required: true, max: 1000 }, { name: 'evidence', type: { kind: 'text' }, label: { pt: 'Base', en: 'Evidence' }, help: 'What it rests on, such as 12 of 14 breakfasts logged.', max: 500 }] }, label: { pt: 'Constatações', en: 'Insights' }, help: '', max: 50 },
      { name: 'recommendations', type: { kind: 'list', fields: [{ name: 'action', type: { kind: 'text' }, label: { pt: 'Recomendação', en: 'Recommendation' }, help: '', required: true, max: 1000 }, { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 500 }] }, label: { pt: 'Recomendações', en: 'Recommendations' }, help: '', max: 50 },
      { name: 'generated_at', type: { kind: 'instant' }, label: { pt: 'Gerado em', en: 'Generated at' }, help: '', required: true, index: true },
      { name: 'run', type: { kind: 'link', entity: 'agent_run' }, label: { pt: 'Execução', en: 'Run' }, help: 'The agent\'s run, where an agent drafted it.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'reviewed', label: { pt: 'Revisado', en: 'Reviewed' } }, { value: 'released', label: { pt: 'Liberado ao paciente', en: 'Released' } }, { value: 'discarded', label: { pt: 'Descartado', en: 'Discarded' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'reviewed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Revisado por', en: 'Reviewed by' }, help: '', index: true },
      { name: 'reviewed_at', type: { kind: 'instant' }, label: { pt: 'Revisado em', en: 'Reviewed at' }, help: '' },
      { name: 'released_report', type: { kind: 'link', entity: 'released_report' }, label: { pt: 'Documento liberado', en: 'Released document' }, help: 'The copy that the patient received.', index: true },
    ] },
  ],
} as const satisfies Entity
