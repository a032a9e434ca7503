// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a participant did on one day of a challenge, in one measure. A later entry for the same day and measure takes its place. */
export interface ChallengeProgress {
  challenge?: string | null
  challenge_participant?: string | null
  date?: string | null
  metric?: 'diary_days' | 'meals' | 'water_ml' | 'fruit_portions' | 'vegetable_portions' | 'distinct_foods' | 'exercise_minutes' | 'steps' | 'sleep_minutes' | 'recipes' | 'contents' | 'other' | (string & {}) | null
  value?: number | null
  score?: number | null
  note?: string | null
  entered_by?: 'person' | 'diary' | (string & {}) | null
}

export const entity = {
  name: 'challenge_progress', label: { pt: 'Progresso no desafio', en: 'Challenge progress' },
  help: 'What a participant did on one day of a challenge, in one measure. A later entry for the same day and measure takes its place.',
  scope: 'organization', appendOnly: true, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'challenge', type: { kind: 'link', entity: 'challenge' }, label: { pt: 'Desafio', en: 'Challenge' }, help: '', required: true, index: true },
      { name: 'challenge_participant', type: { kind: 'link', entity: 'challenge_participant' }, label: { pt: 'Participante', en: 'Participant' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Dia', en: 'Day' }, help: 'Local day as lived.', required: true, index: true },
      { name: 'metric', type: { kind: 'choice', choices: [{ value: 'diary_days', label: { pt: 'Dias com diário', en: 'Days with diary' } }, { value: 'meals', label: { pt: 'Refeições registradas', en: 'Meals logged' } }, { value: 'water_ml', label: { pt: 'Água (ml)', en: 'Water (ml)' } }, { value: 'fruit_portions', label: { pt: 'Porções de fruta', en: 'Fruit portions' } }, { value: 'vegetable_portions', label: { pt: 'Porções de verduras e legumes', en: 'Vegetable portions' } }, { value: 'distinct_foods', label: { pt: 'Alimentos diferentes', en: 'Different foods' } }, { value: 'exercise_minutes', label: { pt: 'Minutos de exercício', en: 'Minutes of exercise' } }, { value: 'steps', label: { pt: 'Passos', en: 'Steps' } }, { value: 'sleep_minutes', label: { pt: 'Minutos de sono', en: 'Minutes of sleep' } }, { value: 'recipes', label: { pt: 'Receitas feitas', en: 'Recipes made' } }, { value: 'contents', label: { pt: 'Conteúdos concluídos', en: 'Contents completed' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Medida', en: 'Metric' }, help: '', required: true },
      { name: 'value', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, range: [0, 100000000] },
      { name: 'score', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Score' }, help: 'Points of the challenge for this; the participant\'s score is their sum.', range: [0, 100000], initial: '0' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 },
      { name: 'entered_by', type: { kind: 'choice', choices: [{ value: 'person', label: { pt: 'Pessoa', en: 'Person' } }, { value: 'diary', label: { pt: 'Diário, com autorização', en: 'Diary, as allowed' } }] }, label: { pt: 'Entrada por', en: 'Entered by' }, help: '', required: true, initial: 'person' },
    ] },
  ],
} as const satisfies Entity
