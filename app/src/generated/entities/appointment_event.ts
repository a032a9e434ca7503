// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One change of an appointment: made, confirmed, moved, cancelled. Written by the app itself, never by hand. */
export interface AppointmentEvent {
  patient?: string | null
  appointment?: string | null
  event_type?: 'booked' | 'confirmed' | 'rescheduled' | 'status_changed' | 'practitioner_changed' | 'cancelled' | 'details_changed' | (string & {}) | null
  occurred_at?: number | null
  previous_status?: 'booked' | 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no_show' | 'in_progress' | 'rescheduled' | (string & {}) | null
  new_status?: 'booked' | 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no_show' | 'in_progress' | 'rescheduled' | (string & {}) | null
  previous_date?: string | null
  previous_time?: string | null
  new_date?: string | null
  new_time?: string | null
  previous_practitioner?: string | null
  new_practitioner?: string | null
  reason?: string | null
}

export const entity = {
  name: 'appointment_event', label: { pt: 'Histórico da consulta', en: 'Appointment event' },
  help: 'One change of an appointment: made, confirmed, moved, cancelled. Written by the app itself, never by hand.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', required: true, index: true },
      { name: 'event_type', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'rescheduled', label: { pt: 'Remarcada', en: 'Rescheduled' } }, { value: 'status_changed', label: { pt: 'Mudou de situação', en: 'Status changed' } }, { value: 'practitioner_changed', label: { pt: 'Mudou de profissional', en: 'Practitioner changed' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'details_changed', label: { pt: 'Dados alterados', en: 'Details changed' } }] }, label: { pt: 'O que houve', en: 'Event type' }, help: '', required: true },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'Occurred at' }, help: '', required: true, index: true },
      { name: 'previous_status', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'arrived', label: { pt: 'Chegou', en: 'Arrived' } }, { value: 'fulfilled', label: { pt: 'Realizada', en: 'Fulfilled' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'no_show', label: { pt: 'Faltou', en: 'No-show' } }, { value: 'in_progress', label: { pt: 'Em atendimento', en: 'In progress' } }, { value: 'rescheduled', label: { pt: 'Remarcada', en: 'Rescheduled' } }] }, label: { pt: 'Situação antes', en: 'Previous status' }, help: '' },
      { name: 'new_status', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'arrived', label: { pt: 'Chegou', en: 'Arrived' } }, { value: 'fulfilled', label: { pt: 'Realizada', en: 'Fulfilled' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'no_show', label: { pt: 'Faltou', en: 'No-show' } }, { value: 'in_progress', label: { pt: 'Em atendimento', en: 'In progress' } }, { value: 'rescheduled', label: { pt: 'Remarcada', en: 'Rescheduled' } }] }, label: { pt: 'Situação depois', en: 'New status' }, help: '' },
      { name: 'previous_date', type: { kind: 'date' }, label: { pt: 'Data antes', en: 'Previous date' }, help: 'Day and time from which and to which it was moved, in the clinic\'s zone.' },
      { name: 'previous_time', type: { kind: 'time_of_day' }, label: { pt: 'Hora antes', en: 'Previous time' }, help: '' },
      { name: 'new_date', type: { kind: 'date' }, label: { pt: 'Data depois', en: 'New date' }, help: '' },
      { name: 'new_time', type: { kind: 'time_of_day' }, label: { pt: 'Hora depois', en: 'New time' }, help: '' },
      { name: 'previous_practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional antes', en: 'Previous practitioner' }, help: '', index: true },
      { name: 'new_practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional depois', en: 'New practitioner' }, help: '', index: true },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 500 },
    ] },
  ],
} as const satisfies Entity
