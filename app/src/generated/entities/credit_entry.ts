// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Simulation credits that a student gained or spent. What is left is the sum. */
export interface CreditEntry {
  student?: string | null
  entry_type?: 'purchase' | 'usage' | 'refund' | 'grant' | 'expiry' | 'adjustment' | (string & {}) | null
  credits?: number | null
  occurred_at?: number | null
  description?: string | null
  credit_purchase?: string | null
  simulation_session?: string | null
  expires_on?: string | null
  reverses?: string | null
}

export const entity = {
  name: 'credit_entry', label: { pt: 'Movimento de créditos', en: 'Credit entry' },
  help: 'Simulation credits that a student gained or spent. What is left is the sum.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'till', sharedWith: 'student', fields: [
      { name: 'student', type: { kind: 'link', entity: 'account' }, label: { pt: 'Estudante', en: 'Student' }, help: '', required: true, index: true },
      { name: 'entry_type', type: { kind: 'choice', choices: [{ value: 'purchase', label: { pt: 'Compra', en: 'Purchase' } }, { value: 'usage', label: { pt: 'Uso', en: 'Usage' } }, { value: 'refund', label: { pt: 'Estorno', en: 'Refund' } }, { value: 'grant', label: { pt: 'Cortesia', en: 'Grant' } }, { value: 'expiry', label: { pt: 'Expiração', en: 'Expiry' } }, { value: 'adjustment', label: { pt: 'Ajuste', en: 'Adjustment' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true },
      { name: 'credits', type: { kind: 'int' }, label: { pt: 'Créditos', en: 'Credits' }, help: 'Positive gains, negative spends.', required: true, range: [-100000, 100000] },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'Occurred at' }, help: '', required: true, index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 300 },
      { name: 'credit_purchase', type: { kind: 'link', entity: 'credit_purchase' }, label: { pt: 'Compra', en: 'Purchase' }, help: '', index: true },
      { name: 'simulation_session', type: { kind: 'link', entity: 'simulation_session' }, label: { pt: 'Simulação', en: 'Simulation' }, help: 'The simulated consultation that used the credits, or whose credits came back.', index: true },
      { name: 'expires_on', type: { kind: 'date' }, label: { pt: 'Válidos até', en: 'Expires on' }, help: 'Credits of this entry are lost after this day, if not used.' },
      { name: 'reverses', type: { kind: 'link', entity: 'credit_entry' }, label: { pt: 'Anula o movimento', en: 'Reverses' }, help: 'The entry that this one undoes, with the opposite credits.', index: true },
    ] },
  ],
} as const satisfies Entity
