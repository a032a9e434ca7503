// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One stretch of time in which an alert's condition held, from the first value beyond the limit to the return. */
export interface AlertEpisode {
  rule?: string | null
  started_at?: number | null
  value?: number | null
  ended_at?: number | null
  acknowledged_by?: string | null
  acknowledged_at?: number | null
  comment?: string | null
}

export const entity = {
  name: 'alert_episode', label: { pt: 'Alerta', en: 'Alert' },
  help: 'One stretch of time in which an alert\'s condition held, from the first value beyond the limit to the return.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'rule', type: { kind: 'link', entity: 'alert_rule' }, label: { pt: 'Regra', en: 'Rule' }, help: '', required: true, index: true },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true, index: true },
      { name: 'value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Valor', en: 'Value' }, help: 'The value that began it, in the indicator\'s unit.' },
      { name: 'ended_at', type: { kind: 'instant' }, label: { pt: 'Fim', en: 'Ended at' }, help: 'Empty while it lasts.' },
      { name: 'acknowledged_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Visto por', en: 'Acknowledged by' }, help: '', index: true },
      { name: 'acknowledged_at', type: { kind: 'instant' }, label: { pt: 'Visto em', en: 'Acknowledged at' }, help: '' },
      { name: 'comment', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Comment' }, help: 'What was found and done.' },
    ] },
  ],
} as const satisfies Entity
