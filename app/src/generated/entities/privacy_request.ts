// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A request of a patient under the Brazilian data protection law (LGPD, articles 18 to 20), and its answer. */
export interface PrivacyRequest {
  patient?: string | null
  subject_right?: 'confirmation' | 'access' | 'correction' | 'anonymization' | 'portability' | 'deletion' | 'sharing_information' | 'consent_information' | 'consent_withdrawal' | 'objection' | 'automated_decision_review' | (string & {}) | null
  description?: string | null
  received_at?: number | null
  due_on?: string | null
  status?: 'received' | 'in_progress' | 'fulfilled' | 'partly_fulfilled' | 'refused' | 'withdrawn' | (string & {}) | null
  answer?: string | null
  refusal_basis?: string | null
  answered_at?: number | null
  handled_by?: string | null
}

export const entity = {
  name: 'privacy_request', label: { pt: 'Pedido do titular', en: 'Data subject request' },
  help: 'A request of a patient under the Brazilian data protection law (LGPD, articles 18 to 20), and its answer.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'subject_right', type: { kind: 'choice', choices: [{ value: 'confirmation', label: { pt: 'Confirmação de tratamento', en: 'Confirmation of processing' } }, { value: 'access', label: { pt: 'Acesso', en: 'Access' } }, { value: 'correction', label: { pt: 'Correção', en: 'Correction' } }, { value: 'anonymization', label: { pt: 'Anonimização, bloqueio ou eliminação', en: 'Anonymization, blocking or deletion' } }, { value: 'portability', label: { pt: 'Portabilidade', en: 'Portability' } }, { value: 'deletion', label: { pt: 'Eliminação de dados consentidos', en: 'Deletion of consented data' } }, { value: 'sharing_information', label: { pt: 'Com quem foi compartilhado', en: 'With whom it was shared' } }, { value: 'consent_information', label: { pt: 'Consequências de não consentir', en: 'Consequences of not consenting' } }, { value: 'consent_withdrawal', label: { pt: 'Revogação do consentimento', en: 'Withdrawal of consent' } }, { value: 'objection', label: { pt: 'Oposição', en: 'Objection' } }, { value: 'automated_decision_review', label: { pt: 'Revisão de decisão automatizada', en: 'Review of an automated decision' } }] }, label: { pt: 'Direito', en: 'Right' }, help: 'What the person asks for, as the law names it.', required: true },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Pedido', en: 'Request' }, help: 'In the person\'s own words.' },
      { name: 'received_at', type: { kind: 'instant' }, label: { pt: 'Recebido em', en: 'Received at' }, help: '', required: true },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: 'Last day to answer; a full statement of access is due in 15 days (article 19).', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'received', label: { pt: 'Recebido', en: 'Received' } }, { value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'fulfilled', label: { pt: 'Atendido', en: 'Fulfilled' } }, { value: 'partly_fulfilled', label: { pt: 'Atendido em parte', en: 'Partly fulfilled' } }, { value: 'refused', label: { pt: 'Recusado', en: 'Refused' } }, { value: 'withdrawn', label: { pt: 'Retirado pelo titular', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'received' },
      { name: 'answer', type: { kind: 'prose' }, label: { pt: 'Resposta', en: 'Answer' }, help: '' },
      { name: 'refusal_basis', type: { kind: 'text' }, label: { pt: 'Fundamento da recusa', en: 'Basis of refusal' }, help: 'Law that forbids or limits it, such as 20 years of retention (Law 13.787/2018).', max: 300 },
      { name: 'answered_at', type: { kind: 'instant' }, label: { pt: 'Respondido em', en: 'Answered at' }, help: '' },
      { name: 'handled_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Responsável', en: 'Handled by' }, help: '', index: true },
    ] },
  ],
} as const satisfies Entity
