// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A message about health between a patient and the coach or a professional. In the diary, so only care reads it. */
export interface CoachingMessage {
  patient?: string | null
  sender?: 'coach' | 'practitioner' | 'patient' | (string & {}) | null
  practitioner?: string | null
  category?: 'daily_tip' | 'motivational' | 'reminder' | 'celebration' | 'intervention' | 'educational' | 'answer' | 'question' | (string & {}) | null
  content?: string | null
  trigger?: string | null
  run?: string | null
  reply_to?: string | null
  sent_at?: number | null
  read_at?: number | null
  effectiveness_score?: number | null
  red_flag?: boolean | null
}

export const entity = {
  name: 'coaching_message', label: { pt: 'Mensagem de acompanhamento', en: 'Coaching message' },
  help: 'A message about health between a patient and the coach or a professional. In the diary, so only care reads it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'sender', type: { kind: 'choice', choices: [{ value: 'coach', label: { pt: 'Acompanhamento automático', en: 'Automatic coach' } }, { value: 'practitioner', label: { pt: 'Profissional', en: 'Professional' } }, { value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }] }, label: { pt: 'De', en: 'From' }, help: '', required: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Professional' }, help: '', index: true },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'daily_tip', label: { pt: 'Dica do dia', en: 'Daily tip' } }, { value: 'motivational', label: { pt: 'Incentivo', en: 'Encouragement' } }, { value: 'reminder', label: { pt: 'Lembrete', en: 'Reminder' } }, { value: 'celebration', label: { pt: 'Comemoração', en: 'Celebration' } }, { value: 'intervention', label: { pt: 'Intervenção', en: 'Intervention' } }, { value: 'educational', label: { pt: 'Educação', en: 'Education' } }, { value: 'answer', label: { pt: 'Resposta a pergunta', en: 'Answer to a question' } }, { value: 'question', label: { pt: 'Pergunta', en: 'Question' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '' },
      { name: 'content', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: 'The words as sent.', required: true, max: 4000 },
      { name: 'trigger', type: { kind: 'text' }, label: { pt: 'O que motivou', en: 'Trigger' }, help: 'What led to the message, such as no water logged since noon.', max: 400 },
      { name: 'run', type: { kind: 'link', entity: 'agent_run' }, label: { pt: 'Execução', en: 'Run' }, help: '', index: true },
      { name: 'reply_to', type: { kind: 'link', entity: 'coaching_message' }, label: { pt: 'Em resposta a', en: 'In reply to' }, help: '', index: true },
      { name: 'sent_at', type: { kind: 'instant' }, label: { pt: 'Enviada em', en: 'Sent at' }, help: '', required: true, index: true },
      { name: 'read_at', type: { kind: 'instant' }, label: { pt: 'Lida em', en: 'Read at' }, help: '' },
      { name: 'effectiveness_score', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Efeito (−1 a 1)', en: 'Effect (−1 to 1)' }, help: 'Change that followed in what the message aimed at, from −1.00 to 1.00, as measured in the days after.', range: [-100, 100] },
      { name: 'red_flag', type: { kind: 'flag' }, label: { pt: 'Precisa de atenção', en: 'Needs attention' }, help: 'Words that a professional must see today.', index: true, initial: 'false' },
    ] },
  ],
} as const satisfies Entity
