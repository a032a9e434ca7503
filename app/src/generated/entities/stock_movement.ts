// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A quantity that came in or went out. Never edited: a mistake is undone by a movement that reverses it. */
export interface StockMovement {
  product?: string | null
  lot?: string | null
  movement_type?: 'purchase' | 'usage' | 'adjustment' | 'waste' | 'transfer' | 'supplier_return' | 'opening_balance' | 'sale' | 'customer_return' | 'stock_return' | 'sample_received' | 'sample_given' | 'internal_use' | (string & {}) | null
  quantity?: number | null
  counted_quantity?: number | null
  total_cost?: string | null
  occurred_at?: number | null
  performed_by?: string | null
  location?: string | null
  counterpart?: string | null
  other_clinic?: string | null
  appointment?: string | null
  procedure?: string | null
  invoice?: string | null
  waste_reason?: 'expired' | 'damaged' | 'contaminated' | 'temperature' | 'leftover' | 'recalled' | 'lost' | 'stolen' | 'other' | (string & {}) | null
  nfe_access_key?: string | null
  reverses?: string | null
  note?: string | null
}

export const entity = {
  name: 'stock_movement', label: { pt: 'Movimento de estoque', en: 'Stock movement' },
  help: 'A quantity that came in or went out. Never edited: a mistake is undone by a movement that reverses it.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'stock', fields: [
      { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', required: true, index: true },
      { name: 'lot', type: { kind: 'link', entity: 'lot' }, label: { pt: 'Lote', en: 'Lot' }, help: '', index: true },
      { name: 'movement_type', type: { kind: 'choice', choices: [{ value: 'purchase', label: { pt: 'Compra', en: 'Purchase' } }, { value: 'usage', label: { pt: 'Uso em atendimento', en: 'Usage in care' } }, { value: 'adjustment', label: { pt: 'Ajuste de inventário', en: 'Count adjustment' } }, { value: 'waste', label: { pt: 'Perda ou descarte', en: 'Waste' } }, { value: 'transfer', label: { pt: 'Transferência', en: 'Transfer' } }, { value: 'supplier_return', label: { pt: 'Devolução ao fornecedor', en: 'Return to supplier' } }, { value: 'opening_balance', label: { pt: 'Saldo inicial', en: 'Opening balance' } }, { value: 'sale', label: { pt: 'Venda', en: 'Sale' } }, { value: 'customer_return', label: { pt: 'Devolução de paciente', en: 'Return from patient' } }, { value: 'stock_return', label: { pt: 'Retorno do que não foi usado', en: 'Return of what was not used' } }, { value: 'sample_received', label: { pt: 'Amostra ou doação recebida', en: 'Sample or donation received' } }, { value: 'sample_given', label: { pt: 'Amostra entregue', en: 'Sample given' } }, { value: 'internal_use', label: { pt: 'Uso interno', en: 'Internal use' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: 'In the product\'s stock unit: positive comes in, negative goes out. The balance is the sum.', required: true, range: [-1000000000, 1000000000] },
      { name: 'counted_quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Quantidade contada', en: 'Counted quantity' }, help: 'What was on the shelf, for a count; the quantity is then the difference to the balance.', range: [0, 1000000000] },
      { name: 'total_cost', type: { kind: 'money' }, label: { pt: 'Custo total', en: 'Total cost' }, help: 'Cost of the whole quantity, in centavos without loss; the cost of one unit follows from it.' },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'Occurred at' }, help: 'When it happened, which may be earlier than when it was entered.', required: true, index: true },
      { name: 'performed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Responsável', en: 'Performed by' }, help: '', index: true },
      { name: 'location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local', en: 'Place' }, help: 'Where the quantity enters or leaves. A transfer is two movements, out of one place and into another.', index: true },
      { name: 'counterpart', type: { kind: 'link', entity: 'stock_movement' }, label: { pt: 'Movimento correspondente', en: 'Counterpart' }, help: 'For a transfer, the movement that is its other half.', index: true },
      { name: 'other_clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Outra unidade', en: 'Other clinic' }, help: 'For a transfer between units, the other clinic.', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'procedure', type: { kind: 'link', entity: 'procedure' }, label: { pt: 'Procedimento', en: 'Procedure' }, help: '', index: true },
      { name: 'invoice', type: { kind: 'link', entity: 'invoice' }, label: { pt: 'Fatura', en: 'Invoice' }, help: 'Invoice on which it was sold.', index: true },
      { name: 'waste_reason', type: { kind: 'choice', choices: [{ value: 'expired', label: { pt: 'Vencido', en: 'Expired' } }, { value: 'damaged', label: { pt: 'Quebrado ou avariado', en: 'Damaged' } }, { value: 'contaminated', label: { pt: 'Contaminado', en: 'Contaminated' } }, { value: 'temperature', label: { pt: 'Fora da temperatura', en: 'Out of temperature' } }, { value: 'leftover', label: { pt: 'Sobra descartada', en: 'Leftover discarded' } }, { value: 'recalled', label: { pt: 'Recolhido', en: 'Recalled' } }, { value: 'lost', label: { pt: 'Extraviado', en: 'Lost' } }, { value: 'stolen', label: { pt: 'Furtado', en: 'Stolen' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Motivo da perda', en: 'Reason for the waste' }, help: '' },
      { name: 'nfe_access_key', type: { kind: 'text' }, label: { pt: 'Chave da NF-e', en: 'NF-e access key' }, help: 'Access key of the product invoice (NF-e) of a purchase or return, 44 digits.', max: 44 },
      { name: 'reverses', type: { kind: 'link', entity: 'stock_movement' }, label: { pt: 'Anula o movimento', en: 'Reverses' }, help: 'The movement that this one undoes, with the same type and the opposite quantity.', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: 'What else matters for the count. Nothing about a patient\'s health.', max: 1000 },
    ] },
  ],
} as const satisfies Entity
