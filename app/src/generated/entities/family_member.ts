// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A person in a family, with what they may do in it and what they let the others see. */
export interface FamilyMember {
  family?: string | null
  display_name?: string | null
  account?: string | null
  patient?: string | null
  role?: 'admin' | 'member' | 'child' | 'guest' | (string & {}) | null
  relationship?: 'parent' | 'child' | 'spouse' | 'sibling' | 'grandparent' | 'grandchild' | 'caregiver' | 'other' | (string & {}) | null
  permissions?: string[] | null
  shares?: string[] | null
  joined_at?: number | null
  status?: 'invited' | 'active' | 'left' | (string & {}) | null
}

export const entity = {
  name: 'family_member', label: { pt: 'Membro da família', en: 'Family member' },
  help: 'A person in a family, with what they may do in it and what they let the others see.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'community', sharedWith: 'family', fields: [
      { name: 'family', type: { kind: 'link', entity: 'family' }, label: { pt: 'Família', en: 'Family' }, help: '', required: true, index: true },
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome na família', en: 'Name in the family' }, help: '', required: true, search: true, max: 50 },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', index: true },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'The member\'s own record, where the clinic cares for this person.', index: true },
      { name: 'role', type: { kind: 'choice', choices: [{ value: 'admin', label: { pt: 'Responsável', en: 'Administrator' } }, { value: 'member', label: { pt: 'Membro', en: 'Member' } }, { value: 'child', label: { pt: 'Criança', en: 'Child' } }, { value: 'guest', label: { pt: 'Convidado', en: 'Guest' } }] }, label: { pt: 'Papel', en: 'Role' }, help: '', required: true, initial: 'member' },
      { name: 'relationship', type: { kind: 'choice', choices: [{ value: 'parent', label: { pt: 'Mãe ou pai', en: 'Parent' } }, { value: 'child', label: { pt: 'Filha ou filho', en: 'Child' } }, { value: 'spouse', label: { pt: 'Cônjuge', en: 'Spouse' } }, { value: 'sibling', label: { pt: 'Irmã ou irmão', en: 'Sibling' } }, { value: 'grandparent', label: { pt: 'Avó ou avô', en: 'Grandparent' } }, { value: 'grandchild', label: { pt: 'Neta ou neto', en: 'Grandchild' } }, { value: 'caregiver', label: { pt: 'Cuidador', en: 'Caregiver' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Parentesco', en: 'Relationship' }, help: '' },
      { name: 'permissions', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'invite_members', label: { pt: 'Convidar membros', en: 'Invite members' } }, { value: 'edit_goals', label: { pt: 'Editar metas', en: 'Edit goals' } }, { value: 'edit_shopping_list', label: { pt: 'Editar a lista de compras', en: 'Edit the shopping list' } }, { value: 'plan_meals', label: { pt: 'Planejar refeições', en: 'Plan meals' } }, { value: 'manage_payment', label: { pt: 'Cuidar do pagamento', en: 'Manage payment' } }] } }, label: { pt: 'Pode', en: 'May' }, help: '' },
      { name: 'shares', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'meals', label: { pt: 'Refeições', en: 'Meals' } }, { value: 'water', label: { pt: 'Água', en: 'Water' } }, { value: 'exercise', label: { pt: 'Exercícios', en: 'Exercise' } }, { value: 'goals', label: { pt: 'Metas', en: 'Goals' } }, { value: 'shopping_lists', label: { pt: 'Listas de compras', en: 'Shopping lists' } }, { value: 'appointments', label: { pt: 'Consultas', en: 'Appointments' } }, { value: 'achievements', label: { pt: 'Conquistas', en: 'Achievements' } }, { value: 'challenges', label: { pt: 'Desafios', en: 'Challenges' } }] } }, label: { pt: 'Compartilha', en: 'Shares' }, help: 'What the other members may see. Nothing unless chosen.' },
      { name: 'joined_at', type: { kind: 'instant' }, label: { pt: 'Entrou em', en: 'Joined at' }, help: '' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'invited', label: { pt: 'Convidado', en: 'Invited' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'left', label: { pt: 'Saiu', en: 'Left' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'active' },
    ] },
  ],
} as const satisfies Entity
