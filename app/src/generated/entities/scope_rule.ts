// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Who may perform a service or use a product: alone, supervised or not at all. */
export interface ScopeRule {
  practitioner?: string | null
  profession?: 'nutritionist' | 'doctor' | 'nurse' | 'aesthetician' | 'pharmacist' | 'other' | 'biomedic' | 'dentist' | 'physiotherapist' | 'psychologist' | 'physical_educator' | (string & {}) | null
  service?: string | null
  product?: string | null
  authorization?: 'independent' | 'supervised' | 'prohibited' | (string & {}) | null
  conditions?: string[] | null
  supervision_requirements?: string | null
  legal_basis?: string | null
  valid_from?: string | null
  valid_until?: string | null
  authorized_by?: string | null
}

export const entity = {
  name: 'scope_rule', label: { pt: 'Regra de atuação', en: 'Scope rule' },
  help: 'Who may perform a service or use a product: alone, supervised or not at all.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: 'The person to whom the rule applies, before any rule of the profession.', index: true },
      { name: 'profession', type: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }, { value: 'biomedic', label: { pt: 'Biomédica ou biomédico', en: 'Biomedical scientist' } }, { value: 'dentist', label: { pt: 'Dentista', en: 'Dentist' } }, { value: 'physiotherapist', label: { pt: 'Fisioterapeuta', en: 'Physiotherapist' } }, { value: 'psychologist', label: { pt: 'Psicóloga ou psicólogo', en: 'Psychologist' } }, { value: 'physical_educator', label: { pt: 'Profissional de educação física', en: 'Physical educator' } }] }, label: { pt: 'Profissão', en: 'Profession' }, help: 'For a rule of a whole profession, where no person is named.', index: true },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true },
      { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: 'Medicine or product whose use the rule is about.', index: true },
      { name: 'authorization', type: { kind: 'choice', choices: [{ value: 'independent', label: { pt: 'Atua com autonomia', en: 'Independent' } }, { value: 'supervised', label: { pt: 'Só com supervisão', en: 'Supervised' } }, { value: 'prohibited', label: { pt: 'Não pode', en: 'Prohibited' } }] }, label: { pt: 'Autorização', en: 'Authorization' }, help: '', required: true, sensitive: true, index: true },
      { name: 'conditions', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Condições', en: 'Conditions' }, help: 'All must hold, one per line, such as a course or an age limit.', max: 60 },
      { name: 'supervision_requirements', type: { kind: 'text' }, label: { pt: 'Exigências de supervisão', en: 'Supervision requirements' }, help: 'Who supervises and how, where supervision is needed.', max: 1000 },
      { name: 'legal_basis', type: { kind: 'text' }, label: { pt: 'Base normativa', en: 'Legal basis' }, help: 'Law or resolution of the council on which the rule rests.', max: 200 },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '', required: true, index: true },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: 'Last day, inclusive. Empty: no end.', index: true },
      { name: 'authorized_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Autorizado por', en: 'Authorized by' }, help: '', index: true },
    ] },
  ],
} as const satisfies Entity
