// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A notice that the server sends to an account, by e-mail or push: a payment, a first sign-in, a session to come. */
export interface Notification {
  account?: string | null
  category?: 'payment_update' | 'onboarding' | 'session_reminder' | 'security' | 'grant_expiry' | 'other' | (string & {}) | null
  medium?: 'email' | 'push' | (string & {}) | null
  subject?: string | null
  content?: string | null
  status?: 'pending' | 'sent' | 'failed' | (string & {}) | null
  sent_at?: number | null
  failure_reason?: string | null
}

export const entity = {
  name: 'notification', label: { pt: 'Aviso', en: 'Notification' },
  help: 'A notice that the server sends to an account, by e-mail or push: a payment, a first sign-in, a session to come.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true, index: true },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'payment_update', label: { pt: 'Pagamento', en: 'Payment' } }, { value: 'onboarding', label: { pt: 'Boas-vindas', en: 'Welcome' } }, { value: 'session_reminder', label: { pt: 'Lembrete de sessão', en: 'Session reminder' } }, { value: 'security', label: { pt: 'Segurança', en: 'Security' } }, { value: 'grant_expiry', label: { pt: 'Acesso a vencer', en: 'Access about to expire' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push notification' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true, initial: 'email' },
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Subject' }, help: '', max: 255 },
      { name: 'content', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: 'Never holds health data: it leaves the platform.', max: 4000 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando envio', en: 'Pending' } }, { value: 'sent', label: { pt: 'Enviado', en: 'Sent' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'pending' },
      { name: 'sent_at', type: { kind: 'instant' }, label: { pt: 'Enviado em', en: 'Sent at' }, help: '', index: true },
      { name: 'failure_reason', type: { kind: 'text' }, label: { pt: 'Motivo da falha', en: 'Reason for failure' }, help: '', max: 400 },
    ] },
  ],
} as const satisfies Entity
