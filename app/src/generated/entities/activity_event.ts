// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that a member of the clinic did in the app, to learn what is used and where people get stuck. Never health data, and never an account of a patient. */
export interface ActivityEvent {
  at?: number | null
  category?: 'navigation' | 'feature' | 'search' | 'form' | 'onboarding' | 'sync' | 'error' | (string & {}) | null
  event?: string | null
  account?: string | null
  device?: string | null
  session?: string | null
  screen?: string | null
  duration_ms?: number | null
  app_version?: string | null
  properties?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'activity_event', label: { pt: 'Evento de uso', en: 'Activity event' },
  help: 'Something that a member of the clinic did in the app, to learn what is used and where people get stuck. Never health data, and never an account of a patient.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'insight', fields: [
      { name: 'at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'At' }, help: '', required: true, index: true },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'navigation', label: { pt: 'Navegação', en: 'Navigation' } }, { value: 'feature', label: { pt: 'Uso de recurso', en: 'Feature' } }, { value: 'search', label: { pt: 'Busca', en: 'Search' } }, { value: 'form', label: { pt: 'Formulário', en: 'Form' } }, { value: 'onboarding', label: { pt: 'Primeiros passos', en: 'Onboarding' } }, { value: 'sync', label: { pt: 'Sincronização', en: 'Synchronization' } }, { value: 'error', label: { pt: 'Erro na tela', en: 'Error shown' } }] }, label: { pt: 'Área', en: 'Category' }, help: '', required: true },
      { name: 'event', type: { kind: 'text' }, label: { pt: 'Evento', en: 'Event' }, help: 'Stable name of what was done, such as appointment_booked.', required: true, index: true, max: 80 },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: 'Empty where the person chose not to be counted by name.', index: true },
      { name: 'device', type: { kind: 'link', entity: 'device' }, label: { pt: 'Dispositivo', en: 'Device' }, help: '', index: true },
      { name: 'session', type: { kind: 'text' }, label: { pt: 'Sessão de uso', en: 'Session' }, help: 'Random name of one stay in the app.', max: 60 },
      { name: 'screen', type: { kind: 'text' }, label: { pt: 'Tela', en: 'Screen' }, help: '', max: 80 },
      { name: 'duration_ms', type: { kind: 'int' }, label: { pt: 'Duração (ms)', en: 'Duration (ms)' }, help: '', range: [0, 86400000] },
      { name: 'app_version', type: { kind: 'text' }, label: { pt: 'Versão do aplicativo', en: 'App version' }, help: '', max: 40 },
      { name: 'properties', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 60 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', max: 200 }] }, label: { pt: 'Propriedades', en: 'Properties' }, help: 'Further named facts, without names of people and without health data.', max: 20 },
    ] },
  ],
} as const satisfies Entity
