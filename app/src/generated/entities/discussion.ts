// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A thread in which professionals coordinate, about a patient or about work in general. */
export interface Discussion {
  subject?: string | null
  patient?: string | null
  team?: string | null
  appointment?: string | null
  referral?: string | null
  context?: 'patient_care' | 'treatment_planning' | 'consultation' | 'urgent' | 'administrative' | (string & {}) | null
  priority?: 'low' | 'normal' | 'high' | 'urgent' | (string & {}) | null
  status?: 'active' | 'resolved' | 'archived' | (string & {}) | null
  participants?: string[] | null
}

export const entity = {
  name: 'discussion', label: { pt: 'Discussão', en: 'Discussion' },
  help: 'A thread in which professionals coordinate, about a patient or about work in general.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'team', fields: [
      { name: 'subject', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Subject' }, help: '', required: true, search: true, max: 160 },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'Empty where it is not about one patient.', index: true },
      { name: 'team', type: { kind: 'link', entity: 'team' }, label: { pt: 'Equipe', en: 'Team' }, help: '', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Sessão conjunta', en: 'Joint session' }, help: 'The joint session to which it belongs.', index: true },
      { name: 'referral', type: { kind: 'link', entity: 'referral' }, label: { pt: 'Encaminhamento', en: 'Referral' }, help: '', index: true },
      { name: 'context', type: { kind: 'choice', choices: [{ value: 'patient_care', label: { pt: 'Cuidado do paciente', en: 'Patient care' } }, { value: 'treatment_planning', label: { pt: 'Plano de tratamento', en: 'Treatment planning' } }, { value: 'consultation', label: { pt: 'Interconsulta', en: 'Consultation' } }, { value: 'urgent', label: { pt: 'Urgência', en: 'Urgent' } }, { value: 'administrative', label: { pt: 'Administrativo', en: 'Administrative' } }] }, label: { pt: 'Contexto', en: 'Context' }, help: '', required: true, initial: 'patient_care' },
      { name: 'priority', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'urgent', label: { pt: 'Urgente', en: 'Urgent' } }] }, label: { pt: 'Prioridade', en: 'Priority' }, help: '', index: true, initial: 'normal' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Aberta', en: 'Active' } }, { value: 'resolved', label: { pt: 'Resolvida', en: 'Resolved' } }, { value: 'archived', label: { pt: 'Arquivada', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
      { name: 'participants', type: { kind: 'set', of: { kind: 'link', entity: 'practitioner' } }, label: { pt: 'Participantes', en: 'Participants' }, help: 'Who is told of new messages.', max: 100 },
    ] },
  ],
} as const satisfies Entity
