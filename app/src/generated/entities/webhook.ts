// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An address of others that is told when something happens. Messages carry ids only and are signed (Standard Webhooks); the signing secret is kept by the server only. */
export interface Webhook {
  name?: string | null
  url?: string | null
  events?: string[] | null
  clinic?: string | null
  active?: boolean | null
  attempts_max?: number | null
  retry_delay_seconds?: number | null
}

export const entity = {
  name: 'webhook', label: { pt: 'Webhook', en: 'Webhook' },
  help: 'An address of others that is told when something happens. Messages carry ids only and are signed (Standard Webhooks); the signing secret is kept by the server only.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'url', type: { kind: 'url' }, label: { pt: 'Endereço', en: 'Address' }, help: 'Public HTTPS address; redirects and private networks are refused.', required: true, max: 500 },
      { name: 'events', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'patient_created', label: { pt: 'Paciente cadastrado', en: 'Patient created' } }, { value: 'patient_updated', label: { pt: 'Paciente alterado', en: 'Patient updated' } }, { value: 'meal_logged', label: { pt: 'Refeição registrada', en: 'Meal logged' } }, { value: 'plan_published', label: { pt: 'Plano publicado', en: 'Plan published' } }, { value: 'appointment_booked', label: { pt: 'Consulta agendada', en: 'Appointment booked' } }, { value: 'exam_uploaded', label: { pt: 'Exame recebido', en: 'Exam uploaded' } }, { value: 'analysis_completed', label: { pt: 'Análise concluída', en: 'Analysis completed' } }, { value: 'appointment_rescheduled', label: { pt: 'Consulta remarcada', en: 'Appointment rescheduled' } }, { value: 'appointment_cancelled', label: { pt: 'Consulta cancelada', en: 'Appointment cancelled' } }, { value: 'appointment_no_show', label: { pt: 'Falta à consulta', en: 'Appointment missed' } }, { value: 'appointment_fulfilled', label: { pt: 'Consulta realizada', en: 'Appointment fulfilled' } }, { value: 'consent_changed', label: { pt: 'Consentimento alterado', en: 'Consent changed' } }, { value: 'payment_received', label: { pt: 'Pagamento recebido', en: 'Payment received' } }, { value: 'payment_refunded', label: { pt: 'Pagamento devolvido', en: 'Payment refunded' } }, { value: 'invoice_issued', label: { pt: 'Nota emitida', en: 'Invoice issued' } }, { value: 'message_received', label: { pt: 'Mensagem recebida', en: 'Message received' } }, { value: 'conversation_escalated', label: { pt: 'Conversa encaminhada a uma pessoa', en: 'Conversation escalated' } }, { value: 'referral_created', label: { pt: 'Encaminhamento criado', en: 'Referral created' } }, { value: 'survey_answered', label: { pt: 'Pesquisa respondida', en: 'Survey answered' } }, { value: 'stock_low', label: { pt: 'Estoque baixo', en: 'Stock low' } }, { value: 'alert_started', label: { pt: 'Alerta iniciado', en: 'Alert started' } }, { value: 'export_ready', label: { pt: 'Exportação pronta', en: 'Export ready' } }, { value: 'test', label: { pt: 'Teste', en: 'Test' } }] } }, label: { pt: 'Eventos', en: 'Events' }, help: '' },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: 'The clinic whose events are told. Without one, all of the organisation.', index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'In use' }, help: '', index: true, initial: 'true' },
      { name: 'attempts_max', type: { kind: 'int' }, label: { pt: 'Máximo de tentativas', en: 'Most attempts' }, help: 'Attempts before a message is given up.', range: [1, 20], initial: '8' },
      { name: 'retry_delay_seconds', type: { kind: 'int' }, label: { pt: 'Espera inicial (segundos)', en: 'First wait (seconds)' }, help: 'Wait before the second attempt, in seconds; each further wait is twice as long, with some chance added.', range: [1, 3600], initial: '5' },
    ] },
  ],
} as const satisfies Entity
