// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that happened in the running of the system: a failure, a warning, an integration that came back. Never health data. An event is settled by a later one that names it. */
export interface SystemEvent {
  at?: number | null
  kind?: 'error' | 'warning' | 'info' | 'integration_status' | 'security' | 'backup' | 'resolution' | (string & {}) | null
  source?: 'integration' | 'assistant' | 'api' | 'widget' | 'sync' | 'webhook' | 'scheduler' | 'storage' | 'device' | 'billing' | 'person' | (string & {}) | null
  severity?: 'info' | 'warning' | 'error' | 'critical' | (string & {}) | null
  message?: string | null
  details?: ({ id: string } & Record<string, unknown>)[] | null
  actor?: string | null
  conversation?: string | null
  assistant?: string | null
  integration?: string | null
  resolves?: string | null
  trace?: string | null
}

export const entity = {
  name: 'system_event', label: { pt: 'Evento do sistema', en: 'System event' },
  help: 'Something that happened in the running of the system: a failure, a warning, an integration that came back. Never health data. An event is settled by a later one that names it.',
  scope: 'directory', appendOnly: true, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'At' }, help: '', required: true, index: true },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'error', label: { pt: 'Erro', en: 'Error' } }, { value: 'warning', label: { pt: 'Aviso', en: 'Warning' } }, { value: 'info', label: { pt: 'Informação', en: 'Information' } }, { value: 'integration_status', label: { pt: 'Estado de integração', en: 'Integration status' } }, { value: 'security', label: { pt: 'Segurança', en: 'Security' } }, { value: 'backup', label: { pt: 'Cópia de segurança', en: 'Backup' } }, { value: 'resolution', label: { pt: 'Resolução', en: 'Resolution' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true, index: true },
      { name: 'source', type: { kind: 'choice', choices: [{ value: 'integration', label: { pt: 'Integração', en: 'Integration' } }, { value: 'assistant', label: { pt: 'Assistente', en: 'Assistant' } }, { value: 'api', label: { pt: 'API', en: 'API' } }, { value: 'widget', label: { pt: 'Janela de conversa no site', en: 'Web widget' } }, { value: 'sync', label: { pt: 'Sincronização', en: 'Synchronization' } }, { value: 'webhook', label: { pt: 'Webhook', en: 'Webhook' } }, { value: 'scheduler', label: { pt: 'Tarefas agendadas', en: 'Scheduler' } }, { value: 'storage', label: { pt: 'Armazenamento', en: 'Storage' } }, { value: 'device', label: { pt: 'Dispositivo', en: 'Device' } }, { value: 'billing', label: { pt: 'Assinatura', en: 'Billing' } }, { value: 'person', label: { pt: 'Pessoa', en: 'Person' } }] }, label: { pt: 'Origem', en: 'Source' }, help: 'The part of the system that speaks.', required: true },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'info', label: { pt: 'Informação', en: 'Information' } }, { value: 'warning', label: { pt: 'Aviso', en: 'Warning' } }, { value: 'error', label: { pt: 'Erro', en: 'Error' } }, { value: 'critical', label: { pt: 'Crítica', en: 'Critical' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '', required: true, index: true, initial: 'info' },
      { name: 'message', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: '', required: true, max: 1000 },
      { name: 'details', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', max: 500 }] }, label: { pt: 'Detalhes', en: 'Details' }, help: '', max: 50 },
      { name: 'actor', type: { kind: 'link', entity: 'account' }, label: { pt: 'Quem', en: 'Actor' }, help: 'Who caused it or, in a resolution, who resolved it.', index: true },
      { name: 'conversation', type: { kind: 'link', entity: 'conversation' }, label: { pt: 'Conversa', en: 'Conversation' }, help: '', index: true },
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: '', index: true },
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: '', index: true },
      { name: 'resolves', type: { kind: 'link', entity: 'system_event' }, label: { pt: 'Resolve', en: 'Resolves' }, help: 'The event that this one settles.', index: true },
      { name: 'trace', type: { kind: 'text' }, label: { pt: 'Rastreio', en: 'Trace' }, help: 'Joins what was written about one request in the server\'s logs.', max: 64 },
    ] },
  ],
} as const satisfies Entity
