// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a patient agreed to or withdrew, with the words shown. The latest entry of a purpose is in force. */
export interface Consent {
  patient?: string | null
  purpose?: 'care' | 'photos' | 'marketing' | 'model_training' | 'data_sharing' | 'research' | 'telehealth' | 'recording' | 'community' | (string & {}) | null
  decision?: 'granted' | 'withdrawn' | (string & {}) | null
  decided_at?: number | null
  text_version?: string | null
  expires_on?: string | null
  reason?: string | null
  signed_form?: string | null
  related_person?: string | null
  method?: 'app' | 'paper' | 'spoken' | 'message' | (string & {}) | null
}

export const entity = {
  name: 'consent', label: { pt: 'Consentimento', en: 'Consent' },
  help: 'What a patient agreed to or withdrew, with the words shown. The latest entry of a purpose is in force.',
  scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'front', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'care', label: { pt: 'Cuidado em saúde', en: 'Health care' } }, { value: 'photos', label: { pt: 'Fotos clínicas', en: 'Clinical photos' } }, { value: 'marketing', label: { pt: 'Comunicação e ofertas', en: 'Communication and offers' } }, { value: 'model_training', label: { pt: 'Melhoria dos modelos', en: 'Improving the models' } }, { value: 'data_sharing', label: { pt: 'Compartilhamento com terceiros', en: 'Sharing with third parties' } }, { value: 'research', label: { pt: 'Pesquisa', en: 'Research' } }, { value: 'telehealth', label: { pt: 'Atendimento a distância', en: 'Remote care' } }, { value: 'recording', label: { pt: 'Gravação de consultas', en: 'Recording of appointments' } }, { value: 'community', label: { pt: 'Participação na comunidade', en: 'Taking part in the community' } }] }, label: { pt: 'Finalidade', en: 'Purpose' }, help: '', required: true },
      { name: 'decision', type: { kind: 'choice', choices: [{ value: 'granted', label: { pt: 'Concedido', en: 'Granted' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Decisão', en: 'Decision' }, help: '', required: true },
      { name: 'decided_at', type: { kind: 'instant' }, label: { pt: 'Decidido em', en: 'Decided at' }, help: '', required: true },
      { name: 'text_version', type: { kind: 'text' }, label: { pt: 'Versão do texto', en: 'Text version' }, help: 'Version of the text that was shown.', max: 40 },
      { name: 'expires_on', type: { kind: 'date' }, label: { pt: 'Vale até', en: 'Expires on' }, help: 'A grant is in force until this day, inclusive. Empty: until withdrawn.', index: true },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: 'Why it was withdrawn, if the person said so.', max: 500 },
      { name: 'signed_form', type: { kind: 'blob' }, label: { pt: 'Termo assinado', en: 'Signed form' }, help: 'The signed form, where there is one.' },
      { name: 'related_person', type: { kind: 'link', entity: 'related_person' }, label: { pt: 'Representante legal', en: 'Legal representative' }, help: 'Who decided for the patient: parent, guardian, legal representative. Empty: the patient.', index: true },
      { name: 'method', type: { kind: 'choice', choices: [{ value: 'app', label: { pt: 'No aplicativo', en: 'In the app' } }, { value: 'paper', label: { pt: 'Termo em papel', en: 'Paper form' } }, { value: 'spoken', label: { pt: 'De viva voz', en: 'Spoken' } }, { value: 'message', label: { pt: 'Por mensagem', en: 'By message' } }] }, label: { pt: 'Como foi dado', en: 'How it was given' }, help: '' },
    ] },
  ],
} as const satisfies Entity
