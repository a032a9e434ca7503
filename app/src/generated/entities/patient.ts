// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A person in the clinic's care. */
export interface Patient {
  name?: string | null
  social_name?: string | null
  date_of_birth?: string | null
  sex?: 'female' | 'male' | 'intersex' | 'unknown' | (string & {}) | null
  cpf?: string | null
  cns?: string | null
  phone?: string | null
  email?: string | null
  city?: string | null
  gender?: 'female' | 'male' | 'non_binary' | 'other' | 'undisclosed' | (string & {}) | null
  address_line?: string | null
  district?: string | null
  state?: string | null
  postal_code?: string | null
  photo?: string | null
  occupation?: string | null
  health_plan?: string | null
  health_plan_number?: string | null
  active?: boolean | null
  deceased_on?: string | null
  merged_into?: string | null
  blood_type?: 'a_positive' | 'a_negative' | 'b_positive' | 'b_negative' | 'ab_positive' | 'ab_negative' | 'o_positive' | 'o_negative' | (string & {}) | null
  emergency_notes?: string | null
  skin_phototype?: 'i' | 'ii' | 'iii' | 'iv' | 'v' | 'vi' | (string & {}) | null
  skin_biotype?: 'normal' | 'dry' | 'oily' | 'combination' | 'sensitive' | (string & {}) | null
  medical_history?: string | null
  family_history?: string | null
  medications?: ({ id: string } & Record<string, unknown>)[] | null
  source?: string | null
  interests?: string[] | null
  marketing_notes?: string | null
}

