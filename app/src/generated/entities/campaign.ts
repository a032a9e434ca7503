// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A planned series of messages to chosen patients. Reaches only who consented to that communication. */
export interface Campaign {
  name?: string | null
  description?: string | null
  category?: 'reactivation' | 'promotion' | 'education' | 'reminder' | 'birthday' | 'loyalty' | 'referral' | 'survey' | (string & {}) | null
  status?: 'draft' | 'scheduled' | 'active' | 'paused' | 'completed' | 'cancelled' | (string & {}) | null
  audience_stages?: string[] | null
  audience_tiers?: string[] | null
  audience_services?: string[] | null
  audience_interests?: string[] | null
  audience_minimum_age?: number | null
  audience_maximum_age?: number | null
  audience_absent_days?: number | null
  steps?: ({ id: string } & Record<string, unknown>)[] | null
  starts_on?: string | null
  ends_on?: string | null
  send_time?: string | null
  weekdays?: string[] | null
  budget?: string | null
}

export const entity = {
  name: 'campaign', label: { pt: 'Campanha', en: 'Campaign' },
  help: 'A planned series of messages to chosen patients. Reaches only who consented to that communication.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'engagement', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'reactivation', label: { pt: 'Reativação', en: 'Reactivation' } }, { value: 'promotion', label: { pt: 'Promoção', en: 'Promotion' } }, { value: 'education', label: { pt: 'Educação', en: 'Education' } }, { value: 'reminder', label: { pt: 'Lembrete', en: 'Reminder' } }, { value: 'birthday', label: { pt: 'Aniversário', en: 'Birthday' } }, { value: 'loyalty', label: { pt: 'Fidelidade', en: 'Loyalty' } }, { value: 'referral', label: { pt: 'Indicação', en: 'Referral' } }, { value: 'survey', label: { pt: 'Pesquisa', en: 'Survey' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true, initial: 'education' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'scheduled', label: { pt: 'Programada', en: 'Scheduled' } }, { value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'paused', label: { pt: 'Pausada', en: 'Paused' } }, { value: 'completed', label: { pt: 'Concluída', en: 'Completed' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'audience_stages', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'lead', label: { pt: 'Interessado', en: 'Lead' } }, { value: 'new', label: { pt: 'Novo', en: 'New' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'lapsed', label: { pt: 'Afastado', en: 'Lapsed' } }, { value: 'loyal', label: { pt: 'Fiel', en: 'Loyal' } }, { value: 'advocate', label: { pt: 'Promotor', en: 'Advocate' } }] } }, label: { pt: 'Etapas', en: 'Stages' }, help: 'Only patients in these stages. Empty means all.' },
      { name: 'audience_tiers', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'standard', label: { pt: 'Padrão', en: 'Standard' } }, { value: 'bronze', label: { pt: 'Bronze', en: 'Bronze' } }, { value: 'silver', label: { pt: 'Prata', en: 'Silver' } }, { value: 'gold', label: { pt: 'Ouro', en: 'Gold' } }, { value: 'platinum', label: { pt: 'Platina', en: 'Platinum' } }] } }, label: { pt: 'Níveis de fidelidade', en: 'Loyalty tiers' }, help: 'Only patients in these loyalty tiers. Empty means all.' },
      { name: 'audience_services', type: { kind: 'set', of: { kind: 'link', entity: 'service' } }, label: { pt: 'Serviços já usados', en: 'Services used' }, help: 'Only who had one of these services. Empty means all.', max: 50 },
      { name: 'audience_interests', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Interesses', en: 'Interests' }, help: '', max: 40 },
      { name: 'audience_minimum_age', type: { kind: 'int' }, label: { pt: 'Idade mínima', en: 'Minimum age' }, help: '', range: [0, 120] },
      { name: 'audience_maximum_age', type: { kind: 'int' }, label: { pt: 'Idade máxima', en: 'Maximum age' }, help: '', range: [0, 120] },
      { name: 'audience_absent_days', type: { kind: 'int' }, label: { pt: 'Sem vir há (dias)', en: 'Absent for (days)' }, help: 'Only who has not come for at least so many days.', range: [0, 3650] },
      { name: 'steps', type: { kind: 'list', fields: [{ name: 'day', type: { kind: 'int' }, label: { pt: 'Dia', en: 'Day' }, help: 'Days after the start, or after the event for birthdays and reminders.', required: true, range: [-365, 365], initial: '0' }, { name: 'medium', type: { kind: 'choice', choices: [{ value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'push', label: { pt: 'Notificação no celular', en: 'Push notification' } }, { value: 'phone_call', label: { pt: 'Telefone', en: 'Phone call' } }, { value: 'app', label: { pt: 'Aplicativo Umbu', en: 'Umbu app' } }] }, label: { pt: 'Meio', en: 'Medium' }, help: '', required: true }, { name: 'message_template', type: { kind: 'link', entity: 'message_template' }, label: { pt: 'Modelo', en: 'Template' }, help: '', index: true }, { name: 'survey', type: { kind: 'link', entity: 'survey' }, label: { pt: 'Pesquisa', en: 'Survey' }, help: '', index: true }, { name: 'condition', type: { kind: 'choice', choices: [{ value: 'always', label: { pt: 'Sempre', en: 'Always' } }, { value: 'not_opened', label: { pt: 'Não abriu a anterior', en: 'Did not open the previous one' } }, { value: 'opened', label: { pt: 'Abriu a anterior', en: 'Opened the previous one' } }, { value: 'not_answered', label: { pt: 'Ainda não respondeu', en: 'Not answered yet' } }, { value: 'not_booked', label: { pt: 'Ainda não marcou', en: 'Not booked yet' } }] }, label: { pt: 'Só se', en: 'Only if' }, help: '', required: true, initial: 'always' }] }, label: { pt: 'Passos', en: 'Steps' }, help: 'The messages in order; each waits for its day and its condition.', max: 30 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Começa em', en: 'Starts on' }, help: '', index: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Termina em', en: 'Ends on' }, help: '', index: true },
      { name: 'send_time', type: { kind: 'time_of_day' }, label: { pt: 'Horário de envio', en: 'Sending time' }, help: 'Local hour at which messages leave.' },
      { name: 'weekdays', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'monday', label: { pt: 'Segunda', en: 'Monday' } }, { value: 'tuesday', label: { pt: 'Terça', en: 'Tuesday' } }, { value: 'wednesday', label: { pt: 'Quarta', en: 'Wednesday' } }, { value: 'thursday', label: { pt: 'Quinta', en: 'Thursday' } }, { value: 'friday', label: { pt: 'Sexta', en: 'Friday' } }, { value: 'saturday', label: { pt: 'Sábado', en: 'Saturday' } }, { value: 'sunday', label: { pt: 'Domingo', en: 'Sunday' } }] } }, label: { pt: 'Dias da semana', en: 'Weekdays' }, help: 'Days on which messages may leave. Empty means all.' },
      { name: 'budget', type: { kind: 'money' }, label: { pt: 'Orçamento', en: 'Budget' }, help: '' },
    ] },
  ],
} as const satisfies Entity
