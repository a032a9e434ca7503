// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What is known of two substances taken together. The order of the two means nothing: each pair stands once. */
export interface InteractionRule {
  substance_a?: string | null
  kind_a?: 'supplement' | 'nutrient' | 'medication' | 'food' | 'condition' | (string & {}) | null
  substance_b?: string | null
  kind_b?: 'supplement' | 'nutrient' | 'medication' | 'food' | 'condition' | (string & {}) | null
  effect?: 'enhances' | 'reduces' | 'contraindicated' | 'neutral' | (string & {}) | null
  severity?: 'low' | 'moderate' | 'high' | 'critical' | (string & {}) | null
  description?: string | null
  advice?: string | null
  separation_hours?: number | null
  source?: string | null
  status?: 'active' | 'retired' | (string & {}) | null
}

export const entity = {
  name: 'interaction_rule', label: { pt: 'Interação', en: 'Interaction rule' },
  help: 'What is known of two substances taken together. The order of the two means nothing: each pair stands once.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'substance_a', type: { kind: 'text' }, label: { pt: 'Substância A', en: 'Substance A' }, help: '', required: true, search: true, index: true, max: 120 },
      { name: 'kind_a', type: { kind: 'choice', choices: [{ value: 'supplement', label: { pt: 'Suplemento', en: 'Supplement' } }, { value: 'nutrient', label: { pt: 'Nutriente', en: 'Nutrient' } }, { value: 'medication', label: { pt: 'Medicamento', en: 'Medication' } }, { value: 'food', label: { pt: 'Alimento', en: 'Food' } }, { value: 'condition', label: { pt: 'Condição de saúde', en: 'Condition' } }] }, label: { pt: 'Tipo de A', en: 'Kind of A' }, help: '', required: true, initial: 'supplement' },
      { name: 'substance_b', type: { kind: 'text' }, label: { pt: 'Substância B', en: 'Substance B' }, help: '', required: true, search: true, index: true, max: 120 },
      { name: 'kind_b', type: { kind: 'choice', choices: [{ value: 'supplement', label: { pt: 'Suplemento', en: 'Supplement' } }, { value: 'nutrient', label: { pt: 'Nutriente', en: 'Nutrient' } }, { value: 'medication', label: { pt: 'Medicamento', en: 'Medication' } }, { value: 'food', label: { pt: 'Alimento', en: 'Food' } }, { value: 'condition', label: { pt: 'Condição de saúde', en: 'Condition' } }] }, label: { pt: 'Tipo de B', en: 'Kind of B' }, help: '', required: true, initial: 'supplement' },
      { name: 'effect', type: { kind: 'choice', choices: [{ value: 'enhances', label: { pt: 'Potencializa', en: 'Enhances' } }, { value: 'reduces', label: { pt: 'Reduz', en: 'Reduces' } }, { value: 'contraindicated', label: { pt: 'Contraindicado', en: 'Contraindicated' } }, { value: 'neutral', label: { pt: 'Sem efeito', en: 'Neutral' } }] }, label: { pt: 'Efeito', en: 'Effect' }, help: '', required: true, index: true },
      { name: 'severity', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'moderate', label: { pt: 'Moderada', en: 'Moderate' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'critical', label: { pt: 'Crítica', en: 'Critical' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '', required: true, index: true },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', required: true, max: 2000 },
      { name: 'advice', type: { kind: 'text' }, label: { pt: 'Conduta', en: 'Advice' }, help: 'What to do about it.', max: 1000 },
      { name: 'separation_hours', type: { kind: 'int' }, label: { pt: 'Intervalo mínimo (h)', en: 'Least interval (h)' }, help: 'Least time between the two, where parting them is enough.', range: [0, 168] },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Paper, label or norm that says so.', max: 300 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Em uso', en: 'Active' } }, { value: 'retired', label: { pt: 'Fora de uso', en: 'Retired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
    ] },
  ],
} as const satisfies Entity
