// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A rule that calls back a patient when something happened, or did not. */
export interface EngagementTrigger {
  name?: string | null
  event?: 'no_visit' | 'no_booking' | 'no_show' | 'cancellation' | 'birthday' | 'points_expiring' | 'poor_rating' | 'stage_changed' | 'lapse_risk' | 'unanswered' | (string & {}) | null
  days?: number | null
  threshold?: number | null
  stages?: string[] | null
  actions?: ({ id: string } & Record<string, unknown>)[] | null
  repeat_after_days?: number | null
  active?: boolean | null
}

export const entity = {
  name: 'engagement_trigger', label: { pt: 'Gatilho de retorno', en: 'Engagement trigger' },
  help: 'A rule that calls back a patient when something happened, or did not.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'engagement', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'event', type: { kind: 'choice', choices: [{ value: 'no_visit', label: { pt: 'Sem consulta há dias', en: 'No visit for days' } }, { value: 'no_booking', label: { pt: 'Retorno sem marcar', en: 'Return visit not booked' } }, { value: 'no_show', label: { pt: 'Falta', en: 'No-show' } }, { value: 'cancellation', label: { pt: 'Cancelamento', en: 'Cancellation' } }, { value: 'birthday', label: { pt: 'Aniversário', en: 'Birthday' } }, { value: 'points_expiring', label: { pt: 'Pontos a vencer', en: 'Points about to expire' } }, { value: 'poor_rating', label: { pt: 'Avaliação ruim', en: 'Poor rating' } }, { value: 'stage_changed', label: { pt: 'Mudança de etapa', en: 'Stage changed' } }, { value: 'lapse_risk', label: { pt: 'Risco de afastamento', en: 'Risk of lapsing' } }, { value: 'unanswered', label: { pt: 'Mensagem sem resposta', en: 'Message unanswered' } }] }, label: { pt: 'Quando', en: 'When' }, help: '', required: true },
      { name: 'days', type: { kind: 'int' }, label: { pt: 'Dias', en: 'Days' }, help: 'Days since, or until, the event.', range: [0, 3650] },
      { name: 'threshold', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Limite', en: 'Threshold' }, help: 'Score at which it fires: at or below it for ratings, at or above it for risk.', range: [0, 1000] },
      { name: 'stages', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'lead', label: { pt: 'Interessado', en: 'Lead' } }, { value: 'new', label: { pt: 'Novo', en: 'New' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'lapsed', label: { pt: 'Afastado', en: 'Lapsed' } }, { value: 'loyal', label: { pt: 'Fiel', en: 'Loyal' } }, { value: 'advocate', label: { pt: 'Promotor', en: 'Advocate' } }] } }, label: { pt: 'Etapas', en: 'Stages' }, help: 'Only patients in these stages. Empty means all.' },
      { name: 'actions', type: { kind: 'list', fields: [{ name: 'action', type: { kind: 'choice', choices: [{ value: 'send_message', label: { pt: 'Enviar mensagem', en: 'Send a message' } }, { value: 'send_survey', label: { pt: 'Enviar pesquisa', en: 'Send a survey' } }, { value: 'start_campaign', label: { pt: 'Iniciar campanha', en: 'Start a campaign' } }, { value: 'give_points', label: { pt: 'Dar pontos', en: 'Give points' } }, { value: 'change_stage', label: { pt: 'Mudar de etapa', en: 'Change the stage' } }, { value: 'notify_team', label: { pt: 'Avisar a equipe', en: 'Tell the team' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true }, { name: 'delay_hours', type: { kind: 'int' }, label: { pt: 'Espera (horas)', en: 'Delay (hours)' }, help: '', range: [0, 8760], initial: '0' }, { name: 'message_template', type: { kind: 'link', entity: 'message_template' }, label: { pt: 'Modelo', en: 'Template' }, help: '', index: true }, { name: 'survey', type: { kind: 'link', entity: 'survey' }, label: { pt: 'Pesquisa', en: 'Survey' }, help: '', index: true }, { name: 'campaign', type: { kind: 'link', entity: 'campaign' }, label: { pt: 'Campanha', en: 'Campaign' }, help: '', index: true }, { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: '', range: [0, 1000000] }, { name: 'stage', type: { kind: 'choice', choices: [{ value: 'lead', label: { pt: 'Interessado', en: 'Lead' } }, { value: 'new', label: { pt: 'Novo', en: 'New' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'lapsed', label: { pt: 'Afastado', en: 'Lapsed' } }, { value: 'loyal', label: { pt: 'Fiel', en: 'Loyal' } }, { value: 'advocate', label: { pt: 'Promotor', en: 'Advocate' } }] }, label: { pt: 'Etapa', en: 'Stage' }, help: '' }] }, label: { pt: 'Ações', en: 'Actions' }, help: 'What happens, in order.', max: 20 },
      { name: 'repeat_after_days', type: { kind: 'int' }, label: { pt: 'Repetir após (dias)', en: 'Repeat after (days)' }, help: 'Days before the same patient may be called again by this rule.', range: [1, 3650], initial: '90' },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Ativo', en: 'Active' }, help: '', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
