// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An exchange of messages with a patient, over one channel, about one matter. */
export interface Conversation {
  patient?: string | null
  contact?: string | null
  channel?: string | null
  medium?: 'app' | 'web_widget' | 'whatsapp' | 'sms' | 'email' | 'phone_call' | 'facebook' | 'instagram' | 'twitter' | 'telegram' | (string & {}) | null
  subject?: string | null
  status?: 'open' | 'pending' | 'escalated' | 'resolved' | 'closed' | (string & {}) | null
  started_at?: number | null
  resolved_at?: number | null
  closed_at?: number | null
  reply_window_ends_at?: number | null
  person_requested?: boolean | null
  rating?: number | null
  priority?: 'low' | 'normal' | 'high' | 'urgent' | (string & {}) | null
  handled_by?: 'queue' | 'assistant' | 'person' | (string & {}) | null
  assigned_to?: string | null
  assistant?: string | null
  escalation_reason?: string | null
  tags?: string[] | null
  internal_notes?: string | null
  external_reference?: string | null
}

export const entity = {
  name: 'conversation', label: { pt: 'Atendimento', en: 'Conversation' },
  help: 'An exchange of messages with a patient, over one channel, about one matter.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'thread', compartment: 'inbox', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'contact', type: { kind: 'link', entity: 'contact' }, label: { pt: 'Contato', en: 'Contact' }, help: 'Who writes on the patient\'s behalf, if it is someone else.', index: true },
      { name: 'channel', type: { kind: 'link', entity: 'channel' }, label: { pt: 'Canal', en: 'Channel' }, help: '', index: true },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'app', label: { pt: 'Aplicativo Umbu', en: 'Umbu app' } }, { value: 'web_widget', label: { pt: 'Chat do site', en: 'Website chat' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'phone_call', label: { pt: 'Telefone', en: 'Phone call' } }, { value: 'facebook', label: { pt: 'Facebook Messenger', en: 'Facebook Messenger' } }, { value: 'instagram', label: { pt: 'Instagram', en: 'Instagram' } }, { value: 'twitter', label: { pt: 'X (Twitter)', en: 'X (Twitter)' } }, { value: 'telegram', label: { pt: 'Telegram', en: 'Telegram' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true, index: true, initial: 'app' },
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Subject' }, help: '', search: true, max: 200 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'pending', label: { pt: 'Aguardando atendente', en: 'Waiting for someone' } }, { value: 'escalated', label: { pt: 'Com uma pessoa da equipe', en: 'With a person' } }, { value: 'resolved', label: { pt: 'Resolvido', en: 'Resolved' } }, { value: 'closed', label: { pt: 'Encerrado', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'open' },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', index: true },
      { name: 'resolved_at', type: { kind: 'instant' }, label: { pt: 'Resolvido em', en: 'Resolved at' }, help: '' },
      { name: 'closed_at', type: { kind: 'instant' }, label: { pt: 'Encerrado em', en: 'Closed at' }, help: '' },
      { name: 'reply_window_ends_at', type: { kind: 'instant' }, label: { pt: 'Resposta livre até', en: 'Free reply until' }, help: 'Until when a free reply may be sent: on WhatsApp, 24 hours after the person\'s last message. Later only approved templates go out. Empty where the channel has no such limit.', index: true },
      { name: 'person_requested', type: { kind: 'flag' }, label: { pt: 'Prefere falar com uma pessoa', en: 'Asked for a person' }, help: 'The patient asked for a person; assistants stay silent.', initial: 'false' },
      { name: 'rating', type: { kind: 'int' }, label: { pt: 'Nota do atendimento (1 a 5)', en: 'Rating (1 to 5)' }, help: 'How well the matter was handled, from 1 to 5, as the patient says.', range: [1, 5] },
    ] },
    { name: 'desk', compartment: 'inbox', fields: [
      { name: 'priority', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'urgent', label: { pt: 'Urgente', en: 'Urgent' } }] }, label: { pt: 'Prioridade', en: 'Priority' }, help: '', required: true, index: true, initial: 'normal' },
      { name: 'handled_by', type: { kind: 'choice', choices: [{ value: 'queue', label: { pt: 'Fila', en: 'Queue' } }, { value: 'assistant', label: { pt: 'Assistente', en: 'Assistant' } }, { value: 'person', label: { pt: 'Pessoa', en: 'Person' } }] }, label: { pt: 'Quem responde', en: 'Handled by' }, help: 'Who answers now. While a person does, no assistant writes.', required: true, index: true, initial: 'queue' },
      { name: 'assigned_to', type: { kind: 'link', entity: 'account' }, label: { pt: 'Atendente', en: 'Assigned to' }, help: '', index: true },
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: '', index: true },
      { name: 'escalation_reason', type: { kind: 'text' }, label: { pt: 'Motivo da transferência', en: 'Reason for handing over' }, help: 'Why the assistant handed over, or a person passed it on.', max: 300 },
      { name: 'tags', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Etiquetas', en: 'Tags' }, help: '', max: 40 },
      { name: 'internal_notes', type: { kind: 'prose' }, label: { pt: 'Observações internas', en: 'Internal notes' }, help: '' },
      { name: 'external_reference', type: { kind: 'text' }, label: { pt: 'Referência no canal', en: 'Reference at the channel' }, help: 'Name of the thread at the channel\'s provider.', max: 120 },
    ] },
  ],
} as const satisfies Entity
