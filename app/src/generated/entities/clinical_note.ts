// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A professional's record of an encounter, in four parts: subjective, objective, assessment, plan. Once signed it is never edited: a correction is a new note that names the one it amends. */
export interface ClinicalNote {
  patient?: string | null
  encounter?: string | null
  practitioner?: string | null
  title?: string | null
  noted_at?: number | null
  origin?: 'written' | 'dictated' | 'agent' | 'imported' | (string & {}) | null
  subjective?: string | null
  objective?: string | null
  assessment?: string | null
  plan?: string | null
  summary?: string | null
  symptoms?: string[] | null
  goals?: string[] | null
  next_steps?: ({ id: string } & Record<string, unknown>)[] | null
  recording?: string | null
  transcript?: string | null
  template?: string | null
  proposal?: string | null
  status?: 'draft' | 'signed' | 'amended' | 'entered_in_error' | (string & {}) | null
  signed_by?: string | null
  signed_at?: number | null
  amends?: string | null
}

export const entity = {
  name: 'clinical_note', label: { pt: 'Evolução clínica', en: 'Clinical note' },
  help: 'A professional\'s record of an encounter, in four parts: subjective, objective, assessment, plan. Once signed it is never edited: a correction is a new note that names the one it amends.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', search: true, max: 160 },
      { name: 'noted_at', type: { kind: 'instant' }, label: { pt: 'Data e hora', en: 'Noted at' }, help: '', required: true, index: true },
      { name: 'origin', type: { kind: 'choice', choices: [{ value: 'written', label: { pt: 'Escrita', en: 'Written' } }, { value: 'dictated', label: { pt: 'Ditada', en: 'Dictated' } }, { value: 'agent', label: { pt: 'Rascunho de agente', en: 'Drafted by an agent' } }, { value: 'imported', label: { pt: 'Importada', en: 'Imported' } }] }, label: { pt: 'Origem', en: 'Origin' }, help: '', required: true, initial: 'written' },
      { name: 'subjective', type: { kind: 'prose' }, label: { pt: 'Subjetivo', en: 'Subjective' }, help: 'What the person tells.' },
      { name: 'objective', type: { kind: 'prose' }, label: { pt: 'Objetivo', en: 'Objective' }, help: 'What was seen and measured.' },
      { name: 'assessment', type: { kind: 'prose' }, label: { pt: 'Avaliação', en: 'Assessment' }, help: 'What the professional concludes from both.' },
      { name: 'plan', type: { kind: 'prose' }, label: { pt: 'Conduta', en: 'Plan' }, help: 'What will be done.' },
      { name: 'summary', type: { kind: 'prose' }, label: { pt: 'Resumo', en: 'Summary' }, help: '' },
      { name: 'symptoms', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Sintomas relatados', en: 'Symptoms mentioned' }, help: '', max: 60 },
      { name: 'goals', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Objetivos relatados', en: 'Goals mentioned' }, help: '', max: 30 },
      { name: 'next_steps', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'O que fazer', en: 'Description' }, help: '', required: true, max: 300 }, { name: 'responsible', type: { kind: 'choice', choices: [{ value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }, { value: 'professional', label: { pt: 'Profissional', en: 'Professional' } }, { value: 'reception', label: { pt: 'Recepção', en: 'Reception' } }] }, label: { pt: 'Responsável', en: 'Responsible' }, help: '' }, { name: 'due_on', type: { kind: 'date' }, label: { pt: 'Prazo', en: 'Due on' }, help: '' }, { name: 'done', type: { kind: 'flag' }, label: { pt: 'Feito', en: 'Done' }, help: '', initial: 'false' }] }, label: { pt: 'Próximos passos', en: 'Next steps' }, help: '', max: 40 },
      { name: 'recording', type: { kind: 'blob' }, label: { pt: 'Gravação', en: 'Recording' }, help: 'Recorded with the person\'s consent only.' },
      { name: 'transcript', type: { kind: 'prose' }, label: { pt: 'Transcrição', en: 'Transcript' }, help: '' },
      { name: 'template', type: { kind: 'link', entity: 'form_template' }, label: { pt: 'Modelo usado', en: 'Template' }, help: '', index: true },
      { name: 'proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it was drafted; the quotes behind each sentence stand there.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'signed', label: { pt: 'Assinada', en: 'Signed' } }, { value: 'amended', label: { pt: 'Retificada', en: 'Amended' } }, { value: 'entered_in_error', label: { pt: 'Registrada por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'draft' },
      { name: 'signed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Assinada por', en: 'Signed by' }, help: '', index: true },
      { name: 'signed_at', type: { kind: 'instant' }, label: { pt: 'Assinada em', en: 'Signed at' }, help: '' },
      { name: 'amends', type: { kind: 'link', entity: 'clinical_note' }, label: { pt: 'Retifica', en: 'Amends' }, help: 'The signed note that this one corrects or adds to.', index: true },
    ] },
  ],
} as const satisfies Entity
