// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One person's side of a connection with another patient. It holds while both sides have accepted; each side is a record of its own, so that a block is known only to who blocked. */
export interface Connection {
  patient?: string | null
  connected_patient?: string | null
  display_name?: string | null
  relationship?: 'friend' | 'accountability_partner' | 'family' | (string & {}) | null
  status?: 'pending' | 'accepted' | 'blocked' | 'declined' | 'ended' | (string & {}) | null
  requested_by_me?: boolean | null
  shares?: string[] | null
  counterpart?: string | null
}

export const entity = {
  name: 'connection', label: { pt: 'Conexão', en: 'Connection' },
  help: 'One person\'s side of a connection with another patient. It holds while both sides have accepted; each side is a record of its own, so that a block is known only to who blocked.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'inbox', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'connected_patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Conectado com', en: 'Connected with' }, help: '', required: true, index: true },
      { name: 'display_name', type: { kind: 'text' }, label: { pt: 'Nome exibido', en: 'Display name' }, help: 'Name by which the other person chose to be shown.', max: 50 },
      { name: 'relationship', type: { kind: 'choice', choices: [{ value: 'friend', label: { pt: 'Amizade', en: 'Friend' } }, { value: 'accountability_partner', label: { pt: 'Parceria de metas', en: 'Accountability partner' } }, { value: 'family', label: { pt: 'Família', en: 'Family' } }] }, label: { pt: 'Relação', en: 'Relationship' }, help: '', required: true, initial: 'friend' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando', en: 'Pending' } }, { value: 'accepted', label: { pt: 'Aceita', en: 'Accepted' } }, { value: 'blocked', label: { pt: 'Bloqueada', en: 'Blocked' } }, { value: 'declined', label: { pt: 'Recusada', en: 'Declined' } }, { value: 'ended', label: { pt: 'Encerrada', en: 'Ended' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'pending' },
      { name: 'requested_by_me', type: { kind: 'flag' }, label: { pt: 'Pedido por mim', en: 'Requested by me' }, help: '', initial: 'true' },
      { name: 'shares', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'achievements', label: { pt: 'Conquistas', en: 'Achievements' } }, { value: 'challenges', label: { pt: 'Desafios', en: 'Challenges' } }, { value: 'meals', label: { pt: 'Refeições', en: 'Meals' } }, { value: 'water', label: { pt: 'Água', en: 'Water' } }, { value: 'exercise', label: { pt: 'Exercícios', en: 'Exercise' } }, { value: 'recipes', label: { pt: 'Receitas', en: 'Recipes' } }] } }, label: { pt: 'Compartilha', en: 'Shares' }, help: 'What this person lets the other see. Nothing unless chosen.' },
      { name: 'counterpart', type: { kind: 'link', entity: 'connection' }, label: { pt: 'Outro lado', en: 'Other side' }, help: 'The other person\'s side, once it exists.', index: true },
    ] },
  ],
} as const satisfies Entity
