// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** How a patient likes and is able to eat: usually one record per patient. Allergies are not here, they have their own records. */
export interface EatingProfile {
  patient?: string | null
  diets?: string[] | null
  likes?: string[] | null
  dislikes?: string[] | null
  excluded_foods?: string[] | null
  excluded_groups?: string[] | null
  meals_per_day?: number | null
  wakes_at?: string | null
  sleeps_at?: string | null
  cooking_time?: number | null
  household_size?: number | null
  weekly_budget?: string | null
  equipment?: string[] | null
  water_goal_ml?: number | null
  note?: string | null
}

export const entity = {
  name: 'eating_profile', label: { pt: 'Perfil alimentar', en: 'Eating profile' },
  help: 'How a patient likes and is able to eat: usually one record per patient. Allergies are not here, they have their own records.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'diets', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'mediterranean', label: { pt: 'Mediterrânea', en: 'Mediterranean' } }, { value: 'keto', label: { pt: 'Cetogênica', en: 'Ketogenic' } }, { value: 'low_carb', label: { pt: 'Baixo carboidrato', en: 'Low carb' } }, { value: 'high_protein', label: { pt: 'Rica em proteína', en: 'High protein' } }, { value: 'vegan', label: { pt: 'Vegana', en: 'Vegan' } }, { value: 'vegetarian', label: { pt: 'Vegetariana', en: 'Vegetarian' } }, { value: 'paleo', label: { pt: 'Paleolítica', en: 'Paleo' } }, { value: 'fodmap', label: { pt: 'Baixo FODMAP', en: 'Low FODMAP' } }, { value: 'custom', label: { pt: 'Personalizada', en: 'Custom' } }, { value: 'balanced', label: { pt: 'Equilibrada', en: 'Balanced' } }, { value: 'pescatarian', label: { pt: 'Pescetariana', en: 'Pescatarian' } }, { value: 'dash', label: { pt: 'DASH', en: 'DASH' } }, { value: 'gluten_free', label: { pt: 'Sem glúten', en: 'Gluten free' } }, { value: 'lactose_free', label: { pt: 'Sem lactose', en: 'Lactose free' } }, { value: 'low_sodium', label: { pt: 'Pobre em sódio', en: 'Low sodium' } }, { value: 'kosher', label: { pt: 'Kosher', en: 'Kosher' } }, { value: 'halal', label: { pt: 'Halal', en: 'Halal' } }] } }, label: { pt: 'Padrões alimentares', en: 'Diets' }, help: '', max: 20 },
      { name: 'likes', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Gosta de', en: 'Likes' }, help: '', max: 200 },
      { name: 'dislikes', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Não gosta de', en: 'Dislikes' }, help: '', max: 200 },
      { name: 'excluded_foods', type: { kind: 'set', of: { kind: 'link', entity: 'food' } }, label: { pt: 'Alimentos excluídos', en: 'Excluded foods' }, help: 'Foods that no plan may contain, for reasons other than allergy.', max: 300 },
      { name: 'excluded_groups', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Grupos excluídos', en: 'Excluded groups' }, help: 'Groups as in the food tables that no plan may contain.', max: 60 },
      { name: 'meals_per_day', type: { kind: 'int' }, label: { pt: 'Refeições por dia', en: 'Meals per day' }, help: '', range: [1, 12] },
      { name: 'wakes_at', type: { kind: 'time_of_day' }, label: { pt: 'Acorda às', en: 'Wakes at' }, help: '' },
      { name: 'sleeps_at', type: { kind: 'time_of_day' }, label: { pt: 'Dorme às', en: 'Sleeps at' }, help: '' },
      { name: 'cooking_time', type: { kind: 'minutes' }, label: { pt: 'Tempo para cozinhar por dia', en: 'Cooking time per day' }, help: '', range: [0, 720] },
      { name: 'household_size', type: { kind: 'int' }, label: { pt: 'Pessoas na casa', en: 'Household size' }, help: 'People for whom the patient cooks, the patient included.', range: [1, 30] },
      { name: 'weekly_budget', type: { kind: 'money' }, label: { pt: 'Orçamento semanal', en: 'Weekly budget' }, help: '' },
      { name: 'equipment', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Equipamentos de cozinha', en: 'Kitchen equipment' }, help: '', max: 30 },
      { name: 'water_goal_ml', type: { kind: 'int' }, label: { pt: 'Meta de água (ml)', en: 'Water goal (ml)' }, help: '', range: [0, 20000] },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: '' },
    ] },
  ],
} as const satisfies Entity
