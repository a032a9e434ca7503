// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A configured helper that answers people in conversations and hands over to a person when it should. */
export interface Assistant {
  name?: string | null
  kind?: 'triage' | 'support' | 'sales' | 'technical' | 'billing' | 'product' | 'custom' | 'scheduling' | (string & {}) | null
  description?: string | null
  instructions?: string | null
  model?: string | null
  temperature?: number | null
  output_tokens_max?: number | null
  status?: 'draft' | 'active' | 'paused' | 'retired' | (string & {}) | null
  priority?: number | null
  keywords?: string[] | null
  channels?: string[] | null
  knowledge_articles?: string[] | null
  fallback_message?: string | null
  disclosure?: string | null
  attempts_max?: number | null
  language?: 'pt_br' | 'en' | 'es' | 'as_customer' | (string & {}) | null
}

export const entity = {
  name: 'assistant', label: { pt: 'Assistente', en: 'Assistant' },
  help: 'A configured helper that answers people in conversations and hands over to a person when it should.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 80 },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'triage', label: { pt: 'Triagem', en: 'Triage' } }, { value: 'support', label: { pt: 'Atendimento', en: 'Support' } }, { value: 'sales', label: { pt: 'Vendas', en: 'Sales' } }, { value: 'technical', label: { pt: 'Suporte técnico', en: 'Technical support' } }, { value: 'billing', label: { pt: 'Cobrança', en: 'Billing' } }, { value: 'product', label: { pt: 'Produtos e serviços', en: 'Products and services' } }, { value: 'custom', label: { pt: 'Personalizada', en: 'Custom' } }, { value: 'scheduling', label: { pt: 'Agendamento', en: 'Scheduling' } }] }, label: { pt: 'Função', en: 'Role' }, help: '', required: true, index: true, initial: 'support' },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 1000 },
      { name: 'instructions', type: { kind: 'prose' }, label: { pt: 'Instruções', en: 'Instructions' }, help: 'What it is told to do and not to do.' },
      { name: 'model', type: { kind: 'link', entity: 'ai_model' }, label: { pt: 'Modelo', en: 'Model' }, help: 'None: it answers from the knowledge base by rules alone.', index: true },
      { name: 'temperature', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Variação das respostas', en: 'Temperature' }, help: '0.00 always the same words to 2.00 very varied.', range: [0, 200], initial: '70' },
      { name: 'output_tokens_max', type: { kind: 'int' }, label: { pt: 'Tokens por resposta', en: 'Tokens per answer' }, help: '', range: [1, 200000], initial: '4000' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'paused', label: { pt: 'Em pausa', en: 'Paused' } }, { value: 'retired', label: { pt: 'Fora de uso', en: 'Retired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'priority', type: { kind: 'int' }, label: { pt: 'Prioridade', en: 'Priority' }, help: 'Among assistants that fit, the highest answers.', range: [-1000, 1000], initial: '0' },
      { name: 'keywords', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Palavras-chave', en: 'Keywords' }, help: 'Words that call it.', max: 200 },
      { name: 'channels', type: { kind: 'set', of: { kind: 'link', entity: 'channel' } }, label: { pt: 'Canais', en: 'Channels' }, help: '', max: 50 },
      { name: 'knowledge_articles', type: { kind: 'set', of: { kind: 'link', entity: 'knowledge_article' } }, label: { pt: 'Artigos', en: 'Articles' }, help: 'Articles from which it may answer; none for all that are published.', max: 500 },
      { name: 'fallback_message', type: { kind: 'text' }, label: { pt: 'Mensagem de transferência', en: 'Fallback message' }, help: 'Said when it cannot help, before a person takes over.', max: 1000 },
      { name: 'disclosure', type: { kind: 'text' }, label: { pt: 'Aviso de que é automático', en: 'Disclosure' }, help: 'How it says that it is not a person, at the start of each conversation.', max: 500 },
      { name: 'attempts_max', type: { kind: 'int' }, label: { pt: 'Tentativas antes de transferir', en: 'Attempts before hand-over' }, help: 'Answers without success after which a person is called.', range: [1, 20], initial: '2' },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português (Brasil)', en: 'Portuguese (Brazil)' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }, { value: 'as_customer', label: { pt: 'O da pessoa', en: 'The person\'s own' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'as_customer' },
    ] },
  ],
} as const satisfies Entity
