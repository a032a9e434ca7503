// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** People who live or eat together and share goals, lists and challenges. */
export interface Family {
  name?: string | null
  holder?: string | null
  payer?: string | null
  plan?: 'standard' | 'premium' | 'custom' | (string & {}) | null
  max_members?: number | null
  status?: 'active' | 'closed' | (string & {}) | null
  goals?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'family', label: { pt: 'Família', en: 'Family' },
  help: 'People who live or eat together and share goals, lists and challenges.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', sharedWith: 'family', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 100 },
      { name: 'holder', type: { kind: 'link', entity: 'account' }, label: { pt: 'Titular', en: 'Holder' }, help: 'The person who answers for the family.', index: true },
      { name: 'payer', type: { kind: 'link', entity: 'account' }, label: { pt: 'Quem paga', en: 'Payer' }, help: 'Who pays, where it is not the holder.', index: true },
      { name: 'plan', type: { kind: 'choice', choices: [{ value: 'standard', label: { pt: 'Padrão', en: 'Standard' } }, { value: 'premium', label: { pt: 'Premium', en: 'Premium' } }, { value: 'custom', label: { pt: 'Sob medida', en: 'Custom' } }] }, label: { pt: 'Plano', en: 'Plan' }, help: '', required: true, initial: 'standard' },
      { name: 'max_members', type: { kind: 'int' }, label: { pt: 'Máximo de membros', en: 'Most members' }, help: '', range: [1, 30], initial: '6' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'closed', label: { pt: 'Encerrada', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
      { name: 'goals', type: { kind: 'list', fields: [{ name: 'goal', type: { kind: 'text' }, label: { pt: 'Meta', en: 'Goal' }, help: '', required: true, max: 200 }, { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Alvo', en: 'Target' }, help: '', range: [0, 100000000] }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Até', en: 'By' }, help: '' }, { name: 'reached_on', type: { kind: 'date' }, label: { pt: 'Alcançada em', en: 'Reached on' }, help: '' }] }, label: { pt: 'Metas da família', en: 'Family goals' }, help: 'What the family wants to reach together, in words that all its members may read.', max: 30 },
    ] },
  ],
} as const satisfies Entity