export const entity = {
  name: 'patient', label: { pt: 'Paciente', en: 'Patient' },
  help: 'A person in the clinic\'s care.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'identity', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name as in the documents.', required: true, search: true, index: true, max: 120 },
      { name: 'social_name', type: { kind: 'text' }, label: { pt: 'Nome social', en: 'Social name' }, help: 'Name by which the person wants to be called (Decree 8.727/2016). Shown instead of the name.', search: true, max: 120 },
      { name: 'date_of_birth', type: { kind: 'date' }, label: { pt: 'Nascimento', en: 'Date of birth' }, help: '' },
      { name: 'sex', type: { kind: 'choice', choices: [{ value: 'female', label: { pt: 'Feminino', en: 'Female' } }, { value: 'male', label: { pt: 'Masculino', en: 'Male' } }, { value: 'intersex', label: { pt: 'Intersexo', en: 'Intersex' } }, { value: 'unknown', label: { pt: 'Não informado', en: 'Not stated' } }] }, label: { pt: 'Sexo', en: 'Sex' }, help: 'Sex for clinical reference ranges.' },
      { name: 'cpf', type: { kind: 'cpf' }, label: { pt: 'CPF', en: 'CPF' }, help: '', search: true, uniqueHint: true, index: true },
      { name: 'cns', type: { kind: 'cns' }, label: { pt: 'Cartão SUS (CNS)', en: 'National health card (CNS)' }, help: '', uniqueHint: true, index: true },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '', search: true },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '', search: true, index: true },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
      { name: 'gender', type: { kind: 'choice', choices: [{ value: 'female', label: { pt: 'Mulher', en: 'Woman' } }, { value: 'male', label: { pt: 'Homem', en: 'Man' } }, { value: 'non_binary', label: { pt: 'Não binário', en: 'Non-binary' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }, { value: 'undisclosed', label: { pt: 'Prefere não dizer', en: 'Prefers not to say' } }] }, label: { pt: 'Gênero', en: 'Gender' }, help: 'As the person describes themselves. Reference ranges use the sex.' },
      { name: 'address_line', type: { kind: 'text' }, label: { pt: 'Endereço', en: 'Address' }, help: 'Street, number and complement.', max: 160 },
      { name: 'district', type: { kind: 'text' }, label: { pt: 'Bairro', en: 'District' }, help: '', max: 80 },
      { name: 'state', type: { kind: 'text' }, label: { pt: 'Estado (UF)', en: 'State' }, help: 'Two letters, such as PE.', max: 2 },
      { name: 'postal_code', type: { kind: 'text' }, label: { pt: 'CEP', en: 'Postal code' }, help: 'CEP, eight digits.', max: 9 },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'occupation', type: { kind: 'text' }, label: { pt: 'Ocupação', en: 'Occupation' }, help: '', max: 80 },
      { name: 'health_plan', type: { kind: 'text' }, label: { pt: 'Convênio', en: 'Health plan' }, help: 'Empty: the person pays directly.', max: 80 },
      { name: 'health_plan_number', type: { kind: 'text' }, label: { pt: 'Carteirinha do convênio', en: 'Health plan number' }, help: '', max: 40 },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em acompanhamento', en: 'Active' }, help: 'No longer in the clinic\'s care: kept, but left out of lists.', index: true, initial: 'true' },
      { name: 'deceased_on', type: { kind: 'date' }, label: { pt: 'Data do falecimento', en: 'Deceased on' }, help: 'Ends every reminder and campaign.' },
      { name: 'merged_into', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Unido a', en: 'Merged into' }, help: 'The record of the same person that is kept. This one then stands in no list; its history stays.', index: true },
    ] },
    { name: 'clinical', compartment: 'care', fields: [
      { name: 'blood_type', type: { kind: 'choice', choices: [{ value: 'a_positive', label: { pt: 'A+', en: 'A+' } }, { value: 'a_negative', label: { pt: 'A−', en: 'A−' } }, { value: 'b_positive', label: { pt: 'B+', en: 'B+' } }, { value: 'b_negative', label: { pt: 'B−', en: 'B−' } }, { value: 'ab_positive', label: { pt: 'AB+', en: 'AB+' } }, { value: 'ab_negative', label: { pt: 'AB−', en: 'AB−' } }, { value: 'o_positive', label: { pt: 'O+', en: 'O+' } }, { value: 'o_negative', label: { pt: 'O−', en: 'O−' } }] }, label: { pt: 'Tipo sanguíneo', en: 'Blood type' }, help: '', sensitive: true },
      { name: 'emergency_notes', type: { kind: 'prose' }, label: { pt: 'Em emergência', en: 'Emergency notes' }, help: 'What whoever helps in an emergency must know.' },
      { name: 'skin_phototype', type: { kind: 'choice', choices: [{ value: 'i', label: { pt: 'I: sempre queima, nunca bronzeia', en: 'I: always burns, never tans' } }, { value: 'ii', label: { pt: 'II: queima fácil, bronzeia pouco', en: 'II: burns easily, tans little' } }, { value: 'iii', label: { pt: 'III: queima e bronzeia moderadamente', en: 'III: burns and tans moderately' } }, { value: 'iv', label: { pt: 'IV: queima pouco, bronzeia fácil', en: 'IV: burns little, tans easily' } }, { value: 'v', label: { pt: 'V: raramente queima, bronzeia muito', en: 'V: rarely burns, tans deeply' } }, { value: 'vi', label: { pt: 'VI: nunca queima, pele muito pigmentada', en: 'VI: never burns, deeply pigmented' } }] }, label: { pt: 'Fototipo de pele (Fitzpatrick)', en: 'Skin phototype (Fitzpatrick)' }, help: 'How the skin reacts to sun, on Fitzpatrick\'s scale. Laser and peeling settings depend on it.', sensitive: true },
      { name: 'skin_biotype', type: { kind: 'choice', choices: [{ value: 'normal', label: { pt: 'Normal', en: 'Normal' } }, { value: 'dry', label: { pt: 'Seca', en: 'Dry' } }, { value: 'oily', label: { pt: 'Oleosa', en: 'Oily' } }, { value: 'combination', label: { pt: 'Mista', en: 'Combination' } }, { value: 'sensitive', label: { pt: 'Sensível', en: 'Sensitive' } }] }, label: { pt: 'Biotipo de pele', en: 'Skin biotype' }, help: 'How oily or dry the skin of the face is.' },
      { name: 'medical_history', type: { kind: 'prose' }, label: { pt: 'Histórico de saúde', en: 'Medical history' }, help: 'Past illnesses, operations and treatments, in words. What still matters also has a condition of its own.' },
      { name: 'family_history', type: { kind: 'prose' }, label: { pt: 'Histórico familiar', en: 'Family history' }, help: 'Illnesses of parents, siblings and grandparents.' },
      { name: 'medications', type: { kind: 'list', fields: [{ name: 'medication', type: { kind: 'text' }, label: { pt: 'Medicamento', en: 'Medication' }, help: '', required: true, max: 120 }, { name: 'dosage', type: { kind: 'text' }, label: { pt: 'Dose e horários', en: 'Dosage' }, help: 'Strength and how often, such as 500 mg twice a day.', sensitive: true, max: 120 }, { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 160 }, { name: 'started_on', type: { kind: 'date' }, label: { pt: 'Desde', en: 'Started on' }, help: '' }, { name: 'stopped_on', type: { kind: 'date' }, label: { pt: 'Parou em', en: 'Stopped on' }, help: 'Empty while in use.' }] }, label: { pt: 'Medicamentos em uso', en: 'Medications' }, help: 'What the person takes or took, prescribed or not. Supplements recommended here have records of their own.', max: 100 },
    ] },
    { name: 'outreach', compartment: 'engagement', fields: [
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Como chegou', en: 'Source' }, help: 'How the person came to the clinic.', max: 80 },
      { name: 'interests', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Interesses', en: 'Interests' }, help: '', max: 40 },
      { name: 'marketing_notes', type: { kind: 'prose' }, label: { pt: 'Observações de relacionamento', en: 'Outreach notes' }, help: '' },
    ] },
  ],
} as const satisfies Entity
