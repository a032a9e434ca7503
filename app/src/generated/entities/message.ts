// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One message to or from a patient, as it was written. What became of it is told by deliveries. */
export interface Message {
  patient?: string | null
  conversation?: string | null
  sender?: 'patient' | 'contact' | 'staff' | 'assistant' | 'system' | (string & {}) | null
  account?: string | null
  assistant?: string | null
  medium?: 'app' | 'web_widget' | 'whatsapp' | 'sms' | 'email' | 'phone_call' | 'push' | 'facebook' | 'instagram' | 'twitter' | 'telegram' | (string & {}) | null
  channel?: string | null
  content_type?: 'text' | 'image' | 'file' | 'audio' | 'video' | 'call' | 'system' | (string & {}) | null
  purpose?: 'conversation' | 'appointment' | 'billing' | 'education' | 'survey' | 'marketing' | 'notice' | (string & {}) | null
  subject?: string | null
  content?: string | null
  file?: string | null
  file_name?: string | null
  media_type?: string | null
  sent_at?: number | null
  reply_to?: string | null
  message_template?: string | null
  campaign?: string | null
  engagement_trigger?: string | null
  survey?: string | null
  appointment?: string | null
  external_reference?: string | null
  model?: string | null
  tokens_used?: number | null
  processing_ms?: number | null
  confidence?: number | null
  tools_used?: string[] | null
  sources?: string[] | null
}

