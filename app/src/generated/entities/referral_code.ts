// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A patient's own code for inviting others. It is reusable; each use is an invite. */
export interface ReferralCode {
  patient?: string | null
  code?: string | null
  status?: 'active' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'referral_code', label: { pt: 'Código de indicação', en: 'Referral code' },
  help: 'A patient\'s own code for inviting others. It is reusable; each use is an invite.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'engagement', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: 'Short and easy to dictate: letters and digits, no accents.', required: true, search: true, uniqueHint: true, index: true, max: 20 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'active' },
    ] },
  ],
} as const satisfies Entity
