// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A question from someone who is not a patient: prices, hours, a first visit. Kept apart from patients' records and erased sooner. */
export interface Inquiry {
  contact?: string | null
  channel?: string | null
  subject?: string | null
  status?: 'open' | 'pending' | 'escalated' | 'resolved' | 'closed' | 'spam' | (string & {}) | null
  messages?: ({ id: string } & Record<string, unknown>)[] | null
  started_at?: number | null
  reply_window_ends_at?: number | null
  assigned_to?: string | null
  assistant?: string | null
  tags?: string[] | null
  patient?: string | null
}

export const entity = {
  name: 'inquiry', label: { pt: 'Primeiro contato', en: 'Inquiry' },
  help: 'A question from someone who is not a patient: prices, hours, a first visit. Kept apart from patients\' records and erased sooner.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'inbox', fields: [
      { name: 'contact', type: { kind: 'link', entity: 'contact' }, label: { pt: 'Contato', en: 'Contact' }, help: '', required: true, index: true },
      { name: 'channel', type: { kind: 'link', entity: 'channel' }, label: { pt: 'Canal', en: 'Channel' }, help: '', index: true },
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Subject' }, help: '', search: true, max: 200 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'pending', label: { pt: 'Aguardando atendente', en: 'Waiting for someone' } }, { value: 'escalated', label: { pt: 'Com uma pessoa da equipe', en: 'With a person' } }, { value: 'resolved', label: { pt: 'Resolvido', en: 'Resolved' } }, { value: 'closed', label: { pt: 'Encerrado', en: 'Closed' } }, { value: 'spam', label: { pt: 'Indesejado', en: 'Spam' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'open' },
      { name: 'messages', type: { kind: 'list', fields: [{ name: 'sender', type: { kind: 'choice', choices: [{ value: 'contact', label: { pt: 'Contato', en: 'Contact' } }, { value: 'staff', label: { pt: 'Equipe', en: 'Staff' } }, { value: 'assistant', label: { pt: 'Assistente', en: 'Assistant' } }] }, label: { pt: 'De', en: 'From' }, help: '', required: true }, { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Quem escreveu', en: 'Written by' }, help: '', index: true }, { name: 'content', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: '', max: 4000 }, { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' }, { name: 'sent_at', type: { kind: 'instant' }, label: { pt: 'Enviada em', en: 'Sent at' }, help: '', required: true }, { name: 'external_reference', type: { kind: 'text' }, label: { pt: 'Referência no canal', en: 'Reference at the channel' }, help: '', max: 160 }] }, label: { pt: 'Mensagens', en: 'Messages' }, help: '', max: 500 },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', index: true },
      { name: 'reply_window_ends_at', type: { kind: 'instant' }, label: { pt: 'Resposta livre até', en: 'Free reply until' }, help: 'Until when a free reply may be sent: on WhatsApp, 24 hours after the person\'s last message.', index: true },
      { name: 'assigned_to', type: { kind: 'link', entity: 'account' }, label: { pt: 'Atendente', en: 'Assigned to' }, help: '', index: true },
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: '', index: true },
      { name: 'tags', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Etiquetas', en: 'Tags' }, help: '', max: 40 },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'The patient that this person became.', index: true },
    ] },
  ],
} as const satisfies Entity
