// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One figure of a campaign on one day that our own records cannot tell: what a provider reported or charged, or how many people the audience held then. */
export interface CampaignMetric {
  campaign?: string | null
  date?: string | null
  metric?: 'audience' | 'impressions' | 'reach' | 'clicks' | 'messages' | 'cost' | (string & {}) | null
  count?: number | null
  amount?: string | null
  source?: string | null
}

export const entity = {
  name: 'campaign_metric', label: { pt: 'Medida de campanha', en: 'Campaign metric' },
  help: 'One figure of a campaign on one day that our own records cannot tell: what a provider reported or charged, or how many people the audience held then.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'engagement', fields: [
      { name: 'campaign', type: { kind: 'link', entity: 'campaign' }, label: { pt: 'Campanha', en: 'Campaign' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Dia', en: 'Day' }, help: '', required: true, index: true },
      { name: 'metric', type: { kind: 'choice', choices: [{ value: 'audience', label: { pt: 'Pessoas no público', en: 'Audience' } }, { value: 'impressions', label: { pt: 'Exibições', en: 'Impressions' } }, { value: 'reach', label: { pt: 'Alcance', en: 'Reach' } }, { value: 'clicks', label: { pt: 'Cliques no anúncio', en: 'Advertisement clicks' } }, { value: 'messages', label: { pt: 'Mensagens recebidas', en: 'Messages received' } }, { value: 'cost', label: { pt: 'Custo', en: 'Cost' } }] }, label: { pt: 'Medida', en: 'Metric' }, help: '', required: true },
      { name: 'count', type: { kind: 'int' }, label: { pt: 'Quantidade', en: 'Count' }, help: '', range: [0, 1000000000] },
      { name: 'amount', type: { kind: 'money' }, label: { pt: 'Valor', en: 'Amount' }, help: '' },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Who reported it, such as Meta Ads.', max: 80 },
    ] },
  ],
} as const satisfies Entity
