// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A message in a discussion. Written once: a correction, an answer or an acknowledgement is another message. */
export interface DiscussionMessage {
  discussion?: string | null
  practitioner?: string | null
  message_type?: 'text' | 'clinical_note' | 'image' | 'document' | 'referral_request' | 'treatment_update' | 'acknowledgement' | (string & {}) | null
  content?: string | null
  attachment?: string | null
  confidential?: boolean | null
  requires_acknowledgement?: boolean | null
  in_reply_to?: string | null
  sent_at?: number | null
}

export const entity = {
  name: 'discussion_message', label: { pt: 'Mensagem da discussão', en: 'Discussion message' },
  help: 'A message in a discussion. Written once: a correction, an answer or an acknowledgement is another message.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'team', fields: [
      { name: 'discussion', type: { kind: 'link', entity: 'discussion' }, label: { pt: 'Discussão', en: 'Discussion' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: 'Who wrote it.', required: true, index: true },
      { name: 'message_type', type: { kind: 'choice', choices: [{ value: 'text', label: { pt: 'Texto', en: 'Text' } }, { value: 'clinical_note', label: { pt: 'Observação clínica', en: 'Clinical note' } }, { value: 'image', label: { pt: 'Imagem', en: 'Image' } }, { value: 'document', label: { pt: 'Documento', en: 'Document' } }, { value: 'referral_request', label: { pt: 'Pedido de encaminhamento', en: 'Referral request' } }, { value: 'treatment_update', label: { pt: 'Evolução do tratamento', en: 'Treatment update' } }, { value: 'acknowledgement', label: { pt: 'Ciência', en: 'Acknowledgement' } }] }, label: { pt: 'Tipo de mensagem', en: 'Message type' }, help: '', required: true, initial: 'text' },
      { name: 'content', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: '', search: true, max: 4000 },
      { name: 'attachment', type: { kind: 'blob' }, label: { pt: 'Anexo', en: 'Attachment' }, help: '' },
      { name: 'confidential', type: { kind: 'flag' }, label: { pt: 'Conteúdo sensível', en: 'Confidential' }, help: 'Hidden until opened, and never shown in a notification.', initial: 'false' },
      { name: 'requires_acknowledgement', type: { kind: 'flag' }, label: { pt: 'Pede ciência', en: 'Requires acknowledgement' }, help: 'Each participant must answer with an acknowledgement.', initial: 'false' },
      { name: 'in_reply_to', type: { kind: 'link', entity: 'discussion_message' }, label: { pt: 'Em resposta a', en: 'In reply to' }, help: 'The message that this one answers or acknowledges.', index: true },
      { name: 'sent_at', type: { kind: 'instant' }, label: { pt: 'Enviada em', en: 'Sent at' }, help: '', required: true, index: true },
    ] },
  ],
} as const satisfies Entity
