// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A number by which the clinic steers, with its target and its limits. */
export interface Kpi {
  name?: string | null
  description?: string | null
  category?: 'financial' | 'clinical' | 'operational' | 'patient' | 'messaging' | 'intelligence' | 'compliance' | (string & {}) | null
  value_kind?: 'count' | 'percentage' | 'currency' | 'rating' | 'time' | (string & {}) | null
  read_model?: 'appointments' | 'attendance' | 'occupancy' | 'patients' | 'retention' | 'adherence' | 'care_outcomes' | 'satisfaction' | 'revenue' | 'receivables' | 'expenses' | 'commissions' | 'taxes' | 'stock' | 'conversations' | 'response_time' | 'campaigns' | 'loyalty' | 'agents' | 'integrations' | 'compliance' | 'samples' | (string & {}) | null
  measure?: string | null
  aggregation?: 'sum' | 'average' | 'max' | 'min' | 'count' | (string & {}) | null
  period?: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {}) | null
  filters?: ({ id: string } & Record<string, unknown>)[] | null
  direction?: 'higher' | 'lower' | (string & {}) | null
  target?: number | null
  warning_threshold?: number | null
  critical_threshold?: number | null
  refresh_every?: number | null
  active?: boolean | null
}

export const entity = {
  name: 'kpi', label: { pt: 'Indicador', en: 'Key indicator' },
  help: 'A number by which the clinic steers, with its target and its limits.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'financial', label: { pt: 'Financeira', en: 'Financial' } }, { value: 'clinical', label: { pt: 'Clínica', en: 'Clinical' } }, { value: 'operational', label: { pt: 'Operacional', en: 'Operational' } }, { value: 'patient', label: { pt: 'Pacientes', en: 'Patients' } }, { value: 'messaging', label: { pt: 'Atendimento', en: 'Messaging' } }, { value: 'intelligence', label: { pt: 'Inteligência', en: 'Intelligence' } }, { value: 'compliance', label: { pt: 'Conformidade', en: 'Compliance' } }] }, label: { pt: 'Área', en: 'Category' }, help: '', required: true, index: true },
      { name: 'value_kind', type: { kind: 'choice', choices: [{ value: 'count', label: { pt: 'Contagem', en: 'Count' } }, { value: 'percentage', label: { pt: 'Percentual', en: 'Percentage' } }, { value: 'currency', label: { pt: 'Dinheiro', en: 'Money' } }, { value: 'rating', label: { pt: 'Nota', en: 'Rating' } }, { value: 'time', label: { pt: 'Tempo', en: 'Time' } }] }, label: { pt: 'Tipo de valor', en: 'Kind of value' }, help: 'What kind of number it is: percent from 0 to 100, money in reais, time in minutes.', required: true },
      { name: 'read_model', type: { kind: 'choice', choices: [{ value: 'appointments', label: { pt: 'Consultas', en: 'Appointments' } }, { value: 'attendance', label: { pt: 'Comparecimento e faltas', en: 'Attendance and no-shows' } }, { value: 'occupancy', label: { pt: 'Ocupação da agenda', en: 'Schedule occupancy' } }, { value: 'patients', label: { pt: 'Pacientes', en: 'Patients' } }, { value: 'retention', label: { pt: 'Retorno de pacientes', en: 'Patient retention' } }, { value: 'adherence', label: { pt: 'Adesão ao plano', en: 'Plan adherence' } }, { value: 'care_outcomes', label: { pt: 'Resultados do cuidado', en: 'Care outcomes' } }, { value: 'satisfaction', label: { pt: 'Satisfação', en: 'Satisfaction' } }, { value: 'revenue', label: { pt: 'Receita', en: 'Revenue' } }, { value: 'receivables', label: { pt: 'Contas a receber', en: 'Receivables' } }, { value: 'expenses', label: { pt: 'Despesas', en: 'Expenses' } }, { value: 'commissions', label: { pt: 'Comissões', en: 'Commissions' } }, { value: 'taxes', label: { pt: 'Tributos', en: 'Taxes' } }, { value: 'stock', label: { pt: 'Estoque', en: 'Stock' } }, { value: 'conversations', label: { pt: 'Conversas', en: 'Conversations' } }, { value: 'response_time', label: { pt: 'Tempo de resposta', en: 'Response time' } }, { value: 'campaigns', label: { pt: 'Campanhas', en: 'Campaigns' } }, { value: 'loyalty', label: { pt: 'Fidelidade', en: 'Loyalty' } }, { value: 'agents', label: { pt: 'Agentes', en: 'Agents' } }, { value: 'integrations', label: { pt: 'Integrações', en: 'Integrations' } }, { value: 'compliance', label: { pt: 'Conformidade', en: 'Compliance' } }, { value: 'samples', label: { pt: 'Medições guardadas', en: 'Stored samples' } }] }, label: { pt: 'Cálculo', en: 'Computation' }, help: 'The computation that feeds it. Formulas are named and tested, not typed in.', required: true },
      { name: 'measure', type: { kind: 'text' }, label: { pt: 'Medida', en: 'Measure' }, help: 'Which number of the computation, such as no_show. Without one, its rows are counted.', max: 80 },
      { name: 'aggregation', type: { kind: 'choice', choices: [{ value: 'sum', label: { pt: 'Soma', en: 'Sum' } }, { value: 'average', label: { pt: 'Média', en: 'Average' } }, { value: 'max', label: { pt: 'Maior valor', en: 'Highest value' } }, { value: 'min', label: { pt: 'Menor valor', en: 'Lowest value' } }, { value: 'count', label: { pt: 'Contagem', en: 'Count' } }] }, label: { pt: 'Agregação', en: 'Aggregation' }, help: '', required: true },
      { name: 'period', type: { kind: 'choice', choices: [{ value: 'day', label: { pt: 'Dia', en: 'Day' } }, { value: 'week', label: { pt: 'Semana', en: 'Week' } }, { value: 'month', label: { pt: 'Mês', en: 'Month' } }, { value: 'quarter', label: { pt: 'Trimestre', en: 'Quarter' } }, { value: 'year', label: { pt: 'Ano', en: 'Year' } }] }, label: { pt: 'Período', en: 'Period' }, help: '', initial: 'month' },
      { name: 'filters', type: { kind: 'list', fields: [{ name: 'dimension', type: { kind: 'text' }, label: { pt: 'Dimensão', en: 'Dimension' }, help: '', required: true, max: 60 }, { name: 'comparison', type: { kind: 'choice', choices: [{ value: 'equal', label: { pt: 'Igual a', en: 'Equal to' } }, { value: 'different', label: { pt: 'Diferente de', en: 'Different from' } }, { value: 'at_least', label: { pt: 'A partir de', en: 'At least' } }, { value: 'at_most', label: { pt: 'Até', en: 'At most' } }] }, label: { pt: 'Comparação', en: 'Comparison' }, help: '', required: true, initial: 'equal' }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 120 }] }, label: { pt: 'Filtros', en: 'Filters' }, help: 'Conditions that all must hold.', max: 20 },
      { name: 'direction', type: { kind: 'choice', choices: [{ value: 'higher', label: { pt: 'Quanto maior, melhor', en: 'Higher is better' } }, { value: 'lower', label: { pt: 'Quanto menor, melhor', en: 'Lower is better' } }] }, label: { pt: 'Sentido', en: 'Direction' }, help: 'Which way is better, and so on which side of a limit trouble lies.', initial: 'higher' },
      { name: 'target', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Meta', en: 'Target' }, help: '' },
      { name: 'warning_threshold', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Limite de atenção', en: 'Warning threshold' }, help: 'From here on the number is shown as a warning.' },
      { name: 'critical_threshold', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Limite crítico', en: 'Critical threshold' }, help: 'From here on the number is shown as critical.' },
      { name: 'refresh_every', type: { kind: 'minutes' }, label: { pt: 'Atualizar a cada', en: 'Refresh every' }, help: 'How old a computed value may be before it is computed again.', range: [1, 44640], initial: '60' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
