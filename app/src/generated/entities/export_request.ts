// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A request to take data out of the system as a file: by whom, why, what, and until when it can be fetched. */
export interface ExportRequest {
  name?: string | null
  description?: string | null
  reason?: string | null
  records?: string[] | null
  filters?: ({ id: string } & Record<string, unknown>)[] | null
  columns?: ({ id: string } & Record<string, unknown>)[] | null
  format?: 'csv' | 'xlsx' | 'json' | 'pdf' | 'fhir' | (string & {}) | null
  recurrence?: string | null
  requested_by?: string | null
  approved_by?: string | null
  status?: 'pending' | 'processing' | 'completed' | 'failed' | 'denied' | 'expired' | (string & {}) | null
  file?: string | null
  file_name?: string | null
  file_bytes?: number | null
  record_count?: number | null
  expires_at?: number | null
  error?: string | null
}

export const entity = {
  name: 'export_request', label: { pt: 'Pedido de exportação', en: 'Export request' },
  help: 'A request to take data out of the system as a file: by whom, why, what, and until when it can be fetched.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: 'Why the data leave the system. The audit shows it.', required: true, max: 500 },
      { name: 'records', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Registros', en: 'Records' }, help: 'Record kinds in the file, by their names in the catalogue, such as appointment. Only those that the person who asks may read are ever included.', max: 60 },
      { name: 'filters', type: { kind: 'list', fields: [{ name: 'field', type: { kind: 'text' }, label: { pt: 'Campo', en: 'Field' }, help: '', required: true, max: 120 }, { name: 'comparison', type: { kind: 'choice', choices: [{ value: 'equal', label: { pt: 'Igual a', en: 'Equal to' } }, { value: 'different', label: { pt: 'Diferente de', en: 'Different from' } }, { value: 'at_least', label: { pt: 'A partir de', en: 'At least' } }, { value: 'at_most', label: { pt: 'Até', en: 'At most' } }, { value: 'contains', label: { pt: 'Contém', en: 'Contains' } }] }, label: { pt: 'Comparação', en: 'Comparison' }, help: '', required: true, initial: 'equal' }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', max: 200 }] }, label: { pt: 'Filtros', en: 'Filters' }, help: 'Conditions that all must hold.', max: 50 },
      { name: 'columns', type: { kind: 'list', fields: [{ name: 'field', type: { kind: 'text' }, label: { pt: 'Campo', en: 'Field' }, help: '', required: true, max: 120 }] }, label: { pt: 'Colunas', en: 'Columns' }, help: 'Columns in the order of the file, such as appointment.date. Without any, all.', max: 200 },
      { name: 'format', type: { kind: 'choice', choices: [{ value: 'csv', label: { pt: 'Planilha CSV', en: 'CSV' } }, { value: 'xlsx', label: { pt: 'Planilha Excel', en: 'Excel' } }, { value: 'json', label: { pt: 'JSON', en: 'JSON' } }, { value: 'pdf', label: { pt: 'PDF', en: 'PDF' } }, { value: 'fhir', label: { pt: 'FHIR R4', en: 'FHIR R4' } }] }, label: { pt: 'Formato', en: 'Format' }, help: '', required: true, initial: 'csv' },
      { name: 'recurrence', type: { kind: 'text' }, label: { pt: 'Repetição', en: 'Recurrence' }, help: 'When it repeats, as an RFC 5545 rule such as FREQ=MONTHLY;BYMONTHDAY=1. Empty: once.', max: 200 },
      { name: 'requested_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Pedido por', en: 'Requested by' }, help: '', index: true },
      { name: 'approved_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Autorizado por', en: 'Approved by' }, help: 'A second person, where the clinic demands one.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Pendente', en: 'Pending' } }, { value: 'processing', label: { pt: 'Em preparo', en: 'Processing' } }, { value: 'completed', label: { pt: 'Pronto', en: 'Completed' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }, { value: 'denied', label: { pt: 'Negado', en: 'Denied' } }, { value: 'expired', label: { pt: 'Expirado', en: 'Expired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'pending' },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: 'Encrypted so that only the person who asked opens it.' },
      { name: 'file_name', type: { kind: 'text' }, label: { pt: 'Nome do arquivo', en: 'File name' }, help: '', max: 160 },
      { name: 'file_bytes', type: { kind: 'int' }, label: { pt: 'Tamanho (bytes)', en: 'Size (bytes)' }, help: '', range: [0, 1099511627776] },
      { name: 'record_count', type: { kind: 'int' }, label: { pt: 'Registros no arquivo', en: 'Records in the file' }, help: '', range: [0, 1000000000] },
      { name: 'expires_at', type: { kind: 'instant' }, label: { pt: 'Disponível até', en: 'Available until' }, help: 'After this, the file is destroyed.', index: true },
      { name: 'error', type: { kind: 'text' }, label: { pt: 'Erro', en: 'Error' }, help: 'What went wrong, for people to read.', max: 500 },
    ] },
  ],
} as const satisfies Entity
