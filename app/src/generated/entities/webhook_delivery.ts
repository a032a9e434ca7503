// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One attempt to deliver a message to a webhook. A further attempt is a further record with the same message. */
export interface WebhookDelivery {
  webhook?: string | null
  message_id?: string | null
  event?: 'patient_created' | 'patient_updated' | 'meal_logged' | 'plan_published' | 'appointment_booked' | 'exam_uploaded' | 'analysis_completed' | 'appointment_rescheduled' | 'appointment_cancelled' | 'appointment_no_show' | 'appointment_fulfilled' | 'consent_changed' | 'payment_received' | 'payment_refunded' | 'invoice_issued' | 'message_received' | 'conversation_escalated' | 'referral_created' | 'survey_answered' | 'stock_low' | 'alert_started' | 'export_ready' | 'test' | (string & {}) | null
  subject_entity?: string | null
  subject_id?: string | null
  attempt?: number | null
  attempted_at?: number | null
  outcome?: 'delivered' | 'will_retry' | 'given_up' | (string & {}) | null
  response_status?: number | null
  response_body?: string | null
  delivered_at?: number | null
}

export const entity = {
  name: 'webhook_delivery', label: { pt: 'Entrega de webhook', en: 'Webhook delivery' },
  help: 'One attempt to deliver a message to a webhook. A further attempt is a further record with the same message.',
  scope: 'directory', appendOnly: true, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'webhook', type: { kind: 'link', entity: 'webhook' }, label: { pt: 'Webhook', en: 'Webhook' }, help: '', required: true, index: true },
      { name: 'message_id', type: { kind: 'text' }, label: { pt: 'Mensagem', en: 'Message' }, help: 'The message\'s id, the same in every attempt: Standard Webhooks\' webhook-id.', required: true, index: true, max: 60 },
      { name: 'event', type: { kind: 'choice', choices: [{ value: 'patient_created', label: { pt: 'Paciente cadastrado', en: 'Patient created' } }, { value: 'patient_updated', label: { pt: 'Paciente alterado', en: 'Patient updated' } }, { value: 'meal_logged', label: { pt: 'Refeição registrada', en: 'Meal logged' } }, { value: 'plan_published', label: { pt: 'Plano publicado', en: 'Plan published' } }, { value: 'appointment_booked', label: { pt: 'Consulta agendada', en: 'Appointment booked' } }, { value: 'exam_uploaded', label: { pt: 'Exame recebido', en: 'Exam uploaded' } }, { value: 'analysis_completed', label: { pt: 'Análise concluída', en: 'Analysis completed' } }, { value: 'appointment_rescheduled', label: { pt: 'Consulta remarcada', en: 'Appointment rescheduled' } }, { value: 'appointment_cancelled', label: { pt: 'Consulta cancelada', en: 'Appointment cancelled' } }, { value: 'appointment_no_show', label: { pt: 'Falta à consulta', en: 'Appointment missed' } }, { value: 'appointment_fulfilled', label: { pt: 'Consulta realizada', en: 'Appointment fulfilled' } }, { value: 'consent_changed', label: { pt: 'Consentimento alterado', en: 'Consent changed' } }, { value: 'payment_received', label: { pt: 'Pagamento recebido', en: 'Payment received' } }, { value: 'payment_refunded', label: { pt: 'Pagamento devolvido', en: 'Payment refunded' } }, { value: 'invoice_issued', label: { pt: 'Nota emitida', en: 'Invoice issued' } }, { value: 'message_received', label: { pt: 'Mensagem recebida', en: 'Message received' } }, { value: 'conversation_escalated', label: { pt: 'Conversa encaminhada a uma pessoa', en: 'Conversation escalated' } }, { value: 'referral_created', label: { pt: 'Encaminhamento criado', en: 'Referral created' } }, { value: 'survey_answered', label: { pt: 'Pesquisa respondida', en: 'Survey answered' } }, { value: 'stock_low', label: { pt: 'Estoque baixo', en: 'Stock low' } }, { value: 'alert_started', label: { pt: 'Alerta iniciado', en: 'Alert started' } }, { value: 'export_ready', label: { pt: 'Exportação pronta', en: 'Export ready' } }, { value: 'test', label: { pt: 'Teste', en: 'Test' } }] }, label: { pt: 'Evento', en: 'Event' }, help: '', required: true, index: true },
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: 'Kind of the record that the message names.', max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: 'Id of the record that the message names; with the event, all that the message says.', max: 60 },
      { name: 'attempt', type: { kind: 'int' }, label: { pt: 'Tentativa', en: 'Attempt' }, help: 'Number of the attempt, from 1.', required: true, range: [1, 20], initial: '1' },
      { name: 'attempted_at', type: { kind: 'instant' }, label: { pt: 'Tentada em', en: 'Attempted at' }, help: '', required: true, index: true },
      { name: 'outcome', type: { kind: 'choice', choices: [{ value: 'delivered', label: { pt: 'Entregue', en: 'Delivered' } }, { value: 'will_retry', label: { pt: 'Nova tentativa', en: 'Will retry' } }, { value: 'given_up', label: { pt: 'Desistiu', en: 'Given up' } }] }, label: { pt: 'Resultado', en: 'Outcome' }, help: '', required: true, index: true },
      { name: 'response_status', type: { kind: 'int' }, label: { pt: 'Código da resposta', en: 'Response status' }, help: 'HTTP status code of the answer; none if there was no answer.', range: [100, 599] },
      { name: 'response_body', type: { kind: 'text' }, label: { pt: 'Resposta', en: 'Response' }, help: 'The beginning of the answer.', max: 1000 },
      { name: 'delivered_at', type: { kind: 'instant' }, label: { pt: 'Entregue em', en: 'Delivered at' }, help: 'When the address accepted the message.' },
    ] },
  ],
} as const satisfies Entity