export const entity = {
  name: 'message', label: { pt: 'Mensagem', en: 'Message' },
  help: 'One message to or from a patient, as it was written. What became of it is told by deliveries.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'inbox', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'conversation', type: { kind: 'link', entity: 'conversation' }, label: { pt: 'Atendimento', en: 'Conversation' }, help: 'Empty for reminders, campaigns and notices that stand alone.', index: true },
      { name: 'sender', type: { kind: 'choice', choices: [{ value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }, { value: 'contact', label: { pt: 'Contato', en: 'Contact' } }, { value: 'staff', label: { pt: 'Equipe', en: 'Staff' } }, { value: 'assistant', label: { pt: 'Assistente', en: 'Assistant' } }, { value: 'system', label: { pt: 'Sistema', en: 'System' } }] }, label: { pt: 'De', en: 'From' }, help: '', required: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Quem escreveu', en: 'Written by' }, help: 'The person of the team who wrote it.', index: true },
      { name: 'assistant', type: { kind: 'link', entity: 'assistant' }, label: { pt: 'Assistente', en: 'Assistant' }, help: '', index: true },
      { name: 'medium', type: { kind: 'choice', choices: [{ value: 'app', label: { pt: 'Aplicativo Umbu', en: 'Umbu app' } }, { value: 'web_widget', label: { pt: 'Chat do site', en: 'Website chat' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'phone_call', label: { pt: 'Telefone', en: 'Phone call' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push notification' } }, { value: 'facebook', label: { pt: 'Facebook Messenger', en: 'Facebook Messenger' } }, { value: 'instagram', label: { pt: 'Instagram', en: 'Instagram' } }, { value: 'twitter', label: { pt: 'X (Twitter)', en: 'X (Twitter)' } }, { value: 'telegram', label: { pt: 'Telegram', en: 'Telegram' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true, index: true, initial: 'app' },
      { name: 'channel', type: { kind: 'link', entity: 'channel' }, label: { pt: 'Canal', en: 'Channel' }, help: '', index: true },
      { name: 'content_type', type: { kind: 'choice', choices: [{ value: 'text', label: { pt: 'Texto', en: 'Text' } }, { value: 'image', label: { pt: 'Imagem', en: 'Image' } }, { value: 'file', label: { pt: 'Arquivo', en: 'File' } }, { value: 'audio', label: { pt: 'Áudio', en: 'Audio' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'call', label: { pt: 'Ligação', en: 'Call' } }, { value: 'system', label: { pt: 'Aviso do sistema', en: 'System notice' } }] }, label: { pt: 'Conteúdo', en: 'Content type' }, help: '', required: true, initial: 'text' },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'conversation', label: { pt: 'Atendimento', en: 'Conversation' } }, { value: 'appointment', label: { pt: 'Consulta', en: 'Appointment' } }, { value: 'billing', label: { pt: 'Cobrança', en: 'Billing' } }, { value: 'education', label: { pt: 'Educação', en: 'Education' } }, { value: 'survey', label: { pt: 'Pesquisa', en: 'Survey' } }, { value: 'marketing', label: { pt: 'Comunicação e ofertas', en: 'Marketing' } }, { value: 'notice', label: { pt: 'Aviso', en: 'Notice' } }] }, label: { pt: 'Finalidade', en: 'Purpose' }, help: 'Decides which consent and which hours apply.', required: true, initial: 'conversation' },
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Subject' }, help: '', max: 255 },
      { name: 'content', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: 'The words as sent, with the template\'s variables filled in; of a call, what was said.', max: 4000 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: 'At most one, as in chats. Each further file of an e-mail is a message of its own.' },
      { name: 'file_name', type: { kind: 'text' }, label: { pt: 'Nome do arquivo', en: 'File name' }, help: '', max: 160 },
      { name: 'media_type', type: { kind: 'text' }, label: { pt: 'Formato do arquivo', en: 'Media type' }, help: 'Such as image/jpeg.', max: 80 },
      { name: 'sent_at', type: { kind: 'instant' }, label: { pt: 'Enviada em', en: 'Sent at' }, help: '', required: true, index: true },
      { name: 'reply_to', type: { kind: 'link', entity: 'message' }, label: { pt: 'Em resposta a', en: 'In reply to' }, help: '', index: true },
      { name: 'message_template', type: { kind: 'link', entity: 'message_template' }, label: { pt: 'Modelo', en: 'Template' }, help: '', index: true },
      { name: 'campaign', type: { kind: 'link', entity: 'campaign' }, label: { pt: 'Campanha', en: 'Campaign' }, help: '', index: true },
      { name: 'engagement_trigger', type: { kind: 'link', entity: 'engagement_trigger' }, label: { pt: 'Gatilho', en: 'Trigger' }, help: '', index: true },
      { name: 'survey', type: { kind: 'link', entity: 'survey' }, label: { pt: 'Pesquisa', en: 'Survey' }, help: '', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'external_reference', type: { kind: 'text' }, label: { pt: 'Referência no canal', en: 'Reference at the channel' }, help: 'Number of the message at the channel\'s provider; a second arrival with the same number is ignored.', index: true, max: 160 },
      { name: 'model', type: { kind: 'text' }, label: { pt: 'Modelo de linguagem', en: 'Language model' }, help: 'Language model that wrote it, with its version, where an assistant did.', max: 80 },
      { name: 'tokens_used', type: { kind: 'int' }, label: { pt: 'Unidades de texto usadas', en: 'Tokens used' }, help: 'Units of text that the model read and wrote.', range: [0, 10000000] },
      { name: 'processing_ms', type: { kind: 'int' }, label: { pt: 'Tempo de resposta (ms)', en: 'Processing time (ms)' }, help: '', range: [0, 3600000] },
      { name: 'confidence', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Confiança (0 a 1)', en: 'Confidence (0 to 1)' }, help: 'How sure the assistant was, from 0 to 1.', range: [0, 10000] },
      { name: 'tools_used', type: { kind: 'set', of: { kind: 'link', entity: 'assistant_tool' } }, label: { pt: 'Ferramentas usadas', en: 'Tools used' }, help: '', max: 40 },
      { name: 'sources', type: { kind: 'set', of: { kind: 'link', entity: 'knowledge_article' } }, label: { pt: 'Artigos citados', en: 'Articles cited' }, help: 'Articles on which the answer rests.', max: 40 },
    ] },
  ],
} as const satisfies Entity
