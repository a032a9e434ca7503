// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How one tax is calculated during a period of time. A new rate is a new rule; the old one keeps its dates. */
export interface TaxRule {
  tax?: 'iss' | 'pis' | 'cofins' | 'csll' | 'irpj' | 'icms' | 'ipi' | 'simples_nacional' | 'cbs' | 'ibs' | 'selective_tax' | 'irrf' | 'inss' | (string & {}) | null
  name?: string | null
  valid_from?: string | null
  valid_until?: string | null
  tax_regime?: 'simples_nacional' | 'presumed_profit' | 'real_profit' | 'mei' | 'self_employed' | (string & {}) | null
  jurisdiction?: 'federal' | 'state' | 'municipal' | (string & {}) | null
  state?: string | null
  municipality_code?: string | null
  municipality_name?: string | null
  service_code?: string | null
  cnae_code?: string | null
  tax_classification_code?: string | null
  rate_percent?: number | null
  rate_reduction_percent?: number | null
  calculation_base?: 'gross' | 'net' | 'specific' | 'presumed_profit' | 'real_profit' | (string & {}) | null
  presumed_profit_percent?: number | null
  fixed_amount?: string | null
  simples_annex?: 'i' | 'ii' | 'iii' | 'iv' | 'v' | (string & {}) | null
  brackets?: ({ id: string } & Record<string, unknown>)[] | null
  withheld?: boolean | null
  withholding_minimum_amount?: string | null
  due_day?: number | null
  ledger_account?: string | null
  legal_basis?: string | null
  description?: string | null
}

