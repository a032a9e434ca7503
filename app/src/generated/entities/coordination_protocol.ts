// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Who does what, in which order and by when, in a situation that involves several professions. */
export interface CoordinationProtocol {
  name?: string | null
  description?: string | null
  protocol_type?: 'emergency' | 'consultation' | 'referral' | 'treatment_coordination' | 'supervision' | (string & {}) | null
  trigger_conditions?: string[] | null
  required_professions?: string[] | null
  steps?: ({ id: string } & Record<string, unknown>)[] | null
  documentation_requirements?: string[] | null
  version?: number | null
  active?: boolean | null
}

export const entity = {
  name: 'coordination_protocol', label: { pt: 'Protocolo de equipe', en: 'Coordination protocol' },
  help: 'Who does what, in which order and by when, in a situation that involves several professions.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'team', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'protocol_type', type: { kind: 'choice', choices: [{ value: 'emergency', label: { pt: 'Urgência', en: 'Emergency' } }, { value: 'consultation', label: { pt: 'Interconsulta', en: 'Consultation' } }, { value: 'referral', label: { pt: 'Encaminhamento', en: 'Referral' } }, { value: 'treatment_coordination', label: { pt: 'Tratamento conjunto', en: 'Treatment coordination' } }, { value: 'supervision', label: { pt: 'Supervisão', en: 'Supervision' } }] }, label: { pt: 'Tipo de protocolo', en: 'Protocol type' }, help: '', required: true, index: true },
      { name: 'trigger_conditions', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Quando começa', en: 'Trigger conditions' }, help: 'When the protocol begins, one condition per line.', max: 60 },
      { name: 'required_professions', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }, { value: 'biomedic', label: { pt: 'Biomédica ou biomédico', en: 'Biomedical scientist' } }, { value: 'dentist', label: { pt: 'Dentista', en: 'Dentist' } }, { value: 'physiotherapist', label: { pt: 'Fisioterapeuta', en: 'Physiotherapist' } }, { value: 'psychologist', label: { pt: 'Psicóloga ou psicólogo', en: 'Psychologist' } }, { value: 'physical_educator', label: { pt: 'Profissional de educação física', en: 'Physical educator' } }] } }, label: { pt: 'Profissões necessárias', en: 'Required professions' }, help: '' },
      { name: 'steps', type: { kind: 'list', fields: [{ name: 'title', type: { kind: 'text' }, label: { pt: 'Etapa', en: 'Step' }, help: '', required: true, max: 160 }, { name: 'instructions', type: { kind: 'text' }, label: { pt: 'Orientações', en: 'Instructions' }, help: '', max: 2000 }, { name: 'profession', type: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }, { value: 'biomedic', label: { pt: 'Biomédica ou biomédico', en: 'Biomedical scientist' } }, { value: 'dentist', label: { pt: 'Dentista', en: 'Dentist' } }, { value: 'physiotherapist', label: { pt: 'Fisioterapeuta', en: 'Physiotherapist' } }, { value: 'psychologist', label: { pt: 'Psicóloga ou psicólogo', en: 'Psychologist' } }, { value: 'physical_educator', label: { pt: 'Profissional de educação física', en: 'Physical educator' } }] }, label: { pt: 'Profissão', en: 'Profession' }, help: 'Who does it.' }, { name: 'due_within', type: { kind: 'minutes' }, label: { pt: 'Prazo', en: 'Due within' }, help: 'Minutes from the start of the protocol until the step is due.', range: [0, 525600] }] }, label: { pt: 'Etapas', en: 'Steps' }, help: '', max: 100 },
      { name: 'documentation_requirements', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Registros exigidos', en: 'Documentation requirements' }, help: 'What must be on record at the end, one item per line.', max: 60 },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: 'Counts up with each approved revision.', range: [1, 100000], initial: '1' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em vigor', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
