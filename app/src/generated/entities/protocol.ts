// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A versioned way of treating, in phases with rules of entry and exit, such as low FODMAP. Applied to a person, it becomes a care plan. */
export interface Protocol {
  name?: string | null
  version?: string | null
  category?: 'elimination' | 'low_fodmap' | 'dash' | 'diabetes' | 'gestational_diabetes' | 'weight_management' | 'sports' | 'renal' | 'bariatric' | 'aesthetic' | 'other' | (string & {}) | null
  description?: string | null
  status?: 'draft' | 'active' | 'retired' | (string & {}) | null
  indications?: string[] | null
  contraindications?: string[] | null
  phases?: ({ id: string } & Record<string, unknown>)[] | null
  food_rules?: ({ id: string } & Record<string, unknown>)[] | null
  source?: string | null
}

export const entity = {
  name: 'protocol', label: { pt: 'Protocolo', en: 'Protocol' },
  help: 'A versioned way of treating, in phases with rules of entry and exit, such as low FODMAP. Applied to a person, it becomes a care plan.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'version', type: { kind: 'text' }, label: { pt: 'Versão', en: 'Version' }, help: '', required: true, max: 40, initial: '1' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'elimination', label: { pt: 'Eliminação', en: 'Elimination' } }, { value: 'low_fodmap', label: { pt: 'Baixo FODMAP', en: 'Low FODMAP' } }, { value: 'dash', label: { pt: 'DASH', en: 'DASH' } }, { value: 'diabetes', label: { pt: 'Diabetes', en: 'Diabetes' } }, { value: 'gestational_diabetes', label: { pt: 'Diabetes gestacional', en: 'Gestational diabetes' } }, { value: 'weight_management', label: { pt: 'Manejo do peso', en: 'Weight management' } }, { value: 'sports', label: { pt: 'Esportivo', en: 'Sports' } }, { value: 'renal', label: { pt: 'Renal', en: 'Renal' } }, { value: 'bariatric', label: { pt: 'Bariátrico', en: 'Bariatric' } }, { value: 'aesthetic', label: { pt: 'Estético', en: 'Aesthetic' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, index: true, initial: 'other' },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Em uso', en: 'Active' } }, { value: 'retired', label: { pt: 'Fora de uso', en: 'Retired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'indications', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Indicações', en: 'Indications' }, help: '', max: 60 },
      { name: 'contraindications', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Contraindicações', en: 'Contraindications' }, help: '', max: 60 },
      { name: 'phases', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 }, { name: 'duration_days', type: { kind: 'int' }, label: { pt: 'Duração (dias)', en: 'Duration (days)' }, help: '', range: [1, 3650] }, { name: 'entry_rule', type: { kind: 'text' }, label: { pt: 'Condição de entrada', en: 'Entry rule' }, help: 'What must hold before it begins.', max: 500 }, { name: 'exit_rule', type: { kind: 'text' }, label: { pt: 'Condição de saída', en: 'Exit rule' }, help: 'What must hold before it ends.', max: 500 }, { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientação', en: 'Guidance' }, help: '', max: 4000 }] }, label: { pt: 'Fases', en: 'Phases' }, help: '', max: 30 },
      { name: 'food_rules', type: { kind: 'list', fields: [{ name: 'phase', type: { kind: 'text' }, label: { pt: 'Fase', en: 'Phase' }, help: 'Id of the phase\'s part; none for all phases.', max: 36 }, { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'food_group', type: { kind: 'text' }, label: { pt: 'Grupo', en: 'Food group' }, help: 'A group instead of one food, as in the food tables.', max: 60 }, { name: 'rule', type: { kind: 'choice', choices: [{ value: 'preferred', label: { pt: 'Preferir', en: 'Preferred' } }, { value: 'allowed', label: { pt: 'Permitido', en: 'Allowed' } }, { value: 'limited', label: { pt: 'Limitado', en: 'Limited' } }, { value: 'forbidden', label: { pt: 'Proibido', en: 'Forbidden' } }] }, label: { pt: 'Regra', en: 'Rule' }, help: '', required: true }, { name: 'grams_max', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Máximo por refeição (g)', en: 'Most per meal (g)' }, help: 'For a limited food, the most in one meal.', range: [1, 100000] }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Regras de alimentos', en: 'Food rules' }, help: '', max: 1000 },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Guideline or paper that it follows.', max: 300 },
    ] },
  ],
} as const satisfies Entity
