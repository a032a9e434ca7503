// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One use of a patient's referral code: someone was invited, and what came of it. */
export interface Invite {
  patient?: string | null
  referral_code?: string | null
  method?: 'code' | 'link' | 'qr_code' | 'contact_share' | 'in_person' | (string & {}) | null
  source?: 'app_share' | 'sms' | 'email' | 'whatsapp' | 'social' | 'word_of_mouth' | 'other' | (string & {}) | null
  invited_at?: number | null
  reward_status?: 'pending' | 'earned' | 'credited' | 'expired' | 'refused' | (string & {}) | null
  reward_amount?: string | null
  bonus_tier?: number | null
  invitee?: string | null
  signed_up_at?: number | null
  first_purchase_at?: number | null
  campaign?: string | null
  variant?: string | null
}

export const entity = {
  name: 'invite', label: { pt: 'Indicação', en: 'Invite' },
  help: 'One use of a patient\'s referral code: someone was invited, and what came of it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'invitation', compartment: 'engagement', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Quem indicou', en: 'Referrer' }, help: 'The person who invites.', required: true, index: true },
      { name: 'referral_code', type: { kind: 'link', entity: 'referral_code' }, label: { pt: 'Código de indicação', en: 'Referral code' }, help: '', index: true },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'code', label: { pt: 'Código', en: 'Code' } }, { value: 'link', label: { pt: 'Link', en: 'Link' } }, { value: 'qr_code', label: { pt: 'QR Code', en: 'QR code' } }, { value: 'contact_share', label: { pt: 'Contato compartilhado', en: 'Shared contact' } }, { value: 'in_person', label: { pt: 'Pessoalmente', en: 'In person' } }] }, label: { pt: 'Forma', en: 'Method' }, help: '' },
      { name: 'source', type: { kind: 'choice', choices: [{ value: 'app_share', label: { pt: 'Aplicativo', en: 'App' } }, { value: 'sms', label: { pt: 'SMS', en: 'SMS' } }, { value: 'email', label: { pt: 'E-mail', en: 'E-mail' } }, { value: 'whatsapp', label: { pt: 'WhatsApp', en: 'WhatsApp' } }, { value: 'social', label: { pt: 'Redes sociais', en: 'Social media' } }, { value: 'word_of_mouth', label: { pt: 'Boca a boca', en: 'Word of mouth' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Por onde', en: 'Through' }, help: '' },
      { name: 'invited_at', type: { kind: 'instant' }, label: { pt: 'Convidado em', en: 'Invited at' }, help: '', required: true, index: true },
      { name: 'reward_status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando', en: 'Pending' } }, { value: 'earned', label: { pt: 'Conquistada', en: 'Earned' } }, { value: 'credited', label: { pt: 'Creditada', en: 'Credited' } }, { value: 'expired', label: { pt: 'Expirada', en: 'Expired' } }, { value: 'refused', label: { pt: 'Recusada', en: 'Refused' } }] }, label: { pt: 'Recompensa', en: 'Reward' }, help: '', required: true, index: true, initial: 'pending' },
      { name: 'reward_amount', type: { kind: 'money' }, label: { pt: 'Valor da recompensa', en: 'Reward amount' }, help: '', sensitive: true },
      { name: 'bonus_tier', type: { kind: 'int' }, label: { pt: 'Faixa de bônus', en: 'Bonus tier' }, help: 'Step of the reward scale, fixed when the reward is earned. Each rewarded invite may raise the next one.', range: [1, 20] },
    ] },
    { name: 'outcome', compartment: 'engagement', fields: [
      { name: 'invitee', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Pessoa indicada', en: 'Person invited' }, help: '', index: true },
      { name: 'signed_up_at', type: { kind: 'instant' }, label: { pt: 'Cadastro em', en: 'Signed up at' }, help: '' },
      { name: 'first_purchase_at', type: { kind: 'instant' }, label: { pt: 'Primeiro pagamento em', en: 'First payment at' }, help: '' },
      { name: 'campaign', type: { kind: 'link', entity: 'campaign' }, label: { pt: 'Campanha', en: 'Campaign' }, help: '', index: true },
      { name: 'variant', type: { kind: 'text' }, label: { pt: 'Versão testada', en: 'Variant' }, help: 'Version of the text or offer that was tried, where several were compared.', max: 60 },
    ] },
  ],
} as const satisfies Entity
