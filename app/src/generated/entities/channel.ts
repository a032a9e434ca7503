// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A way in which people reach the clinic: a WhatsApp number, a mailbox, the chat of the website. */
export interface Channel {
  name?: string | null
  medium?: 'app' | 'web_widget' | 'whatsapp' | 'sms' | 'email' | 'phone_call' | 'push' | 'facebook' | 'instagram' | 'twitter' | 'telegram' | (string & {}) | null
  active?: boolean | null
  clinic?: string | null
  address?: string | null
  integration?: string | null
  assistant?: string | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  reply_window_hours?: number | null
  greeting?: string | null
  away_message?: string | null
  service_hours?: ({ id: string } & Record<string, unknown>)[] | null
  close_after_days?: number | null
  widget_title?: string | null
  widget_color?: string | null
  widget_position?: 'right' | 'left' | (string & {}) | null
  widget_sites?: string[] | null
}

export const entity = {
  name: 'channel', label: { pt: 'Canal', en: 'Channel' },
  help: 'A way in which people reach the clinic: a WhatsApp number, a mailbox, the chat of the website.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'app', label: { pt: 'Aplicativo Umbu', en: 'Umbu app' } }, { value: 'web_widget', label: { pt: 'Chat do site', en: 'Website chat' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'phone_call', label: { pt: 'Telefone', en: 'Phone call' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push notification' } }, { value: 'facebook', label: { pt: 'Facebook Messenger', en: 'Facebook Messenger' } }, { value: 'instagram', label: { pt: 'Instagram', en: 'Instagram' } }, { value: 'twitter', label: { pt: 'X (Twitter)', en: 'X (Twitter)' } }, { value: 'telegram', label: { pt: 'Telegram', en: 'Telegram' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true, index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: 'The clinic that it belongs to. Empty means all clinics of the organisation.', index: true },
      { name: 'address', type: { kind: 'text' }, label: { pt: 'Endereço do canal', en: 'Channel address' }, help: 'Number, mailbox or user name that people see.', uniqueHint: true, index: true, max: 160 },
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: 'The connection that carries it; its credentials never leave the server.', index: true },
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: 'Who answers first. Empty means people only.', index: true },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'pt_br' },
      { name: 'reply_window_hours', type: { kind: 'int' }, label: { pt: 'Janela de resposta (horas)', en: 'Reply window (hours)' }, help: 'Hours after a person\'s message in which a free reply may be sent; 24 on WhatsApp. Empty means no limit.', range: [1, 720] },
      { name: 'greeting', type: { kind: 'text' }, label: { pt: 'Saudação', en: 'Greeting' }, help: '', max: 600 },
      { name: 'away_message', type: { kind: 'text' }, label: { pt: 'Mensagem fora do horário', en: 'Away message' }, help: 'Sent outside service hours; the matter becomes a task.', max: 600 },
      { name: 'service_hours', type: { kind: 'list', fields: [{ name: 'weekday', type: { kind: 'choice', choices: [{ value: 'monday', label: { pt: 'Segunda', en: 'Monday' } }, { value: 'tuesday', label: { pt: 'Terça', en: 'Tuesday' } }, { value: 'wednesday', label: { pt: 'Quarta', en: 'Wednesday' } }, { value: 'thursday', label: { pt: 'Quinta', en: 'Thursday' } }, { value: 'friday', label: { pt: 'Sexta', en: 'Friday' } }, { value: 'saturday', label: { pt: 'Sábado', en: 'Saturday' } }, { value: 'sunday', label: { pt: 'Domingo', en: 'Sunday' } }] }, label: { pt: 'Dia', en: 'Day' }, help: '', required: true }, { name: 'opens_at', type: { kind: 'time_of_day' }, label: { pt: 'Das', en: 'From' }, help: '', required: true }, { name: 'closes_at', type: { kind: 'time_of_day' }, label: { pt: 'Às', en: 'To' }, help: '', required: true }] }, label: { pt: 'Horário de atendimento', en: 'Service hours' }, help: '', max: 30 },
      { name: 'close_after_days', type: { kind: 'int' }, label: { pt: 'Encerrar após (dias)', en: 'Close after (days)' }, help: 'Days after which a silent conversation is closed. Empty means never.', range: [1, 365] },
      { name: 'widget_title', type: { kind: 'text' }, label: { pt: 'Título do chat', en: 'Chat title' }, help: 'Website chat: its title.', max: 80 },
      { name: 'widget_color', type: { kind: 'text' }, label: { pt: 'Cor do chat', en: 'Chat colour' }, help: 'Website chat: its colour, such as #2F6B4A.', max: 7 },
      { name: 'widget_position', type: { kind: 'choice', choices: [{ value: 'right', label: { pt: 'À direita', en: 'Right' } }, { value: 'left', label: { pt: 'À esquerda', en: 'Left' } }] }, label: { pt: 'Posição do chat', en: 'Chat position' }, help: '', initial: 'right' },
      { name: 'widget_sites', type: { kind: 'set', of: { kind: 'url' } }, label: { pt: 'Sites do chat', en: 'Chat sites' }, help: 'Website chat: sites on which it may appear.', max: 20 },
    ] },
  ],
} as const satisfies Entity
