// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One number, chart or table of a dashboard. */
export interface Widget {
  dashboard?: string | null
  title?: string | null
  description?: string | null
  chart?: 'number' | 'gauge' | 'line' | 'bar' | 'stacked_bar' | 'pie' | 'funnel' | 'heatmap' | 'table' | 'text' | (string & {}) | null
  kpi?: string | null
  group_by?: string | null
  group_limit?: number | null
  compare_with?: 'nothing' | 'target' | 'previous_period' | 'previous_year' | 'benchmark' | (string & {}) | null
  benchmark?: string | null
  column_start?: number | null
  row_start?: number | null
  width?: number | null
  height?: number | null
  active?: boolean | null
}

export const entity = {
  name: 'widget', label: { pt: 'Quadro do painel', en: 'Widget' },
  help: 'One number, chart or table of a dashboard.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'dashboard', type: { kind: 'link', entity: 'dashboard' }, label: { pt: 'Painel', en: 'Dashboard' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'chart', type: { kind: 'choice', choices: [{ value: 'number', label: { pt: 'Número', en: 'Number' } }, { value: 'gauge', label: { pt: 'Mostrador', en: 'Gauge' } }, { value: 'line', label: { pt: 'Linhas', en: 'Lines' } }, { value: 'bar', label: { pt: 'Barras', en: 'Bars' } }, { value: 'stacked_bar', label: { pt: 'Barras empilhadas', en: 'Stacked bars' } }, { value: 'pie', label: { pt: 'Pizza', en: 'Pie' } }, { value: 'funnel', label: { pt: 'Funil', en: 'Funnel' } }, { value: 'heatmap', label: { pt: 'Mapa de calor', en: 'Heat map' } }, { value: 'table', label: { pt: 'Tabela', en: 'Table' } }, { value: 'text', label: { pt: 'Texto', en: 'Text' } }] }, label: { pt: 'Forma', en: 'Chart' }, help: '', required: true, initial: 'number' },
      { name: 'kpi', type: { kind: 'link', entity: 'kpi' }, label: { pt: 'Indicador', en: 'Key indicator' }, help: 'What it shows. A text has none.', index: true },
      { name: 'group_by', type: { kind: 'text' }, label: { pt: 'Agrupar por', en: 'Group by' }, help: 'Dimension that splits the values, such as practitioner.', max: 60 },
      { name: 'group_limit', type: { kind: 'int' }, label: { pt: 'Máximo de grupos', en: 'Most groups' }, help: 'Most groups that are shown; the others are one.', range: [1, 100] },
      { name: 'compare_with', type: { kind: 'choice', choices: [{ value: 'nothing', label: { pt: 'Nada', en: 'Nothing' } }, { value: 'target', label: { pt: 'Meta', en: 'Target' } }, { value: 'previous_period', label: { pt: 'Período anterior', en: 'Previous period' } }, { value: 'previous_year', label: { pt: 'Ano anterior', en: 'Previous year' } }, { value: 'benchmark', label: { pt: 'Referência', en: 'Benchmark' } }] }, label: { pt: 'Comparar com', en: 'Compare with' }, help: '', initial: 'nothing' },
      { name: 'benchmark', type: { kind: 'link', entity: 'benchmark' }, label: { pt: 'Referência', en: 'Benchmark' }, help: '', index: true },
      { name: 'column_start', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Coluna', en: 'Column' }, help: 'Left edge, in twelfths of the dashboard\'s width.', required: true, range: [0, 1200] },
      { name: 'row_start', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Linha', en: 'Row' }, help: 'Upper edge, in rows from the top.', required: true, range: [0, 100000] },
      { name: 'width', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Largura', en: 'Width' }, help: 'In twelfths of the dashboard\'s width.', required: true, range: [25, 1200], initial: '300' },
      { name: 'height', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Altura', en: 'Height' }, help: 'In rows.', required: true, range: [25, 10000], initial: '200' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', initial: 'true' },
    ] },
  ],
} as const satisfies Entity
