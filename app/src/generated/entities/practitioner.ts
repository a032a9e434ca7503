// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A professional who works in the clinic. */
export interface Practitioner {
  name?: string | null
  profession?: 'nutritionist' | 'doctor' | 'nurse' | 'aesthetician' | 'pharmacist' | 'other' | 'biomedic' | 'dentist' | 'physiotherapist' | 'psychologist' | 'physical_educator' | (string & {}) | null
  council?: string | null
  council_number?: string | null
  account?: string | null
  phone?: string | null
  email?: string | null
  council_type?: 'cfn' | 'cfm' | 'cofen' | 'cff' | 'cfbm' | 'cfo' | 'coffito' | 'cfp' | 'confef' | 'none' | 'other' | (string & {}) | null
  verification_status?: 'pending' | 'verified' | 'rejected' | 'suspended' | (string & {}) | null
  qualifications?: ({ id: string } & Record<string, unknown>)[] | null
  cns?: string | null
  occupation_code?: string | null
  active?: boolean | null
  display_name?: string | null
  display_registration?: string | null
  specialties?: string[] | null
  bio?: string | null
  photo?: string | null
  practising_since_year?: number | null
  consultation_fee?: string | null
  languages?: string[] | null
  accepting_patients?: boolean | null
}

export const entity = {
  name: 'practitioner', label: { pt: 'Profissional', en: 'Practitioner' },
  help: 'A professional who works in the clinic.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'profession', type: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }, { value: 'biomedic', label: { pt: 'Biomédica ou biomédico', en: 'Biomedical scientist' } }, { value: 'dentist', label: { pt: 'Dentista', en: 'Dentist' } }, { value: 'physiotherapist', label: { pt: 'Fisioterapeuta', en: 'Physiotherapist' } }, { value: 'psychologist', label: { pt: 'Psicóloga ou psicólogo', en: 'Psychologist' } }, { value: 'physical_educator', label: { pt: 'Profissional de educação física', en: 'Physical educator' } }] }, label: { pt: 'Profissão', en: 'Profession' }, help: '', required: true, index: true },
      { name: 'council', type: { kind: 'text' }, label: { pt: 'Conselho', en: 'Council' }, help: 'Council and state, such as CRN-6 or CRM-PE.', max: 20 },
      { name: 'council_number', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Registration' }, help: '', uniqueHint: true, index: true, max: 20 },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', index: true },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '' },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '' },
      { name: 'council_type', type: { kind: 'choice', choices: [{ value: 'cfn', label: { pt: 'CFN/CRN: nutrição', en: 'CFN/CRN: nutrition' } }, { value: 'cfm', label: { pt: 'CFM/CRM: medicina', en: 'CFM/CRM: medicine' } }, { value: 'cofen', label: { pt: 'Cofen/Coren: enfermagem', en: 'Cofen/Coren: nursing' } }, { value: 'cff', label: { pt: 'CFF/CRF: farmácia', en: 'CFF/CRF: pharmacy' } }, { value: 'cfbm', label: { pt: 'CFBM/CRBM: biomedicina', en: 'CFBM/CRBM: biomedicine' } }, { value: 'cfo', label: { pt: 'CFO/CRO: odontologia', en: 'CFO/CRO: dentistry' } }, { value: 'coffito', label: { pt: 'Coffito/Crefito: fisioterapia', en: 'Coffito/Crefito: physiotherapy' } }, { value: 'cfp', label: { pt: 'CFP/CRP: psicologia', en: 'CFP/CRP: psychology' } }, { value: 'confef', label: { pt: 'Confef/Cref: educação física', en: 'Confef/Cref: physical education' } }, { value: 'none', label: { pt: 'Sem conselho', en: 'No council' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Órgão de classe', en: 'Professional body' }, help: 'The council that regulates the profession: federal council and its regional ones.' },
      { name: 'verification_status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'A conferir', en: 'Pending' } }, { value: 'verified', label: { pt: 'Conferido', en: 'Verified' } }, { value: 'rejected', label: { pt: 'Recusado', en: 'Rejected' } }, { value: 'suspended', label: { pt: 'Suspenso', en: 'Suspended' } }] }, label: { pt: 'Conferência do registro', en: 'Registration check' }, help: 'Whether someone checked the registration with the council.', index: true, initial: 'pending' },
      { name: 'qualifications', type: { kind: 'list', fields: [{ name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: 'Such as nutritionist, specialist in sports nutrition, PhD.', required: true, max: 120 }, { name: 'institution', type: { kind: 'text' }, label: { pt: 'Instituição', en: 'Institution' }, help: '', max: 120 }, { name: 'year', type: { kind: 'int' }, label: { pt: 'Ano', en: 'Year' }, help: '', range: [1940, 2100] }, { name: 'file', type: { kind: 'blob' }, label: { pt: 'Comprovante', en: 'Proof' }, help: 'Diploma, certificate or card of the council.' }] }, label: { pt: 'Formação e títulos', en: 'Qualifications' }, help: 'Degrees, titles and courses, with their proof.', max: 40 },
      { name: 'cns', type: { kind: 'cns' }, label: { pt: 'Cartão SUS (CNS)', en: 'National health card (CNS)' }, help: '', uniqueHint: true, index: true },
      { name: 'occupation_code', type: { kind: 'text' }, label: { pt: 'Código da ocupação (CBO)', en: 'Occupation code (CBO)' }, help: 'Code in the Brazilian classification of occupations, six digits.', max: 7 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em atividade', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
    { name: 'profile', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome de exibição', en: 'Display name' }, help: 'Name as patients see it.', search: true, max: 120 },
      { name: 'display_registration', type: { kind: 'text' }, label: { pt: 'Registro de exibição', en: 'Display registration' }, help: 'Registration as patients see it, such as CRN-6 12345.', max: 40 },
      { name: 'specialties', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Especialidades', en: 'Specialties' }, help: '', max: 20 },
      { name: 'bio', type: { kind: 'prose' }, label: { pt: 'Apresentação', en: 'Bio' }, help: '' },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'practising_since_year', type: { kind: 'int' }, label: { pt: 'Atua desde (ano)', en: 'Practising since (year)' }, help: 'Year of the first work in the profession; years of experience follow from it.', range: [1940, 2100] },
      { name: 'consultation_fee', type: { kind: 'money' }, label: { pt: 'Valor da consulta', en: 'Consultation fee' }, help: 'Usual fee for one appointment. A service\'s own price goes before it.' },
      { name: 'languages', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'pt', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }, { value: 'fr', label: { pt: 'Francês', en: 'French' } }, { value: 'it', label: { pt: 'Italiano', en: 'Italian' } }, { value: 'de', label: { pt: 'Alemão', en: 'German' } }, { value: 'ja', label: { pt: 'Japonês', en: 'Japanese' } }, { value: 'libras', label: { pt: 'Língua brasileira de sinais (Libras)', en: 'Brazilian Sign Language (Libras)' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] } }, label: { pt: 'Idiomas', en: 'Languages' }, help: '' },
      { name: 'accepting_patients', type: { kind: 'flag' }, label: { pt: 'Aceita novos pacientes', en: 'Accepting new patients' }, help: '', initial: 'true' },
    ] },
  ],
} as const satisfies Entity
