// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One run of an integration: what it brought or sent, and how it ended. */
export interface IntegrationRun {
  integration?: string | null
  kind?: 'full' | 'incremental' | 'event' | 'validation' | 'backfill' | (string & {}) | null
  direction?: 'inbound' | 'outbound' | 'both' | (string & {}) | null
  status?: 'running' | 'completed' | 'failed' | 'partial' | (string & {}) | null
  started_at?: number | null
  completed_at?: number | null
  records_synced?: number | null
  errors?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'integration_run', label: { pt: 'Execução de integração', en: 'Integration run' },
  help: 'One run of an integration: what it brought or sent, and how it ended.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: '', required: true, index: true },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'full', label: { pt: 'Completa', en: 'Full' } }, { value: 'incremental', label: { pt: 'Só o que mudou', en: 'Changes only' } }, { value: 'event', label: { pt: 'Por evento', en: 'On an event' } }, { value: 'validation', label: { pt: 'Verificação', en: 'Validation' } }, { value: 'backfill', label: { pt: 'Histórico', en: 'Backfill' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true },
      { name: 'direction', type: { kind: 'choice', choices: [{ value: 'inbound', label: { pt: 'Recebe', en: 'Inbound' } }, { value: 'outbound', label: { pt: 'Envia', en: 'Outbound' } }, { value: 'both', label: { pt: 'Recebe e envia', en: 'Both ways' } }] }, label: { pt: 'Sentido', en: 'Direction' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'running', label: { pt: 'Em execução', en: 'Running' } }, { value: 'completed', label: { pt: 'Concluída', en: 'Completed' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }, { value: 'partial', label: { pt: 'Concluída em parte', en: 'Partly completed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'running' },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true, index: true },
      { name: 'completed_at', type: { kind: 'instant' }, label: { pt: 'Fim', en: 'Completed at' }, help: '' },
      { name: 'records_synced', type: { kind: 'int' }, label: { pt: 'Registros sincronizados', en: 'Records synchronized' }, help: 'Records brought or sent by this run.', range: [0, 1000000000], initial: '0' },
      { name: 'errors', type: { kind: 'list', fields: [{ name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: '', max: 80 }, { name: 'message', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: '', required: true, max: 500 }, { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: '', max: 60 }, { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: '', max: 60 }] }, label: { pt: 'Erros', en: 'Errors' }, help: 'What could not be brought or sent. Names records, never their content.', max: 200 },
    ] },
  ],
} as const satisfies Entity
