// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A booked encounter of a patient with a professional, or with several of them (a joint session). */
export interface Appointment {
  patient?: string | null
  practitioner?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  duration?: number | null
  status?: 'booked' | 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no_show' | 'in_progress' | 'rescheduled' | (string & {}) | null
  reason?: string | null
  service?: string | null
  appointment_type?: 'initial' | 'follow_up' | 'assessment' | 'treatment' | 'planning' | 'emergency' | (string & {}) | null
  modality?: 'in_person' | 'video' | 'phone' | 'chat' | 'home_visit' | (string & {}) | null
  location?: string | null
  meeting_url?: string | null
  participants?: string[] | null
  team?: string | null
  price?: string | null
  follow_up_of?: string | null
  rescheduled_from?: string | null
  arrived_at?: number | null
  started_at?: number | null
  ended_at?: number | null
  cancelled_by?: 'patient' | 'clinic' | (string & {}) | null
  cancellation_reason?: string | null
  desk_note?: string | null
  booked_through?: 'desk' | 'practitioner' | 'patient' | 'assistant' | 'waitlist' | (string & {}) | null
  proposal?: string | null
  no_show_probability?: number | null
  no_show_risk?: 'low' | 'medium' | 'high' | 'critical' | (string & {}) | null
  topic?: string | null
  agenda?: string | null
  conclusions?: string | null
  next_steps?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'appointment', label: { pt: 'Consulta', en: 'Appointment' },
  help: 'A booked encounter of a patient with a professional, or with several of them (a joint session).',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: 'The professional in charge; in a joint session, who leads it.', index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date in the clinic\'s zone, as entered.', required: true, index: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', max: 60 },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: '', range: [5, 720], initial: '50' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'arrived', label: { pt: 'Chegou', en: 'Arrived' } }, { value: 'fulfilled', label: { pt: 'Realizada', en: 'Fulfilled' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'no_show', label: { pt: 'Faltou', en: 'No-show' } }, { value: 'in_progress', label: { pt: 'Em atendimento', en: 'In progress' } }, { value: 'rescheduled', label: { pt: 'Remarcada', en: 'Rescheduled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'booked' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 200 },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true },
      { name: 'appointment_type', type: { kind: 'choice', choices: [{ value: 'initial', label: { pt: 'Primeira consulta', en: 'First appointment' } }, { value: 'follow_up', label: { pt: 'Retorno', en: 'Follow-up' } }, { value: 'assessment', label: { pt: 'Avaliação', en: 'Assessment' } }, { value: 'treatment', label: { pt: 'Procedimento ou sessão', en: 'Treatment session' } }, { value: 'planning', label: { pt: 'Planejamento do cuidado', en: 'Care planning' } }, { value: 'emergency', label: { pt: 'Urgência', en: 'Emergency' } }] }, label: { pt: 'Tipo de consulta', en: 'Appointment type' }, help: 'What the appointment is for.' },
      { name: 'modality', type: { kind: 'choice', choices: [{ value: 'in_person', label: { pt: 'Presencial', en: 'In person' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'phone', label: { pt: 'Telefone', en: 'Phone' } }, { value: 'chat', label: { pt: 'Mensagens', en: 'Chat' } }, { value: 'home_visit', label: { pt: 'Visita domiciliar', en: 'Home visit' } }] }, label: { pt: 'Modalidade', en: 'Modality' }, help: 'How they meet.', initial: 'in_person' },
      { name: 'location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local', en: 'Location' }, help: '', index: true },
      { name: 'meeting_url', type: { kind: 'url' }, label: { pt: 'Sala de vídeo', en: 'Video room' }, help: 'Address of the video room.' },
      { name: 'participants', type: { kind: 'set', of: { kind: 'link', entity: 'practitioner' } }, label: { pt: 'Outros participantes', en: 'Other participants' }, help: 'Other professionals who take part.', max: 40 },
      { name: 'team', type: { kind: 'link', entity: 'team' }, label: { pt: 'Equipe', en: 'Team' }, help: '', index: true },
      { name: 'price', type: { kind: 'money' }, label: { pt: 'Valor combinado', en: 'Agreed price' }, help: 'Price agreed at booking. What was paid stands in the payments.', sensitive: true },
      { name: 'follow_up_of', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Retorno de', en: 'Follow-up of' }, help: 'The appointment that this one follows up.', index: true },
      { name: 'rescheduled_from', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Remarcada de', en: 'Rescheduled from' }, help: 'The appointment that this one replaces.', index: true },
      { name: 'arrived_at', type: { kind: 'instant' }, label: { pt: 'Chegou em', en: 'Arrived at' }, help: '' },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Começou em', en: 'Started at' }, help: '' },
      { name: 'ended_at', type: { kind: 'instant' }, label: { pt: 'Terminou em', en: 'Ended at' }, help: '' },
      { name: 'cancelled_by', type: { kind: 'choice', choices: [{ value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }, { value: 'clinic', label: { pt: 'Clínica', en: 'Clinic' } }] }, label: { pt: 'Cancelada por', en: 'Cancelled by' }, help: '' },
      { name: 'cancellation_reason', type: { kind: 'text' }, label: { pt: 'Motivo do cancelamento', en: 'Cancellation reason' }, help: '', max: 200 },
    ] },
    { name: 'desk', compartment: 'front', fields: [
      { name: 'desk_note', type: { kind: 'prose' }, label: { pt: 'Recado para a recepção', en: 'Note for the desk' }, help: 'What the desk must know, such as a chair without arms. No health data; the patient does not see it.' },
      { name: 'booked_through', type: { kind: 'choice', choices: [{ value: 'desk', label: { pt: 'Recepção', en: 'Front desk' } }, { value: 'practitioner', label: { pt: 'Profissional', en: 'Practitioner' } }, { value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }, { value: 'assistant', label: { pt: 'Sugestão do assistente', en: 'Suggested by the assistant' } }, { value: 'waitlist', label: { pt: 'Lista de espera', en: 'Waitlist' } }] }, label: { pt: 'Agendada por', en: 'Booked through' }, help: 'How the appointment came about.' },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: 'The suggestion that led to it, where an assistant made one.', index: true },
      { name: 'no_show_probability', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Probabilidade de falta', en: 'No-show probability' }, help: 'Chance that the patient does not come, from 0.00 to 1.00, when the reminders were planned.', range: [0, 100] },
      { name: 'no_show_risk', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixo', en: 'Low' } }, { value: 'medium', label: { pt: 'Médio', en: 'Medium' } }, { value: 'high', label: { pt: 'Alto', en: 'High' } }, { value: 'critical', label: { pt: 'Crítico', en: 'Critical' } }] }, label: { pt: 'Risco de falta', en: 'No-show risk' }, help: 'The probability as a level, by the thresholds of that time.', index: true },
    ] },
    { name: 'joint', compartment: 'team', fields: [
      { name: 'topic', type: { kind: 'text' }, label: { pt: 'Tema da sessão conjunta', en: 'Topic of the joint session' }, help: 'What the joint session is about, for the professionals who take part.', search: true, max: 160 },
      { name: 'agenda', type: { kind: 'prose' }, label: { pt: 'Pauta', en: 'Agenda' }, help: 'What is to be discussed or done.' },
      { name: 'conclusions', type: { kind: 'prose' }, label: { pt: 'Conclusões', en: 'Conclusions' }, help: 'What the professionals agreed on.' },
      { name: 'next_steps', type: { kind: 'list', fields: [{ name: 'task', type: { kind: 'text' }, label: { pt: 'O que fazer', en: 'Task' }, help: '', required: true, max: 300 }, { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Responsável', en: 'Responsible' }, help: '', index: true }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Até', en: 'Due on' }, help: '' }, { name: 'done', type: { kind: 'flag' }, label: { pt: 'Feito', en: 'Done' }, help: '', initial: 'false' }] }, label: { pt: 'Próximos passos', en: 'Next steps' }, help: '', max: 60 },
    ] },
  ],
} as const satisfies Entity
