// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How the clinic's numbers are gathered, kept and used: one configuration of one part of the analysis. */
export interface AnalyticsConfig {
  name?: string | null
  description?: string | null
  kind?: 'data_warehouse' | 'predictive' | 'reporting' | 'alerting' | 'activity' | (string & {}) | null
  metrics?: string[] | null
  refresh_every?: number | null
  retention_months?: number | null
  minimum_group?: number | null
  model?: string | null
  parameters?: ({ id: string } & Record<string, unknown>)[] | null
  active?: boolean | null
}

export const entity = {
  name: 'analytics_config', label: { pt: 'Configuração de análise', en: 'Analytics configuration' },
  help: 'How the clinic\'s numbers are gathered, kept and used: one configuration of one part of the analysis.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'data_warehouse', label: { pt: 'Acervo de medições', en: 'Data warehouse' } }, { value: 'predictive', label: { pt: 'Previsões', en: 'Predictions' } }, { value: 'reporting', label: { pt: 'Relatórios', en: 'Reporting' } }, { value: 'alerting', label: { pt: 'Alertas', en: 'Alerting' } }, { value: 'activity', label: { pt: 'Uso do aplicativo', en: 'App activity' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true, index: true },
      { name: 'metrics', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Métricas', en: 'Metrics' }, help: 'Names of the metrics that it concerns. Without any, all.', max: 200 },
      { name: 'refresh_every', type: { kind: 'minutes' }, label: { pt: 'Executar a cada', en: 'Run every' }, help: 'How often it runs.', range: [1, 44640] },
      { name: 'retention_months', type: { kind: 'int' }, label: { pt: 'Guardar por (meses)', en: 'Keep for (months)' }, help: 'Samples and events older than this are dropped.', range: [1, 240] },
      { name: 'minimum_group', type: { kind: 'int' }, label: { pt: 'Menor grupo', en: 'Smallest group' }, help: 'A number about fewer people than this is not shown, lest it tell of one.', range: [1, 1000], initial: '5' },
      { name: 'model', type: { kind: 'link', entity: 'ai_model' }, label: { pt: 'Modelo', en: 'Model' }, help: 'The model of a prediction.', index: true },
      { name: 'parameters', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 60 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', max: 200 }] }, label: { pt: 'Parâmetros', en: 'Parameters' }, help: 'Further named settings.', max: 50 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
