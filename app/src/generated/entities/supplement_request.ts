// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A supplement that a professional prescribes or means to prescribe for a patient. */
export interface SupplementRequest {
  patient?: string | null
  practitioner?: string | null
  encounter?: string | null
  supplement?: string | null
  form?: 'capsule' | 'tablet' | 'powder' | 'liquid' | 'drops' | 'sachet' | 'gummy' | 'compounded' | 'other' | (string & {}) | null
  dose?: number | null
  dose_unit?: 'mg' | 'ug' | 'g' | 'iu' | 'ml' | 'drop' | 'capsule' | 'tablet' | 'scoop' | 'sachet' | 'cfu' | (string & {}) | null
  frequency?: 'once_daily' | 'twice_daily' | 'three_times_daily' | 'four_times_daily' | 'every_other_day' | 'weekly' | 'every_two_weeks' | 'monthly' | 'training_days' | 'as_needed' | 'other' | (string & {}) | null
  timing?: string[] | null
  instructions?: string | null
  composition?: ({ id: string } & Record<string, unknown>)[] | null
  product?: string | null
  reason?: string | null
  based_on?: string[] | null
  starts_on?: string | null
  ends_on?: string | null
  status?: 'draft' | 'active' | 'on_hold' | 'completed' | 'stopped' | 'entered_in_error' | (string & {}) | null
  proposal?: string | null
}

