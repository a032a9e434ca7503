// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** When a professional attends each week, or does not attend: office hours, lunch, holidays. */
export interface ScheduleRule {
  practitioner?: string | null
  rule_type?: 'available' | 'blocked' | (string & {}) | null
  weekdays?: string[] | null
  every_weeks?: number | null
  starts_at?: string | null
  ends_at?: string | null
  valid_from?: string | null
  valid_until?: string | null
  slot_duration?: number | null
  location?: string | null
  services?: string[] | null
  modalities?: string[] | null
  reason?: string | null
}

export const entity = {
  name: 'schedule_rule', label: { pt: 'Regra de agenda', en: 'Schedule rule' },
  help: 'When a professional attends each week, or does not attend: office hours, lunch, holidays.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'rule_type', type: { kind: 'choice', choices: [{ value: 'available', label: { pt: 'Atende', en: 'Available' } }, { value: 'blocked', label: { pt: 'Não atende', en: 'Blocked' } }] }, label: { pt: 'Tipo', en: 'Rule type' }, help: 'A block goes before availability.', required: true, index: true, initial: 'available' },
      { name: 'weekdays', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'monday', label: { pt: 'Segunda', en: 'Monday' } }, { value: 'tuesday', label: { pt: 'Terça', en: 'Tuesday' } }, { value: 'wednesday', label: { pt: 'Quarta', en: 'Wednesday' } }, { value: 'thursday', label: { pt: 'Quinta', en: 'Thursday' } }, { value: 'friday', label: { pt: 'Sexta', en: 'Friday' } }, { value: 'saturday', label: { pt: 'Sábado', en: 'Saturday' } }, { value: 'sunday', label: { pt: 'Domingo', en: 'Sunday' } }] } }, label: { pt: 'Dias da semana', en: 'Weekdays' }, help: '' },
      { name: 'every_weeks', type: { kind: 'int' }, label: { pt: 'A cada quantas semanas', en: 'Every how many weeks' }, help: '1: every week. 2: every second week, counted from the first day.', range: [1, 8], initial: '1' },
      { name: 'starts_at', type: { kind: 'time_of_day' }, label: { pt: 'Das', en: 'From' }, help: 'Local time in the clinic\'s zone. Empty: from the start of the day.' },
      { name: 'ends_at', type: { kind: 'time_of_day' }, label: { pt: 'Até', en: 'To' }, help: 'Empty: to the end of the day.' },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: 'First day on which the rule holds.', required: true, index: true },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: 'Last day, inclusive. Empty: no end.', index: true },
      { name: 'slot_duration', type: { kind: 'minutes' }, label: { pt: 'Duração do horário', en: 'Slot duration' }, help: 'Length of the slots offered. Empty: the service\'s.', range: [5, 720] },
      { name: 'location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local', en: 'Location' }, help: '', index: true },
      { name: 'services', type: { kind: 'set', of: { kind: 'link', entity: 'service' } }, label: { pt: 'Serviços', en: 'Services' }, help: 'Only these services. Empty: all.', max: 100 },
      { name: 'modalities', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'in_person', label: { pt: 'Presencial', en: 'In person' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'phone', label: { pt: 'Telefone', en: 'Phone' } }, { value: 'chat', label: { pt: 'Mensagens', en: 'Chat' } }, { value: 'home_visit', label: { pt: 'Visita domiciliar', en: 'Home visit' } }] } }, label: { pt: 'Modalidades', en: 'Modalities' }, help: '' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: 'Why the time is blocked, such as holiday or congress. Colleagues read it.', max: 160 },
    ] },
  ],
} as const satisfies Entity
