// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A key with which another system writes and reads. The key itself is shown once and kept as a hash only. */
export interface ApiKey {
  name?: string | null
  prefix?: string | null
  clinic?: string | null
  role?: 'owner' | 'manager' | 'reception' | 'care' | 'finance' | 'stock' | 'support' | 'privacy_officer' | 'teacher' | (string & {}) | null
  scopes?: string[] | null
  created_by?: string | null
  last_used_at?: number | null
  expires_at?: number | null
  revoked_at?: number | null
}

export const entity = {
  name: 'api_key', label: { pt: 'Chave de acesso', en: 'API key' },
  help: 'A key with which another system writes and reads. The key itself is shown once and kept as a hash only.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 },
      { name: 'prefix', type: { kind: 'text' }, label: { pt: 'Início da chave', en: 'Prefix' }, help: 'First characters of the key, so that people can tell keys apart.', max: 12 },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: 'Only this clinic. Empty: all clinics of the organisation.', index: true },
      { name: 'role', type: { kind: 'choice', choices: [{ value: 'owner', label: { pt: 'Proprietário', en: 'Owner' } }, { value: 'manager', label: { pt: 'Gerente', en: 'Manager' } }, { value: 'reception', label: { pt: 'Recepção', en: 'Reception' } }, { value: 'care', label: { pt: 'Cuidado', en: 'Care' } }, { value: 'finance', label: { pt: 'Financeiro', en: 'Finance' } }, { value: 'stock', label: { pt: 'Estoque', en: 'Stock' } }, { value: 'support', label: { pt: 'Atendimento', en: 'Support' } }, { value: 'privacy_officer', label: { pt: 'Encarregado de dados', en: 'Privacy officer' } }, { value: 'teacher', label: { pt: 'Docente', en: 'Teacher' } }] }, label: { pt: 'Papel', en: 'Role' }, help: 'Decides what the key may hold, as it does for a person. Nobody\'s own records: no patient, no student.', required: true },
      { name: 'scopes', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Permissões', en: 'Scopes' }, help: 'What the key may do within its role: `patient:read`, `appointment:write`, or `*:read` for every kind of record. Nothing else is allowed.', max: 100 },
      { name: 'created_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Criada por', en: 'Created by' }, help: '', index: true },
      { name: 'last_used_at', type: { kind: 'instant' }, label: { pt: 'Último uso', en: 'Last used' }, help: '' },
      { name: 'expires_at', type: { kind: 'instant' }, label: { pt: 'Vale até', en: 'Expires at' }, help: '' },
      { name: 'revoked_at', type: { kind: 'instant' }, label: { pt: 'Revogada em', en: 'Revoked at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
