// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A challenge of the community: what to do, for how long, and what it earns. */
export interface Challenge {
  name?: string | null
  description?: string | null
  category?: 'consistency' | 'variety' | 'seasonal' | 'goal_based' | (string & {}) | null
  difficulty?: number | null
  duration_days?: number | null
  max_participants?: number | null
  entry_requirements?: ({ id: string } & Record<string, unknown>)[] | null
  success_criteria?: ({ id: string } & Record<string, unknown>)[] | null
  rewards?: ({ id: string } & Record<string, unknown>)[] | null
  starts_on?: string | null
  ends_on?: string | null
  joining?: 'open' | 'by_invitation' | (string & {}) | null
  status?: 'draft' | 'active' | 'closed' | (string & {}) | null
  featured_priority?: number | null
}

export const entity = {
  name: 'challenge', label: { pt: 'Desafio', en: 'Challenge' },
  help: 'A challenge of the community: what to do, for how long, and what it earns.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 100 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'consistency', label: { pt: 'Constância', en: 'Consistency' } }, { value: 'variety', label: { pt: 'Variedade', en: 'Variety' } }, { value: 'seasonal', label: { pt: 'Sazonal', en: 'Seasonal' } }, { value: 'goal_based', label: { pt: 'Por meta', en: 'Goal based' } }] }, label: { pt: 'Tipo', en: 'Type' }, help: '', required: true, initial: 'consistency' },
      { name: 'difficulty', type: { kind: 'int' }, label: { pt: 'Dificuldade', en: 'Difficulty' }, help: 'From 1, easy, to 5, hard.', range: [1, 5], initial: '1' },
      { name: 'duration_days', type: { kind: 'int' }, label: { pt: 'Duração (dias)', en: 'Duration (days)' }, help: 'Days that each participant takes part, counted from their start.', required: true, range: [1, 366] },
      { name: 'max_participants', type: { kind: 'int' }, label: { pt: 'Máximo de participantes', en: 'Most participants' }, help: 'Empty means without limit.', range: [1, 100000] },
      { name: 'entry_requirements', type: { kind: 'list', fields: [{ name: 'requirement', type: { kind: 'choice', choices: [{ value: 'minimum_age', label: { pt: 'Idade mínima', en: 'Minimum age' } }, { value: 'member_days', label: { pt: 'Dias de cadastro', en: 'Days since joining' } }, { value: 'challenge_completed', label: { pt: 'Desafio concluído', en: 'Challenge completed' } }, { value: 'in_family', label: { pt: 'Em família', en: 'With a family' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Requisito', en: 'Requirement' }, help: '', required: true }, { name: 'value', type: { kind: 'int' }, label: { pt: 'Valor', en: 'Value' }, help: 'Years or days, as the requirement says.', range: [0, 100000] }, { name: 'challenge', type: { kind: 'link', entity: 'challenge' }, label: { pt: 'Desafio', en: 'Challenge' }, help: '', index: true }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 200 }] }, label: { pt: 'Para participar', en: 'Entry requirements' }, help: '', max: 20 },
      { name: 'success_criteria', type: { kind: 'list', fields: [{ name: 'metric', type: { kind: 'choice', choices: [{ value: 'diary_days', label: { pt: 'Dias com diário', en: 'Days with diary' } }, { value: 'meals', label: { pt: 'Refeições registradas', en: 'Meals logged' } }, { value: 'water_ml', label: { pt: 'Água (ml)', en: 'Water (ml)' } }, { value: 'fruit_portions', label: { pt: 'Porções de fruta', en: 'Fruit portions' } }, { value: 'vegetable_portions', label: { pt: 'Porções de verduras e legumes', en: 'Vegetable portions' } }, { value: 'distinct_foods', label: { pt: 'Alimentos diferentes', en: 'Different foods' } }, { value: 'exercise_minutes', label: { pt: 'Minutos de exercício', en: 'Minutes of exercise' } }, { value: 'steps', label: { pt: 'Passos', en: 'Steps' } }, { value: 'sleep_minutes', label: { pt: 'Minutos de sono', en: 'Minutes of sleep' } }, { value: 'recipes', label: { pt: 'Receitas feitas', en: 'Recipes made' } }, { value: 'contents', label: { pt: 'Conteúdos concluídos', en: 'Contents completed' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Medida', en: 'Metric' }, help: '', required: true }, { name: 'comparison', type: { kind: 'choice', choices: [{ value: 'at_least', label: { pt: 'No mínimo', en: 'At least' } }, { value: 'at_most', label: { pt: 'No máximo', en: 'At most' } }] }, label: { pt: 'Comparação', en: 'Comparison' }, help: '', required: true, initial: 'at_least' }, { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Alvo', en: 'Target' }, help: '', required: true, range: [0, 100000000] }, { name: 'period', type: { kind: 'choice', choices: [{ value: 'day', label: { pt: 'Dia', en: 'Day' } }, { value: 'week', label: { pt: 'Semana', en: 'Week' } }, { value: 'challenge', label: { pt: 'Desafio inteiro', en: 'Whole challenge' } }] }, label: { pt: 'Por', en: 'Per' }, help: '', required: true, initial: 'day' }, { name: 'times', type: { kind: 'int' }, label: { pt: 'Vezes', en: 'Times' }, help: 'Days or weeks in which the target must be met. Empty means all of them.', range: [1, 366] }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 200 }] }, label: { pt: 'Para concluir', en: 'To complete it' }, help: '', max: 20 },
      { name: 'rewards', type: { kind: 'list', fields: [{ name: 'condition', type: { kind: 'choice', choices: [{ value: 'daily', label: { pt: 'A cada dia cumprido', en: 'Each day met' } }, { value: 'completed', label: { pt: 'Ao concluir', en: 'On completion' } }, { value: 'first_place', label: { pt: 'Primeiro lugar', en: 'First place' } }, { value: 'top_three', label: { pt: 'Três primeiros', en: 'Top three' } }] }, label: { pt: 'Quando', en: 'When' }, help: '', required: true, initial: 'completed' }, { name: 'points', type: { kind: 'int' }, label: { pt: 'Pontos', en: 'Points' }, help: '', range: [0, 1000000] }, { name: 'badge', type: { kind: 'text' }, label: { pt: 'Medalha', en: 'Badge' }, help: '', max: 50 }, { name: 'prize', type: { kind: 'text' }, label: { pt: 'Prêmio', en: 'Prize' }, help: 'Anything else, such as a consultation or a book.', max: 200 }] }, label: { pt: 'Recompensas', en: 'Rewards' }, help: '', max: 20 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Começa em', en: 'Starts on' }, help: '', index: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Termina em', en: 'Ends on' }, help: '', index: true },
      { name: 'joining', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberta a todos', en: 'Open to all' } }, { value: 'by_invitation', label: { pt: 'Por convite', en: 'By invitation' } }] }, label: { pt: 'Entrada', en: 'Joining' }, help: '', required: true, initial: 'open' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'closed', label: { pt: 'Encerrado', en: 'Closed' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'featured_priority', type: { kind: 'int' }, label: { pt: 'Destaque', en: 'Featured priority' }, help: 'Higher numbers are shown first; 0 is not featured.', range: [0, 1000], initial: '0' },
    ] },
  ],
} as const satisfies Entity
