// The words of the screens, in Portuguese and English, by Fluent.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Problem } from '../transport/transport'
import type { MessageId } from './messages'

export type Language = 'pt-BR' | 'en'
/** The files of ../shared/locales that a face loads. */
export type Topic = 'common' | 'errors' | 'session' | 'diary' | 'phone' | 'desk' | 'records' | 'console'

const LANGUAGE_KEY = 'umbu.language'
const sources = import.meta.glob<string>('../../../shared/locales/*/*.ftl', { query: '?raw', import: 'default' })

let bundle = $state.raw(new FluentBundle('pt-BR'))
let language = $state<Language>('pt-BR')
let topics: readonly Topic[] = []

/** Portuguese unless the person's system speaks English; what they chose here comes first. */
export function preferred(languages: readonly string[], chosen: string | null): Language {
  if (chosen === 'pt-BR' || chosen === 'en') return chosen
  const first = languages.find((tag) => /^(pt|en)\b/i.test(tag))
  return first && /^en/i.test(first) ? 'en' : 'pt-BR'
}

/** Loads the words of a face in the person's language. */
export async function speak(wanted: readonly Topic[]) {
  topics = wanted
  await load(preferred(navigator.languages, localStorage.getItem(LANGUAGE_KEY)))
}

export async function setLanguage(chosen: Language) {
  localStorage.setItem(LANGUAGE_KEY, chosen)
  await load(chosen)
}

async function load(chosen: Language) {
  const next = new FluentBundle(chosen, { useIsolating: false })
  const texts = await Promise.all(topics.map((topic) => sources[`../../../shared/locales/${chosen}/${topic}.ftl`]?.() ?? ''))
  for (const text of texts) next.addResource(new FluentResource(text))
  document.documentElement.lang = chosen
  language = chosen
  bundle = next
}

export function currentLanguage(): Language {
  return language
}

/** The message of that id, in the language of the page. */
export function t(id: MessageId, args?: Record<string, FluentVariable>): string {
  return message(id, args) ?? id
}

/** What happened, what is safe and what to do next, for a failed command. */
export function explain(problem: Problem): string {
  return message(`error-${problem.code}`, problem.details) ?? t('error-internal', { message: problem.message })
}

/** The same for a bare code, as sync reports it. */
export function explainCode(code: string): string {
  return message(`error-${code}`) ?? t('error-internal', { message: code })
}

function message(id: string, args?: Record<string, FluentVariable>): string | undefined {
  const pattern = bundle.getMessage(id)?.value
  return pattern ? bundle.formatPattern(pattern, args) : undefined
}

/** The half of a label that this language shows. */
export function label(both: { pt: string; en: string }): string {
  return language === 'en' ? both.en : both.pt
}

/** A name kept in Portuguese, or its English one where there is one. */
export function named(pt: string, en: string | null): string {
  return language === 'en' && en ? en : pt
}
