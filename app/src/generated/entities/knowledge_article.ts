// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A text from which people and assistants answer: a frequent question, a policy, a procedure. */
export interface KnowledgeArticle {
  title?: string | null
  category?: 'faq' | 'documentation' | 'policy' | 'procedure' | 'training' | 'custom' | (string & {}) | null
  topic?: string | null
  body?: string | null
  summary?: string | null
  tags?: string[] | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
  version?: number | null
  slug?: string | null
  file?: string | null
  file_name?: string | null
  media_type?: string | null
  conversation?: string | null
  review_on?: string | null
}

export const entity = {
  name: 'knowledge_article', label: { pt: 'Artigo de conhecimento', en: 'Knowledge article' },
  help: 'A text from which people and assistants answer: a frequent question, a policy, a procedure.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 200 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'faq', label: { pt: 'Pergunta frequente', en: 'Frequent question' } }, { value: 'documentation', label: { pt: 'Documentação', en: 'Documentation' } }, { value: 'policy', label: { pt: 'Política', en: 'Policy' } }, { value: 'procedure', label: { pt: 'Procedimento', en: 'Procedure' } }, { value: 'training', label: { pt: 'Treinamento', en: 'Training' } }, { value: 'custom', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, index: true, initial: 'faq' },
      { name: 'topic', type: { kind: 'text' }, label: { pt: 'Assunto', en: 'Topic' }, help: 'Shelf on which it is found, such as Convênios.', index: true, max: 80 },
      { name: 'body', type: { kind: 'prose' }, label: { pt: 'Texto', en: 'Body' }, help: '' },
      { name: 'summary', type: { kind: 'text' }, label: { pt: 'Resumo', en: 'Summary' }, help: 'One or two sentences for lists and search results.', max: 320 },
      { name: 'tags', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Etiquetas', en: 'Tags' }, help: '', max: 40 },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', required: true, initial: 'pt_br' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: 'Number of the published text, raised when it is published again.', range: [1, 10000], initial: '1' },
      { name: 'slug', type: { kind: 'text' }, label: { pt: 'Nome no endereço', en: 'Name in the address' }, help: 'Short name in web addresses: lower-case letters, digits and hyphens.', uniqueHint: true, index: true, max: 120 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'file_name', type: { kind: 'text' }, label: { pt: 'Nome do arquivo', en: 'File name' }, help: '', max: 160 },
      { name: 'media_type', type: { kind: 'text' }, label: { pt: 'Formato', en: 'Media type' }, help: 'Such as application/pdf.', max: 80 },
      { name: 'conversation', type: { kind: 'link', entity: 'conversation' }, label: { pt: 'Atendimento de origem', en: 'Source conversation' }, help: 'The solved conversation from which it was written.', index: true },
      { name: 'review_on', type: { kind: 'date' }, label: { pt: 'Rever em', en: 'Review on' }, help: 'Day on which someone should check that it still holds.', index: true },
    ] },
  ],
} as const satisfies Entity
