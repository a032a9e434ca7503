// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A person's place in a team. Gives no access by itself: access comes from the membership's role. */
export interface TeamMember {
  team?: string | null
  practitioner?: string | null
  account?: string | null
  role?: 'leader' | 'coordinator' | 'member' | 'consultant' | 'supervisor' | 'assistant' | 'observer' | (string & {}) | null
  scope_limitations?: string[] | null
  joined_on?: string | null
  left_on?: string | null
}

export const entity = {
  name: 'team_member', label: { pt: 'Integrante da equipe', en: 'Team member' },
  help: 'A person\'s place in a team. Gives no access by itself: access comes from the membership\'s role.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'team', type: { kind: 'link', entity: 'team' }, label: { pt: 'Equipe', en: 'Team' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', index: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: 'For a person who is not a professional, such as an assistant.', index: true },
      { name: 'role', type: { kind: 'choice', choices: [{ value: 'leader', label: { pt: 'Líder', en: 'Leader' } }, { value: 'coordinator', label: { pt: 'Coordenação', en: 'Coordinator' } }, { value: 'member', label: { pt: 'Integrante', en: 'Member' } }, { value: 'consultant', label: { pt: 'Parecerista', en: 'Consultant' } }, { value: 'supervisor', label: { pt: 'Supervisão', en: 'Supervisor' } }, { value: 'assistant', label: { pt: 'Assistente', en: 'Assistant' } }, { value: 'observer', label: { pt: 'Acompanha sem atuar', en: 'Observer' } }] }, label: { pt: 'Função na equipe', en: 'Role in the team' }, help: '', required: true, initial: 'member' },
      { name: 'scope_limitations', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Limites de atuação', en: 'Scope limitations' }, help: 'What the person does not do in this team, one limit per line.', max: 40 },
      { name: 'joined_on', type: { kind: 'date' }, label: { pt: 'Entrou em', en: 'Joined on' }, help: '' },
      { name: 'left_on', type: { kind: 'date' }, label: { pt: 'Saiu em', en: 'Left on' }, help: 'Empty while the person is in the team.', index: true },
    ] },
  ],
} as const satisfies Entity
