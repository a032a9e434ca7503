// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** When an indicator calls for attention, and who is told how. */
export interface AlertRule {
  name?: string | null
  description?: string | null
  kpi?: string | null
  condition?: 'above' | 'at_least' | 'below' | 'at_most' | 'rose_by' | 'fell_by' | (string & {}) | null
  threshold?: number | null
  clear_at?: number | null
  holds_for?: number | null
  cooldown?: number | null
  severity?: 'low' | 'medium' | 'high' | 'critical' | (string & {}) | null
  channels?: string[] | null
  recipients?: string[] | null
  message?: string | null
  active?: boolean | null
}

export const entity = {
  name: 'alert_rule', label: { pt: 'Regra de alerta', en: 'Alert rule' },
  help: 'When an indicator calls for attention, and who is told how.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'kpi', type: { kind: 'link', entity: 'kpi' }, label: { pt: 'Indicador', en: 'Key indicator' }, help: '', required: true, index: true },
      { name: 'condition', type: { kind: 'choice', choices: [{ value: 'above', label: { pt: 'Acima de', en: 'Above' } }, { value: 'at_least', label: { pt: 'A partir de', en: 'At least' } }, { value: 'below', label: { pt: 'Abaixo de', en: 'Below' } }, { value: 'at_most', label: { pt: 'Até', en: 'At most' } }, { value: 'rose_by', label: { pt: 'Subiu mais que (%)', en: 'Rose by more than (%)' } }, { value: 'fell_by', label: { pt: 'Caiu mais que (%)', en: 'Fell by more than (%)' } }] }, label: { pt: 'Condição', en: 'Condition' }, help: '', required: true },
      { name: 'threshold', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Limite', en: 'Threshold' }, help: 'In the indicator\'s unit, or percent against the period before.', required: true },
      { name: 'clear_at', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Normaliza em', en: 'Clears at' }, help: 'The episode ends when the value is back here, so that a value at the limit does not ring twice. Without one, the limit itself.' },
      { name: 'holds_for', type: { kind: 'minutes' }, label: { pt: 'Persistir por', en: 'Holds for' }, help: 'How long the condition must hold before an episode begins.', range: [0, 44640], initial: '0' },
      { name: 'cooldown', type: { kind: 'minutes' }, label: { pt: 'Intervalo mínimo', en: 'Cooldown' }, help: 'Least time between two episodes. One message is sent per episode, however long it lasts.', range: [0, 525600], initial: '1440' },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'medium', label: { pt: 'Média', en: 'Medium' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'critical', label: { pt: 'Crítica', en: 'Critical' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '', required: true, index: true, initial: 'medium' },
      { name: 'channels', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'in_app', label: { pt: 'No aplicativo', en: 'In the app' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'webhook', label: { pt: 'Webhook', en: 'Webhook' } }] } }, label: { pt: 'Canais', en: 'Channels' }, help: '' },
      { name: 'recipients', type: { kind: 'set', of: { kind: 'link', entity: 'account' } }, label: { pt: 'Destinatários', en: 'Recipients' }, help: '', max: 50 },
      { name: 'message', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: 'Text of the message; the indicator\'s name and value are added.', max: 500 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
