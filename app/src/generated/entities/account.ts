// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A person who signs in. One per person, in as many organisations as they work or are cared for. */
export interface Account {
  name?: string | null
  email?: string | null
  status?: 'active' | 'suspended' | (string & {}) | null
  platform_administrator?: boolean | null
  display_name?: string | null
  photo?: string | null
  language?: 'pt_br' | 'en' | (string & {}) | null
  time_zone?: string | null
  privacy_level?: 'public' | 'friends_only' | 'private' | (string & {}) | null
  social_sharing?: boolean | null
  last_sign_in_at?: number | null
}

export const entity = {
  name: 'account', label: { pt: 'Conta', en: 'Account' },
  help: 'A person who signs in. One per person, in as many organisations as they work or are cared for.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '', uniqueHint: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'suspended', label: { pt: 'Suspensa', en: 'Suspended' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'active' },
      { name: 'platform_administrator', type: { kind: 'flag' }, label: { pt: 'Administra a plataforma', en: 'Platform administrator' }, help: 'Sees organisations, accounts, devices and sync health of the whole platform; never health data.', initial: 'false' },
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome de exibição', en: 'Display name' }, help: 'Name that others in the community see.', max: 50 },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português (Brasil)', en: 'Portuguese (Brazil)' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'pt_br' },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: 'IANA zone where the person lives. Empty: the clinic\'s.', max: 60 },
      { name: 'privacy_level', type: { kind: 'choice', choices: [{ value: 'public', label: { pt: 'Todos da comunidade', en: 'Everyone in the community' } }, { value: 'friends_only', label: { pt: 'Só as conexões', en: 'Connections only' } }, { value: 'private', label: { pt: 'Ninguém', en: 'Nobody' } }] }, label: { pt: 'Quem vê o perfil', en: 'Who sees the profile' }, help: 'Who sees this person\'s profile in the community.', initial: 'private' },
      { name: 'social_sharing', type: { kind: 'flag' }, label: { pt: 'Compartilha na comunidade', en: 'Shares in the community' }, help: 'Achievements and recipes may be shown to those who see the profile.', initial: 'false' },
      { name: 'last_sign_in_at', type: { kind: 'instant' }, label: { pt: 'Último acesso', en: 'Last sign-in' }, help: 'Written by the server.' },
    ] },
  ],
} as const satisfies Entity