export const entity = {
  name: 'tax_rule', label: { pt: 'Regra tributária', en: 'Tax rule' },
  help: 'How one tax is calculated during a period of time. A new rate is a new rule; the old one keeps its dates.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'tax', type: { kind: 'choice', choices: [{ value: 'iss', label: { pt: 'ISS', en: 'ISS' } }, { value: 'pis', label: { pt: 'PIS', en: 'PIS' } }, { value: 'cofins', label: { pt: 'COFINS', en: 'COFINS' } }, { value: 'csll', label: { pt: 'CSLL', en: 'CSLL' } }, { value: 'irpj', label: { pt: 'IRPJ', en: 'IRPJ' } }, { value: 'icms', label: { pt: 'ICMS', en: 'ICMS' } }, { value: 'ipi', label: { pt: 'IPI', en: 'IPI' } }, { value: 'simples_nacional', label: { pt: 'Simples Nacional', en: 'Simples Nacional' } }, { value: 'cbs', label: { pt: 'CBS', en: 'CBS' } }, { value: 'ibs', label: { pt: 'IBS', en: 'IBS' } }, { value: 'selective_tax', label: { pt: 'Imposto Seletivo', en: 'Selective tax' } }, { value: 'irrf', label: { pt: 'IRRF', en: 'IRRF' } }, { value: 'inss', label: { pt: 'INSS', en: 'INSS' } }] }, label: { pt: 'Tributo', en: 'Tax' }, help: '', required: true, index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name on screens, such as ISS Recife 5%.', required: true, search: true, max: 120 },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '', required: true, index: true },
      { name: 'valid_until', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Valid until' }, help: 'Last day on which it holds. Empty: until further notice.', index: true },
      { name: 'tax_regime', type: { kind: 'choice', choices: [{ value: 'simples_nacional', label: { pt: 'Simples Nacional', en: 'Simples Nacional' } }, { value: 'presumed_profit', label: { pt: 'Lucro presumido', en: 'Presumed profit' } }, { value: 'real_profit', label: { pt: 'Lucro real', en: 'Real profit' } }, { value: 'mei', label: { pt: 'MEI', en: 'Individual micro-entrepreneur (MEI)' } }, { value: 'self_employed', label: { pt: 'Autônomo', en: 'Self-employed' } }] }, label: { pt: 'Regime tributário', en: 'Tax regime' }, help: 'Regime of the clinic to which the rule belongs.' },
      { name: 'jurisdiction', type: { kind: 'choice', choices: [{ value: 'federal', label: { pt: 'Federal', en: 'Federal' } }, { value: 'state', label: { pt: 'Estadual', en: 'State' } }, { value: 'municipal', label: { pt: 'Municipal', en: 'Municipal' } }] }, label: { pt: 'Competência tributária', en: 'Jurisdiction' }, help: '' },
      { name: 'state', type: { kind: 'text' }, label: { pt: 'UF', en: 'State' }, help: 'Two letters, such as PE, for taxes of a state.', max: 2 },
      { name: 'municipality_code', type: { kind: 'text' }, label: { pt: 'Município (IBGE)', en: 'Municipality (IBGE)' }, help: 'IBGE code of seven digits, for taxes of a municipality.', index: true, max: 7 },
      { name: 'municipality_name', type: { kind: 'text' }, label: { pt: 'Município', en: 'Municipality' }, help: '', max: 80 },
      { name: 'service_code', type: { kind: 'text' }, label: { pt: 'Código do serviço (LC 116)', en: 'Service code (LC 116)' }, help: 'Item of the list of Lei Complementar 116/2003, such as 4.10 for nutrition. Empty: all services.', max: 10 },
      { name: 'cnae_code', type: { kind: 'text' }, label: { pt: 'CNAE', en: 'CNAE code' }, help: 'Economic activity, seven digits.', max: 7 },
      { name: 'tax_classification_code', type: { kind: 'text' }, label: { pt: 'Classificação tributária', en: 'Tax classification code' }, help: 'Tax classification of IBS and CBS (cClassTrib), six digits.', max: 6 },
      { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Alíquota (%)', en: 'Rate (%)' }, help: 'In percent of the base: 5.0000 is 5%.', sensitive: true, range: [0, 1000000] },
      { name: 'rate_reduction_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Redução da alíquota (%)', en: 'Rate reduction (%)' }, help: 'Part of the rate that the law takes off, such as 60% of IBS and CBS for health services (Lei Complementar 214/2025).', range: [0, 10000] },
      { name: 'calculation_base', type: { kind: 'choice', choices: [{ value: 'gross', label: { pt: 'Receita bruta', en: 'Gross revenue' } }, { value: 'net', label: { pt: 'Valor líquido', en: 'Net amount' } }, { value: 'specific', label: { pt: 'Valor fixo', en: 'Fixed amount' } }, { value: 'presumed_profit', label: { pt: 'Lucro presumido', en: 'Presumed profit' } }, { value: 'real_profit', label: { pt: 'Lucro real', en: 'Real profit' } }] }, label: { pt: 'Base de cálculo', en: 'Calculation base' }, help: '', required: true, initial: 'gross' },
      { name: 'presumed_profit_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Presunção de lucro (%)', en: 'Presumed profit (%)' }, help: 'Part of the revenue that the law takes as profit, such as 32% for services.', range: [0, 10000] },
      { name: 'fixed_amount', type: { kind: 'money' }, label: { pt: 'Valor fixo', en: 'Fixed amount' }, help: 'Amount for each period, for a fixed tax such as the ISS of the self-employed.', sensitive: true },
      { name: 'simples_annex', type: { kind: 'choice', choices: [{ value: 'i', label: { pt: 'Anexo I', en: 'Annex I' } }, { value: 'ii', label: { pt: 'Anexo II', en: 'Annex II' } }, { value: 'iii', label: { pt: 'Anexo III', en: 'Annex III' } }, { value: 'iv', label: { pt: 'Anexo IV', en: 'Annex IV' } }, { value: 'v', label: { pt: 'Anexo V', en: 'Annex V' } }] }, label: { pt: 'Anexo do Simples', en: 'Simples annex' }, help: '' },
      { name: 'brackets', type: { kind: 'list', fields: [{ name: 'minimum_revenue', type: { kind: 'money' }, label: { pt: 'Receita de', en: 'Revenue from' }, help: '', required: true }, { name: 'maximum_revenue', type: { kind: 'money' }, label: { pt: 'Receita até', en: 'Revenue to' }, help: '' }, { name: 'rate_percent', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Alíquota (%)', en: 'Rate (%)' }, help: '', required: true, range: [0, 1000000] }, { name: 'deduction_amount', type: { kind: 'money' }, label: { pt: 'Parcela a deduzir', en: 'Deduction' }, help: '' }] }, label: { pt: 'Faixas', en: 'Brackets' }, help: 'Brackets by the revenue of the last twelve months.', sensitive: true, max: 20 },
      { name: 'withheld', type: { kind: 'flag' }, label: { pt: 'Retido na fonte', en: 'Withheld' }, help: 'Whether the customer keeps it and pays it in the clinic\'s name.', initial: 'false' },
      { name: 'withholding_minimum_amount', type: { kind: 'money' }, label: { pt: 'Retenção a partir de', en: 'Withheld from' }, help: 'From this amount on it is withheld.' },
      { name: 'due_day', type: { kind: 'int' }, label: { pt: 'Dia de vencimento', en: 'Due day' }, help: 'Day of the next month by which it is paid.', range: [1, 31] },
      { name: 'ledger_account', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta contábil', en: 'Ledger account' }, help: '', index: true },
      { name: 'legal_basis', type: { kind: 'text' }, label: { pt: 'Base legal', en: 'Legal basis' }, help: 'Law, decree or ruling that says so.', max: 200 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 2000 },
    ] },
  ],
} as const satisfies Entity
