// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One example from which the next model of an agent may learn. */
export interface TrainingExample {
  patient?: string | null
  consent?: string | null
  agent?: 'food_recognition' | 'exam_analyzer' | 'medical_record_creator' | 'protocol_generator' | 'patient_analyzer' | 'meal_planner' | 'symptom_correlator' | 'recipe_creator' | 'nutrition_coach' | 'supplement_advisor' | 'shopping_list_generator' | 'macro_balancer' | 'report_generator' | 'appointment_scheduler' | 'content_educator' | (string & {}) | null
  input?: unknown | null
  photo?: string | null
  expected_output?: unknown | null
  source?: 'user_feedback' | 'expert_annotation' | 'synthetic' | 'imported' | (string & {}) | null
  feedback?: string | null
  care_proposal?: string | null
  quality?: number | null
  validated?: boolean | null
  validated_by?: string | null
  pseudonymised?: boolean | null
  split?: 'training' | 'validation' | 'test' | (string & {}) | null
}

export const entity = {
  name: 'training_example', label: { pt: 'Exemplo de treinamento', en: 'Training example' },
  help: 'One example from which the next model of an agent may learn.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'Whose data it was, so that withdrawn consent removes it; none for synthetic examples.', index: true },
      { name: 'consent', type: { kind: 'link', entity: 'consent' }, label: { pt: 'Consentimento', en: 'Consent' }, help: 'The consent to improving the models; an example from a patient needs it.', index: true },
      { name: 'agent', type: { kind: 'choice', choices: [{ value: 'food_recognition', label: { pt: 'Reconhecimento de alimentos', en: 'Food recognition' } }, { value: 'exam_analyzer', label: { pt: 'Analisador de exames', en: 'Exam analyser' } }, { value: 'medical_record_creator', label: { pt: 'Criador de prontuário', en: 'Medical record creator' } }, { value: 'protocol_generator', label: { pt: 'Gerador de protocolos', en: 'Protocol generator' } }, { value: 'patient_analyzer', label: { pt: 'Analisador de pacientes', en: 'Patient analyser' } }, { value: 'meal_planner', label: { pt: 'Planejador de refeições', en: 'Meal planner' } }, { value: 'symptom_correlator', label: { pt: 'Correlacionador de sintomas', en: 'Symptom correlator' } }, { value: 'recipe_creator', label: { pt: 'Criador de receitas', en: 'Recipe creator' } }, { value: 'nutrition_coach', label: { pt: 'Coach nutricional', en: 'Nutrition coach' } }, { value: 'supplement_advisor', label: { pt: 'Consultor de suplementos', en: 'Supplement adviser' } }, { value: 'shopping_list_generator', label: { pt: 'Gerador de lista de compras', en: 'Shopping list generator' } }, { value: 'macro_balancer', label: { pt: 'Balanceador de macronutrientes', en: 'Macro balancer' } }, { value: 'report_generator', label: { pt: 'Gerador de relatórios', en: 'Report generator' } }, { value: 'appointment_scheduler', label: { pt: 'Agendador de consultas', en: 'Appointment scheduler' } }, { value: 'content_educator', label: { pt: 'Educador de conteúdo', en: 'Content educator' } }] }, label: { pt: 'Agente', en: 'Agent' }, help: '', required: true, index: true },
      { name: 'input', type: { kind: 'json' }, label: { pt: 'Entrada', en: 'Input' }, help: '', required: true },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'expected_output', type: { kind: 'json' }, label: { pt: 'Resposta esperada', en: 'Expected output' }, help: '', required: true },
      { name: 'source', type: { kind: 'choice', choices: [{ value: 'user_feedback', label: { pt: 'Retorno de usuários', en: 'User feedback' } }, { value: 'expert_annotation', label: { pt: 'Anotação de especialista', en: 'Expert annotation' } }, { value: 'synthetic', label: { pt: 'Sintético', en: 'Synthetic' } }, { value: 'imported', label: { pt: 'Importado', en: 'Imported' } }] }, label: { pt: 'Origem', en: 'Source' }, help: '', required: true, index: true, initial: 'user_feedback' },
      { name: 'feedback', type: { kind: 'link', entity: 'agent_feedback' }, label: { pt: 'Retorno', en: 'Feedback' }, help: 'The answers from which it was made.', index: true },
      { name: 'care_proposal', type: { kind: 'link', entity: 'care_proposal' }, label: { pt: 'Sugestão para a equipe', en: 'Proposal for the team' }, help: '', index: true },
      { name: 'quality', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Qualidade', en: 'Quality' }, help: 'From 0.000 to 1.000.', range: [0, 1000] },
      { name: 'validated', type: { kind: 'flag' }, label: { pt: 'Validado', en: 'Validated' }, help: '', index: true, initial: 'false' },
      { name: 'validated_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Validado por', en: 'Validated by' }, help: '', index: true },
      { name: 'pseudonymised', type: { kind: 'flag' }, label: { pt: 'Pseudonimizado', en: 'Pseudonymised' }, help: 'Names, documents and contacts were removed.', initial: 'false' },
      { name: 'split', type: { kind: 'choice', choices: [{ value: 'training', label: { pt: 'Treinamento', en: 'Training' } }, { value: 'validation', label: { pt: 'Validação', en: 'Validation' } }, { value: 'test', label: { pt: 'Teste', en: 'Test' } }] }, label: { pt: 'Uso', en: 'Split' }, help: '' },
    ] },
  ],
} as const satisfies Entity
