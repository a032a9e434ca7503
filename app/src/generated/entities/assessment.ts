// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A form that was filled in about a patient: anamnesis, screening, evaluation of progress. */
export interface Assessment {
  patient?: string | null
  practitioner?: string | null
  care_plan?: string | null
  encounter?: string | null
  template?: string | null
  template_version?: number | null
  title?: string | null
  category?: 'anamnesis' | 'nutritional' | 'anthropometric' | 'dietary_recall' | 'food_frequency' | 'screening' | 'skin' | 'aesthetic' | 'risk' | 'progress' | 'final' | 'other' | (string & {}) | null
  performed_at?: number | null
  answers?: ({ id: string } & Record<string, unknown>)[] | null
  score?: number | null
  conclusion?: string | null
  status?: 'draft' | 'final' | 'entered_in_error' | (string & {}) | null
}

export const entity = {
  name: 'assessment', label: { pt: 'Avaliação', en: 'Assessment' },
  help: 'A form that was filled in about a patient: anamnesis, screening, evaluation of progress.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'care_plan', type: { kind: 'link', entity: 'care_plan' }, label: { pt: 'Plano de cuidado', en: 'Care plan' }, help: '', index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'template', type: { kind: 'link', entity: 'form_template' }, label: { pt: 'Formulário', en: 'Template' }, help: '', index: true },
      { name: 'template_version', type: { kind: 'int' }, label: { pt: 'Versão do formulário', en: 'Template version' }, help: 'Of the form, so that old answers keep the questions they were given to.', range: [1, 10000] },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'anamnesis', label: { pt: 'Anamnese', en: 'Anamnesis' } }, { value: 'nutritional', label: { pt: 'Nutricional', en: 'Nutritional' } }, { value: 'anthropometric', label: { pt: 'Antropométrica', en: 'Anthropometric' } }, { value: 'dietary_recall', label: { pt: 'Recordatório alimentar', en: 'Dietary recall' } }, { value: 'food_frequency', label: { pt: 'Frequência alimentar', en: 'Food frequency' } }, { value: 'screening', label: { pt: 'Triagem', en: 'Screening' } }, { value: 'skin', label: { pt: 'Pele', en: 'Skin' } }, { value: 'aesthetic', label: { pt: 'Estética', en: 'Aesthetic' } }, { value: 'risk', label: { pt: 'Risco', en: 'Risk' } }, { value: 'progress', label: { pt: 'Evolução', en: 'Progress' } }, { value: 'final', label: { pt: 'Final', en: 'Final' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, index: true, initial: 'other' },
      { name: 'performed_at', type: { kind: 'instant' }, label: { pt: 'Data e hora', en: 'Performed at' }, help: '', required: true, index: true },
      { name: 'answers', type: { kind: 'list', fields: [{ name: 'question', type: { kind: 'text' }, label: { pt: 'Chave da pergunta', en: 'Question key' }, help: 'Key of the form\'s question.', required: true, max: 60 }, { name: 'wording', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Wording' }, help: 'The question as it was asked.', max: 500 }, { name: 'answer', type: { kind: 'text' }, label: { pt: 'Resposta', en: 'Answer' }, help: 'In the question\'s own form: text, number, date, or options parted by line breaks.', max: 4000 }] }, label: { pt: 'Respostas', en: 'Answers' }, help: '', max: 500 },
      { name: 'score', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Pontuação', en: 'Score' }, help: 'Of instruments that give one, such as NRS 2002 or MNA.', range: [-100000, 1000000] },
      { name: 'conclusion', type: { kind: 'prose' }, label: { pt: 'Conclusão', en: 'Conclusion' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'final', label: { pt: 'Concluída', en: 'Final' } }, { value: 'entered_in_error', label: { pt: 'Registrada por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
    ] },
  ],
} as const satisfies Entity
