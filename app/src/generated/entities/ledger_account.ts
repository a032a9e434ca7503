// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An account of the clinic's chart of accounts: where money is, what is owed, what is earned and spent. */
export interface LedgerAccount {
  name?: string | null
  code?: string | null
  account_type?: 'revenue' | 'expense' | 'asset' | 'liability' | 'equity' | (string & {}) | null
  parent?: string | null
  description?: string | null
  purpose?: 'cash' | 'bank' | 'card_receivable' | 'patient_receivable' | 'health_plan_receivable' | 'stock' | 'supplier_payable' | 'tax_payable' | 'commission_payable' | 'deferred_revenue' | 'service_revenue' | 'product_revenue' | 'revenue_deduction' | 'product_cost' | 'payment_fee' | 'commission_expense' | 'tax_expense' | 'cash_difference' | 'opening_balance' | (string & {}) | null
  payment_method?: string | null
  cash_flow_activity?: 'operating' | 'investing' | 'financing' | (string & {}) | null
  bank_name?: string | null
  bank_branch?: string | null
  bank_account_number?: string | null
  accepts_entries?: boolean | null
  active?: boolean | null
}

export const entity = {
  name: 'ledger_account', label: { pt: 'Conta contábil', en: 'Ledger account' },
  help: 'An account of the clinic\'s chart of accounts: where money is, what is owed, what is earned and spent.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'finance', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: 'Code in the chart of accounts, such as 3.1.02.', search: true, uniqueHint: true, index: true, max: 20 },
      { name: 'account_type', type: { kind: 'choice', choices: [{ value: 'revenue', label: { pt: 'Receita', en: 'Revenue' } }, { value: 'expense', label: { pt: 'Despesa', en: 'Expense' } }, { value: 'asset', label: { pt: 'Ativo', en: 'Asset' } }, { value: 'liability', label: { pt: 'Passivo', en: 'Liability' } }, { value: 'equity', label: { pt: 'Patrimônio líquido', en: 'Equity' } }] }, label: { pt: 'Natureza', en: 'Type' }, help: 'Assets and expenses grow by debit, the others by credit.', required: true, sensitive: true, index: true },
      { name: 'parent', type: { kind: 'link', entity: 'ledger_account' }, label: { pt: 'Conta superior', en: 'Parent account' }, help: 'The account of which this is a part.', index: true },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 2000 },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'cash', label: { pt: 'Caixa', en: 'Cash' } }, { value: 'bank', label: { pt: 'Banco', en: 'Bank' } }, { value: 'card_receivable', label: { pt: 'Cartões a receber', en: 'Card receivables' } }, { value: 'patient_receivable', label: { pt: 'Pacientes a receber', en: 'Patient receivables' } }, { value: 'health_plan_receivable', label: { pt: 'Convênios a receber', en: 'Health plan receivables' } }, { value: 'stock', label: { pt: 'Estoque', en: 'Stock' } }, { value: 'supplier_payable', label: { pt: 'Fornecedores a pagar', en: 'Supplier payables' } }, { value: 'tax_payable', label: { pt: 'Tributos a recolher', en: 'Taxes payable' } }, { value: 'commission_payable', label: { pt: 'Comissões a pagar', en: 'Commissions payable' } }, { value: 'deferred_revenue', label: { pt: 'Receita antecipada', en: 'Deferred revenue' } }, { value: 'service_revenue', label: { pt: 'Receita de serviços', en: 'Service revenue' } }, { value: 'product_revenue', label: { pt: 'Receita de produtos', en: 'Product revenue' } }, { value: 'revenue_deduction', label: { pt: 'Deduções da receita', en: 'Revenue deductions' } }, { value: 'product_cost', label: { pt: 'Custo dos produtos', en: 'Cost of products' } }, { value: 'payment_fee', label: { pt: 'Taxas de recebimento', en: 'Payment fees' } }, { value: 'commission_expense', label: { pt: 'Despesa com comissões', en: 'Commission expense' } }, { value: 'tax_expense', label: { pt: 'Despesa com tributos', en: 'Tax expense' } }, { value: 'cash_difference', label: { pt: 'Diferenças de caixa', en: 'Cash differences' } }, { value: 'opening_balance', label: { pt: 'Saldo de abertura', en: 'Opening balance' } }] }, label: { pt: 'Uso automático', en: 'Automatic use' }, help: 'For which automatic entries this account is used. One account for each use.', index: true },
      { name: 'payment_method', type: { kind: 'link', entity: 'payment_method' }, label: { pt: 'Forma de pagamento', en: 'Payment method' }, help: 'The payment method whose money arrives in this account.', index: true },
      { name: 'cash_flow_activity', type: { kind: 'choice', choices: [{ value: 'operating', label: { pt: 'Operacional', en: 'Operating' } }, { value: 'investing', label: { pt: 'Investimento', en: 'Investing' } }, { value: 'financing', label: { pt: 'Financiamento', en: 'Financing' } }] }, label: { pt: 'Atividade no fluxo de caixa', en: 'Cash flow activity' }, help: 'Part of the cash flow statement.' },
      { name: 'bank_name', type: { kind: 'text' }, label: { pt: 'Banco', en: 'Bank' }, help: '', max: 60 },
      { name: 'bank_branch', type: { kind: 'text' }, label: { pt: 'Agência', en: 'Branch' }, help: '', max: 10 },
      { name: 'bank_account_number', type: { kind: 'text' }, label: { pt: 'Conta bancária', en: 'Bank account' }, help: '', max: 20 },
      { name: 'accepts_entries', type: { kind: 'flag' }, label: { pt: 'Aceita lançamentos', en: 'Accepts entries' }, help: 'Whether entries may be made in it; an account with parts only adds them up.', initial: 'true' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativa', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
