// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A food that a patient has at home, so that lists and recipes count on it. */
export interface PantryItem {
  patient?: string | null
  food?: string | null
  name?: string | null
  quantity?: number | null
  unit?: 'g' | 'kg' | 'ml' | 'l' | 'unit' | 'package' | 'can' | 'dozen' | 'bunch' | (string & {}) | null
  best_before?: string | null
}

export const entity = {
  name: 'pantry_item', label: { pt: 'Item da despensa', en: 'Pantry item' },
  help: 'A food that a patient has at home, so that lists and recipes count on it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', index: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: 'As last seen by the person.', range: [0, 10000000] },
      { name: 'unit', type: { kind: 'choice', choices: [{ value: 'g', label: { pt: 'g', en: 'g' } }, { value: 'kg', label: { pt: 'kg', en: 'kg' } }, { value: 'ml', label: { pt: 'mL', en: 'mL' } }, { value: 'l', label: { pt: 'L', en: 'L' } }, { value: 'unit', label: { pt: 'Unidade', en: 'Unit' } }, { value: 'package', label: { pt: 'Pacote', en: 'Package' } }, { value: 'can', label: { pt: 'Lata', en: 'Can' } }, { value: 'dozen', label: { pt: 'Dúzia', en: 'Dozen' } }, { value: 'bunch', label: { pt: 'Maço', en: 'Bunch' } }] }, label: { pt: 'Unidade', en: 'Unit' }, help: '' },
      { name: 'best_before', type: { kind: 'date' }, label: { pt: 'Validade', en: 'Best before' }, help: '', index: true },
    ] },
  ],
} as const satisfies Entity
