// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A warning about a product or lot that someone should act on, raised from balances and expiries. Its words follow from what it names. */
export interface StockAlert {
  product?: string | null
  lot?: string | null
  alert_type?: 'low_stock' | 'expiring_soon' | 'expired' | 'reorder_needed' | 'out_of_stock' | 'negative_balance' | 'overstock' | 'recalled' | 'registration_expiring' | (string & {}) | null
  severity?: 'low' | 'medium' | 'high' | 'critical' | (string & {}) | null
  quantity?: number | null
  threshold_quantity?: number | null
  raised_at?: number | null
  status?: 'open' | 'acknowledged' | 'resolved' | 'dismissed' | (string & {}) | null
  resolved_at?: number | null
  resolved_by?: string | null
  resolution?: string | null
}

export const entity = {
  name: 'stock_alert', label: { pt: 'Alerta de estoque', en: 'Stock alert' },
  help: 'A warning about a product or lot that someone should act on, raised from balances and expiries. Its words follow from what it names.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'stock', fields: [
      { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', required: true, index: true },
      { name: 'lot', type: { kind: 'link', entity: 'lot' }, label: { pt: 'Lote', en: 'Lot' }, help: '', index: true },
      { name: 'alert_type', type: { kind: 'choice', choices: [{ value: 'low_stock', label: { pt: 'Estoque baixo', en: 'Low stock' } }, { value: 'expiring_soon', label: { pt: 'Vence em breve', en: 'Expiring soon' } }, { value: 'expired', label: { pt: 'Vencido', en: 'Expired' } }, { value: 'reorder_needed', label: { pt: 'Hora de repor', en: 'Reorder needed' } }, { value: 'out_of_stock', label: { pt: 'Sem estoque', en: 'Out of stock' } }, { value: 'negative_balance', label: { pt: 'Saldo negativo', en: 'Negative balance' } }, { value: 'overstock', label: { pt: 'Estoque acima do máximo', en: 'Overstock' } }, { value: 'recalled', label: { pt: 'Lote recolhido', en: 'Lot recalled' } }, { value: 'registration_expiring', label: { pt: 'Registro ANVISA a vencer', en: 'ANVISA registration expiring' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'medium', label: { pt: 'Média', en: 'Medium' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'critical', label: { pt: 'Crítica', en: 'Critical' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '', required: true, index: true, initial: 'medium' },
      { name: 'quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Saldo no alerta', en: 'Balance at the alert' }, help: 'Balance when the alert was raised, in stock units.', range: [-1000000000, 1000000000] },
      { name: 'threshold_quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Limite', en: 'Threshold' }, help: 'Limit that was crossed, in stock units.', range: [0, 1000000000] },
      { name: 'raised_at', type: { kind: 'instant' }, label: { pt: 'Gerado em', en: 'Raised at' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'acknowledged', label: { pt: 'Em andamento', en: 'Acknowledged' } }, { value: 'resolved', label: { pt: 'Resolvido', en: 'Resolved' } }, { value: 'dismissed', label: { pt: 'Dispensado', en: 'Dismissed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'open' },
      { name: 'resolved_at', type: { kind: 'instant' }, label: { pt: 'Resolvido em', en: 'Resolved at' }, help: '' },
      { name: 'resolved_by', type: { kind: 'link', entity: 'account' }, label: { pt: 'Resolvido por', en: 'Resolved by' }, help: '', index: true },
      { name: 'resolution', type: { kind: 'text' }, label: { pt: 'Providência', en: 'Resolution' }, help: 'What was done: bought, moved, discarded.', max: 500 },
    ] },
  ],
} as const satisfies Entity
