// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How much a professional earns from what they do or sell. */
export interface CommissionRule {
  name?: string | null
  description?: string | null
  commission_type?: 'percentage' | 'fixed' | 'tiered' | 'hybrid' | (string & {}) | null
  rate_percent?: number | null
  fixed_amount?: string | null
  tiers?: ({ id: string } & Record<string, unknown>)[] | null
  applies_to?: 'services' | 'products' | 'packages' | 'all' | (string & {}) | null
  professions?: string[] | null
  practitioners?: string[] | null
  service_categories?: string[] | null
  services?: string[] | null
  products?: string[] | null
  minimum_amount?: string | null
  maximum_amount?: string | null
  calculation_base?: 'gross' | 'net_of_fees' | 'net_of_taxes' | 'net_of_costs' | (string & {}) | null
  earned_when?: 'fulfilled' | 'invoiced' | 'paid' | (string & {}) | null
  priority?: number | null
  valid_from?: string | null
  valid_until?: string | null
  active?: boolean | null
}

export const entity = {
  name: 'commission_rule', label: { pt: 'Regra de comissão', en: 'Commission rule' },
  help: 'How much a professional earns from what they do or sell.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 2000 },
      { name: 'commission_type', type: { kind: 'choice', choices: [{ value: 'percentage', label: { pt: 'Percentual', en: 'Percentage' } }, { value: 'fixed', label: { pt: 'Valor fixo', en: 'Fixed amount' } }, { value: 'tiered', label: { pt: 'Por faixas', en: 'Tiered' } }, { value: 'hybrid', label: { pt: 'Percentual e valor fixo', en: 'Hybrid' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true },
      { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Percentual', en: 'Percentage' }, help: 'Part of the base, in percent.', sensitive: true, range: [0, 1000000] },
      { name: 'fixed_amount', type: { kind: 'money' }, label: { pt: 'Valor fixo', en: 'Fixed amount' }, help: 'Amount for each service or sale.', sensitive: true },
      { name: 'tiers', type: { kind: 'list', fields: [{ name: 'minimum_amount', type: { kind: 'money' }, label: { pt: 'De', en: 'From' }, help: '', required: true }, { name: 'maximum_amount', type: { kind: 'money' }, label: { pt: 'Até', en: 'To' }, help: '' }, { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Percentual', en: 'Percentage' }, help: '', range: [0, 1000000] }, { name: 'fixed_amount', type: { kind: 'money' }, label: { pt: 'Valor fixo', en: 'Fixed amount' }, help: '' }] }, label: { pt: 'Faixas', en: 'Tiers' }, help: 'Tiers by what the professional brought in during the period.', sensitive: true, max: 20 },
      { name: 'applies_to', type: { kind: 'choice', choices: [{ value: 'services', label: { pt: 'Serviços', en: 'Services' } }, { value: 'products', label: { pt: 'Produtos', en: 'Products' } }, { value: 'packages', label: { pt: 'Pacotes', en: 'Packages' } }, { value: 'all', label: { pt: 'Tudo', en: 'All' } }] }, label: { pt: 'Incide sobre', en: 'Applies to' }, help: '', required: true, index: true, initial: 'services' },
      { name: 'professions', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] } }, label: { pt: 'Profissões', en: 'Professions' }, help: 'Professions that earn it. Empty: all.' },
      { name: 'practitioners', type: { kind: 'set', of: { kind: 'link', entity: 'practitioner' } }, label: { pt: 'Profissionais', en: 'Practitioners' }, help: 'Professionals who earn it. Empty: all of those professions.' },
      { name: 'service_categories', type: { kind: 'set', of: { kind: 'link', entity: 'service_category' } }, label: { pt: 'Categorias de serviço', en: 'Service categories' }, help: '' },
      { name: 'services', type: { kind: 'set', of: { kind: 'link', entity: 'service' } }, label: { pt: 'Serviços', en: 'Services' }, help: '' },
      { name: 'products', type: { kind: 'set', of: { kind: 'link', entity: 'product' } }, label: { pt: 'Produtos', en: 'Products' }, help: '' },
      { name: 'minimum_amount', type: { kind: 'money' }, label: { pt: 'Venda mínima', en: 'Minimum sale' }, help: 'The smallest sale on which it is earned.' },
      { name: 'maximum_amount', type: { kind: 'money' }, label: { pt: 'Venda máxima', en: 'Maximum sale' }, help: 'The largest sale on which it is earned; what lies above does not count.' },
      { name: 'calculation_base', type: { kind: 'choice', choices: [{ value: 'gross', label: { pt: 'Valor cobrado', en: 'Gross amount' } }, { value: 'net_of_fees', label: { pt: 'Menos taxas de recebimento', en: 'Less payment fees' } }, { value: 'net_of_taxes', label: { pt: 'Menos taxas e tributos', en: 'Less fees and taxes' } }, { value: 'net_of_costs', label: { pt: 'Menos taxas, tributos e materiais', en: 'Less fees, taxes and materials' } }] }, label: { pt: 'Base de cálculo', en: 'Calculation base' }, help: 'What the percentage is taken of.', initial: 'gross' },
      { name: 'earned_when', type: { kind: 'choice', choices: [{ value: 'fulfilled', label: { pt: 'O atendimento é realizado', en: 'The service is given' } }, { value: 'invoiced', label: { pt: 'A fatura é emitida', en: 'It is invoiced' } }, { value: 'paid', label: { pt: 'O paciente paga', en: 'The patient pays' } }] }, label: { pt: 'Devida quando', en: 'Earned when' }, help: 'The moment from which it is due.', initial: 'paid' },
      { name: 'priority', type: { kind: 'int' }, label: { pt: 'Prioridade', en: 'Priority' }, help: 'Of several rules that fit, the one with the lowest number holds.', range: [1, 1000], initial: '100' },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '', required: true, index: true },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: 'Last day on which it holds. Empty: until further notice.', index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
