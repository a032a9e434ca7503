// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One measured number of the clinic: a metric, for a moment or period, cut by dimensions. The entry measured last for the same metric, period and dimensions is in force. */
export interface MetricSample {
  metric?: string | null
  category?: 'financial' | 'clinical' | 'operational' | 'patient' | 'messaging' | 'intelligence' | 'integration' | 'performance' | (string & {}) | null
  value?: number | null
  unit?: string | null
  granularity?: 'moment' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {}) | null
  date?: string | null
  hour?: number | null
  dimensions?: ({ id: string } & Record<string, unknown>)[] | null
  source?: string | null
  measured_at?: number | null
}

export const entity = {
  name: 'metric_sample', label: { pt: 'Medição', en: 'Metric sample' },
  help: 'One measured number of the clinic: a metric, for a moment or period, cut by dimensions. The entry measured last for the same metric, period and dimensions is in force.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'metric', type: { kind: 'text' }, label: { pt: 'Métrica', en: 'Metric' }, help: 'Stable name of the metric, such as conversations_resolved or response_time.', required: true, index: true, max: 80 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'financial', label: { pt: 'Financeira', en: 'Financial' } }, { value: 'clinical', label: { pt: 'Clínica', en: 'Clinical' } }, { value: 'operational', label: { pt: 'Operacional', en: 'Operational' } }, { value: 'patient', label: { pt: 'Pacientes', en: 'Patients' } }, { value: 'messaging', label: { pt: 'Atendimento', en: 'Messaging' } }, { value: 'intelligence', label: { pt: 'Inteligência', en: 'Intelligence' } }, { value: 'integration', label: { pt: 'Integrações', en: 'Integrations' } }, { value: 'performance', label: { pt: 'Desempenho do sistema', en: 'System performance' } }] }, label: { pt: 'Área', en: 'Category' }, help: '', required: true, index: true },
      { name: 'value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Valor', en: 'Value' }, help: 'The value in its unit. Of groups of people only, never of one person.', required: true },
      { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: 'UCUM code, such as %, s, min, d or By; BRL for reais; 1 for a count.', max: 20, initial: '1' },
      { name: 'granularity', type: { kind: 'choice', choices: [{ value: 'moment', label: { pt: 'Momento', en: 'Moment' } }, { value: 'hour', label: { pt: 'Hora', en: 'Hour' } }, { value: 'day', label: { pt: 'Dia', en: 'Day' } }, { value: 'week', label: { pt: 'Semana', en: 'Week' } }, { value: 'month', label: { pt: 'Mês', en: 'Month' } }, { value: 'quarter', label: { pt: 'Trimestre', en: 'Quarter' } }, { value: 'year', label: { pt: 'Ano', en: 'Year' } }] }, label: { pt: 'Abrangência', en: 'Granularity' }, help: 'How long a stretch the value covers.', required: true, initial: 'day' },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'First day of the period, in the clinic\'s zone.', required: true, index: true },
      { name: 'hour', type: { kind: 'int' }, label: { pt: 'Hora', en: 'Hour' }, help: 'Hour of the day from 0 to 23, where the value covers an hour.', range: [0, 23] },
      { name: 'dimensions', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Dimensão', en: 'Dimension' }, help: '', required: true, max: 60 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 120 }] }, label: { pt: 'Dimensões', en: 'Dimensions' }, help: 'What the value is cut by, such as channel = whatsapp.', max: 8 },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Origem', en: 'Source' }, help: 'Who measured: a read model, an integration or an import.', required: true, max: 60 },
      { name: 'measured_at', type: { kind: 'instant' }, label: { pt: 'Medida em', en: 'Measured at' }, help: 'When it was measured or computed.', required: true },
    ] },
  ],
} as const satisfies Entity
