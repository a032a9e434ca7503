// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How interviews are judged: criteria with points, seen by students beforehand. */
export interface Rubric {
  name?: string | null
  description?: string | null
  criteria?: ({ id: string } & Record<string, unknown>)[] | null
  passing_percent?: number | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
}

export const entity = {
  name: 'rubric', label: { pt: 'Critérios de avaliação', en: 'Rubric' },
  help: 'How interviews are judged: criteria with points, seen by students beforehand.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'criteria', type: { kind: 'list', fields: [{ name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: 'Short name that evaluations refer to; it never changes.', required: true, max: 40 }, { name: 'title', type: { kind: 'text' }, label: { pt: 'Critério', en: 'Criterion' }, help: '', required: true, max: 160 }, { name: 'domain', type: { kind: 'choice', choices: [{ value: 'communication', label: { pt: 'Comunicação', en: 'Communication' } }, { value: 'assessment', label: { pt: 'Avaliação nutricional', en: 'Assessment' } }, { value: 'diagnosis', label: { pt: 'Diagnóstico', en: 'Diagnosis' } }, { value: 'intervention', label: { pt: 'Conduta', en: 'Intervention' } }, { value: 'monitoring', label: { pt: 'Acompanhamento', en: 'Monitoring' } }, { value: 'ethics', label: { pt: 'Ética', en: 'Ethics' } }] }, label: { pt: 'Área', en: 'Area' }, help: '' }, { name: 'levels', type: { kind: 'text' }, label: { pt: 'Níveis', en: 'Levels' }, help: 'What each level looks like, one per line.', max: 1500 }, { name: 'maximum_points', type: { kind: 'int' }, label: { pt: 'Pontos máximos', en: 'Most points' }, help: '', required: true, range: [1, 100], initial: '5' }] }, label: { pt: 'Critérios', en: 'Criteria' }, help: '', max: 60 },
      { name: 'passing_percent', type: { kind: 'int' }, label: { pt: 'Aprovação a partir de (%)', en: 'Passes from (%)' }, help: '', range: [0, 100] },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
    ] },
  ],
} as const satisfies Entity
