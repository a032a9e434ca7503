// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A unit of an organisation, with an address and a time zone of its own. */
export interface Clinic {
  name?: string | null
  time_zone?: string | null
  city?: string | null
  phone?: string | null
  email?: string | null
  address_line?: string | null
  district?: string | null
  state?: string | null
  postal_code?: string | null
  cnpj?: string | null
  cnes?: string | null
  technical_lead?: string | null
  logo?: string | null
  status?: 'active' | 'closed' | (string & {}) | null
}

export const entity = {
  name: 'clinic', label: { pt: 'Clínica', en: 'Clinic' },
  help: 'A unit of an organisation, with an address and a time zone of its own.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: 'IANA zone in which this clinic\'s days begin and end, such as America/Recife.', required: true, max: 60, initial: 'America/Sao_Paulo' },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '' },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '' },
      { name: 'address_line', type: { kind: 'text' }, label: { pt: 'Endereço', en: 'Address' }, help: 'Street, number and complement.', max: 160 },
      { name: 'district', type: { kind: 'text' }, label: { pt: 'Bairro', en: 'District' }, help: '', max: 80 },
      { name: 'state', type: { kind: 'text' }, label: { pt: 'Estado (UF)', en: 'State' }, help: 'Two letters, such as PE.', max: 2 },
      { name: 'postal_code', type: { kind: 'text' }, label: { pt: 'CEP', en: 'Postal code' }, help: 'CEP, eight digits.', max: 9 },
      { name: 'cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ', en: 'CNPJ' }, help: 'Company number of this unit, where it has one of its own.', uniqueHint: true, index: true },
      { name: 'cnes', type: { kind: 'text' }, label: { pt: 'Cadastro de estabelecimento (CNES)', en: 'Health establishment number (CNES)' }, help: 'Number in the national register of health establishments, seven digits.', uniqueHint: true, index: true, max: 7 },
      { name: 'technical_lead', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Responsável técnico', en: 'Technical lead' }, help: 'Who answers for the unit before the professional council.', index: true },
      { name: 'logo', type: { kind: 'blob' }, label: { pt: 'Logotipo', en: 'Logo' }, help: 'Printed on this unit\'s documents. Empty: the organisation\'s.' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'closed', label: { pt: 'Encerrada', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', initial: 'active' },
    ] },
  ],
} as const satisfies Entity
