// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A part of the clinic whose costs and revenue are looked at by themselves. */
export interface CostCenter {
  name?: string | null
  code?: string | null
  description?: string | null
  parent?: string | null
  manager?: string | null
  budgets?: ({ id: string } & Record<string, unknown>)[] | null
  allocation_method?: 'percentage' | 'fixed' | 'usage' | (string & {}) | null
  allocation_percent?: number | null
  allocation_amount?: string | null
  allocation_driver?: 'appointments' | 'hours' | 'area' | 'revenue' | 'stock_usage' | 'staff' | (string & {}) | null
  active?: boolean | null
}

export const entity = {
  name: 'cost_center', label: { pt: 'Centro de custo', en: 'Cost center' },
  help: 'A part of the clinic whose costs and revenue are looked at by themselves.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: '', search: true, uniqueHint: true, index: true, max: 20 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 2000 },
      { name: 'parent', type: { kind: 'link', entity: 'cost_center' }, label: { pt: 'Centro superior', en: 'Parent center' }, help: '', index: true },
      { name: 'manager', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Responsável', en: 'Manager' }, help: '', index: true },
      { name: 'budgets', type: { kind: 'list', fields: [{ name: 'period_start', type: { kind: 'date' }, label: { pt: 'De', en: 'From' }, help: '', required: true }, { name: 'period_end', type: { kind: 'date' }, label: { pt: 'Até', en: 'To' }, help: '', required: true }, { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '', required: true }] }, label: { pt: 'Orçamentos', en: 'Budgets' }, help: 'What may be spent in each period.', sensitive: true, max: 240 },
      { name: 'allocation_method', type: { kind: 'choice', choices: [{ value: 'percentage', label: { pt: 'Percentual', en: 'Percentage' } }, { value: 'fixed', label: { pt: 'Valor fixo', en: 'Fixed amount' } }, { value: 'usage', label: { pt: 'Por uso', en: 'By usage' } }] }, label: { pt: 'Rateio', en: 'Allocation' }, help: 'How it takes its part of shared costs.', required: true, initial: 'percentage' },
      { name: 'allocation_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Percentual do rateio', en: 'Allocation percentage' }, help: 'Its part of shared costs, in percent.', range: [0, 10000] },
      { name: 'allocation_amount', type: { kind: 'money' }, label: { pt: 'Valor do rateio por mês', en: 'Monthly allocation' }, help: 'Its monthly part of shared costs.' },
      { name: 'allocation_driver', type: { kind: 'choice', choices: [{ value: 'appointments', label: { pt: 'Consultas', en: 'Appointments' } }, { value: 'hours', label: { pt: 'Horas de atendimento', en: 'Hours of care' } }, { value: 'area', label: { pt: 'Área', en: 'Floor area' } }, { value: 'revenue', label: { pt: 'Receita', en: 'Revenue' } }, { value: 'stock_usage', label: { pt: 'Consumo de estoque', en: 'Stock usage' } }, { value: 'staff', label: { pt: 'Pessoas', en: 'Staff' } }] }, label: { pt: 'Base do uso', en: 'Usage measure' }, help: 'What usage is measured by.' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
