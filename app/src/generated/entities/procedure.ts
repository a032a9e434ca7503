// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One session in which something was done to a patient, with the lots that were used. */
export interface Procedure {
  patient?: string | null
  practitioner?: string | null
  care_plan?: string | null
  appointment?: string | null
  encounter?: string | null
  service?: string | null
  session_number?: number | null
  performed_at?: number | null
  duration?: number | null
  status?: 'preparation' | 'in_progress' | 'completed' | 'stopped' | 'not_done' | 'entered_in_error' | (string & {}) | null
  products_used?: ({ id: string } & Record<string, unknown>)[] | null
  equipment?: string | null
  equipment_settings?: ({ id: string } & Record<string, unknown>)[] | null
  note?: string | null
  professional_note?: string | null
  outcome?: string | null
  patient_feedback?: string | null
  satisfaction?: number | null
  photos?: ({ id: string } & Record<string, unknown>)[] | null
  adverse_events?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'procedure', label: { pt: 'Procedimento', en: 'Procedure' },
  help: 'One session in which something was done to a patient, with the lots that were used.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', required: true, index: true },
      { name: 'care_plan', type: { kind: 'link', entity: 'care_plan' }, label: { pt: 'Plano de cuidado', en: 'Care plan' }, help: '', index: true },
      { name: 'appointment', type: { kind: 'link', entity: 'appointment' }, label: { pt: 'Consulta', en: 'Appointment' }, help: '', index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'service', type: { kind: 'link', entity: 'service' }, label: { pt: 'Serviço', en: 'Service' }, help: 'What was done.', required: true, index: true },
      { name: 'session_number', type: { kind: 'int' }, label: { pt: 'Sessão', en: 'Session number' }, help: 'Which session of the plan it is, from 1.', range: [1, 1000] },
      { name: 'performed_at', type: { kind: 'instant' }, label: { pt: 'Data e hora', en: 'Performed at' }, help: '', required: true, index: true },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: '', range: [1, 1440] },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'preparation', label: { pt: 'Em preparo', en: 'Preparation' } }, { value: 'in_progress', label: { pt: 'Em andamento', en: 'In progress' } }, { value: 'completed', label: { pt: 'Realizado', en: 'Completed' } }, { value: 'stopped', label: { pt: 'Interrompido', en: 'Stopped' } }, { value: 'not_done', label: { pt: 'Não realizado', en: 'Not done' } }, { value: 'entered_in_error', label: { pt: 'Registrado por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'completed' },
      { name: 'products_used', type: { kind: 'list', fields: [{ name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', required: true, index: true }, { name: 'lot', type: { kind: 'link', entity: 'lot' }, label: { pt: 'Lote', en: 'Lot' }, help: '', index: true }, { name: 'lot_code', type: { kind: 'text' }, label: { pt: 'Código do lote', en: 'Lot code' }, help: 'As read from the label, so that the record stands even where the lot is unknown.', max: 60 }, { name: 'expires_on', type: { kind: 'date' }, label: { pt: 'Validade', en: 'Expires on' }, help: '' }, { name: 'site', type: { kind: 'text' }, label: { pt: 'Local de aplicação', en: 'Site' }, help: 'Where on the body, such as glabela or coxa direita.', max: 120 }, { name: 'dose', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Dose', en: 'Dose' }, help: '', sensitive: true, range: [0, 1000000000] }, { name: 'unit', type: { kind: 'choice', choices: [{ value: 'ml', label: { pt: 'mL', en: 'mL' } }, { value: 'unit', label: { pt: 'Unidade', en: 'Unit' } }, { value: 'mg', label: { pt: 'mg', en: 'mg' } }, { value: 'g', label: { pt: 'g', en: 'g' } }, { value: 'iu', label: { pt: 'UI', en: 'IU' } }, { value: 'syringe', label: { pt: 'Seringa', en: 'Syringe' } }, { value: 'vial', label: { pt: 'Frasco', en: 'Vial' } }] }, label: { pt: 'Unidade', en: 'Unit' }, help: '' }, { name: 'technique', type: { kind: 'text' }, label: { pt: 'Técnica', en: 'Technique' }, help: '', max: 160 }] }, label: { pt: 'Produtos usados', en: 'Products used' }, help: '', max: 200 },
      { name: 'equipment', type: { kind: 'text' }, label: { pt: 'Equipamento', en: 'Equipment' }, help: '', max: 120 },
      { name: 'equipment_settings', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Parâmetro', en: 'Setting' }, help: '', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 80 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'site', type: { kind: 'text' }, label: { pt: 'Local de aplicação', en: 'Site' }, help: '', max: 120 }] }, label: { pt: 'Parâmetros', en: 'Equipment settings' }, help: '', max: 60 },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Registro da sessão', en: 'Note' }, help: '' },
      { name: 'professional_note', type: { kind: 'prose' }, label: { pt: 'Observação para a equipe', en: 'Note to the team' }, help: 'For the team only.' },
      { name: 'outcome', type: { kind: 'text' }, label: { pt: 'Desfecho', en: 'Outcome' }, help: '', max: 500 },
      { name: 'patient_feedback', type: { kind: 'text' }, label: { pt: 'Relato do paciente', en: 'Patient\'s feedback' }, help: '', max: 2000 },
      { name: 'satisfaction', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Satisfação (0 a 5)', en: 'Satisfaction (0 to 5)' }, help: 'What the person says of the session, 0.0 to 5.0.', range: [0, 50] },
      { name: 'photos', type: { kind: 'list', fields: [{ name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '', required: true }, { name: 'moment', type: { kind: 'choice', choices: [{ value: 'before', label: { pt: 'Antes', en: 'Before' } }, { value: 'during', label: { pt: 'Durante', en: 'During' } }, { value: 'after', label: { pt: 'Depois', en: 'After' } }, { value: 'follow_up', label: { pt: 'Acompanhamento', en: 'Follow-up' } }] }, label: { pt: 'Momento', en: 'Moment' }, help: '', required: true }, { name: 'view', type: { kind: 'choice', choices: [{ value: 'front', label: { pt: 'Frente', en: 'Front' } }, { value: 'left', label: { pt: 'Esquerda', en: 'Left' } }, { value: 'right', label: { pt: 'Direita', en: 'Right' } }, { value: 'back', label: { pt: 'Costas', en: 'Back' } }, { value: 'detail', label: { pt: 'Detalhe', en: 'Detail' } }] }, label: { pt: 'Vista', en: 'View' }, help: '' }, { name: 'taken_at', type: { kind: 'instant' }, label: { pt: 'Feita em', en: 'Taken at' }, help: '' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Fotos', en: 'Photos' }, help: '', max: 100 },
      { name: 'adverse_events', type: { kind: 'list', fields: [{ name: 'description', type: { kind: 'text' }, label: { pt: 'Efeito', en: 'Effect' }, help: '', required: true, sensitive: true, max: 160 }, { name: 'severity', type: { kind: 'choice', choices: [{ value: 'mild', label: { pt: 'Leve', en: 'Mild' } }, { value: 'moderate', label: { pt: 'Moderado', en: 'Moderate' } }, { value: 'severe', label: { pt: 'Grave', en: 'Severe' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '' }, { name: 'noticed_on', type: { kind: 'date' }, label: { pt: 'Notado em', en: 'Noticed on' }, help: '' }, { name: 'resolved_on', type: { kind: 'date' }, label: { pt: 'Resolvido em', en: 'Resolved on' }, help: '' }, { name: 'action', type: { kind: 'text' }, label: { pt: 'Conduta', en: 'Action' }, help: 'What was done, and whether ANVISA was told (VigiMed, Notivisa).', max: 500 }] }, label: { pt: 'Efeitos adversos', en: 'Adverse events' }, help: '', max: 40 },
    ] },
  ],
} as const satisfies Entity
