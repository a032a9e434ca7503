// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A questionnaire about the service, with the moment at which it is sent. */
export interface Survey {
  name?: string | null
  description?: string | null
  category?: 'satisfaction' | 'feedback' | 'nps' | 'experience' | 'specific_treatment' | (string & {}) | null
  questions?: ({ id: string } & Record<string, unknown>)[] | null
  version?: number | null
  trigger?: 'manual' | 'after_first_appointment' | 'after_appointment' | 'after_treatment' | 'conversation_closed' | 'periodic' | (string & {}) | null
  trigger_delay_hours?: number | null
  repeat_after_days?: number | null
  services?: string[] | null
  anonymous?: boolean | null
  status?: 'draft' | 'active' | 'closed' | (string & {}) | null
}

export const entity = {
  name: 'survey', label: { pt: 'Pesquisa', en: 'Survey' },
  help: 'A questionnaire about the service, with the moment at which it is sent.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'satisfaction', label: { pt: 'Satisfação', en: 'Satisfaction' } }, { value: 'feedback', label: { pt: 'Opinião', en: 'Feedback' } }, { value: 'nps', label: { pt: 'Recomendação (NPS)', en: 'Net promoter score' } }, { value: 'experience', label: { pt: 'Experiência', en: 'Experience' } }, { value: 'specific_treatment', label: { pt: 'Sobre um tratamento', en: 'About a treatment' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, initial: 'satisfaction' },
      { name: 'questions', type: { kind: 'list', fields: [{ name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: 'Short name that answers refer to; it never changes.', required: true, max: 40 }, { name: 'question', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Question' }, help: '', required: true, max: 400 }, { name: 'answer_type', type: { kind: 'choice', choices: [{ value: 'text', label: { pt: 'Texto', en: 'Text' } }, { value: 'yes_no', label: { pt: 'Sim ou não', en: 'Yes or no' } }, { value: 'single_choice', label: { pt: 'Uma opção', en: 'One option' } }, { value: 'multiple_choice', label: { pt: 'Várias opções', en: 'Several options' } }, { value: 'stars', label: { pt: 'Nota de 1 a 5', en: 'Stars, 1 to 5' } }, { value: 'nps', label: { pt: 'Nota de 0 a 10', en: 'Score, 0 to 10' } }] }, label: { pt: 'Resposta', en: 'Answer' }, help: '', required: true, initial: 'stars' }, { name: 'options', type: { kind: 'text' }, label: { pt: 'Opções', en: 'Options' }, help: 'One option per line.', max: 1000 }, { name: 'mandatory', type: { kind: 'flag' }, label: { pt: 'Obrigatória', en: 'Mandatory' }, help: '', initial: 'false' }] }, label: { pt: 'Perguntas', en: 'Questions' }, help: '', max: 60 },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: 'Raised when a question changes, so that each answer is read with the questions it was given to.', range: [1, 1000], initial: '1' },
      { name: 'trigger', type: { kind: 'choice', choices: [{ value: 'manual', label: { pt: 'Quando alguém enviar', en: 'When someone sends it' } }, { value: 'after_first_appointment', label: { pt: 'Depois da primeira consulta', en: 'After the first appointment' } }, { value: 'after_appointment', label: { pt: 'Depois de cada consulta', en: 'After each appointment' } }, { value: 'after_treatment', label: { pt: 'Ao fim do tratamento', en: 'When a treatment ends' } }, { value: 'conversation_closed', label: { pt: 'Ao fim do atendimento', en: 'When a conversation is closed' } }, { value: 'periodic', label: { pt: 'De tempos em tempos', en: 'Periodically' } }] }, label: { pt: 'Enviar', en: 'Send' }, help: '', required: true, initial: 'manual' },
      { name: 'trigger_delay_hours', type: { kind: 'int' }, label: { pt: 'Espera (horas)', en: 'Delay (hours)' }, help: 'Hours between the event and the message.', range: [0, 8760] },
      { name: 'repeat_after_days', type: { kind: 'int' }, label: { pt: 'Repetir após (dias)', en: 'Repeat after (days)' }, help: 'Days between two times that the same person is asked.', range: [1, 3650] },
      { name: 'services', type: { kind: 'set', of: { kind: 'link', entity: 'service' } }, label: { pt: 'Serviços', en: 'Services' }, help: 'Only after these services. Empty means all.', max: 50 },
      { name: 'anonymous', type: { kind: 'flag' }, label: { pt: 'Anônima', en: 'Anonymous' }, help: 'Answers are kept without the person and without the hour.', initial: 'false' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'closed', label: { pt: 'Encerrada', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
    ] },
  ],
} as const satisfies Entity
