// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Someone who writes or calls and is not (yet) a patient, or a person outside with whom the clinic works. */
export interface Contact {
  name?: string | null
  contact_type?: 'lead' | 'professional' | 'supplier' | 'partner' | 'other' | (string & {}) | null
  phone?: string | null
  email?: string | null
  company?: string | null
  registration?: string | null
  city?: string | null
  handles?: ({ id: string } & Record<string, unknown>)[] | null
  patient?: string | null
  do_not_contact?: boolean | null
  notes?: string | null
}

export const entity = {
  name: 'contact', label: { pt: 'Contato', en: 'Contact' },
  help: 'Someone who writes or calls and is not (yet) a patient, or a person outside with whom the clinic works.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'May be unknown while only a number or a user name is.', search: true, max: 120 },
      { name: 'contact_type', type: { kind: 'choice', choices: [{ value: 'lead', label: { pt: 'Pessoa interessada', en: 'Lead' } }, { value: 'professional', label: { pt: 'Profissional de fora', en: 'Outside professional' } }, { value: 'supplier', label: { pt: 'Fornecedor', en: 'Supplier' } }, { value: 'partner', label: { pt: 'Parceiro', en: 'Partner' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo de contato', en: 'Contact type' }, help: '', required: true, index: true, initial: 'lead' },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '', search: true, index: true },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '', search: true, index: true },
      { name: 'company', type: { kind: 'text' }, label: { pt: 'Empresa', en: 'Company' }, help: 'Company, laboratory or clinic for which the person works.', search: true, max: 120 },
      { name: 'registration', type: { kind: 'text' }, label: { pt: 'Registro profissional', en: 'Professional registration' }, help: 'Council and registration of an outside professional, such as CRM-PE 12345.', max: 40 },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
      { name: 'handles', type: { kind: 'list', fields: [{ name: 'channel', type: { kind: 'choice', choices: [{ value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'instagram', label: { pt: 'Instagram', en: 'Instagram' } }, { value: 'facebook', label: { pt: 'Facebook', en: 'Facebook' } }, { value: 'twitter', label: { pt: 'X (Twitter)', en: 'X (Twitter)' } }, { value: 'telegram', label: { pt: 'Telegram', en: 'Telegram' } }, { value: 'web_widget', label: { pt: 'Conversa no site', en: 'Website chat' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Canal', en: 'Channel' }, help: '', required: true }, { name: 'handle', type: { kind: 'text' }, label: { pt: 'Nome ou número', en: 'Handle' }, help: 'User name or number in that channel.', required: true, max: 120 }] }, label: { pt: 'Perfis em canais', en: 'Handles' }, help: 'Names by which the person is known in messaging channels.', max: 20 },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'The patient that this contact became.', index: true },
      { name: 'do_not_contact', type: { kind: 'flag' }, label: { pt: 'Não quer ser contatado', en: 'Do not contact' }, help: 'Asked to receive no more messages.', initial: 'false' },
      { name: 'notes', type: { kind: 'prose' }, label: { pt: 'Observações', en: 'Notes' }, help: '' },
    ] },
  ],
} as const satisfies Entity
