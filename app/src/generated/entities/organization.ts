// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A tenant: a company or person that runs one or more clinics. */
export interface Organization {
  name?: string | null
  cnpj?: string | null
  status?: 'active' | 'suspended' | 'closed' | (string & {}) | null
  legal_name?: string | null
  organization_type?: 'solo_practice' | 'clinic' | 'network' | 'school' | 'company' | 'public_service' | 'other' | (string & {}) | null
  industry?: string | null
  size?: 'one' | 'up_to_10' | 'up_to_50' | 'up_to_200' | 'over_200' | (string & {}) | null
  website?: string | null
  slug?: string | null
  custom_domain?: string | null
  logo?: string | null
  primary_color?: string | null
  language?: 'pt_br' | 'en' | (string & {}) | null
  time_zone?: string | null
  subscription_tier?: 'free' | 'starter' | 'professional' | 'enterprise' | 'custom' | (string & {}) | null
  subscription_status?: 'trialing' | 'active' | 'past_due' | 'cancelled' | (string & {}) | null
  subscription_ends_at?: number | null
  billing_email?: string | null
  patients_max?: number | null
  team_members_max?: number | null
  ai_enabled?: boolean | null
  ai_credits_monthly_max?: number | null
  features?: string[] | null
}

export const entity = {
  name: 'organization', label: { pt: 'Organização', en: 'Organization' },
  help: 'A tenant: a company or person that runs one or more clinics.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name that people in it use.', required: true, search: true, max: 120 },
      { name: 'cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ', en: 'CNPJ' }, help: 'Registered company number, also in the alphanumeric form.', uniqueHint: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'suspended', label: { pt: 'Suspensa', en: 'Suspended' } }, { value: 'closed', label: { pt: 'Encerrada', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'active' },
      { name: 'legal_name', type: { kind: 'text' }, label: { pt: 'Razão social', en: 'Legal name' }, help: 'Name under which it is registered.', max: 160 },
      { name: 'organization_type', type: { kind: 'choice', choices: [{ value: 'solo_practice', label: { pt: 'Consultório individual', en: 'Solo practice' } }, { value: 'clinic', label: { pt: 'Clínica', en: 'Clinic' } }, { value: 'network', label: { pt: 'Rede de clínicas', en: 'Network of clinics' } }, { value: 'school', label: { pt: 'Instituição de ensino', en: 'School' } }, { value: 'company', label: { pt: 'Empresa', en: 'Company' } }, { value: 'public_service', label: { pt: 'Serviço público', en: 'Public service' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo de organização', en: 'Organization type' }, help: '' },
      { name: 'industry', type: { kind: 'text' }, label: { pt: 'Área de atuação', en: 'Industry' }, help: 'What it does, such as nutrition, aesthetics or teaching.', max: 80 },
      { name: 'size', type: { kind: 'choice', choices: [{ value: 'one', label: { pt: '1 pessoa', en: '1 person' } }, { value: 'up_to_10', label: { pt: '2 a 10 pessoas', en: '2 to 10 people' } }, { value: 'up_to_50', label: { pt: '11 a 50 pessoas', en: '11 to 50 people' } }, { value: 'up_to_200', label: { pt: '51 a 200 pessoas', en: '51 to 200 people' } }, { value: 'over_200', label: { pt: 'Mais de 200 pessoas', en: 'More than 200 people' } }] }, label: { pt: 'Tamanho da equipe', en: 'Staff size' }, help: 'People who work in it.' },
      { name: 'website', type: { kind: 'url' }, label: { pt: 'Site', en: 'Website' }, help: '' },
      { name: 'slug', type: { kind: 'text' }, label: { pt: 'Endereço curto', en: 'Short address' }, help: 'Short name in addresses, in lower case and without spaces: `clinica-sol`.', uniqueHint: true, index: true, max: 63 },
      { name: 'custom_domain', type: { kind: 'text' }, label: { pt: 'Domínio próprio', en: 'Custom domain' }, help: 'Internet address of its own, such as app.clinicasol.com.br.', uniqueHint: true, index: true, max: 253 },
      { name: 'logo', type: { kind: 'blob' }, label: { pt: 'Logotipo', en: 'Logo' }, help: 'Shown at sign-in and printed on documents.' },
      { name: 'primary_color', type: { kind: 'text' }, label: { pt: 'Cor principal', en: 'Primary colour' }, help: 'Colour of its brand, as #RRGGBB.', max: 7 },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português (Brasil)', en: 'Portuguese (Brazil)' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: 'Language of messages and documents where a person chose none.', initial: 'pt_br' },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: 'IANA zone for reports over several clinics. Each clinic has its own for its days.', max: 60, initial: 'America/Sao_Paulo' },
      { name: 'subscription_tier', type: { kind: 'choice', choices: [{ value: 'free', label: { pt: 'Gratuito', en: 'Free' } }, { value: 'starter', label: { pt: 'Inicial', en: 'Starter' } }, { value: 'professional', label: { pt: 'Profissional', en: 'Professional' } }, { value: 'enterprise', label: { pt: 'Empresarial', en: 'Enterprise' } }, { value: 'custom', label: { pt: 'Sob medida', en: 'Custom' } }] }, label: { pt: 'Plano contratado', en: 'Subscription tier' }, help: '', initial: 'free' },
      { name: 'subscription_status', type: { kind: 'choice', choices: [{ value: 'trialing', label: { pt: 'Em teste', en: 'Trialing' } }, { value: 'active', label: { pt: 'Em dia', en: 'Active' } }, { value: 'past_due', label: { pt: 'Em atraso', en: 'Past due' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }] }, label: { pt: 'Situação da assinatura', en: 'Subscription status' }, help: '', initial: 'active' },
      { name: 'subscription_ends_at', type: { kind: 'instant' }, label: { pt: 'Assinatura até', en: 'Subscription ends at' }, help: 'The subscription lasts until then unless renewed.' },
      { name: 'billing_email', type: { kind: 'email' }, label: { pt: 'E-mail de cobrança', en: 'Billing e-mail' }, help: 'Where invoices of the subscription are sent.' },
      { name: 'patients_max', type: { kind: 'int' }, label: { pt: 'Máximo de pacientes', en: 'Most patients' }, help: 'Most active patients that the subscription covers. Empty: no limit.', range: [0, 10000000] },
      { name: 'team_members_max', type: { kind: 'int' }, label: { pt: 'Máximo de pessoas na equipe', en: 'Most team members' }, help: 'Most people who work in the organisation that the subscription covers. Empty: no limit.', range: [0, 1000000] },
      { name: 'ai_enabled', type: { kind: 'flag' }, label: { pt: 'Usa inteligência artificial', en: 'AI enabled' }, help: '', initial: 'false' },
      { name: 'ai_credits_monthly_max', type: { kind: 'int' }, label: { pt: 'Limite mensal de créditos de IA', en: 'Monthly limit of AI credits' }, help: 'Most AI credits used in one calendar month. Empty: no limit but the credits bought.', range: [0, 1000000000] },
      { name: 'features', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'nutrition', label: { pt: 'Nutrição', en: 'Nutrition' } }, { value: 'scheduling', label: { pt: 'Agenda', en: 'Scheduling' } }, { value: 'clinical', label: { pt: 'Prontuário', en: 'Clinical records' } }, { value: 'aesthetics', label: { pt: 'Estética', en: 'Aesthetics' } }, { value: 'coordination', label: { pt: 'Trabalho em equipe', en: 'Coordination' } }, { value: 'messaging', label: { pt: 'Mensagens', en: 'Messaging' } }, { value: 'engagement', label: { pt: 'Relacionamento', en: 'Engagement' } }, { value: 'community', label: { pt: 'Comunidade', en: 'Community' } }, { value: 'simulation', label: { pt: 'Simulação de consultas', en: 'Simulation' } }, { value: 'finance', label: { pt: 'Financeiro', en: 'Finance' } }, { value: 'inventory', label: { pt: 'Estoque', en: 'Inventory' } }, { value: 'compliance', label: { pt: 'Conformidade', en: 'Compliance' } }, { value: 'insight', label: { pt: 'Indicadores', en: 'Insight' } }, { value: 'integrations', label: { pt: 'Integrações', en: 'Integrations' } }] } }, label: { pt: 'Módulos ativos', en: 'Features' }, help: 'Parts of the product that are switched on.' },
    ] },
  ],
} as const satisfies Entity
