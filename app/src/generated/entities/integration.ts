// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A connection to a service of others. Its credentials are kept by the server only, encrypted. */
export interface Integration {
  name?: string | null
  description?: string | null
  provider?: 'google_calendar' | 'outlook_calendar' | 'whatsapp_business' | 'stripe' | 'mercado_pago' | 'asaas' | 'pagbank' | 'mailchimp' | 'rd_station' | 'zapier' | 'fitbit' | 'garmin' | 'apple_health' | 'google_fit' | 'health_connect' | 'my_fitness_pal' | 'shopify' | 'woocommerce' | 'magento' | 'bigcommerce' | 'squarespace' | 'wordpress' | 'salesforce' | 'hubspot' | 'zendesk' | 'intercom' | 'slack' | 'discord' | 'memed' | 'rnds' | 'nfse' | 'conta_azul' | 'omie' | 'laboratory' | 'mcp_server' | 'custom_api' | (string & {}) | null
  clinic?: string | null
  status?: 'inactive' | 'validating' | 'active' | 'error' | 'disconnected' | (string & {}) | null
  enabled?: boolean | null
  capabilities?: string[] | null
  settings?: unknown | null
  version?: string | null
  last_validated_at?: number | null
  last_error_at?: number | null
  last_error?: string | null
}

