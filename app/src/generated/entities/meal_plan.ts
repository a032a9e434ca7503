// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A professional's plan of what a patient should eat, as a draft. Publishing makes a published meal plan. */
export interface MealPlan {
  patient?: string | null
  practitioner?: string | null
  title?: string | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
  diet?: 'mediterranean' | 'keto' | 'low_carb' | 'high_protein' | 'vegan' | 'vegetarian' | 'paleo' | 'fodmap' | 'custom' | 'balanced' | 'pescatarian' | 'dash' | 'gluten_free' | 'lactose_free' | 'low_sodium' | 'kosher' | 'halal' | (string & {}) | null
  objective?: string | null
  starts_on?: string | null
  duration_days?: number | null
  meals_per_day?: number | null
  weekly_budget?: string | null
  targets?: ({ id: string } & Record<string, unknown>)[] | null
  days?: ({ id: string } & Record<string, unknown>)[] | null
  meals?: ({ id: string } & Record<string, unknown>)[] | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  guidance?: string | null
  protocol?: string | null
  proposal?: string | null
}

export const entity = {
  name: 'meal_plan', label: { pt: 'Plano alimentar (rascunho)', en: 'Meal plan (draft)' },
  help: 'A professional\'s plan of what a patient should eat, as a draft. Publishing makes a published meal plan.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'diet', type: { kind: 'choice', choices: [{ value: 'mediterranean', label: { pt: 'Mediterrânea', en: 'Mediterranean' } }, { value: 'keto', label: { pt: 'Cetogênica', en: 'Ketogenic' } }, { value: 'low_carb', label: { pt: 'Baixo carboidrato', en: 'Low carb' } }, { value: 'high_protein', label: { pt: 'Rica em proteína', en: 'High protein' } }, { value: 'vegan', label: { pt: 'Vegana', en: 'Vegan' } }, { value: 'vegetarian', label: { pt: 'Vegetariana', en: 'Vegetarian' } }, { value: 'paleo', label: { pt: 'Paleolítica', en: 'Paleo' } }, { value: 'fodmap', label: { pt: 'Baixo FODMAP', en: 'Low FODMAP' } }, { value: 'custom', label: { pt: 'Personalizada', en: 'Custom' } }, { value: 'balanced', label: { pt: 'Equilibrada', en: 'Balanced' } }, { value: 'pescatarian', label: { pt: 'Pescetariana', en: 'Pescatarian' } }, { value: 'dash', label: { pt: 'DASH', en: 'DASH' } }, { value: 'gluten_free', label: { pt: 'Sem glúten', en: 'Gluten free' } }, { value: 'lactose_free', label: { pt: 'Sem lactose', en: 'Lactose free' } }, { value: 'low_sodium', label: { pt: 'Pobre em sódio', en: 'Low sodium' } }, { value: 'kosher', label: { pt: 'Kosher', en: 'Kosher' } }, { value: 'halal', label: { pt: 'Halal', en: 'Halal' } }] }, label: { pt: 'Padrão alimentar', en: 'Diet' }, help: '', index: true },
      { name: 'objective', type: { kind: 'text' }, label: { pt: 'Objetivo', en: 'Objective' }, help: '', max: 500 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '', index: true },
      { name: 'duration_days', type: { kind: 'int' }, label: { pt: 'Duração (dias)', en: 'Duration (days)' }, help: 'For how many days the plan is meant.', range: [1, 730] },
      { name: 'meals_per_day', type: { kind: 'int' }, label: { pt: 'Refeições por dia', en: 'Meals per day' }, help: '', range: [1, 12] },
      { name: 'weekly_budget', type: { kind: 'money' }, label: { pt: 'Orçamento semanal', en: 'Weekly budget' }, help: '' },
      { name: 'targets', type: { kind: 'list', fields: [{ name: 'nutrient', type: { kind: 'text' }, label: { pt: 'Nutriente', en: 'Nutrient' }, help: 'Nutrient id as in the food tables, such as energy_kcal.', required: true, max: 40 }, { name: 'minimum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Mínimo', en: 'Minimum' }, help: '', range: [0, 100000000] }, { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Meta', en: 'Target' }, help: '', range: [0, 100000000] }, { name: 'maximum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Máximo', en: 'Maximum' }, help: '', range: [0, 100000000] }] }, label: { pt: 'Metas por dia', en: 'Targets per day' }, help: '', max: 60 },
      { name: 'days', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 40 }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 }] }, label: { pt: 'Dias', en: 'Days' }, help: 'Days of the cycle, which repeats until the plan ends.', max: 31 },
      { name: 'meals', type: { kind: 'list', fields: [{ name: 'day', type: { kind: 'text' }, label: { pt: 'Dia', en: 'Day' }, help: 'Id of the day\'s part; none for every day.', max: 36 }, { name: 'occasion', type: { kind: 'choice', choices: [{ value: 'breakfast', label: { pt: 'Café da manhã', en: 'Breakfast' } }, { value: 'morning_snack', label: { pt: 'Lanche da manhã', en: 'Morning snack' } }, { value: 'lunch', label: { pt: 'Almoço', en: 'Lunch' } }, { value: 'afternoon_snack', label: { pt: 'Lanche da tarde', en: 'Afternoon snack' } }, { value: 'dinner', label: { pt: 'Jantar', en: 'Dinner' } }, { value: 'supper', label: { pt: 'Ceia', en: 'Supper' } }] }, label: { pt: 'Refeição', en: 'Occasion' }, help: '', required: true }, { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', max: 80 }, { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '' }, { name: 'option', type: { kind: 'int' }, label: { pt: 'Opção', en: 'Option' }, help: 'Meals of the same day and occasion with other numbers are alternatives: option 1, option 2.', range: [1, 20], initial: '1' }, { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientação', en: 'Guidance' }, help: '', max: 1000 }] }, label: { pt: 'Refeições', en: 'Meals' }, help: '', max: 300 },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'meal', type: { kind: 'text' }, label: { pt: 'Refeição', en: 'Meal' }, help: 'Id of the meal\'s part.', required: true, max: 36 }, { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', required: true, max: 120 }, { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita', en: 'Recipe' }, help: '', index: true }, { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount, edible portion; none means at will.', range: [1, 100000] }, { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: '', index: true }, { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 }, { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] }, { name: 'substitute_for', type: { kind: 'text' }, label: { pt: 'Substitui', en: 'Substitute for' }, help: 'Id of the item\'s part that this one may replace: the substitution list.', max: 36 }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Itens', en: 'Items' }, help: '', max: 2000 },
      { name: 'guidance', type: { kind: 'prose' }, label: { pt: 'Orientações gerais', en: 'General guidance' }, help: '' },
      { name: 'protocol', type: { kind: 'link', entity: 'protocol' }, label: { pt: 'Protocolo', en: 'Protocol' }, help: '', index: true },
      { name: 'proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it was drafted, with the wishes and limits that were given.', index: true },
    ] },
  ],
} as const satisfies Entity
