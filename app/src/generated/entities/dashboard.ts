// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A page of indicators and charts. */
export interface Dashboard {
  name?: string | null
  description?: string | null
  layout?: 'grid' | 'freeform' | (string & {}) | null
  period?: 'today' | 'week' | 'month' | 'quarter' | 'year' | 'last_30_days' | 'last_12_months' | (string & {}) | null
  filters?: ({ id: string } & Record<string, unknown>)[] | null
  refresh_every?: number | null
  listed?: boolean | null
  owner?: string | null
  active?: boolean | null
}

export const entity = {
  name: 'dashboard', label: { pt: 'Painel', en: 'Dashboard' },
  help: 'A page of indicators and charts.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'layout', type: { kind: 'choice', choices: [{ value: 'grid', label: { pt: 'Grade', en: 'Grid' } }, { value: 'freeform', label: { pt: 'Livre', en: 'Freeform' } }] }, label: { pt: 'Disposição', en: 'Layout' }, help: 'In a grid, widgets snap to whole columns and rows.', required: true, initial: 'grid' },
      { name: 'period', type: { kind: 'choice', choices: [{ value: 'today', label: { pt: 'Hoje', en: 'Today' } }, { value: 'week', label: { pt: 'Esta semana', en: 'This week' } }, { value: 'month', label: { pt: 'Este mês', en: 'This month' } }, { value: 'quarter', label: { pt: 'Este trimestre', en: 'This quarter' } }, { value: 'year', label: { pt: 'Este ano', en: 'This year' } }, { value: 'last_30_days', label: { pt: 'Últimos 30 dias', en: 'Last 30 days' } }, { value: 'last_12_months', label: { pt: 'Últimos 12 meses', en: 'Last 12 months' } }] }, label: { pt: 'Período', en: 'Period' }, help: '', initial: 'month' },
      { name: 'filters', type: { kind: 'list', fields: [{ name: 'dimension', type: { kind: 'text' }, label: { pt: 'Dimensão', en: 'Dimension' }, help: '', required: true, max: 60 }, { name: 'comparison', type: { kind: 'choice', choices: [{ value: 'equal', label: { pt: 'Igual a', en: 'Equal to' } }, { value: 'different', label: { pt: 'Diferente de', en: 'Different from' } }, { value: 'at_least', label: { pt: 'A partir de', en: 'At least' } }, { value: 'at_most', label: { pt: 'Até', en: 'At most' } }] }, label: { pt: 'Comparação', en: 'Comparison' }, help: '', required: true, initial: 'equal' }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 120 }] }, label: { pt: 'Filtros', en: 'Filters' }, help: 'Conditions that apply to all widgets, and all must hold.', max: 20 },
      { name: 'refresh_every', type: { kind: 'minutes' }, label: { pt: 'Atualizar a cada', en: 'Refresh every' }, help: '', range: [1, 44640] },
      { name: 'listed', type: { kind: 'flag' }, label: { pt: 'Na lista de todos', en: 'Listed for everybody' }, help: 'Listed for everybody who may read this area. Otherwise only its owner finds it in lists.', initial: 'false' },
      { name: 'owner', type: { kind: 'link', entity: 'account' }, label: { pt: 'Responsável', en: 'Owner' }, help: '', index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
