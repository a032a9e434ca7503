// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One examination of whether the clinic fulfils a requirement. */
export interface ComplianceAssessment {
  requirement?: string | null
  kind?: 'self_assessment' | 'audit' | 'inspection' | 'review' | (string & {}) | null
  status?: 'pending' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'cancelled' | (string & {}) | null
  score?: number | null
  findings?: ({ id: string } & Record<string, unknown>)[] | null
  recommendations?: ({ id: string } & Record<string, unknown>)[] | null
  evidence?: ({ id: string } & Record<string, unknown>)[] | null
  due_on?: string | null
  assessor?: string | null
  external_assessor?: string | null
  assessed_at?: number | null
}

export const entity = {
  name: 'compliance_assessment', label: { pt: 'Avaliação de conformidade', en: 'Compliance assessment' },
  help: 'One examination of whether the clinic fulfils a requirement.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'requirement', type: { kind: 'link', entity: 'requirement' }, label: { pt: 'Exigência', en: 'Requirement' }, help: '', required: true, index: true },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'self_assessment', label: { pt: 'Autoavaliação', en: 'Self-assessment' } }, { value: 'audit', label: { pt: 'Auditoria', en: 'Audit' } }, { value: 'inspection', label: { pt: 'Inspeção', en: 'Inspection' } }, { value: 'review', label: { pt: 'Revisão', en: 'Review' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Pendente', en: 'Pending' } }, { value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'completed', label: { pt: 'Concluída', en: 'Completed' } }, { value: 'failed', label: { pt: 'Não conforme', en: 'Failed' } }, { value: 'requires_action', label: { pt: 'Requer ação', en: 'Requires action' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'pending' },
      { name: 'score', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Nota (%)', en: 'Score (%)' }, help: 'Degree of fulfilment, percent from 0 to 100.', range: [0, 10000] },
      { name: 'findings', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', required: true, max: 1000 }, { name: 'severity', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixa', en: 'Low' } }, { value: 'medium', label: { pt: 'Média', en: 'Medium' } }, { value: 'high', label: { pt: 'Alta', en: 'High' } }, { value: 'critical', label: { pt: 'Crítica', en: 'Critical' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '' }] }, label: { pt: 'Constatações', en: 'Findings' }, help: '', max: 200 },
      { name: 'recommendations', type: { kind: 'list', fields: [{ name: 'action', type: { kind: 'text' }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true, max: 1000 }, { name: 'responsible', type: { kind: 'link', entity: 'account' }, label: { pt: 'Responsável', en: 'Responsible' }, help: '', index: true }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '' }, { name: 'done_on', type: { kind: 'date' }, label: { pt: 'Feita em', en: 'Done on' }, help: '' }] }, label: { pt: 'Recomendações', en: 'Recommendations' }, help: '', max: 200 },
      { name: 'evidence', type: { kind: 'list', fields: [{ name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, max: 160 }, { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '', required: true }] }, label: { pt: 'Comprovantes', en: 'Evidence' }, help: '', max: 100 },
      { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '', index: true },
      { name: 'assessor', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Quem avaliou', en: 'Assessor' }, help: 'The professional who assessed, where it was someone of the clinic.', index: true },
      { name: 'external_assessor', type: { kind: 'text' }, label: { pt: 'Avaliador externo', en: 'External assessor' }, help: 'Name and body of an auditor or inspector from outside.', max: 160 },
      { name: 'assessed_at', type: { kind: 'instant' }, label: { pt: 'Avaliada em', en: 'Assessed at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
