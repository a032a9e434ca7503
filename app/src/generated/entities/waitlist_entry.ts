// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A patient's wish for an appointment for which there is no slot yet, or for an earlier one. */
export interface WaitlistEntry {
  patient?: string | null
  service?: string | null
  practitioner?: string | null
  status?: 'waiting' | 'offered' | 'booked' | 'withdrawn' | 'expired' | (string & {}) | null
  priority?: 'normal' | 'high' | 'urgent' | (string & {}) | null
  earliest_on?: string | null
  latest_on?: string | null
  weekdays?: string[] | null
  periods?: string[] | null
  modality?: 'in_person' | 'video' | 'phone' | 'chat' | 'home_visit' | (string & {}) | null
  offered_until?: number | null
  appointment?: string | null
  current_appointment?: string | null
  note?: string | null
}

export const entity = {
  name: 'waitlist_entry', label: { pt: 'Lista de espera', en: 'Waitlist entry' },
  help: 'A patient\'s wish for an appointment for which there is no slot yet, or for an earlier one.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: 'Empty: any professional.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'waiting', label: { pt: 'Aguardando', en: 'Waiting' } }, { value: 'offered', label: { pt: 'Horário oferecido', en: 'Offered' } }, { value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'withdrawn', label: { pt: 'Desistiu', en: 'Withdrawn' } }, { value: 'expired', label: { pt: 'Expirada', en: 'Expired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'waiting' },
      { name: 'priority', type: { kind: 'choice', choices: [{ value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'urgent', label: { pt: 'Urgente', en: 'Urgent' } }] }, label: { pt: 'Prioridade', en: 'Priority' }, help: '', index: true, initial: 'normal' },
      { name: 'earliest_on', type: { kind: 'date' }, label: { pt: 'A partir de', en: 'Earliest' }, help: '' },
      { name: 'latest_on', type: { kind: 'date' }, label: { pt: 'No máximo até', en: 'Latest' }, help: '', index: true },
      { name: 'weekdays', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'monday', label: { pt: 'Segunda', en: 'Monday' } }, { value: 'tuesday', label: { pt: 'Terça', en: 'Tuesday' } }, { value: 'wednesday', label: { pt: 'Quarta', en: 'Wednesday' } }, { value: 'thursday', label: { pt: 'Quinta', en: 'Thursday' } }, { value: 'friday', label: { pt: 'Sexta', en: 'Friday' } }, { value: 'saturday', label: { pt: 'Sábado', en: 'Saturday' } }, { value: 'sunday', label: { pt: 'Domingo', en: 'Sunday' } }] } }, label: { pt: 'Dias da semana', en: 'Weekdays' }, help: '' },
      { name: 'periods', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'morning', label: { pt: 'Manhã', en: 'Morning' } }, { value: 'afternoon', label: { pt: 'Tarde', en: 'Afternoon' } }, { value: 'evening', label: { pt: 'Noite', en: 'Evening' } }] } }, label: { pt: 'Períodos', en: 'Parts of the day' }, help: '' },
      { name: 'modality', type: { kind: 'choice', choices: [{ value: 'in_person', label: { pt: 'Presencial', en: 'In person' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'phone', label: { pt: 'Telefone', en: 'Phone' } }, { value: 'chat', label: { pt: 'Mensagens', en: 'Chat' } }, { value: 'home_visit', label: { pt: 'Visita domiciliar', en: 'Home visit' } }] }, label: { pt: 'Modalidade', en: 'Modality' }, help: '' },
      { name: 'offered_until', type: { kind: 'instant' }, label: { pt: 'Oferta vale até', en: 'Offered until' }, help: 'An offered slot is kept until then.' },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: 'The appointment offered or booked.', index: true },
      { name: 'current_appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta a antecipar', en: 'Appointment to bring forward' }, help: 'The appointment to bring forward, where the patient has one.', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 },
    ] },
  ],
} as const satisfies Entity
