// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that the clinic must do, have or be able to show. */
export interface Requirement {
  category?: string | null
  name?: string | null
  description?: string | null
  kind?: 'policy' | 'procedure' | 'documentation' | 'training' | 'technical' | 'licence' | (string & {}) | null
  frequency?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'semiannually' | 'annually' | 'once' | 'as_needed' | (string & {}) | null
  mandatory?: boolean | null
  legal_reference?: string | null
  expected_evidence?: string | null
  responsible?: string | null
  valid_from?: string | null
  valid_until?: string | null
}

export const entity = {
  name: 'requirement', label: { pt: 'Exigência', en: 'Requirement' },
  help: 'Something that the clinic must do, have or be able to show.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'category', type: { kind: 'link', entity: 'requirement_category' }, label: { pt: 'Grupo', en: 'Category' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 160 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'policy', label: { pt: 'Política', en: 'Policy' } }, { value: 'procedure', label: { pt: 'Procedimento', en: 'Procedure' } }, { value: 'documentation', label: { pt: 'Documentação', en: 'Documentation' } }, { value: 'training', label: { pt: 'Capacitação', en: 'Training' } }, { value: 'technical', label: { pt: 'Medida técnica', en: 'Technical measure' } }, { value: 'licence', label: { pt: 'Licença ou alvará', en: 'Licence or permit' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: 'What fulfils it.', required: true },
      { name: 'frequency', type: { kind: 'choice', choices: [{ value: 'daily', label: { pt: 'Diária', en: 'Daily' } }, { value: 'weekly', label: { pt: 'Semanal', en: 'Weekly' } }, { value: 'monthly', label: { pt: 'Mensal', en: 'Monthly' } }, { value: 'quarterly', label: { pt: 'Trimestral', en: 'Quarterly' } }, { value: 'semiannually', label: { pt: 'Semestral', en: 'Twice a year' } }, { value: 'annually', label: { pt: 'Anual', en: 'Annually' } }, { value: 'once', label: { pt: 'Uma vez', en: 'Once' } }, { value: 'as_needed', label: { pt: 'Quando necessário', en: 'As needed' } }] }, label: { pt: 'Frequência', en: 'Frequency' }, help: 'How often it is assessed.' },
      { name: 'mandatory', type: { kind: 'flag' }, label: { pt: 'Obrigatória', en: 'Mandatory' }, help: '', initial: 'true' },
      { name: 'legal_reference', type: { kind: 'text' }, label: { pt: 'Base legal', en: 'Legal reference' }, help: 'Rule and article, such as RDC 63/2011, article 23.', search: true, max: 200 },
      { name: 'expected_evidence', type: { kind: 'text' }, label: { pt: 'Comprovação esperada', en: 'Expected evidence' }, help: 'What an inspector would be shown.', max: 500 },
      { name: 'responsible', type: { kind: 'link', entity: 'account' }, label: { pt: 'Responsável', en: 'Responsible' }, help: 'Who answers for it in the clinic.', index: true },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '' },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: '' },
    ] },
  ],
} as const satisfies Entity
