// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An amount of something that Umbu pays for on behalf of an organisation. Its cost is quantity times unit cost. */
export interface UsageRecord {
  cost_type?: 'ai_tokens_input' | 'ai_tokens_output' | 'sms_delivery' | 'email_delivery' | 'voice_minutes' | 'api_calls' | 'storage_usage' | 'bandwidth_usage' | 'whatsapp_messages' | 'transcription_minutes' | 'ai_images' | (string & {}) | null
  quantity?: number | null
  unit_cost?: number | null
  unit_cost_currency?: string | null
  source?: string | null
  integration?: string | null
  agent_run?: string | null
  billing_period?: string | null
  recorded_at?: number | null
  details?: unknown | null
}

export const entity = {
  name: 'usage_record', label: { pt: 'Registro de consumo', en: 'Usage record' },
  help: 'An amount of something that Umbu pays for on behalf of an organisation. Its cost is quantity times unit cost.',
  scope: 'directory', appendOnly: true, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'cost_type', type: { kind: 'choice', choices: [{ value: 'ai_tokens_input', label: { pt: 'Tokens de IA, entrada', en: 'AI tokens, input' } }, { value: 'ai_tokens_output', label: { pt: 'Tokens de IA, saída', en: 'AI tokens, output' } }, { value: 'sms_delivery', label: { pt: 'Envio de SMS', en: 'SMS delivery' } }, { value: 'email_delivery', label: { pt: 'Envio de e-mail', en: 'E-mail delivery' } }, { value: 'voice_minutes', label: { pt: 'Minutos de voz', en: 'Voice minutes' } }, { value: 'api_calls', label: { pt: 'Chamadas de integração', en: 'API calls' } }, { value: 'storage_usage', label: { pt: 'Armazenamento (GB no mês)', en: 'Storage (GB in the month)' } }, { value: 'bandwidth_usage', label: { pt: 'Tráfego (GB)', en: 'Bandwidth (GB)' } }, { value: 'whatsapp_messages', label: { pt: 'Mensagens de WhatsApp', en: 'WhatsApp messages' } }, { value: 'transcription_minutes', label: { pt: 'Minutos de transcrição', en: 'Transcription minutes' } }, { value: 'ai_images', label: { pt: 'Imagens analisadas por IA', en: 'Images analysed by AI' } }] }, label: { pt: 'Tipo de consumo', en: 'Cost type' }, help: '', required: true, index: true },
      { name: 'quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: 'In the unit of the cost type: tokens, messages, minutes, calls, GB.', required: true, range: [0, 1000000000000000] },
      { name: 'unit_cost', type: { kind: 'decimal', scale: 8 }, label: { pt: 'Custo unitário', en: 'Unit cost' }, help: 'Cost of one unit, which may be far below a centavo and is therefore no money field.', required: true, range: [0, 100000000000000] },
      { name: 'unit_cost_currency', type: { kind: 'text' }, label: { pt: 'Moeda', en: 'Currency' }, help: 'Currency of the unit cost, three letters.', required: true, max: 3, initial: 'BRL' },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Origem', en: 'Source' }, help: 'Service or integration that caused the cost.', max: 80 },
      { name: 'integration', type: { kind: 'link', entity: 'integration' }, label: { pt: 'Integração', en: 'Integration' }, help: '', index: true },
      { name: 'agent_run', type: { kind: 'link', entity: 'agent_run' }, label: { pt: 'Execução de agente', en: 'Agent run' }, help: '', index: true },
      { name: 'billing_period', type: { kind: 'date' }, label: { pt: 'Mês de cobrança', en: 'Billing period' }, help: 'First day of the month in which it is billed.', required: true, index: true },
      { name: 'recorded_at', type: { kind: 'instant' }, label: { pt: 'Registrado em', en: 'Recorded at' }, help: '', required: true, index: true },
      { name: 'details', type: { kind: 'json' }, label: { pt: 'Detalhes do provedor', en: 'Provider details' }, help: 'What the provider reports beside it, as the provider words it. No personal data.', max: 4000 },
    ] },
  ],
} as const satisfies Entity
