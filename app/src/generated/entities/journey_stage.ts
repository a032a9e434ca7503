// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Where a patient stands in the relationship with the clinic. One per patient; history keeps the earlier stages. */
export interface JourneyStage {
  patient?: string | null
  stage?: 'lead' | 'new' | 'active' | 'lapsed' | 'loyal' | 'advocate' | (string & {}) | null
  stage_since?: number | null
  lapse_risk_percent?: number | null
  lapse_risk_model?: string | null
  lapse_risk_at?: number | null
  preferred_services?: string[] | null
  contact_interval_days?: number | null
}

export const entity = {
  name: 'journey_stage', label: { pt: 'Etapa da jornada', en: 'Journey stage' },
  help: 'Where a patient stands in the relationship with the clinic. One per patient; history keeps the earlier stages.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'engagement', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'stage', type: { kind: 'choice', choices: [{ value: 'lead', label: { pt: 'Interessado', en: 'Lead' } }, { value: 'new', label: { pt: 'Novo', en: 'New' } }, { value: 'active', label: { pt: 'Ativo', en: 'Active' } }, { value: 'lapsed', label: { pt: 'Afastado', en: 'Lapsed' } }, { value: 'loyal', label: { pt: 'Fiel', en: 'Loyal' } }, { value: 'advocate', label: { pt: 'Promotor', en: 'Advocate' } }] }, label: { pt: 'Etapa', en: 'Stage' }, help: '', required: true, index: true, initial: 'new' },
      { name: 'stage_since', type: { kind: 'instant' }, label: { pt: 'Nesta etapa desde', en: 'In this stage since' }, help: '', index: true },
      { name: 'lapse_risk_percent', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Risco de afastamento (%)', en: 'Risk of lapsing (%)' }, help: 'Estimated chance of not coming back, from 0 to 100, as the named model gave it. For reminders only.', index: true, range: [0, 1000] },
      { name: 'lapse_risk_model', type: { kind: 'text' }, label: { pt: 'Modelo do risco', en: 'Risk model' }, help: '', max: 80 },
      { name: 'lapse_risk_at', type: { kind: 'instant' }, label: { pt: 'Risco calculado em', en: 'Risk estimated at' }, help: '' },
      { name: 'preferred_services', type: { kind: 'set', of: { kind: 'link', entity: 'service' } }, label: { pt: 'Serviços preferidos', en: 'Preferred services' }, help: '', max: 50 },
      { name: 'contact_interval_days', type: { kind: 'int' }, label: { pt: 'Intervalo entre contatos (dias)', en: 'Days between contacts' }, help: 'Days to wait between two messages that the patient did not ask for.', range: [1, 730], initial: '30' },
    ] },
  ],
} as const satisfies Entity
