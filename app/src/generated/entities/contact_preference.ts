// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How, when and about what a patient wants to be contacted. Without one, only what care needs is sent. */
export interface ContactPreference {
  patient?: string | null
  channels?: string[] | null
  preferred_channel?: 'whatsapp' | 'sms' | 'email' | 'push' | 'phone_call' | (string & {}) | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  contact_times?: ({ id: string } & Record<string, unknown>)[] | null
  topics?: string[] | null
  do_not_contact?: boolean | null
  do_not_contact_reason?: string | null
  do_not_contact_until?: string | null
}

export const entity = {
  name: 'contact_preference', label: { pt: 'Preferência de contato', en: 'Contact preference' },
  help: 'How, when and about what a patient wants to be contacted. Without one, only what care needs is sent.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'channels', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'push', label: { pt: 'Notificação no aplicativo', en: 'App notification' } }, { value: 'phone_call', label: { pt: 'Ligação', en: 'Phone call' } }] } }, label: { pt: 'Canais permitidos', en: 'Channels' }, help: 'Channels that may be used; the others may not.' },
      { name: 'preferred_channel', type: { kind: 'choice', choices: [{ value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'push', label: { pt: 'Notificação no aplicativo', en: 'App notification' } }, { value: 'phone_call', label: { pt: 'Ligação', en: 'Phone call' } }] }, label: { pt: 'Canal preferido', en: 'Preferred channel' }, help: 'The first one to try.' },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português (Brasil)', en: 'Portuguese (Brazil)' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'pt_br' },
      { name: 'contact_times', type: { kind: 'list', fields: [{ name: 'days', type: { kind: 'choice', choices: [{ value: 'weekdays', label: { pt: 'Segunda a sexta', en: 'Monday to Friday' } }, { value: 'saturday', label: { pt: 'Sábado', en: 'Saturday' } }, { value: 'sunday', label: { pt: 'Domingo e feriado', en: 'Sunday and holidays' } }, { value: 'weekend', label: { pt: 'Fim de semana', en: 'Weekend' } }] }, label: { pt: 'Dias', en: 'Days' }, help: '', required: true }, { name: 'starts_at', type: { kind: 'time_of_day' }, label: { pt: 'Das', en: 'From' }, help: '', required: true }, { name: 'ends_at', type: { kind: 'time_of_day' }, label: { pt: 'Até', en: 'To' }, help: '', required: true }] }, label: { pt: 'Horários para contato', en: 'Contact times' }, help: 'When messages may arrive, in the clinic\'s time zone. Empty: in working hours.', max: 20 },
      { name: 'topics', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'diary', label: { pt: 'Lembretes do diário', en: 'Diary reminders' } }, { value: 'education', label: { pt: 'Conteúdo educativo', en: 'Education' } }, { value: 'offers', label: { pt: 'Ofertas e novidades', en: 'Offers and news' } }, { value: 'surveys', label: { pt: 'Pesquisas de satisfação', en: 'Surveys' } }, { value: 'challenges', label: { pt: 'Desafios', en: 'Challenges' } }, { value: 'invites', label: { pt: 'Indicações', en: 'Invites' } }, { value: 'family', label: { pt: 'Família', en: 'Family' } }] } }, label: { pt: 'Assuntos', en: 'Topics' }, help: 'What the person wants to hear about. Appointments and results always arrive unless contact is refused.' },
      { name: 'do_not_contact', type: { kind: 'flag' }, label: { pt: 'Não quer ser contatado', en: 'Do not contact' }, help: '', sensitive: true, initial: 'false' },
      { name: 'do_not_contact_reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 300 },
      { name: 'do_not_contact_until', type: { kind: 'date' }, label: { pt: 'Não contatar até', en: 'Do not contact until' }, help: 'Last day of the refusal. Empty: until the person changes it.' },
    ] },
  ],
} as const satisfies Entity