export const entity = {
  name: 'integration', label: { pt: 'Integração', en: 'Integration' },
  help: 'A connection to a service of others. Its credentials are kept by the server only, encrypted.',
  scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 500 },
      { name: 'provider', type: { kind: 'choice', choices: [{ value: 'google_calendar', label: { pt: 'Google Agenda', en: 'Google Calendar' } }, { value: 'outlook_calendar', label: { pt: 'Outlook', en: 'Outlook calendar' } }, { value: 'whatsapp_business', label: { pt: 'WhatsApp Business', en: 'WhatsApp Business' } }, { value: 'stripe', label: { pt: 'Stripe', en: 'Stripe' } }, { value: 'mercado_pago', label: { pt: 'Mercado Pago', en: 'Mercado Pago' } }, { value: 'asaas', label: { pt: 'Asaas', en: 'Asaas' } }, { value: 'pagbank', label: { pt: 'PagBank', en: 'PagBank' } }, { value: 'mailchimp', label: { pt: 'Mailchimp', en: 'Mailchimp' } }, { value: 'rd_station', label: { pt: 'RD Station', en: 'RD Station' } }, { value: 'zapier', label: { pt: 'Zapier', en: 'Zapier' } }, { value: 'fitbit', label: { pt: 'Fitbit', en: 'Fitbit' } }, { value: 'garmin', label: { pt: 'Garmin', en: 'Garmin' } }, { value: 'apple_health', label: { pt: 'Apple Saúde', en: 'Apple Health' } }, { value: 'google_fit', label: { pt: 'Google Fit', en: 'Google Fit' } }, { value: 'health_connect', label: { pt: 'Conexão Saúde (Android)', en: 'Health Connect (Android)' } }, { value: 'my_fitness_pal', label: { pt: 'MyFitnessPal', en: 'MyFitnessPal' } }, { value: 'shopify', label: { pt: 'Shopify', en: 'Shopify' } }, { value: 'woocommerce', label: { pt: 'WooCommerce', en: 'WooCommerce' } }, { value: 'magento', label: { pt: 'Magento', en: 'Magento' } }, { value: 'bigcommerce', label: { pt: 'BigCommerce', en: 'BigCommerce' } }, { value: 'squarespace', label: { pt: 'Squarespace', en: 'Squarespace' } }, { value: 'wordpress', label: { pt: 'WordPress', en: 'WordPress' } }, { value: 'salesforce', label: { pt: 'Salesforce', en: 'Salesforce' } }, { value: 'hubspot', label: { pt: 'HubSpot', en: 'HubSpot' } }, { value: 'zendesk', label: { pt: 'Zendesk', en: 'Zendesk' } }, { value: 'intercom', label: { pt: 'Intercom', en: 'Intercom' } }, { value: 'slack', label: { pt: 'Slack', en: 'Slack' } }, { value: 'discord', label: { pt: 'Discord', en: 'Discord' } }, { value: 'memed', label: { pt: 'Memed (prescrição)', en: 'Memed (prescriptions)' } }, { value: 'rnds', label: { pt: 'Rede Nacional de Dados em Saúde', en: 'National Health Data Network (RNDS)' } }, { value: 'nfse', label: { pt: 'Nota fiscal de serviço (NFS-e)', en: 'Service invoice (NFS-e)' } }, { value: 'conta_azul', label: { pt: 'Conta Azul', en: 'Conta Azul' } }, { value: 'omie', label: { pt: 'Omie', en: 'Omie' } }, { value: 'laboratory', label: { pt: 'Laboratório', en: 'Laboratory' } }, { value: 'mcp_server', label: { pt: 'Servidor MCP', en: 'MCP server' } }, { value: 'custom_api', label: { pt: 'API própria', en: 'Custom API' } }] }, label: { pt: 'Serviço', en: 'Provider' }, help: '', required: true, index: true },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: 'The clinic that it serves. Without one, all of the organisation.', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'inactive', label: { pt: 'Não configurada', en: 'Not configured' } }, { value: 'validating', label: { pt: 'Em verificação', en: 'Validating' } }, { value: 'active', label: { pt: 'Funcionando', en: 'Active' } }, { value: 'error', label: { pt: 'Com erro', en: 'Error' } }, { value: 'disconnected', label: { pt: 'Desconectada', en: 'Disconnected' } }] }, label: { pt: 'Situação', en: 'Status' }, help: 'What the server found when it last tried the connection.', required: true, index: true, initial: 'inactive' },
      { name: 'enabled', type: { kind: 'flag' }, label: { pt: 'Ligada', en: 'Enabled' }, help: 'Whether people want it to work.', initial: 'true' },
      { name: 'capabilities', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'calendar', label: { pt: 'Agenda', en: 'Calendar' } }, { value: 'contacts', label: { pt: 'Contatos', en: 'Contacts' } }, { value: 'messages', label: { pt: 'Mensagens', en: 'Messages' } }, { value: 'campaigns', label: { pt: 'Campanhas', en: 'Campaigns' } }, { value: 'payments', label: { pt: 'Pagamentos', en: 'Payments' } }, { value: 'invoices', label: { pt: 'Notas fiscais', en: 'Invoices' } }, { value: 'accounting', label: { pt: 'Contabilidade', en: 'Accounting' } }, { value: 'orders', label: { pt: 'Pedidos', en: 'Orders' } }, { value: 'products', label: { pt: 'Produtos', en: 'Products' } }, { value: 'tickets', label: { pt: 'Chamados', en: 'Tickets' } }, { value: 'activity', label: { pt: 'Atividade física', en: 'Physical activity' } }, { value: 'sleep', label: { pt: 'Sono', en: 'Sleep' } }, { value: 'body_measures', label: { pt: 'Medidas corporais', en: 'Body measures' } }, { value: 'nutrition', label: { pt: 'Alimentação', en: 'Nutrition' } }, { value: 'laboratory_results', label: { pt: 'Resultados de exames', en: 'Laboratory results' } }, { value: 'prescriptions', label: { pt: 'Prescrições', en: 'Prescriptions' } }, { value: 'tools', label: { pt: 'Ferramentas para assistentes', en: 'Tools for assistants' } }] } }, label: { pt: 'Recursos', en: 'Capabilities' }, help: 'What the connection can do, as found when it was verified.' },
      { name: 'settings', type: { kind: 'json' }, label: { pt: 'Ajustes', en: 'Settings' }, help: 'What each provider needs beside its credentials, in the provider\'s own shape. Never a secret.' },
      { name: 'version', type: { kind: 'text' }, label: { pt: 'Versão', en: 'Version' }, help: 'Version of the provider\'s interface.', max: 40 },
      { name: 'last_validated_at', type: { kind: 'instant' }, label: { pt: 'Verificada em', en: 'Last validated' }, help: '' },
      { name: 'last_error_at', type: { kind: 'instant' }, label: { pt: 'Último erro em', en: 'Last error at' }, help: '' },
      { name: 'last_error', type: { kind: 'text' }, label: { pt: 'Último erro', en: 'Last error' }, help: '', max: 500 },
    ] },
  ],
} as const satisfies Entity
