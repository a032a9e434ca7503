// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** The clinic's own numbers beside those of comparable clinics, over a period. */
export interface Benchmark {
  name?: string | null
  kind?: 'industry' | 'region' | 'size' | 'custom' | (string & {}) | null
  cohort?: string | null
  cohort_size?: number | null
  source?: string | null
  period_start?: string | null
  period_end?: string | null
  results?: ({ id: string } & Record<string, unknown>)[] | null
  insights?: string | null
}

export const entity = {
  name: 'benchmark', label: { pt: 'Comparativo', en: 'Benchmark' },
  help: 'The clinic\'s own numbers beside those of comparable clinics, over a period.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'industry', label: { pt: 'Setor', en: 'Industry' } }, { value: 'region', label: { pt: 'Região', en: 'Region' } }, { value: 'size', label: { pt: 'Clínicas do mesmo porte', en: 'Clinics of like size' } }, { value: 'custom', label: { pt: 'Grupo próprio', en: 'Own group' } }] }, label: { pt: 'Comparado com', en: 'Compared with' }, help: 'With whom the clinic is compared.', required: true },
      { name: 'cohort', type: { kind: 'text' }, label: { pt: 'Grupo', en: 'Cohort' }, help: 'Which clinics, such as nutrition clinics of Pernambuco with up to five professionals.', max: 200 },
      { name: 'cohort_size', type: { kind: 'int' }, label: { pt: 'Clínicas no grupo', en: 'Clinics in the cohort' }, help: '', range: [1, 1000000] },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Where the numbers of the others come from.', max: 200 },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'Início do período', en: 'Period start' }, help: '', required: true, index: true },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Fim do período', en: 'Period end' }, help: '', required: true },
      { name: 'results', type: { kind: 'list', fields: [{ name: 'metric', type: { kind: 'text' }, label: { pt: 'Métrica', en: 'Metric' }, help: 'Stable name of the metric, as in the samples.', required: true, max: 80 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 20 }, { name: 'own_value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Nosso valor', en: 'Own value' }, help: '', required: true }, { name: 'reference_value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Média do grupo', en: 'Mean of the cohort' }, help: '' }, { name: 'lower_quartile', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Primeiro quartil', en: 'Lower quartile' }, help: '' }, { name: 'median', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Mediana', en: 'Median' }, help: '' }, { name: 'upper_quartile', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Terceiro quartil', en: 'Upper quartile' }, help: '' }, { name: 'percentile', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Nosso percentil', en: 'Own percentile' }, help: 'Share of the cohort that lies below the own value, percent from 0 to 100.', range: [0, 10000] }] }, label: { pt: 'Resultados', en: 'Results' }, help: '', max: 200 },
      { name: 'insights', type: { kind: 'prose' }, label: { pt: 'Leitura dos resultados', en: 'Insights' }, help: '' },
    ] },
  ],
} as const satisfies Entity
