// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One professional watches over the work of another for a time: clinical supervision, training, mentoring. */
export interface Supervision {
  supervisor?: string | null
  supervisee?: string | null
  supervision_type?: 'clinical' | 'administrative' | 'mentorship' | 'training' | (string & {}) | null
  scope?: string | null
  requirements?: string[] | null
  frequency?: 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'as_needed' | (string & {}) | null
  autonomy_level?: number | null
  starts_on?: string | null
  ends_on?: string | null
}

export const entity = {
  name: 'supervision', label: { pt: 'Supervisão', en: 'Supervision' },
  help: 'One professional watches over the work of another for a time: clinical supervision, training, mentoring.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'team', fields: [
      { name: 'supervisor', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Quem supervisiona', en: 'Supervisor' }, help: '', required: true, index: true },
      { name: 'supervisee', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Quem é supervisionado', en: 'Supervisee' }, help: '', required: true, index: true },
      { name: 'supervision_type', type: { kind: 'choice', choices: [{ value: 'clinical', label: { pt: 'Clínica', en: 'Clinical' } }, { value: 'administrative', label: { pt: 'Administrativa', en: 'Administrative' } }, { value: 'mentorship', label: { pt: 'Mentoria', en: 'Mentorship' } }, { value: 'training', label: { pt: 'Estágio ou treinamento', en: 'Training' } }] }, label: { pt: 'Tipo de supervisão', en: 'Supervision type' }, help: '', required: true, initial: 'clinical' },
      { name: 'scope', type: { kind: 'text' }, label: { pt: 'Abrangência', en: 'Scope' }, help: 'Which work is supervised.', required: true, max: 1000 },
      { name: 'requirements', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Exigências', en: 'Requirements' }, help: 'What the supervised person must do or show, one item per line.', max: 60 },
      { name: 'frequency', type: { kind: 'choice', choices: [{ value: 'daily', label: { pt: 'Diária', en: 'Daily' } }, { value: 'weekly', label: { pt: 'Semanal', en: 'Weekly' } }, { value: 'fortnightly', label: { pt: 'Quinzenal', en: 'Fortnightly' } }, { value: 'monthly', label: { pt: 'Mensal', en: 'Monthly' } }, { value: 'quarterly', label: { pt: 'Trimestral', en: 'Quarterly' } }, { value: 'as_needed', label: { pt: 'Quando necessário', en: 'As needed' } }] }, label: { pt: 'Frequência', en: 'Frequency' }, help: 'How often they meet.', required: true, initial: 'weekly' },
      { name: 'autonomy_level', type: { kind: 'int' }, label: { pt: 'Grau de autonomia', en: 'Autonomy level' }, help: 'Most that the supervised person may do alone, from 1 (observes) to 5 (acts alone).', sensitive: true, range: [1, 5], initial: '1' },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Começa em', en: 'Starts on' }, help: '', required: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Termina em', en: 'Ends on' }, help: 'Last day, inclusive. Empty while it goes on.', index: true },
    ] },
  ],
} as const satisfies Entity
