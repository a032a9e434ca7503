// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Words that are sent again and again, with gaps for what differs. */
export interface MessageTemplate {
  name?: string | null
  description?: string | null
  medium?: 'email' | 'sms' | 'whatsapp' | 'push' | 'phone_call' | 'app' | (string & {}) | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  subject?: string | null
  content?: string | null
  footer?: string | null
  variables?: ({ id: string } & Record<string, unknown>)[] | null
  buttons?: ({ id: string } & Record<string, unknown>)[] | null
  active?: boolean | null
  version?: number | null
  channel?: string | null
  whatsapp_name?: string | null
  whatsapp_category?: 'utility' | 'marketing' | 'authentication' | (string & {}) | null
  approval_status?: 'not_submitted' | 'pending' | 'approved' | 'rejected' | 'paused' | 'disabled' | (string & {}) | null
  approval_changed_at?: number | null
  rejection_reason?: string | null
}

export const entity = {
  name: 'message_template', label: { pt: 'Modelo de mensagem', en: 'Message template' },
  help: 'Words that are sent again and again, with gaps for what differs.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 400 },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push notification' } }, { value: 'phone_call', label: { pt: 'Roteiro de ligação', en: 'Phone script' } }, { value: 'app', label: { pt: 'Aplicativo Umbu', en: 'Umbu app' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true, index: true },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', required: true, initial: 'pt_br' },
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto ou título', en: 'Subject or title' }, help: 'Subject of an e-mail, title of a notification, header of a WhatsApp message.', max: 200 },
      { name: 'content', type: { kind: 'prose' }, label: { pt: 'Texto', en: 'Text' }, help: 'The words, each gap written as its name in double braces. At most 1,024 characters on WhatsApp.' },
      { name: 'footer', type: { kind: 'text' }, label: { pt: 'Rodapé', en: 'Footer' }, help: '', max: 60 },
      { name: 'variables', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name of the gap, such as patient_name.', required: true, max: 40 }, { name: 'example', type: { kind: 'text' }, label: { pt: 'Exemplo', en: 'Example' }, help: 'What WhatsApp and whoever edits the text see in its place.', max: 120 }, { name: 'mandatory', type: { kind: 'flag' }, label: { pt: 'Obrigatória', en: 'Mandatory' }, help: '', initial: 'true' }] }, label: { pt: 'Variáveis', en: 'Variables' }, help: '', max: 30 },
      { name: 'buttons', type: { kind: 'list', fields: [{ name: 'label', type: { kind: 'text' }, label: { pt: 'Texto do botão', en: 'Button text' }, help: '', required: true, max: 25 }, { name: 'action', type: { kind: 'choice', choices: [{ value: 'reply', label: { pt: 'Responder', en: 'Reply' } }, { value: 'open_url', label: { pt: 'Abrir endereço', en: 'Open address' } }, { value: 'call', label: { pt: 'Ligar', en: 'Call' } }, { value: 'copy_code', label: { pt: 'Copiar código', en: 'Copy code' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true, initial: 'reply' }, { name: 'url', type: { kind: 'url' }, label: { pt: 'Endereço', en: 'Address' }, help: '', max: 500 }, { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '' }] }, label: { pt: 'Botões', en: 'Buttons' }, help: '', max: 10 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: 'Number of the text, raised when it changes. A WhatsApp text that changes needs a new approval.', range: [1, 10000], initial: '1' },
      { name: 'channel', type: { kind: 'link', entity: 'channel' }, label: { pt: 'Canal', en: 'Channel' }, help: 'The WhatsApp number under which it is approved.', index: true },
      { name: 'whatsapp_name', type: { kind: 'text' }, label: { pt: 'Nome no WhatsApp', en: 'Name at WhatsApp' }, help: 'Name at WhatsApp: lower-case letters, digits and underscores.', uniqueHint: true, index: true, max: 120 },
      { name: 'whatsapp_category', type: { kind: 'choice', choices: [{ value: 'utility', label: { pt: 'Utilidade', en: 'Utility' } }, { value: 'marketing', label: { pt: 'Marketing', en: 'Marketing' } }, { value: 'authentication', label: { pt: 'Autenticação', en: 'Authentication' } }] }, label: { pt: 'Categoria no WhatsApp', en: 'WhatsApp category' }, help: 'WhatsApp\'s category, which decides the price and the consent needed.' },
      { name: 'approval_status', type: { kind: 'choice', choices: [{ value: 'not_submitted', label: { pt: 'Não enviado', en: 'Not submitted' } }, { value: 'pending', label: { pt: 'Em análise', en: 'Pending' } }, { value: 'approved', label: { pt: 'Aprovado', en: 'Approved' } }, { value: 'rejected', label: { pt: 'Recusado', en: 'Rejected' } }, { value: 'paused', label: { pt: 'Pausado', en: 'Paused' } }, { value: 'disabled', label: { pt: 'Desativado', en: 'Disabled' } }] }, label: { pt: 'Aprovação no WhatsApp', en: 'WhatsApp approval' }, help: '', index: true, initial: 'not_submitted' },
      { name: 'approval_changed_at', type: { kind: 'instant' }, label: { pt: 'Aprovação mudou em', en: 'Approval changed at' }, help: '' },
      { name: 'rejection_reason', type: { kind: 'text' }, label: { pt: 'Motivo da recusa', en: 'Reason for rejection' }, help: '', max: 400 },
    ] },
  ],
} as const satisfies Entity
