// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that the clinic offers: a consultation, a procedure, a package of care. */
export interface Service {
  category?: string | null
  name?: string | null
  description?: string | null
  tuss_code?: string | null
  duration?: number | null
  buffer?: number | null
  price?: string | null
  required_professions?: string[] | null
  modalities?: string[] | null
  preparation?: string | null
  recovery_days?: number | null
  contraindications?: string[] | null
  side_effects?: string[] | null
  online_booking?: boolean | null
  active?: boolean | null
}

export const entity = {
  name: 'service', label: { pt: 'Serviço', en: 'Service' },
  help: 'Something that the clinic offers: a consultation, a procedure, a package of care.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'category', type: { kind: 'link', entity: 'service_category' }, label: { pt: 'Categoria', en: 'Category' }, help: '', index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'tuss_code', type: { kind: 'text' }, label: { pt: 'Código TUSS', en: 'TUSS code' }, help: 'Code in the terminology of the supplementary health system, eight digits.', search: true, uniqueHint: true, index: true, max: 10 },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: 'Usual length of one session.', required: true, range: [5, 720], initial: '50' },
      { name: 'buffer', type: { kind: 'minutes' }, label: { pt: 'Intervalo depois', en: 'Buffer after' }, help: 'Time to tidy up before the next appointment.', range: [0, 240], initial: '0' },
      { name: 'price', type: { kind: 'money' }, label: { pt: 'Preço', en: 'Price' }, help: 'Usual price of one session. The price agreed stands in the appointment.' },
      { name: 'required_professions', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }, { value: 'biomedic', label: { pt: 'Biomédica ou biomédico', en: 'Biomedical scientist' } }, { value: 'dentist', label: { pt: 'Dentista', en: 'Dentist' } }, { value: 'physiotherapist', label: { pt: 'Fisioterapeuta', en: 'Physiotherapist' } }, { value: 'psychologist', label: { pt: 'Psicóloga ou psicólogo', en: 'Psychologist' } }, { value: 'physical_educator', label: { pt: 'Profissional de educação física', en: 'Physical educator' } }] } }, label: { pt: 'Profissões obrigatórias', en: 'Required professions' }, help: 'One professional of each of these professions must take part. Empty: any professional.' },
      { name: 'modalities', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'in_person', label: { pt: 'Presencial', en: 'In person' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'phone', label: { pt: 'Telefone', en: 'Phone' } }, { value: 'chat', label: { pt: 'Mensagens', en: 'Chat' } }, { value: 'home_visit', label: { pt: 'Visita domiciliar', en: 'Home visit' } }] } }, label: { pt: 'Modalidades', en: 'Modalities' }, help: '' },
      { name: 'preparation', type: { kind: 'prose' }, label: { pt: 'Preparo', en: 'Preparation' }, help: 'What the patient does beforehand: fasting, exams to bring. Empty: no preparation.' },
      { name: 'recovery_days', type: { kind: 'int' }, label: { pt: 'Dias de recuperação', en: 'Recovery days' }, help: 'Days until the patient is back to normal. 0: none.', range: [0, 365], initial: '0' },
      { name: 'contraindications', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Contraindicações', en: 'Contraindications' }, help: '', max: 100 },
      { name: 'side_effects', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Efeitos adversos possíveis', en: 'Possible side effects' }, help: '', max: 100 },
      { name: 'online_booking', type: { kind: 'flag' }, label: { pt: 'Agendamento pelo aplicativo', en: 'Online booking' }, help: 'Patients may ask for it in the app.', initial: 'false' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
