// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a patient means to buy, usually made from a meal plan. The total is the sum of the items. */
export interface ShoppingList {
  patient?: string | null
  title?: string | null
  plan?: string | null
  starts_on?: string | null
  ends_on?: string | null
  items?: ({ id: string } & Record<string, unknown>)[] | null
  completed_at?: number | null
  proposal?: string | null
}

export const entity = {
  name: 'shopping_list', label: { pt: 'Lista de compras', en: 'Shopping list' },
  help: 'What a patient means to buy, usually made from a meal plan. The total is the sum of the items.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', search: true, max: 120 },
      { name: 'plan', type: { kind: 'link', entity: 'published_meal_plan' }, label: { pt: 'Plano alimentar', en: 'Meal plan' }, help: '', index: true },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'De', en: 'From' }, help: 'Days of the plan that it covers.' },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Até', en: 'Until' }, help: '' },
      { name: 'items', type: { kind: 'list', fields: [{ name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true }, { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 120 }, { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 10000000] }, { name: 'unit', type: { kind: 'choice', choices: [{ value: 'g', label: { pt: 'g', en: 'g' } }, { value: 'kg', label: { pt: 'kg', en: 'kg' } }, { value: 'ml', label: { pt: 'mL', en: 'mL' } }, { value: 'l', label: { pt: 'L', en: 'L' } }, { value: 'unit', label: { pt: 'Unidade', en: 'Unit' } }, { value: 'package', label: { pt: 'Pacote', en: 'Package' } }, { value: 'can', label: { pt: 'Lata', en: 'Can' } }, { value: 'dozen', label: { pt: 'Dúzia', en: 'Dozen' } }, { value: 'bunch', label: { pt: 'Maço', en: 'Bunch' } }] }, label: { pt: 'Unidade', en: 'Unit' }, help: '' }, { name: 'section', type: { kind: 'choice', choices: [{ value: 'produce', label: { pt: 'Hortifrúti', en: 'Produce' } }, { value: 'butcher', label: { pt: 'Açougue e peixaria', en: 'Meat and fish' } }, { value: 'dairy', label: { pt: 'Laticínios e frios', en: 'Dairy and cold cuts' } }, { value: 'bakery', label: { pt: 'Padaria', en: 'Bakery' } }, { value: 'grocery', label: { pt: 'Mercearia', en: 'Grocery' } }, { value: 'frozen', label: { pt: 'Congelados', en: 'Frozen' } }, { value: 'beverages', label: { pt: 'Bebidas', en: 'Beverages' } }, { value: 'spices', label: { pt: 'Temperos', en: 'Spices' } }, { value: 'health', label: { pt: 'Naturais e suplementos', en: 'Health foods' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Seção', en: 'Section' }, help: '', initial: 'other' }, { name: 'estimated_cost', type: { kind: 'money' }, label: { pt: 'Custo estimado', en: 'Estimated cost' }, help: '' }, { name: 'bought', type: { kind: 'flag' }, label: { pt: 'Comprado', en: 'Bought' }, help: '', initial: 'false' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 160 }] }, label: { pt: 'Itens', en: 'Items' }, help: '', max: 300 },
      { name: 'completed_at', type: { kind: 'instant' }, label: { pt: 'Concluída em', en: 'Completed at' }, help: '', index: true },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it came, when an agent made it.', index: true },
    ] },
  ],
} as const satisfies Entity
