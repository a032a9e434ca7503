// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One contact between a patient and professionals in which care took place. */
export interface Encounter {
  patient?: string | null
  practitioner?: string | null
  appointment?: string | null
  service?: string | null
  location?: string | null
  visit_type?: 'initial' | 'follow_up' | 'emergency' | 'procedure' | 'group' | 'case_review' | 'other' | (string & {}) | null
  modality?: 'in_person' | 'video' | 'phone' | 'chat' | 'home_visit' | (string & {}) | null
  status?: 'planned' | 'in_progress' | 'finished' | 'cancelled' | 'entered_in_error' | (string & {}) | null
  started_at?: number | null
  ended_at?: number | null
  reason?: string | null
  participants?: string[] | null
}

export const entity = {
  name: 'encounter', label: { pt: 'Atendimento', en: 'Encounter' },
  help: 'One contact between a patient and professionals in which care took place.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: 'The booking that it fulfils, if it was booked.', index: true },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true },
      { name: 'location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local', en: 'Location' }, help: '', index: true },
      { name: 'visit_type', type: { kind: 'choice', choices: [{ value: 'initial', label: { pt: 'Primeira consulta', en: 'Initial consultation' } }, { value: 'follow_up', label: { pt: 'Retorno', en: 'Follow-up' } }, { value: 'emergency', label: { pt: 'Urgência', en: 'Emergency' } }, { value: 'procedure', label: { pt: 'Procedimento', en: 'Procedure' } }, { value: 'group', label: { pt: 'Grupo', en: 'Group' } }, { value: 'case_review', label: { pt: 'Discussão de caso', en: 'Case review' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Visit type' }, help: '', required: true, index: true, initial: 'follow_up' },
      { name: 'modality', type: { kind: 'choice', choices: [{ value: 'in_person', label: { pt: 'Presencial', en: 'In person' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'phone', label: { pt: 'Telefone', en: 'Phone' } }, { value: 'chat', label: { pt: 'Mensagens', en: 'Chat' } }, { value: 'home_visit', label: { pt: 'Visita domiciliar', en: 'Home visit' } }] }, label: { pt: 'Modalidade', en: 'Modality' }, help: '', required: true, initial: 'in_person' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'planned', label: { pt: 'Prevista', en: 'Planned' } }, { value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'finished', label: { pt: 'Encerrada', en: 'Finished' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'entered_in_error', label: { pt: 'Registrada por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'in_progress' },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true, index: true },
      { name: 'ended_at', type: { kind: 'instant' }, label: { pt: 'Fim', en: 'Ended at' }, help: '' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Queixa principal', en: 'Reason' }, help: 'Why the person came, in their own words.', max: 500 },
      { name: 'participants', type: { kind: 'set', of: { kind: 'link', entity: 'practitioner' } }, label: { pt: 'Também participaram', en: 'Participants' }, help: 'Professionals who took part beside the one responsible.', max: 30 },
    ] },
  ],
} as const satisfies Entity
