// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A meal plan as a professional signed it for the patient. */
export interface PublishedMealPlan {
  patient?: string | null
  plan?: string | null
  version?: number | null
  title?: string | null
  objective?: string | null
  starts_on?: string | null
  ends_on?: string | null
  targets?: ({ id: string } & Record<string, unknown>)[] | null
  days?: ({ id: string } & Record<string, unknown>)[] | null
  meals?: ({ id: string } & Record<string, unknown>)[] | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  guidance?: string | null
  file?: string | null
  signed_by?: string | null
  signature?: string | null
  signed_at?: number | null
  status?: 'in_force' | 'replaced' | 'withdrawn' | (string & {}) | null
}

export const entity = {
  name: 'published_meal_plan', label: { pt: 'Plano alimentar', en: 'Meal plan' },
  help: 'A meal plan as a professional signed it for the patient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'published', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'plan', type: { kind: 'link', entity: 'meal_plan' }, label: { pt: 'Rascunho de origem', en: 'Draft' }, help: 'The professional\'s own draft, which the patient does not hold.', index: true },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: '', range: [1, 10000], initial: '1' },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'objective', type: { kind: 'text' }, label: { pt: 'Objetivo', en: 'Objective' }, help: '', max: 500 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '', index: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ends on' }, help: '', index: true },
      { name: 'targets', type: { kind: 'list', fields: [{ name: 'nutrient', type: { kind: 'text' }, label: { pt: 'Nutriente', en: 'Nutrient' }, help: 'Nutrient id as in the food tables, such as energy_kcal.', required: true, max: 40 }, { name: 'minimum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Mínimo', en: 'Minimum' }, help: '', range: [0, 100000000] }, { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Meta', en: 'Target' }, help: '', range: [0, 100000000] }, { name: 'maximum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Máximo', en: 'Maximum' }, help: '', range: [0, 100000000] }] }, label: { pt: 'Metas por dia', en: 'Targets per day' }, help: '', max: 60 },
      { name: 'days', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 40 }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 }] }, label: { pt: 'Dias', en: 'Days' }, help: 'Days of the cycle, which repeats until the plan ends.', max: 31 },
      { name: 'meals', type: { kind: 'list', fields: [{ name: 'day', type: { kind: 'text' }, label: { pt: 'Dia', en: 'Day' }, help: 'Id of the day\'s part; none for every day.', max: 36 }, { name: 'occasion', type: { kind: 'choice', choices: [{ value: 'breakfast', label: { pt: 'Café da manhã', en: 'Breakfast' } }, { value: 'morning_snack', label: { pt: 'Lanche da manhã', en: 'Morning snack' } }, { value: 'lunch', label: { pt: 'Almoço', en: 'Lunch' } }, { value: 'afternoon_snack', label: { pt: 'Lanche da tarde', en: 'Afternoon snack' } }, { value: 'dinner', label: { pt: 'Jantar', en: 'Dinner' } }, { value: 'supper', label: { pt: 'Ceia', en: 'Supper' } }] }, label: { pt: 'Refeição', en: 'Occasion' }, help: '', required: true }, { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', max: 80 }, { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '' }, { name: 'option', type: { kind: 'int' }, label: { pt: 'Opção', en: 'Option' }, help: 'Meals of the same day and occasion with other numbers are alternatives: option 1, option 2.', range: [1, 20], initial: '1' }, { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientação', en: 'Guidance' }, help: '', max: 1000 }] }, label: { pt: 'Refeições', en: 'Meals' }, help: '', max: 300 },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'meal', type: { kind: 'text' }, label: { pt: 'Refeição', en: 'Meal' }, help: 'Id of the meal\'s part.', required: true, max: 36 }, { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: '', required: true, max: 120 }, { name: 'recipe', type: { kind: 'link', entity: 'recipe' }, label: { pt: 'Receita', en: 'Recipe' }, help: '', index: true }, { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount, edible portion; none means at will.', range: [1, 100000] }, { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: '', index: true }, { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 }, { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] }, { name: 'substitute_for', type: { kind: 'text' }, label: { pt: 'Substitui', en: 'Substitute for' }, help: 'Id of the item\'s part that this one may replace: the substitution list.', max: 36 }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Itens', en: 'Items' }, help: '', max: 2000 },
      { name: 'guidance', type: { kind: 'text' }, label: { pt: 'Orientações gerais', en: 'General guidance' }, help: '', max: 20000 },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'PDF assinado', en: 'Signed PDF' }, help: '' },
      { name: 'signed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Assinado por', en: 'Signed by' }, help: '', required: true, index: true },
      { name: 'signature', type: { kind: 'text' }, label: { pt: 'Assinatura', en: 'Signature' }, help: 'Name, council and registration as they stood at signing.', max: 200 },
      { name: 'signed_at', type: { kind: 'instant' }, label: { pt: 'Assinado em', en: 'Signed at' }, help: '', required: true, index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'in_force', label: { pt: 'Em vigor', en: 'In force' } }, { value: 'replaced', label: { pt: 'Substituído', en: 'Replaced' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'in_force' },
    ] },
  ],
} as const satisfies Entity
