// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A report that the clinic draws up, once or by schedule: what it says, of which period, for whom. */
export interface Report {
  name?: string | null
  description?: string | null
  kind?: 'income_statement' | 'balance_sheet' | 'cash_flow' | 'trial_balance' | 'cash_book' | 'kpi' | 'dashboard' | 'custom' | (string & {}) | null
  basis?: 'accrual' | 'cash' | (string & {}) | null
  dashboard?: string | null
  kpis?: string[] | null
  filters?: ({ id: string } & Record<string, unknown>)[] | null
  group_by?: string | null
  compare_with?: 'nothing' | 'previous_period' | 'previous_year' | (string & {}) | null
  period?: 'previous_day' | 'previous_week' | 'previous_month' | 'previous_quarter' | 'previous_year' | 'month_to_date' | 'year_to_date' | 'custom' | (string & {}) | null
  period_start?: string | null
  period_end?: string | null
  format?: 'pdf' | 'xlsx' | 'csv' | 'json' | (string & {}) | null
  recurrence?: string | null
  time?: string | null
  channels?: string[] | null
  recipients?: string[] | null
  external_recipients?: string[] | null
  active?: boolean | null
}

export const entity = {
  name: 'report', label: { pt: 'Relatório', en: 'Report' },
  help: 'A report that the clinic draws up, once or by schedule: what it says, of which period, for whom.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'income_statement', label: { pt: 'Resultado (DRE)', en: 'Income statement' } }, { value: 'balance_sheet', label: { pt: 'Balanço patrimonial', en: 'Balance sheet' } }, { value: 'cash_flow', label: { pt: 'Fluxo de caixa', en: 'Cash flow' } }, { value: 'trial_balance', label: { pt: 'Balancete', en: 'Trial balance' } }, { value: 'cash_book', label: { pt: 'Livro-caixa', en: 'Cash book' } }, { value: 'kpi', label: { pt: 'Indicadores', en: 'Key indicators' } }, { value: 'dashboard', label: { pt: 'Painel', en: 'Dashboard' } }, { value: 'custom', label: { pt: 'Personalizado', en: 'Custom' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true, index: true },
      { name: 'basis', type: { kind: 'choice', choices: [{ value: 'accrual', label: { pt: 'Competência', en: 'Accrual' } }, { value: 'cash', label: { pt: 'Caixa', en: 'Cash' } }] }, label: { pt: 'Regime', en: 'Basis' }, help: 'For financial reports: when the fact happened, or when the money moved.' },
      { name: 'dashboard', type: { kind: 'link', entity: 'dashboard' }, label: { pt: 'Painel', en: 'Dashboard' }, help: '', index: true },
      { name: 'kpis', type: { kind: 'set', of: { kind: 'link', entity: 'kpi' } }, label: { pt: 'Indicadores', en: 'Key indicators' }, help: '', max: 50 },
      { name: 'filters', type: { kind: 'list', fields: [{ name: 'dimension', type: { kind: 'text' }, label: { pt: 'Dimensão', en: 'Dimension' }, help: '', required: true, max: 60 }, { name: 'comparison', type: { kind: 'choice', choices: [{ value: 'equal', label: { pt: 'Igual a', en: 'Equal to' } }, { value: 'different', label: { pt: 'Diferente de', en: 'Different from' } }, { value: 'at_least', label: { pt: 'A partir de', en: 'At least' } }, { value: 'at_most', label: { pt: 'Até', en: 'At most' } }] }, label: { pt: 'Comparação', en: 'Comparison' }, help: '', required: true, initial: 'equal' }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 120 }] }, label: { pt: 'Filtros', en: 'Filters' }, help: 'Conditions that all must hold.', max: 20 },
      { name: 'group_by', type: { kind: 'text' }, label: { pt: 'Agrupar por', en: 'Group by' }, help: 'Dimension that splits the values, such as cost_center.', max: 60 },
      { name: 'compare_with', type: { kind: 'choice', choices: [{ value: 'nothing', label: { pt: 'Nada', en: 'Nothing' } }, { value: 'previous_period', label: { pt: 'Período anterior', en: 'Previous period' } }, { value: 'previous_year', label: { pt: 'Ano anterior', en: 'Previous year' } }] }, label: { pt: 'Comparar com', en: 'Compare with' }, help: '', initial: 'nothing' },
      { name: 'period', type: { kind: 'choice', choices: [{ value: 'previous_day', label: { pt: 'Dia anterior', en: 'Previous day' } }, { value: 'previous_week', label: { pt: 'Semana anterior', en: 'Previous week' } }, { value: 'previous_month', label: { pt: 'Mês anterior', en: 'Previous month' } }, { value: 'previous_quarter', label: { pt: 'Trimestre anterior', en: 'Previous quarter' } }, { value: 'previous_year', label: { pt: 'Ano anterior', en: 'Previous year' } }, { value: 'month_to_date', label: { pt: 'Mês até hoje', en: 'Month to date' } }, { value: 'year_to_date', label: { pt: 'Ano até hoje', en: 'Year to date' } }, { value: 'custom', label: { pt: 'Datas escolhidas', en: 'Chosen dates' } }] }, label: { pt: 'Período', en: 'Period' }, help: 'What each issue covers.', required: true, initial: 'previous_month' },
      { name: 'period_start', type: { kind: 'date' }, label: { pt: 'Início do período', en: 'Period start' }, help: 'For chosen dates.' },
      { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Fim do período', en: 'Period end' }, help: 'For chosen dates.' },
      { name: 'format', type: { kind: 'choice', choices: [{ value: 'pdf', label: { pt: 'PDF', en: 'PDF' } }, { value: 'xlsx', label: { pt: 'Planilha Excel', en: 'Excel' } }, { value: 'csv', label: { pt: 'Planilha CSV', en: 'CSV' } }, { value: 'json', label: { pt: 'JSON', en: 'JSON' } }] }, label: { pt: 'Formato', en: 'Format' }, help: '', required: true, initial: 'pdf' },
      { name: 'recurrence', type: { kind: 'text' }, label: { pt: 'Repetição', en: 'Recurrence' }, help: 'When it is drawn up, as an RFC 5545 rule such as FREQ=MONTHLY;BYMONTHDAY=1. Empty: on demand.', max: 200 },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: 'Time of day in the clinic\'s zone at which a scheduled report is drawn up.' },
      { name: 'channels', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'in_app', label: { pt: 'No aplicativo', en: 'In the app' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }] } }, label: { pt: 'Canais', en: 'Channels' }, help: '' },
      { name: 'recipients', type: { kind: 'set', of: { kind: 'link', entity: 'account' } }, label: { pt: 'Destinatários', en: 'Recipients' }, help: '', max: 50 },
      { name: 'external_recipients', type: { kind: 'set', of: { kind: 'email' } }, label: { pt: 'Destinatários externos', en: 'External recipients' }, help: 'People without an account, such as the accountant.', max: 20 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
