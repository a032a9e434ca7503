// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Someone close to a patient: whom to call in an emergency, a parent, a guardian, a caregiver. */
export interface RelatedPerson {
  patient?: string | null
  name?: string | null
  relationship?: 'mother' | 'father' | 'spouse' | 'child' | 'sibling' | 'grandparent' | 'guardian' | 'caregiver' | 'friend' | 'other' | (string & {}) | null
  phone?: string | null
  email?: string | null
  cpf?: string | null
  date_of_birth?: string | null
  emergency_contact?: boolean | null
  legal_representative?: boolean | null
  proof?: string | null
  proof_checked_at?: number | null
  represents_until?: string | null
  account?: string | null
  note?: string | null
}

export const entity = {
  name: 'related_person', label: { pt: 'Pessoa próxima', en: 'Related person' },
  help: 'Someone close to a patient: whom to call in an emergency, a parent, a guardian, a caregiver.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'relationship', type: { kind: 'choice', choices: [{ value: 'mother', label: { pt: 'Mãe', en: 'Mother' } }, { value: 'father', label: { pt: 'Pai', en: 'Father' } }, { value: 'spouse', label: { pt: 'Cônjuge ou companheiro(a)', en: 'Spouse or partner' } }, { value: 'child', label: { pt: 'Filha ou filho', en: 'Child' } }, { value: 'sibling', label: { pt: 'Irmã ou irmão', en: 'Sibling' } }, { value: 'grandparent', label: { pt: 'Avó ou avô', en: 'Grandparent' } }, { value: 'guardian', label: { pt: 'Responsável legal', en: 'Legal guardian' } }, { value: 'caregiver', label: { pt: 'Cuidadora ou cuidador', en: 'Caregiver' } }, { value: 'friend', label: { pt: 'Amiga ou amigo', en: 'Friend' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Relação com o paciente', en: 'Relationship' }, help: 'What the person is to the patient.' },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '', search: true },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '' },
      { name: 'cpf', type: { kind: 'cpf' }, label: { pt: 'CPF', en: 'CPF' }, help: '' },
      { name: 'date_of_birth', type: { kind: 'date' }, label: { pt: 'Nascimento', en: 'Date of birth' }, help: '' },
      { name: 'emergency_contact', type: { kind: 'flag' }, label: { pt: 'Contato de emergência', en: 'Emergency contact' }, help: 'To be called when something happens to the patient.', initial: 'false' },
      { name: 'legal_representative', type: { kind: 'flag' }, label: { pt: 'Representa legalmente', en: 'Legal representative' }, help: 'May decide for the patient and, once the proof was checked, see what the patient sees.', sensitive: true, initial: 'false' },
      { name: 'proof', type: { kind: 'blob' }, label: { pt: 'Comprovante', en: 'Proof' }, help: 'Birth certificate, guardianship order or power of attorney.' },
      { name: 'proof_checked_at', type: { kind: 'instant' }, label: { pt: 'Comprovante conferido em', en: 'Proof checked at' }, help: 'When someone of the clinic checked the proof. Empty: no access.' },
      { name: 'represents_until', type: { kind: 'date' }, label: { pt: 'Representa até', en: 'Represents until' }, help: 'Last day of the representation, such as the day before the patient comes of age.' },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: 'The account with which this person signs in, if any.', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 },
    ] },
  ],
} as const satisfies Entity
