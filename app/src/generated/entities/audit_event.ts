// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One read or write of health data, or an act of administration. Ids only, never content. */
export interface AuditEvent {
  at?: number | null
  account?: string | null
  action?: 'read' | 'create' | 'update' | 'delete' | 'export' | 'sign_in' | 'revoke' | 'sign_in_denied' | 'sign_out' | 'print' | 'share' | 'sign' | 'approve' | 'restore' | 'grant' | 'break_glass' | (string & {}) | null
  subject_entity?: string | null
  subject_id?: string | null
  subject_facet?: string | null
  patient?: string | null
  purpose?: 'care' | 'administration' | 'billing' | 'quality' | 'support' | 'legal' | 'emergency' | 'own_record' | (string & {}) | null
  outcome?: 'allowed' | 'denied' | (string & {}) | null
  device?: string | null
  replica?: string | null
  sequence?: number | null
  previous_hash?: string | null
}

export const entity = {
  name: 'audit_event', label: { pt: 'Evento de auditoria', en: 'Audit event' },
  help: 'One read or write of health data, or an act of administration. Ids only, never content.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'At' }, help: '', required: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', index: true },
      { name: 'action', type: { kind: 'choice', choices: [{ value: 'read', label: { pt: 'Leitura', en: 'Read' } }, { value: 'create', label: { pt: 'Criação', en: 'Create' } }, { value: 'update', label: { pt: 'Alteração', en: 'Update' } }, { value: 'delete', label: { pt: 'Exclusão', en: 'Delete' } }, { value: 'export', label: { pt: 'Exportação', en: 'Export' } }, { value: 'sign_in', label: { pt: 'Entrada', en: 'Sign-in' } }, { value: 'revoke', label: { pt: 'Revogação', en: 'Revoke' } }, { value: 'sign_in_denied', label: { pt: 'Entrada recusada', en: 'Sign-in denied' } }, { value: 'sign_out', label: { pt: 'Saída', en: 'Sign-out' } }, { value: 'print', label: { pt: 'Impressão', en: 'Print' } }, { value: 'share', label: { pt: 'Compartilhamento', en: 'Share' } }, { value: 'sign', label: { pt: 'Assinatura', en: 'Signature' } }, { value: 'approve', label: { pt: 'Aprovação', en: 'Approval' } }, { value: 'restore', label: { pt: 'Restauração', en: 'Restore' } }, { value: 'grant', label: { pt: 'Concessão de acesso', en: 'Access granted' } }, { value: 'break_glass', label: { pt: 'Acesso de emergência', en: 'Emergency access' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true },
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: 'Entity that was touched.', max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: 'Id of the record that was touched.', max: 60 },
      { name: 'subject_facet', type: { kind: 'text' }, label: { pt: 'Parte do registro', en: 'Part of the record' }, help: 'Part of the record, such as clinical, where it has several.', max: 60 },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'Whose record it is, so that a patient can be told who saw what (LGPD, article 18).', index: true },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'care', label: { pt: 'Cuidado em saúde', en: 'Care' } }, { value: 'administration', label: { pt: 'Administração', en: 'Administration' } }, { value: 'billing', label: { pt: 'Cobrança', en: 'Billing' } }, { value: 'quality', label: { pt: 'Auditoria e qualidade', en: 'Audit and quality' } }, { value: 'support', label: { pt: 'Suporte', en: 'Support' } }, { value: 'legal', label: { pt: 'Obrigação legal', en: 'Legal obligation' } }, { value: 'emergency', label: { pt: 'Emergência', en: 'Emergency' } }, { value: 'own_record', label: { pt: 'Registro próprio', en: 'Own record' } }] }, label: { pt: 'Finalidade', en: 'Purpose' }, help: 'Why it was opened, as in FHIR AuditEvent.purposeOfEvent.' },
      { name: 'outcome', type: { kind: 'choice', choices: [{ value: 'allowed', label: { pt: 'Permitido', en: 'Allowed' } }, { value: 'denied', label: { pt: 'Negado', en: 'Denied' } }] }, label: { pt: 'Desfecho', en: 'Outcome' }, help: 'Refused attempts are kept too.', initial: 'allowed' },
      { name: 'device', type: { kind: 'link', entity: 'device' }, label: { pt: 'Dispositivo', en: 'Device' }, help: '', index: true },
      { name: 'replica', type: { kind: 'text' }, label: { pt: 'Réplica', en: 'Replica' }, help: 'Actor id of the replica that wrote the event; each replica keeps a chain of its own.', index: true, max: 36 },
      { name: 'sequence', type: { kind: 'int' }, label: { pt: 'Sequência', en: 'Sequence' }, help: 'Place in the replica\'s chain, from 1, without gaps.', range: [1, 9007199254740991] },
      { name: 'previous_hash', type: { kind: 'text' }, label: { pt: 'Resumo do evento anterior', en: 'Hash of the event before' }, help: 'SHA-256 of the event before it in the chain, in hexadecimal. Empty in the first.', max: 64 },
    ] },
  ],
} as const satisfies Entity
