// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** An invented patient: what anyone may see, and the script that the interview draws out. */
export interface SimulatedPatient {
  name?: string | null
  age_years?: number | null
  sex?: 'female' | 'male' | 'intersex' | (string & {}) | null
  occupation?: string | null
  photo?: string | null
  chief_complaint?: string | null
  summary?: string | null
  topics?: string[] | null
  difficulty?: 'beginner' | 'intermediate' | 'advanced' | (string & {}) | null
  language?: 'pt_br' | 'en' | 'es' | (string & {}) | null
  status?: 'draft' | 'published' | 'archived' | (string & {}) | null
  medical_history?: string | null
  dietary_history?: string | null
  persona?: string | null
  speech_style?: string | null
  readiness?: 'precontemplation' | 'contemplation' | 'preparation' | 'action' | 'maintenance' | (string & {}) | null
  initial_trust?: number | null
  weight_kg?: number | null
  height_cm?: number | null
  lab_results?: ({ id: string } & Record<string, unknown>)[] | null
  facts?: ({ id: string } & Record<string, unknown>)[] | null
  secrets?: ({ id: string } & Record<string, unknown>)[] | null
}

export const entity = {
  name: 'simulated_patient', label: { pt: 'Paciente simulado', en: 'Simulated patient' },
  help: 'An invented patient: what anyone may see, and the script that the interview draws out.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'profile', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'age_years', type: { kind: 'int' }, label: { pt: 'Idade (anos)', en: 'Age (years)' }, help: '', range: [0, 120] },
      { name: 'sex', type: { kind: 'choice', choices: [{ value: 'female', label: { pt: 'Feminino', en: 'Female' } }, { value: 'male', label: { pt: 'Masculino', en: 'Male' } }, { value: 'intersex', label: { pt: 'Intersexo', en: 'Intersex' } }] }, label: { pt: 'Sexo', en: 'Sex' }, help: '' },
      { name: 'occupation', type: { kind: 'text' }, label: { pt: 'Ocupação', en: 'Occupation' }, help: '', max: 120 },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'chief_complaint', type: { kind: 'text' }, label: { pt: 'Queixa principal', en: 'Chief complaint' }, help: 'Why the person comes, in their own words.', max: 300 },
      { name: 'summary', type: { kind: 'text' }, label: { pt: 'Apresentação', en: 'Introduction' }, help: 'What the referral letter would say, before the interview.', max: 1000 },
      { name: 'topics', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Assuntos', en: 'Topics' }, help: '', max: 20 },
      { name: 'difficulty', type: { kind: 'choice', choices: [{ value: 'beginner', label: { pt: 'Iniciante', en: 'Beginner' } }, { value: 'intermediate', label: { pt: 'Intermediário', en: 'Intermediate' } }, { value: 'advanced', label: { pt: 'Avançado', en: 'Advanced' } }] }, label: { pt: 'Nível', en: 'Level' }, help: '', required: true, index: true, initial: 'beginner' },
      { name: 'language', type: { kind: 'choice', choices: [{ value: 'pt_br', label: { pt: 'Português', en: 'Portuguese' } }, { value: 'en', label: { pt: 'Inglês', en: 'English' } }, { value: 'es', label: { pt: 'Espanhol', en: 'Spanish' } }] }, label: { pt: 'Idioma', en: 'Language' }, help: '', initial: 'pt_br' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'published', label: { pt: 'Publicado', en: 'Published' } }, { value: 'archived', label: { pt: 'Arquivado', en: 'Archived' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
    ] },
    { name: 'script', compartment: 'training', fields: [
      { name: 'medical_history', type: { kind: 'prose' }, label: { pt: 'História clínica', en: 'Medical history' }, help: '' },
      { name: 'dietary_history', type: { kind: 'prose' }, label: { pt: 'História alimentar', en: 'Dietary history' }, help: '' },
      { name: 'persona', type: { kind: 'prose' }, label: { pt: 'Personalidade', en: 'Persona' }, help: 'Character, mood, what the person fears and wants, how they react.' },
      { name: 'speech_style', type: { kind: 'text' }, label: { pt: 'Jeito de falar', en: 'Manner of speech' }, help: 'How the person talks: short answers, regional words, formal.', max: 300 },
      { name: 'readiness', type: { kind: 'choice', choices: [{ value: 'precontemplation', label: { pt: 'Pré-contemplação', en: 'Precontemplation' } }, { value: 'contemplation', label: { pt: 'Contemplação', en: 'Contemplation' } }, { value: 'preparation', label: { pt: 'Preparação', en: 'Preparation' } }, { value: 'action', label: { pt: 'Ação', en: 'Action' } }, { value: 'maintenance', label: { pt: 'Manutenção', en: 'Maintenance' } }] }, label: { pt: 'Prontidão para mudar', en: 'Readiness to change' }, help: '', initial: 'contemplation' },
      { name: 'initial_trust', type: { kind: 'int' }, label: { pt: 'Confiança inicial', en: 'Initial trust' }, help: 'Trust at the start, from 0 to 100; good listening raises it.', range: [0, 100], initial: '50' },
      { name: 'weight_kg', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Peso (kg)', en: 'Weight (kg)' }, help: '', range: [30, 50000] },
      { name: 'height_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Altura (cm)', en: 'Height (cm)' }, help: '', range: [200, 2800] },
      { name: 'lab_results', type: { kind: 'list', fields: [{ name: 'marker', type: { kind: 'text' }, label: { pt: 'Exame', en: 'Marker' }, help: '', required: true, max: 80 }, { name: 'value', type: { kind: 'text' }, label: { pt: 'Valor', en: 'Value' }, help: '', required: true, max: 40 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }] }, label: { pt: 'Exames', en: 'Lab results' }, help: 'Results that the student may ask for.', max: 60 },
      { name: 'facts', type: { kind: 'list', fields: [{ name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: 'Short name that cues and rubrics refer to.', required: true, max: 40 }, { name: 'topic', type: { kind: 'choice', choices: [{ value: 'complaint', label: { pt: 'Queixa', en: 'Complaint' } }, { value: 'history', label: { pt: 'História', en: 'History' } }, { value: 'medication', label: { pt: 'Medicamentos', en: 'Medication' } }, { value: 'supplement', label: { pt: 'Suplementos', en: 'Supplements' } }, { value: 'allergy', label: { pt: 'Alergias e intolerâncias', en: 'Allergies and intolerances' } }, { value: 'food_intake', label: { pt: 'Alimentação', en: 'Food intake' } }, { value: 'routine', label: { pt: 'Rotina', en: 'Routine' } }, { value: 'exercise', label: { pt: 'Atividade física', en: 'Physical activity' } }, { value: 'sleep', label: { pt: 'Sono', en: 'Sleep' } }, { value: 'emotion', label: { pt: 'Emoções', en: 'Emotions' } }, { value: 'family', label: { pt: 'Família', en: 'Family' } }, { value: 'money', label: { pt: 'Recursos', en: 'Means' } }, { value: 'goal', label: { pt: 'Objetivos', en: 'Goals' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Assunto', en: 'Topic' }, help: '', required: true }, { name: 'fact', type: { kind: 'text' }, label: { pt: 'Fato', en: 'Fact' }, help: '', required: true, max: 600 }, { name: 'released', type: { kind: 'choice', choices: [{ value: 'freely', label: { pt: 'Sem ser perguntado', en: 'Unasked' } }, { value: 'when_asked', label: { pt: 'Quando perguntado', en: 'When asked' } }, { value: 'open_question', label: { pt: 'Com pergunta aberta', en: 'To an open question' } }, { value: 'with_trust', label: { pt: 'Quando confia', en: 'Once trust is there' } }] }, label: { pt: 'Conta', en: 'Tells' }, help: '', required: true, initial: 'when_asked' }, { name: 'cues', type: { kind: 'text' }, label: { pt: 'Pistas na pergunta', en: 'Cues in the question' }, help: 'Words that show that the student asked about it, separated by commas.', max: 300 }, { name: 'trust_needed', type: { kind: 'int' }, label: { pt: 'Confiança necessária', en: 'Trust needed' }, help: 'Trust from which it is told.', range: [0, 100] }] }, label: { pt: 'Fatos', en: 'Facts' }, help: '', max: 200 },
      { name: 'secrets', type: { kind: 'list', fields: [{ name: 'code', type: { kind: 'text' }, label: { pt: 'Código', en: 'Code' }, help: '', required: true, max: 40 }, { name: 'secret', type: { kind: 'text' }, label: { pt: 'Segredo', en: 'Secret' }, help: '', required: true, max: 600 }, { name: 'trust_needed', type: { kind: 'int' }, label: { pt: 'Confiança necessária', en: 'Trust needed' }, help: '', range: [0, 100], initial: '70' }, { name: 'cues', type: { kind: 'text' }, label: { pt: 'Pistas na pergunta', en: 'Cues in the question' }, help: '', max: 300 }, { name: 'deflection', type: { kind: 'text' }, label: { pt: 'Resposta evasiva', en: 'Deflection' }, help: 'What the person says instead while it is hidden.', max: 300 }] }, label: { pt: 'Segredos', en: 'Secrets' }, help: 'What the person hides at first. Never in a language model\'s context before it is released.', max: 50 },
    ] },
  ],
} as const satisfies Entity
