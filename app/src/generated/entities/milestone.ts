// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that a patient reached, known to them and to their carers. Others see it only as an achievement. */
export interface Milestone {
  patient?: string | null
  category?: 'diary' | 'water' | 'exercise' | 'sleep' | 'goal' | 'education' | 'challenge' | 'referral' | 'recipe' | 'other' | (string & {}) | null
  name?: string | null
  description?: string | null
  reached_at?: number | null
  badge?: string | null
  celebrated?: boolean | null
  achievement?: string | null
}

export const entity = {
  name: 'milestone', label: { pt: 'Marco', en: 'Milestone' },
  help: 'Something that a patient reached, known to them and to their carers. Others see it only as an achievement.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'diary', label: { pt: 'Diário', en: 'Diary' } }, { value: 'water', label: { pt: 'Água', en: 'Water' } }, { value: 'exercise', label: { pt: 'Exercício', en: 'Exercise' } }, { value: 'sleep', label: { pt: 'Sono', en: 'Sleep' } }, { value: 'goal', label: { pt: 'Meta de saúde', en: 'Health goal' } }, { value: 'education', label: { pt: 'Aprendizado', en: 'Learning' } }, { value: 'challenge', label: { pt: 'Desafio', en: 'Challenge' } }, { value: 'referral', label: { pt: 'Indicações', en: 'Referrals' } }, { value: 'recipe', label: { pt: 'Receitas', en: 'Recipes' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, initial: 'other' },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 100 },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 500 },
      { name: 'reached_at', type: { kind: 'instant' }, label: { pt: 'Alcançado em', en: 'Reached at' }, help: '', required: true, index: true },
      { name: 'badge', type: { kind: 'text' }, label: { pt: 'Medalha', en: 'Badge' }, help: '', max: 50 },
      { name: 'celebrated', type: { kind: 'flag' }, label: { pt: 'Já comemorado', en: 'Celebrated' }, help: '', initial: 'false' },
      { name: 'achievement', type: { kind: 'link', entity: 'achievement' }, label: { pt: 'Conquista compartilhada', en: 'Shared achievement' }, help: 'The achievement that shows it to the community, if the person chose so.', index: true },
    ] },
  ],
} as const satisfies Entity
