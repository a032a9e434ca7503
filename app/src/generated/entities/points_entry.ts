// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Points that a patient earned, redeemed or lost, and why. A balance is the sum of these entries. */
export interface PointsEntry {
  patient?: string | null
  loyalty_program?: string | null
  action?: 'appointment_completed' | 'payment_made' | 'review_left' | 'referral_made' | 'survey_completed' | 'campaign_responded' | 'social_media_interaction' | 'challenge_completed' | 'education_completed' | 'birthday' | 'loyalty_redemption' | 'expiry' | 'reversal' | 'adjustment' | (string & {}) | null
  points?: number | null
  multiplier?: number | null
  occurred_at?: number | null
  expires_on?: string | null
  appointment?: string | null
  payment?: string | null
  invite?: string | null
  survey_response?: string | null
  campaign?: string | null
  challenge?: string | null
  achievement?: string | null
  corrects?: string | null
  note?: string | null
}

export const entity = {
  name: 'points_entry', label: { pt: 'Lançamento de pontos', en: 'Points entry' },
  help: 'Points that a patient earned, redeemed or lost, and why. A balance is the sum of these entries.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'engagement', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'loyalty_program', type: { kind: 'link', entity: 'loyalty_program' }, label: { pt: 'Programa', en: 'Programme' }, help: '', index: true },
      { name: 'action', type: { kind: 'choice', choices: [{ value: 'appointment_completed', label: { pt: 'Consulta realizada', en: 'Appointment completed' } }, { value: 'payment_made', label: { pt: 'Pagamento', en: 'Payment' } }, { value: 'review_left', label: { pt: 'Avaliação publicada', en: 'Review left' } }, { value: 'referral_made', label: { pt: 'Indicação', en: 'Referral' } }, { value: 'survey_completed', label: { pt: 'Pesquisa respondida', en: 'Survey completed' } }, { value: 'campaign_responded', label: { pt: 'Resposta a campanha', en: 'Campaign responded' } }, { value: 'social_media_interaction', label: { pt: 'Interação em rede social', en: 'Social media interaction' } }, { value: 'challenge_completed', label: { pt: 'Desafio concluído', en: 'Challenge completed' } }, { value: 'education_completed', label: { pt: 'Conteúdo concluído', en: 'Content completed' } }, { value: 'birthday', label: { pt: 'Aniversário', en: 'Birthday' } }, { value: 'loyalty_redemption', label: { pt: 'Resgate', en: 'Redemption' } }, { value: 'expiry', label: { pt: 'Vencimento', en: 'Expiry' } }, { value: 'reversal', label: { pt: 'Estorno', en: 'Reversal' } }, { value: 'adjustment', label: { pt: 'Ajuste', en: 'Adjustment' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true, index: true },
      { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: 'Positive when earned, negative when redeemed, lapsed or reversed; the multiplier is already in it.', required: true, range: [-10000000, 10000000] },
      { name: 'multiplier', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Multiplicador', en: 'Multiplier' }, help: 'Factor of the patient\'s tier when the points were earned, such as 1.10.', range: [0, 1000], initial: '100' },
      { name: 'occurred_at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'When' }, help: '', required: true, index: true },
      { name: 'expires_on', type: { kind: 'date' }, label: { pt: 'Vencem em', en: 'Expire on' }, help: 'Last day on which these earned points can be used.', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'payment', type: { kind: 'link', entity: 'payment' }, label: { pt: 'Pagamento', en: 'Payment' }, help: '', index: true },
      { name: 'invite', type: { kind: 'link', entity: 'invite' }, label: { pt: 'Indicação', en: 'Invite' }, help: '', index: true },
      { name: 'survey_response', type: { kind: 'link', entity: 'survey_response' }, label: { pt: 'Resposta', en: 'Survey response' }, help: '', index: true },
      { name: 'campaign', type: { kind: 'link', entity: 'campaign' }, label: { pt: 'Campanha', en: 'Campaign' }, help: '', index: true },
      { name: 'challenge', type: { kind: 'link', entity: 'challenge' }, label: { pt: 'Desafio', en: 'Challenge' }, help: '', index: true },
      { name: 'achievement', type: { kind: 'link', entity: 'achievement' }, label: { pt: 'Conquista', en: 'Achievement' }, help: '', index: true },
      { name: 'corrects', type: { kind: 'link', entity: 'points_entry' }, label: { pt: 'Corrige', en: 'Corrects' }, help: 'The entry that this one reverses or lets lapse.', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: 'What it was, in words that the patient may read.', max: 300 },
    ] },
  ],
} as const satisfies Entity
