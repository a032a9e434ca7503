// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A group of requirements that one body or law demands, such as ANVISA's rules for health services. */
export interface RequirementCategory {
  name?: string | null
  description?: string | null
  regulatory_body?: 'lgpd' | 'anvisa' | 'health_surveillance' | 'cfm' | 'coren' | 'cff' | 'cfn' | 'cfbm' | 'coffito' | 'cfp' | 'aesthetics' | 'ans' | 'labour' | 'tax' | 'consumer' | 'internal' | 'other' | (string & {}) | null
  active?: boolean | null
}

export const entity = {
  name: 'requirement_category', label: { pt: 'Grupo de exigências', en: 'Requirement category' },
  help: 'A group of requirements that one body or law demands, such as ANVISA\'s rules for health services.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'regulatory_body', type: { kind: 'choice', choices: [{ value: 'lgpd', label: { pt: 'LGPD (ANPD)', en: 'LGPD (ANPD)' } }, { value: 'anvisa', label: { pt: 'ANVISA', en: 'ANVISA' } }, { value: 'health_surveillance', label: { pt: 'Vigilância sanitária local', en: 'Local health surveillance' } }, { value: 'cfm', label: { pt: 'CFM e CRM (medicina)', en: 'CFM and CRM (medicine)' } }, { value: 'coren', label: { pt: 'COFEN e COREN (enfermagem)', en: 'COFEN and COREN (nursing)' } }, { value: 'cff', label: { pt: 'CFF e CRF (farmácia)', en: 'CFF and CRF (pharmacy)' } }, { value: 'cfn', label: { pt: 'CFN e CRN (nutrição)', en: 'CFN and CRN (nutrition)' } }, { value: 'cfbm', label: { pt: 'CFBM e CRBM (biomedicina)', en: 'CFBM and CRBM (biomedicine)' } }, { value: 'coffito', label: { pt: 'COFFITO e CREFITO (fisioterapia)', en: 'COFFITO and CREFITO (physiotherapy)' } }, { value: 'cfp', label: { pt: 'CFP e CRP (psicologia)', en: 'CFP and CRP (psychology)' } }, { value: 'aesthetics', label: { pt: 'Estética (Lei 13.643/2018)', en: 'Aesthetics (Law 13.643/2018)' } }, { value: 'ans', label: { pt: 'ANS', en: 'ANS' } }, { value: 'labour', label: { pt: 'Normas do trabalho', en: 'Labour rules' } }, { value: 'tax', label: { pt: 'Fisco', en: 'Tax authority' } }, { value: 'consumer', label: { pt: 'Defesa do consumidor', en: 'Consumer protection' } }, { value: 'internal', label: { pt: 'Norma interna', en: 'Internal rule' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Órgão ou lei', en: 'Regulatory body' }, help: 'Who demands and inspects.', required: true, index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
