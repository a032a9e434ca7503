// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A set of results that belong together: a laboratory report, an image, a genetic panel. */
export interface DiagnosticReport {
  patient?: string | null
  encounter?: string | null
  title?: string | null
  category?: 'blood' | 'hormonal' | 'metabolic' | 'vitamin_panel' | 'allergy_test' | 'genetic' | 'other' | 'urine' | 'stool' | 'microbiome' | 'breath_test' | 'imaging' | 'body_composition' | (string & {}) | null
  collected_on?: string | null
  issued_on?: string | null
  laboratory?: string | null
  requester?: string | null
  file?: string | null
  read_by?: 'text_layer' | 'ocr' | 'manual' | 'integration' | (string & {}) | null
  raw_text?: string | null
  conclusion?: string | null
  status?: 'preliminary' | 'final' | 'amended' | 'entered_in_error' | (string & {}) | null
  reviewed_by?: string | null
  reviewed_at?: number | null
}

export const entity = {
  name: 'diagnostic_report', label: { pt: 'Exame', en: 'Diagnostic report' },
  help: 'A set of results that belong together: a laboratory report, an image, a genetic panel.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', search: true, max: 160 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'blood', label: { pt: 'Sangue', en: 'Blood work' } }, { value: 'hormonal', label: { pt: 'Hormonal', en: 'Hormonal' } }, { value: 'metabolic', label: { pt: 'Metabólico', en: 'Metabolic' } }, { value: 'vitamin_panel', label: { pt: 'Vitaminas e minerais', en: 'Vitamin panel' } }, { value: 'allergy_test', label: { pt: 'Teste de alergia', en: 'Allergy test' } }, { value: 'genetic', label: { pt: 'Genético', en: 'Genetic' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }, { value: 'urine', label: { pt: 'Urina', en: 'Urine' } }, { value: 'stool', label: { pt: 'Fezes', en: 'Stool' } }, { value: 'microbiome', label: { pt: 'Microbioma', en: 'Microbiome' } }, { value: 'breath_test', label: { pt: 'Teste respiratório', en: 'Breath test' } }, { value: 'imaging', label: { pt: 'Imagem', en: 'Imaging' } }, { value: 'body_composition', label: { pt: 'Composição corporal', en: 'Body composition' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, index: true, initial: 'blood' },
      { name: 'collected_on', type: { kind: 'date' }, label: { pt: 'Data da coleta', en: 'Collected on' }, help: 'When the sample was taken or the image made.', required: true, index: true },
      { name: 'issued_on', type: { kind: 'date' }, label: { pt: 'Data do laudo', en: 'Issued on' }, help: '' },
      { name: 'laboratory', type: { kind: 'text' }, label: { pt: 'Laboratório', en: 'Laboratory' }, help: '', search: true, max: 120 },
      { name: 'requester', type: { kind: 'text' }, label: { pt: 'Solicitante', en: 'Requester' }, help: 'Who asked for it, as printed.', max: 120 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'read_by', type: { kind: 'choice', choices: [{ value: 'text_layer', label: { pt: 'Texto do PDF', en: 'PDF text' } }, { value: 'ocr', label: { pt: 'Reconhecimento de texto (OCR)', en: 'Text recognition (OCR)' } }, { value: 'manual', label: { pt: 'Digitação', en: 'Typed in' } }, { value: 'integration', label: { pt: 'Integração', en: 'Integration' } }] }, label: { pt: 'Forma de leitura', en: 'Read by' }, help: '' },
      { name: 'raw_text', type: { kind: 'prose' }, label: { pt: 'Texto lido', en: 'Raw text' }, help: 'The file\'s words as read, before any interpretation.' },
      { name: 'conclusion', type: { kind: 'prose' }, label: { pt: 'Conclusão', en: 'Conclusion' }, help: 'The professional\'s interpretation.' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'preliminary', label: { pt: 'A conferir', en: 'Preliminary' } }, { value: 'final', label: { pt: 'Conferido', en: 'Final' } }, { value: 'amended', label: { pt: 'Corrigido', en: 'Amended' } }, { value: 'entered_in_error', label: { pt: 'Registrado por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'preliminary' },
      { name: 'reviewed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Conferido por', en: 'Reviewed by' }, help: '', index: true },
      { name: 'reviewed_at', type: { kind: 'instant' }, label: { pt: 'Conferido em', en: 'Reviewed at' }, help: '' },
    ] },
  ],
} as const satisfies Entity
