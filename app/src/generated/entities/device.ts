// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An installation of the app, with a signing key of its own. */
export interface Device {
  account?: string | null
  name?: string | null
  status?: 'pending' | 'approved' | 'revoked' | (string & {}) | null
  public_key?: string | null
  platform?: string | null
  last_seen_at?: number | null
}

export const entity = {
  name: 'device', label: { pt: 'Dispositivo', en: 'Device' },
  help: 'An installation of the app, with a signing key of its own.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando aprovação', en: 'Waiting for approval' } }, { value: 'approved', label: { pt: 'Aprovado', en: 'Approved' } }, { value: 'revoked', label: { pt: 'Revogado', en: 'Revoked' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'pending' },
      { name: 'public_key', type: { kind: 'text' }, label: { pt: 'Chave pública', en: 'Public key' }, help: 'Ed25519 public key, hexadecimal.', required: true, max: 64 },
      { name: 'platform', type: { kind: 'text' }, label: { pt: 'Sistema', en: 'Platform' }, help: 'What the device itself calls its system, such as Debian 12.', max: 60 },
      { name: 'last_seen_at', type: { kind: 'instant' }, label: { pt: 'Visto por último', en: 'Last seen' }, help: '' },
    ] },
  ],
} as const satisfies Entity
