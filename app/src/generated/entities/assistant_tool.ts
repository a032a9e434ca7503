// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that an assistant can do, beside talking, and with what permission. */
export interface AssistantTool {
  assistant?: string | null
  integration?: string | null
  name?: string | null
  title?: string | null
  description?: string | null
  input_schema?: unknown | null
  settings?: ({ id: string } & Record<string, unknown>)[] | null
  permission?: 'read' | 'confirm' | 'act' | (string & {}) | null
  enabled?: boolean | null
  priority?: number | null
}

export const entity = {
  name: 'assistant_tool', label: { pt: 'Ferramenta do assistente', en: 'Assistant tool' },
  help: 'Something that an assistant can do, beside talking, and with what permission.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: '', required: true, index: true },
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: 'Where it comes from; none for those built in.', index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome técnico', en: 'Technical name' }, help: 'As the model calls it, such as search_services.', required: true, max: 64 },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Title' }, help: '', required: true, search: true, max: 80 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 1000 },
      { name: 'input_schema', type: { kind: 'json' }, label: { pt: 'Esquema de entrada', en: 'Input schema' }, help: 'JSON Schema of what it takes.', required: true },
      { name: 'settings', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Never a password, key or token: those are kept by the server only.', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 1000 }] }, label: { pt: 'Configurações', en: 'Settings' }, help: '', max: 60 },
      { name: 'permission', type: { kind: 'choice', choices: [{ value: 'read', label: { pt: 'Só consulta', en: 'Reads only' } }, { value: 'confirm', label: { pt: 'Age após confirmação', en: 'Acts once confirmed' } }, { value: 'act', label: { pt: 'Age sozinha', en: 'Acts by itself' } }] }, label: { pt: 'Permissão', en: 'Permission' }, help: '', required: true, initial: 'read' },
      { name: 'enabled', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Enabled' }, help: '', index: true, initial: 'true' },
      { name: 'priority', type: { kind: 'int' }, label: { pt: 'Prioridade', en: 'Priority' }, help: 'The highest is offered first.', range: [-1000, 1000], initial: '0' },
    ] },
  ],
} as const satisfies Entity
