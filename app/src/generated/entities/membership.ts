// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An account's role in a clinic. */
export interface Membership {
  account?: string | null
  clinic?: string | null
  role?: 'owner' | 'manager' | 'reception' | 'care' | 'finance' | 'stock' | 'support' | 'privacy_officer' | 'teacher' | 'student' | 'patient' | (string & {}) | null
  patient?: string | null
  related_person?: string | null
  revoked_at?: number | null
  job_title?: string | null
  joined_at?: number | null
}

export const entity = {
  name: 'membership', label: { pt: 'Vínculo', en: 'Membership' },
  help: 'An account\'s role in a clinic.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true, index: true },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: '', required: true, index: true },
      { name: 'role', type: { kind: 'choice', choices: [{ value: 'owner', label: { pt: 'Proprietário', en: 'Owner' } }, { value: 'manager', label: { pt: 'Gerente', en: 'Manager' } }, { value: 'reception', label: { pt: 'Recepção', en: 'Reception' } }, { value: 'care', label: { pt: 'Cuidado', en: 'Care' } }, { value: 'finance', label: { pt: 'Financeiro', en: 'Finance' } }, { value: 'stock', label: { pt: 'Estoque', en: 'Stock' } }, { value: 'support', label: { pt: 'Atendimento', en: 'Support' } }, { value: 'privacy_officer', label: { pt: 'Encarregado de dados', en: 'Privacy officer' } }, { value: 'teacher', label: { pt: 'Docente', en: 'Teacher' } }, { value: 'student', label: { pt: 'Estudante', en: 'Student' } }, { value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }] }, label: { pt: 'Papel', en: 'Role' }, help: '', required: true },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'The patient that the account is, for the role of patient.', index: true },
      { name: 'related_person', type: { kind: 'link', entity: 'related_person' }, label: { pt: 'Representante legal', en: 'Legal representative' }, help: 'For a guardian: the record of who they are to the patient. The role lasts as long as that record says.', index: true },
      { name: 'revoked_at', type: { kind: 'instant' }, label: { pt: 'Revogado em', en: 'Revoked at' }, help: '' },
      { name: 'job_title', type: { kind: 'text' }, label: { pt: 'Cargo', en: 'Job title' }, help: 'What the person is called in the clinic, such as intern. Gives no access.', max: 80 },
      { name: 'joined_at', type: { kind: 'instant' }, label: { pt: 'Desde', en: 'Joined at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
