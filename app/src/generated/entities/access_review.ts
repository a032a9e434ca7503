// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An emergency access that the privacy officer has yet to look at. Written by the server together with its audit event. */
export interface AccessReview {
  patient?: string | null
  account?: string | null
  device?: string | null
  reason?: string | null
  began_at?: number | null
  ends_at?: number | null
  event?: string | null
  status?: 'open' | 'justified' | 'unjustified' | (string & {}) | null
  reviewed_by?: string | null
  reviewed_at?: number | null
  findings?: string | null
}

export const entity = {
  name: 'access_review', label: { pt: 'Acesso a conferir', en: 'Access to review' },
  help: 'An emergency access that the privacy officer has yet to look at. Written by the server together with its audit event.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'Whose record was opened.', required: true, index: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: 'Who opened it.', required: true, index: true },
      { name: 'device', type: { kind: 'link', entity: 'device' }, label: { pt: 'Dispositivo', en: 'Device' }, help: '', index: true },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: 'In the words of who opened it.', required: true, max: 500 },
      { name: 'began_at', type: { kind: 'instant' }, label: { pt: 'Aberto em', en: 'Opened at' }, help: '', required: true, index: true },
      { name: 'ends_at', type: { kind: 'instant' }, label: { pt: 'Aberto até', en: 'Open until' }, help: '', required: true },
      { name: 'event', type: { kind: 'link', entity: 'audit_event' }, label: { pt: 'Evento de auditoria', en: 'Audit event' }, help: '', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'A conferir', en: 'To review' } }, { value: 'justified', label: { pt: 'Justificado', en: 'Justified' } }, { value: 'unjustified', label: { pt: 'Sem justificativa', en: 'Unjustified' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'open' },
      { name: 'reviewed_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conferido por', en: 'Reviewed by' }, help: '', index: true },
      { name: 'reviewed_at', type: { kind: 'instant' }, label: { pt: 'Conferido em', en: 'Reviewed at' }, help: '' },
      { name: 'findings', type: { kind: 'prose' }, label: { pt: 'Constatações', en: 'Findings' }, help: 'What was found and done.' },
    ] },
  ],
} as const satisfies Entity
