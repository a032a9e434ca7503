// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How a patient felt before or after a meal. */
export interface MealReaction {
  patient?: string | null
  meal?: string | null
  timing?: 'before_meal' | 'after_meal' | (string & {}) | null
  reaction?: 'very_satisfied' | 'satisfied' | 'neutral' | 'unsatisfied' | 'very_unsatisfied' | (string & {}) | null
  hunger?: number | null
  fullness?: number | null
  emotion?: 'calm' | 'happy' | 'anxious' | 'sad' | 'angry' | 'bored' | 'tired' | 'guilty' | (string & {}) | null
  comment?: string | null
}

export const entity = {
  name: 'meal_reaction', label: { pt: 'Reação à refeição', en: 'Meal reaction' },
  help: 'How a patient felt before or after a meal.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'meal', type: { kind: 'link', entity: 'meal' }, label: { pt: 'Refeição', en: 'Meal' }, help: '', required: true, index: true },
      { name: 'timing', type: { kind: 'choice', choices: [{ value: 'before_meal', label: { pt: 'Antes da refeição', en: 'Before the meal' } }, { value: 'after_meal', label: { pt: 'Depois da refeição', en: 'After the meal' } }] }, label: { pt: 'Momento', en: 'Timing' }, help: '', required: true, initial: 'after_meal' },
      { name: 'reaction', type: { kind: 'choice', choices: [{ value: 'very_satisfied', label: { pt: 'Muito satisfeito', en: 'Very satisfied' } }, { value: 'satisfied', label: { pt: 'Satisfeito', en: 'Satisfied' } }, { value: 'neutral', label: { pt: 'Neutro', en: 'Neutral' } }, { value: 'unsatisfied', label: { pt: 'Insatisfeito', en: 'Unsatisfied' } }, { value: 'very_unsatisfied', label: { pt: 'Muito insatisfeito', en: 'Very unsatisfied' } }] }, label: { pt: 'Satisfação', en: 'Reaction' }, help: '', required: true },
      { name: 'hunger', type: { kind: 'int' }, label: { pt: 'Fome (0 a 10)', en: 'Hunger (0 to 10)' }, help: '0 not hungry to 10 starving.', range: [0, 10] },
      { name: 'fullness', type: { kind: 'int' }, label: { pt: 'Saciedade (0 a 10)', en: 'Fullness (0 to 10)' }, help: '0 empty to 10 overfull.', range: [0, 10] },
      { name: 'emotion', type: { kind: 'choice', choices: [{ value: 'calm', label: { pt: 'Calma', en: 'Calm' } }, { value: 'happy', label: { pt: 'Alegria', en: 'Happy' } }, { value: 'anxious', label: { pt: 'Ansiedade', en: 'Anxious' } }, { value: 'sad', label: { pt: 'Tristeza', en: 'Sad' } }, { value: 'angry', label: { pt: 'Raiva', en: 'Angry' } }, { value: 'bored', label: { pt: 'Tédio', en: 'Bored' } }, { value: 'tired', label: { pt: 'Cansaço', en: 'Tired' } }, { value: 'guilty', label: { pt: 'Culpa', en: 'Guilty' } }] }, label: { pt: 'Emoção', en: 'Emotion' }, help: '' },
      { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
