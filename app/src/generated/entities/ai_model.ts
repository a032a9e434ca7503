// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A model that an organisation offers to its devices or reaches over the network. Its credentials are kept by the server only. */
export interface AiModel {
  name?: string | null
  version?: string | null
  task?: 'food_classification' | 'food_detection' | 'portion_estimation' | 'text_generation' | 'text_recognition' | 'speech_recognition' | 'speech_synthesis' | 'search' | 'no_show' | 'revenue' | 'patient_behavior' | 'treatment_outcome' | 'resource_optimization' | (string & {}) | null
  file?: string | null
  sha256?: string | null
  licence?: string | null
  status?: 'offered' | 'withdrawn' | (string & {}) | null
  description?: string | null
  kind?: 'llm' | 'vision' | 'speech_to_text' | 'text_to_speech' | 'embedding' | 'tabular' | (string & {}) | null
  provider?: 'openai' | 'anthropic' | 'google' | 'azure' | 'custom' | 'local' | 'on_device' | (string & {}) | null
  endpoint?: string | null
  algorithm?: string | null
  features?: string[] | null
  target?: string | null
  hyperparameters?: ({ id: string } & Record<string, unknown>)[] | null
  training?: ({ id: string } & Record<string, unknown>)[] | null
  trained_at?: number | null
  metrics?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'ai_model', label: { pt: 'Modelo', en: 'Model' },
  help: 'A model that an organisation offers to its devices or reaches over the network. Its credentials are kept by the server only.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 80 },
      { name: 'version', type: { kind: 'text' }, label: { pt: 'Versão', en: 'Version' }, help: '', required: true, max: 40 },
      { name: 'task', type: { kind: 'choice', choices: [{ value: 'food_classification', label: { pt: 'Reconhecimento de alimentos', en: 'Food recognition' } }, { value: 'food_detection', label: { pt: 'Localização de alimentos', en: 'Food detection' } }, { value: 'portion_estimation', label: { pt: 'Estimativa de porção', en: 'Portion estimation' } }, { value: 'text_generation', label: { pt: 'Redação', en: 'Text generation' } }, { value: 'text_recognition', label: { pt: 'Leitura de documentos', en: 'Text recognition' } }, { value: 'speech_recognition', label: { pt: 'Transcrição de voz', en: 'Speech recognition' } }, { value: 'speech_synthesis', label: { pt: 'Voz', en: 'Speech synthesis' } }, { value: 'search', label: { pt: 'Busca por significado', en: 'Search by meaning' } }, { value: 'no_show', label: { pt: 'Previsão de faltas', en: 'No-show prediction' } }, { value: 'revenue', label: { pt: 'Previsão de receita', en: 'Revenue forecast' } }, { value: 'patient_behavior', label: { pt: 'Comportamento do paciente', en: 'Patient behaviour' } }, { value: 'treatment_outcome', label: { pt: 'Resultado do tratamento', en: 'Treatment outcome' } }, { value: 'resource_optimization', label: { pt: 'Uso de recursos', en: 'Resource optimisation' } }] }, label: { pt: 'Tarefa', en: 'Task' }, help: '', required: true },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'sha256', type: { kind: 'text' }, label: { pt: 'SHA-256', en: 'SHA-256' }, help: '', max: 64 },
      { name: 'licence', type: { kind: 'text' }, label: { pt: 'Licença', en: 'Licence' }, help: '', max: 80 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'offered', label: { pt: 'Oferecido', en: 'Offered' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'offered' },
      { name: 'description', type: { kind: 'text' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 1000 },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'llm', label: { pt: 'Modelo de linguagem', en: 'Language model' } }, { value: 'vision', label: { pt: 'Visão', en: 'Vision' } }, { value: 'speech_to_text', label: { pt: 'Voz para texto', en: 'Speech to text' } }, { value: 'text_to_speech', label: { pt: 'Texto para voz', en: 'Text to speech' } }, { value: 'embedding', label: { pt: 'Vetores de significado', en: 'Embedding' } }, { value: 'tabular', label: { pt: 'Estatístico', en: 'Statistical' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', index: true },
      { name: 'provider', type: { kind: 'choice', choices: [{ value: 'openai', label: { pt: 'OpenAI', en: 'OpenAI' } }, { value: 'anthropic', label: { pt: 'Anthropic', en: 'Anthropic' } }, { value: 'google', label: { pt: 'Google', en: 'Google' } }, { value: 'azure', label: { pt: 'Azure', en: 'Azure' } }, { value: 'custom', label: { pt: 'Compatível com OpenAI', en: 'OpenAI-compatible' } }, { value: 'local', label: { pt: 'Servidor local', en: 'Local server' } }, { value: 'on_device', label: { pt: 'Neste dispositivo', en: 'On this device' } }] }, label: { pt: 'Provedor', en: 'Provider' }, help: '', index: true },
      { name: 'endpoint', type: { kind: 'url' }, label: { pt: 'Endereço', en: 'Endpoint' }, help: 'Where it is reached, for models that do not run on the device.' },
      { name: 'algorithm', type: { kind: 'text' }, label: { pt: 'Algoritmo', en: 'Algorithm' }, help: 'Such as gradient boosting or logistic regression.', max: 120 },
      { name: 'features', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Variáveis usadas', en: 'Features' }, help: 'What it looks at. Race, income, benefits and neighbourhood are never among them.', max: 200 },
      { name: 'target', type: { kind: 'text' }, label: { pt: 'Variável prevista', en: 'Target' }, help: 'What it predicts.', max: 120 },
      { name: 'hyperparameters', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 200 }] }, label: { pt: 'Hiperparâmetros', en: 'Hyperparameters' }, help: '', max: 100 },
      { name: 'training', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Such as data set, period, rows, split or seed.', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 500 }] }, label: { pt: 'Treinamento', en: 'Training' }, help: '', max: 60 },
      { name: 'trained_at', type: { kind: 'instant' }, label: { pt: 'Treinado em', en: 'Trained at' }, help: '' },
      { name: 'metrics', type: { kind: 'list', fields: [{ name: 'name', type: { kind: 'text' }, label: { pt: 'Medida', en: 'Measure' }, help: 'Such as AUC, expected calibration error, top-1 or median milliseconds.', required: true, max: 80 }, { name: 'value', type: { kind: 'decimal', scale: 4 }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'data_set', type: { kind: 'text' }, label: { pt: 'Dados de teste', en: 'Test data' }, help: 'The data on which it was measured, never the data it learnt from.', max: 120 }, { name: 'measured_on', type: { kind: 'date' }, label: { pt: 'Medido em', en: 'Measured on' }, help: '' }] }, label: { pt: 'Desempenho', en: 'Performance' }, help: '', max: 100 },
    ] },
  ],
} as const satisfies Entity
