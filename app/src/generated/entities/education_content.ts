// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something to read, watch or answer that teaches about food and health. */
export interface EducationContent {
  title?: string | null
  summary?: string | null
  format?: 'article' | 'video' | 'infographic' | 'quiz' | 'recipe' | 'guide' | 'podcast' | (string & {}) | null
  body?: string | null
  url?: string | null
  file?: string | null
  recipe?: string | null
  topics?: string[] | null
  difficulty?: 'beginner' | 'intermediate' | 'advanced' | (string & {}) | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  duration?: number | null
  origin?: 'team' | 'ai_assisted' | 'external' | (string & {}) | null
  citation?: string | null
  reviewed_by?: string | null
  reviewed_at?: number | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
  questions?: ({ id: string } & Record<string, unknown>)[] | null
  passing_score_percent?: number | null
}

export const entity = {
  name: 'education_content', label: { pt: 'Conteúdo educativo', en: 'Educational content' },
  help: 'Something to read, watch or answer that teaches about food and health.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'summary', type: { kind: 'text' }, label: { pt: 'Resumo', en: 'Summary' }, help: 'Two or three sentences for lists.', max: 400 },
      { name: 'format', type: { kind: 'choice', choices: [{ value: 'article', label: { pt: 'Artigo', en: 'Article' } }, { value: 'video', label: { pt: 'Vídeo', en: 'Video' } }, { value: 'infographic', label: { pt: 'Infográfico', en: 'Infographic' } }, { value: 'quiz', label: { pt: 'Questionário', en: 'Quiz' } }, { value: 'recipe', label: { pt: 'Receita', en: 'Recipe' } }, { value: 'guide', label: { pt: 'Guia', en: 'Guide' } }, { value: 'podcast', label: { pt: 'Podcast', en: 'Podcast' } }] }, label: { pt: 'Formato', en: 'Format' }, help: '', required: true, index: true, initial: 'article' },
      { name: 'body', type: { kind: 'prose' }, label: { pt: 'Texto', en: 'Body' }, help: '' },
      { name: 'url', type: { kind: 'url' }, label: { pt: 'Endereço', en: 'Address' }, help: 'Where it lies on the web, if it is not kept here.', max: 500 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita', en: 'Recipe' }, help: '', index: true },
      { name: 'topics', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Assuntos', en: 'Topics' }, help: 'Topics that goals and searches match, such as fibras or leitura de rótulos.', max: 30 },
      { name: 'difficulty', type: { kind: 'choice', choices: [{ value: 'beginner', label: { pt: 'Iniciante', en: 'Beginner' } }, { value: 'intermediate', label: { pt: 'Intermediário', en: 'Intermediate' } }, { value: 'advanced', label: { pt: 'Avançado', en: 'Advanced' } }] }, label: { pt: 'Nível', en: 'Level' }, help: '', required: true, initial: 'beginner' },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'pt_br' },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Tempo', en: 'Time needed' }, help: 'How long it takes to read or watch.', range: [1, 600] },
      { name: 'origin', type: { kind: 'choice', choices: [{ value: 'team', label: { pt: 'Equipe', en: 'Team' } }, { value: 'ai_assisted', label: { pt: 'Com ajuda de inteligência artificial', en: 'With the help of AI' } }, { value: 'external', label: { pt: 'De terceiros', en: 'Third party' } }] }, label: { pt: 'Origem', en: 'Origin' }, help: '', required: true, initial: 'team' },
      { name: 'citation', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Author and publication where the content rests on a source.', max: 400 },
      { name: 'reviewed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Revisado por', en: 'Reviewed by' }, help: '', index: true },
      { name: 'reviewed_at', type: { kind: 'instant' }, label: { pt: 'Revisado em', en: 'Reviewed at' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'questions', type: { kind: 'list', fields: [{ name: 'question', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Question' }, help: '', required: true, max: 400 }, { name: 'options', type: { kind: 'text' }, label: { pt: 'Opções', en: 'Options' }, help: 'One option per line.', required: true, max: 1000 }, { name: 'correct_option', type: { kind: 'int' }, label: { pt: 'Opção certa', en: 'Right option' }, help: 'Line of the right option, counted from 1.', required: true, range: [1, 10] }, { name: 'explanation', type: { kind: 'text' }, label: { pt: 'Explicação', en: 'Explanation' }, help: 'Shown after the answer.', max: 600 }] }, label: { pt: 'Perguntas', en: 'Questions' }, help: '', max: 50 },
      { name: 'passing_score_percent', type: { kind: 'int' }, label: { pt: 'Nota mínima (%)', en: 'Passing score (%)' }, help: '', range: [0, 100] },
    ] },
  ],
} as const satisfies Entity
