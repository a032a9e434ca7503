// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A loyalty programme: how points are earned, what they are worth, and the tiers they lead to. */
export interface LoyaltyProgram {
  name?: string | null
  description?: string | null
  starts_on?: string | null
  ends_on?: string | null
  status?: 'active' | 'paused' | 'ended' | (string & {}) | null
  point_value_brl?: number | null
  points_valid_months?: number | null
  tiers?: ({ id: string } & Record<string, unknown>)[] | null
  earning_rules?: ({ id: string } & Record<string, unknown>)[] | null
  redemption_rules?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'loyalty_program', label: { pt: 'Programa de fidelidade', en: 'Loyalty programme' },
  help: 'A loyalty programme: how points are earned, what they are worth, and the tiers they lead to.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Começa em', en: 'Starts on' }, help: '', index: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Termina em', en: 'Ends on' }, help: '', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'paused', label: { pt: 'Pausado', en: 'Paused' } }, { value: 'ended', label: { pt: 'Encerrado', en: 'Ended' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
      { name: 'point_value_brl', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Valor do ponto (R$)', en: 'Point value (R$)' }, help: 'Worth of one point in reais when redeemed, such as 0.0100.', range: [0, 1000000], initial: '100' },
      { name: 'points_valid_months', type: { kind: 'int' }, label: { pt: 'Validade dos pontos (meses)', en: 'Points valid for (months)' }, help: 'Months after which unused points lapse, oldest first. Empty means never.', range: [1, 120] },
      { name: 'tiers', type: { kind: 'list', fields: [{ name: 'tier', type: { kind: 'choice', choices: [{ value: 'standard', label: { pt: 'Padrão', en: 'Standard' } }, { value: 'bronze', label: { pt: 'Bronze', en: 'Bronze' } }, { value: 'silver', label: { pt: 'Prata', en: 'Silver' } }, { value: 'gold', label: { pt: 'Ouro', en: 'Gold' } }, { value: 'platinum', label: { pt: 'Platina', en: 'Platinum' } }] }, label: { pt: 'Nível', en: 'Tier' }, help: '', required: true }, { name: 'minimum_points', type: { kind: 'int' }, label: { pt: 'A partir de (pontos)', en: 'From (points)' }, help: 'Points earned, spent or not, from which the tier is reached.', required: true, range: [0, 10000000] }, { name: 'multiplier', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Multiplicador', en: 'Multiplier' }, help: 'Factor on points earned in this tier, such as 1.10.', range: [0, 1000], initial: '100' }, { name: 'benefits', type: { kind: 'text' }, label: { pt: 'Benefícios', en: 'Benefits' }, help: '', max: 600 }] }, label: { pt: 'Níveis', en: 'Tiers' }, help: '', max: 10 },
      { name: 'earning_rules', type: { kind: 'list', fields: [{ name: 'action', type: { kind: 'choice', choices: [{ value: 'appointment_completed', label: { pt: 'Consulta realizada', en: 'Appointment completed' } }, { value: 'payment_made', label: { pt: 'Pagamento', en: 'Payment' } }, { value: 'review_left', label: { pt: 'Avaliação publicada', en: 'Review left' } }, { value: 'referral_made', label: { pt: 'Indicação', en: 'Referral' } }, { value: 'survey_completed', label: { pt: 'Pesquisa respondida', en: 'Survey completed' } }, { value: 'campaign_responded', label: { pt: 'Resposta a campanha', en: 'Campaign responded' } }, { value: 'social_media_interaction', label: { pt: 'Interação em rede social', en: 'Social media interaction' } }, { value: 'challenge_completed', label: { pt: 'Desafio concluído', en: 'Challenge completed' } }, { value: 'education_completed', label: { pt: 'Conteúdo concluído', en: 'Content completed' } }, { value: 'birthday', label: { pt: 'Aniversário', en: 'Birthday' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true }, { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: '', required: true, range: [0, 1000000] }, { name: 'per_amount', type: { kind: 'money' }, label: { pt: 'A cada', en: 'For every' }, help: 'For payments: points for each of these reais. Empty gives the points once.' }, { name: 'monthly_limit', type: { kind: 'int' }, label: { pt: 'Limite por mês', en: 'Monthly limit' }, help: 'Most times a month that the action counts. Empty means always.', range: [1, 1000] }] }, label: { pt: 'Como ganhar', en: 'Ways to earn' }, help: '', max: 40 },
      { name: 'redemption_rules', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Benefício', en: 'Benefit' }, help: '', required: true, max: 120 }, { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: '', required: true, range: [1, 10000000] }, { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: '', index: true }, { name: 'discount_percent', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Desconto (%)', en: 'Discount (%)' }, help: '', range: [0, 10000] }, { name: 'credit', type: { kind: 'money' }, label: { pt: 'Crédito', en: 'Credit' }, help: '' }, { name: 'limit_per_person', type: { kind: 'int' }, label: { pt: 'Limite por pessoa', en: 'Limit per person' }, help: 'Most times that one person may redeem it. Empty means no limit.', range: [1, 1000] }] }, label: { pt: 'Como usar', en: 'Ways to redeem' }, help: '', max: 40 },
    ] },
  ],
} as const satisfies Entity
