// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A professional asks another one to see a patient or to give an opinion. */
export interface Referral {
  patient?: string | null
  referred_by?: string | null
  referred_to?: string | null
  outside_professional?: string | null
  referral_type?: 'consultation' | 'treatment' | 'assessment' | 'supervision' | 'second_opinion' | (string & {}) | null
  reason?: string | null
  clinical_notes?: string | null
  documents?: string[] | null
  urgency?: 'low' | 'medium' | 'high' | 'emergency' | (string & {}) | null
  status?: 'pending' | 'accepted' | 'declined' | 'completed' | 'cancelled' | (string & {}) | null
  respond_by?: number | null
  responded_at?: number | null
  response?: string | null
  appointment?: string | null
}

export const entity = {
  name: 'referral', label: { pt: 'Encaminhamento', en: 'Referral' },
  help: 'A professional asks another one to see a patient or to give an opinion.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'team', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'referred_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Encaminhado por', en: 'Referred by' }, help: '', required: true, index: true },
      { name: 'referred_to', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Encaminhado para', en: 'Referred to' }, help: 'Empty where the professional is outside the clinic.', index: true },
      { name: 'outside_professional', type: { kind: 'link', entity: 'contact' }, label: { pt: 'Profissional de fora', en: 'Outside professional' }, help: 'The professional outside the clinic.', index: true },
      { name: 'referral_type', type: { kind: 'choice', choices: [{ value: 'consultation', label: { pt: 'Consulta', en: 'Consultation' } }, { value: 'treatment', label: { pt: 'Tratamento', en: 'Treatment' } }, { value: 'assessment', label: { pt: 'Avaliação', en: 'Assessment' } }, { value: 'supervision', label: { pt: 'Supervisão', en: 'Supervision' } }, { value: 'second_opinion', label: { pt: 'Segunda opinião', en: 'Second opinion' } }] }, label: { pt: 'Tipo de encaminhamento', en: 'Referral type' }, help: '', required: true, initial: 'consultation' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', required: true, search: true, max: 1000 },
      { name: 'clinical_notes', type: { kind: 'prose' }, label: { pt: 'Resumo clínico', en: 'Clinical notes' }, help: 'What the other professional must know: findings, exams, treatment so far.' },
      { name: 'documents', type: { kind: 'set', of: { kind: 'link', entity: 'document' } }, label: { pt: 'Documentos', en: 'Documents' }, help: '', max: 40 },
      { name: 'urgency', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'medium', label: { pt: 'Média', en: 'Medium' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'emergency', label: { pt: 'Emergência', en: 'Emergency' } }] }, label: { pt: 'Urgência', en: 'Urgency' }, help: '', required: true, index: true, initial: 'medium' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando resposta', en: 'Pending' } }, { value: 'accepted', label: { pt: 'Aceito', en: 'Accepted' } }, { value: 'declined', label: { pt: 'Recusado', en: 'Declined' } }, { value: 'completed', label: { pt: 'Concluído', en: 'Completed' } }, { value: 'cancelled', label: { pt: 'Cancelado', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'pending' },
      { name: 'respond_by', type: { kind: 'instant' }, label: { pt: 'Responder até', en: 'Respond by' }, help: 'An answer is due by then.', index: true },
      { name: 'responded_at', type: { kind: 'instant' }, label: { pt: 'Respondido em', en: 'Responded at' }, help: '' },
      { name: 'response', type: { kind: 'prose' }, label: { pt: 'Resposta', en: 'Response' }, help: 'Answer of the other professional: why accepted or declined, findings, advice.' },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: 'The appointment that came of it.', index: true },
    ] },
  ],
} as const satisfies Entity