export const entity = {
  name: 'supplement_request', label: { pt: 'Prescrição de suplemento', en: 'Supplement request' },
  help: 'A supplement that a professional prescribes or means to prescribe for a patient.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '', index: true },
      { name: 'encounter', type: { kind: 'link', entity: 'encounter' }, label: { pt: 'Atendimento', en: 'Encounter' }, help: '', index: true },
      { name: 'supplement', type: { kind: 'text' }, label: { pt: 'Suplemento', en: 'Supplement' }, help: '', required: true, search: true, sensitive: true, max: 160 },
      { name: 'form', type: { kind: 'choice', choices: [{ value: 'capsule', label: { pt: 'Cápsula', en: 'Capsule' } }, { value: 'tablet', label: { pt: 'Comprimido', en: 'Tablet' } }, { value: 'powder', label: { pt: 'Pó', en: 'Powder' } }, { value: 'liquid', label: { pt: 'Líquido', en: 'Liquid' } }, { value: 'drops', label: { pt: 'Gotas', en: 'Drops' } }, { value: 'sachet', label: { pt: 'Sachê', en: 'Sachet' } }, { value: 'gummy', label: { pt: 'Goma', en: 'Gummy' } }, { value: 'compounded', label: { pt: 'Fórmula manipulada', en: 'Compounded formula' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Forma', en: 'Form' }, help: '' },
      { name: 'dose', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Dose', en: 'Dose' }, help: 'Amount of one intake.', sensitive: true, range: [0, 1000000000] },
      { name: 'dose_unit', type: { kind: 'choice', choices: [{ value: 'mg', label: { pt: 'mg', en: 'mg' } }, { value: 'ug', label: { pt: 'µg', en: 'µg' } }, { value: 'g', label: { pt: 'g', en: 'g' } }, { value: 'iu', label: { pt: 'UI', en: 'IU' } }, { value: 'ml', label: { pt: 'mL', en: 'mL' } }, { value: 'drop', label: { pt: 'Gota', en: 'Drop' } }, { value: 'capsule', label: { pt: 'Cápsula', en: 'Capsule' } }, { value: 'tablet', label: { pt: 'Comprimido', en: 'Tablet' } }, { value: 'scoop', label: { pt: 'Dosador', en: 'Scoop' } }, { value: 'sachet', label: { pt: 'Sachê', en: 'Sachet' } }, { value: 'cfu', label: { pt: 'UFC (milhões)', en: 'CFU (millions)' } }] }, label: { pt: 'Unidade da dose', en: 'Dose unit' }, help: '', sensitive: true },
      { name: 'frequency', type: { kind: 'choice', choices: [{ value: 'once_daily', label: { pt: '1 vez ao dia', en: 'Once daily' } }, { value: 'twice_daily', label: { pt: '2 vezes ao dia', en: 'Twice daily' } }, { value: 'three_times_daily', label: { pt: '3 vezes ao dia', en: 'Three times daily' } }, { value: 'four_times_daily', label: { pt: '4 vezes ao dia', en: 'Four times daily' } }, { value: 'every_other_day', label: { pt: 'Dia sim, dia não', en: 'Every other day' } }, { value: 'weekly', label: { pt: '1 vez por semana', en: 'Weekly' } }, { value: 'every_two_weeks', label: { pt: 'A cada 15 dias', en: 'Every two weeks' } }, { value: 'monthly', label: { pt: '1 vez por mês', en: 'Monthly' } }, { value: 'training_days', label: { pt: 'Dias de treino', en: 'Training days' } }, { value: 'as_needed', label: { pt: 'Se necessário', en: 'As needed' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Frequência', en: 'Frequency' }, help: '', sensitive: true },
      { name: 'timing', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'on_waking', label: { pt: 'Ao acordar', en: 'On waking' } }, { value: 'before_breakfast', label: { pt: 'Antes do café', en: 'Before breakfast' } }, { value: 'with_breakfast', label: { pt: 'Com o café', en: 'With breakfast' } }, { value: 'before_lunch', label: { pt: 'Antes do almoço', en: 'Before lunch' } }, { value: 'with_lunch', label: { pt: 'Com o almoço', en: 'With lunch' } }, { value: 'before_training', label: { pt: 'Antes do treino', en: 'Before training' } }, { value: 'after_training', label: { pt: 'Depois do treino', en: 'After training' } }, { value: 'before_dinner', label: { pt: 'Antes do jantar', en: 'Before dinner' } }, { value: 'with_dinner', label: { pt: 'Com o jantar', en: 'With dinner' } }, { value: 'at_bedtime', label: { pt: 'Ao deitar', en: 'At bedtime' } }] } }, label: { pt: 'Momentos', en: 'Timing' }, help: '', max: 10 },
      { name: 'instructions', type: { kind: 'text' }, label: { pt: 'Modo de usar', en: 'Instructions' }, help: 'How to take it, in words for the person.', max: 1000 },
      { name: 'composition', type: { kind: 'list', fields: [{ name: 'nutrient', type: { kind: 'text' }, label: { pt: 'Nutriente', en: 'Nutrient' }, help: 'Nutrient id as in the food tables, such as vitamin_d_ug; none for what no table knows.', max: 40 }, { name: 'name', type: { kind: 'text' }, label: { pt: 'Componente', en: 'Component' }, help: '', required: true, max: 120 }, { name: 'amount', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Quantidade', en: 'Amount' }, help: 'In the nutrient\'s own unit, or in the unit beside it.', sensitive: true, range: [0, 1000000000] }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 20 }] }, label: { pt: 'Composição por dose', en: 'Composition per dose' }, help: 'What one dose contains, so that upper limits are checked against diet and supplements together.', max: 60 },
      { name: 'product', type: { kind: 'link', entity: 'product' }, label: { pt: 'Produto', en: 'Product' }, help: '', index: true },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Justificativa', en: 'Reason' }, help: '', max: 1000 },
      { name: 'based_on', type: { kind: 'set', of: { kind: 'link', entity: 'observation' } }, label: { pt: 'Resultados que embasam', en: 'Based on' }, help: 'Results on which it rests.', max: 50 },
      { name: 'starts_on', type: { kind: 'date' }, label: { pt: 'Início', en: 'Starts on' }, help: '', index: true },
      { name: 'ends_on', type: { kind: 'date' }, label: { pt: 'Fim', en: 'Ends on' }, help: '', index: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Em uso', en: 'Active' } }, { value: 'on_hold', label: { pt: 'Em pausa', en: 'On hold' } }, { value: 'completed', label: { pt: 'Concluída', en: 'Completed' } }, { value: 'stopped', label: { pt: 'Suspensa', en: 'Stopped' } }, { value: 'entered_in_error', label: { pt: 'Registrada por engano', en: 'Entered in error' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, sensitive: true, index: true, initial: 'draft' },
      { name: 'proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão de origem', en: 'Proposal' }, help: 'The suggestion from which it was drafted.', index: true },
    ] },
  ],
} as const satisfies Entity
