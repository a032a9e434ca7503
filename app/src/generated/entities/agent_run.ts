// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One run of an agent: which core, on what, how long, with what outcome. */
export interface AgentRun {
  patient?: string | null
  agent?: 'food_recognition' | 'exam_analyzer' | 'medical_record_creator' | 'protocol_generator' | 'patient_analyzer' | 'meal_planner' | 'symptom_correlator' | 'recipe_creator' | 'nutrition_coach' | 'supplement_advisor' | 'shopping_list_generator' | 'macro_balancer' | 'report_generator' | 'appointment_scheduler' | 'content_educator' | (string & {}) | null
  model?: string | null
  model_version?: string | null
  started_at?: number | null
  duration_ms?: number | null
  outcome?: 'proposed' | 'asked' | 'failed' | 'pending' | 'running' | 'timed_out' | 'nothing_found' | 'cancelled' | (string & {}) | null
  error?: string | null
  input_tokens?: number | null
  output_tokens?: number | null
}

export const entity = {
  name: 'agent_run', label: { pt: 'Execução de agente', en: 'Agent run' },
  help: 'One run of an agent: which core, on what, how long, with what outcome.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'agent', type: { kind: 'choice', choices: [{ value: 'food_recognition', label: { pt: 'Reconhecimento de alimentos', en: 'Food recognition' } }, { value: 'exam_analyzer', label: { pt: 'Analisador de exames', en: 'Exam analyser' } }, { value: 'medical_record_creator', label: { pt: 'Criador de prontuário', en: 'Medical record creator' } }, { value: 'protocol_generator', label: { pt: 'Gerador de protocolos', en: 'Protocol generator' } }, { value: 'patient_analyzer', label: { pt: 'Analisador de pacientes', en: 'Patient analyser' } }, { value: 'meal_planner', label: { pt: 'Planejador de refeições', en: 'Meal planner' } }, { value: 'symptom_correlator', label: { pt: 'Correlacionador de sintomas', en: 'Symptom correlator' } }, { value: 'recipe_creator', label: { pt: 'Criador de receitas', en: 'Recipe creator' } }, { value: 'nutrition_coach', label: { pt: 'Coach nutricional', en: 'Nutrition coach' } }, { value: 'supplement_advisor', label: { pt: 'Consultor de suplementos', en: 'Supplement adviser' } }, { value: 'shopping_list_generator', label: { pt: 'Gerador de lista de compras', en: 'Shopping list generator' } }, { value: 'macro_balancer', label: { pt: 'Balanceador de macronutrientes', en: 'Macro balancer' } }, { value: 'report_generator', label: { pt: 'Gerador de relatórios', en: 'Report generator' } }, { value: 'appointment_scheduler', label: { pt: 'Agendador de consultas', en: 'Appointment scheduler' } }, { value: 'content_educator', label: { pt: 'Educador de conteúdo', en: 'Content educator' } }] }, label: { pt: 'Agente', en: 'Agent' }, help: 'Of the fifteen, those that work for professionals alone leave their runs in `care_run`.', required: true },
      { name: 'model', type: { kind: 'text' }, label: { pt: 'Modelo', en: 'Model' }, help: '', max: 80 },
      { name: 'model_version', type: { kind: 'text' }, label: { pt: 'Versão do modelo', en: 'Model version' }, help: '', max: 40 },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true },
      { name: 'duration_ms', type: { kind: 'int' }, label: { pt: 'Duração (ms)', en: 'Duration (ms)' }, help: '', range: [0, 86400000] },
      { name: 'outcome', type: { kind: 'choice', choices: [{ value: 'proposed', label: { pt: 'Sugeriu', en: 'Proposed' } }, { value: 'asked', label: { pt: 'Perguntou', en: 'Asked' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }, { value: 'pending', label: { pt: 'Na fila', en: 'Pending' } }, { value: 'running', label: { pt: 'Em execução', en: 'Running' } }, { value: 'timed_out', label: { pt: 'Tempo esgotado', en: 'Timed out' } }, { value: 'nothing_found', label: { pt: 'Nada a sugerir', en: 'Nothing to propose' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }] }, label: { pt: 'Resultado', en: 'Outcome' }, help: '', required: true },
      { name: 'error', type: { kind: 'text' }, label: { pt: 'Erro', en: 'Error' }, help: 'What went wrong, without personal data.', max: 500 },
      { name: 'input_tokens', type: { kind: 'int' }, label: { pt: 'Tokens lidos', en: 'Input tokens' }, help: 'Language model\'s tokens, read and written, where one took part.', range: [0, 100000000] },
      { name: 'output_tokens', type: { kind: 'int' }, label: { pt: 'Tokens escritos', en: 'Output tokens' }, help: '', range: [0, 100000000] },
    ] },
  ],
} as const satisfies Entity
