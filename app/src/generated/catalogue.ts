// Derived from shared/catalog by `make generate`. Do not edit.

export interface Label { pt: string; en: string }
export interface Choice { value: string; label: Label }
export type FieldKind =
  | { kind: 'text' | 'prose' | 'flag' | 'int' | 'money' | 'date' | 'instant' | 'time_of_day' | 'minutes' | 'json' | 'blob' }
  | { kind: 'cpf' | 'cnpj' | 'cns' | 'email' | 'phone' | 'url' | 'gtin' }
  | { kind: 'decimal'; scale: number }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'link'; entity: string }
  | { kind: 'set'; of: FieldKind }
  | { kind: 'list'; fields: readonly Field[] }
export interface Field {
  name: string; type: FieldKind; label: Label; help: string
  required?: true; search?: true; uniqueHint?: true; sensitive?: true
  max?: number; range?: readonly [number, number]; initial?: string
}
export interface Facet { name: string; compartment: string; fields: readonly Field[] }
export interface Entity {
  name: string; label: Label; help: string; scope: 'directory' | 'organization' | 'clinic'
  appendOnly: boolean; facets: readonly Facet[]
}

/** A tenant: a company or person that runs one or more clinics. */
export interface Organization {
  name?: string | null
  cnpj?: string | null
  status?: 'active' | 'suspended' | (string & {}) | null
}

/** A unit of an organisation, with an address and a time zone of its own. */
export interface Clinic {
  name?: string | null
  time_zone?: string | null
  city?: string | null
  phone?: string | null
}

/** A person who signs in. One per person, in as many organisations as they work or are cared for. */
export interface Account {
  name?: string | null
  email?: string | null
  status?: 'active' | 'suspended' | (string & {}) | null
  platform_administrator?: boolean | null
}

/** An account's role in a clinic. */
export interface Membership {
  account?: string | null
  clinic?: string | null
  role?: 'owner' | 'manager' | 'reception' | 'care' | 'finance' | 'stock' | 'support' | 'privacy_officer' | 'teacher' | 'student' | 'patient' | (string & {}) | null
  patient?: string | null
  revoked_at?: number | null
}

/** An installation of the app, with a signing key of its own. */
export interface Device {
  account?: string | null
  name?: string | null
  status?: 'pending' | 'approved' | 'revoked' | (string & {}) | null
  public_key?: string | null
  platform?: string | null
  last_seen_at?: number | null
}

/** A person in the clinic's care. */
export interface Patient {
  name?: string | null
  social_name?: string | null
  date_of_birth?: string | null
  sex?: 'female' | 'male' | 'intersex' | 'unknown' | (string & {}) | null
  cpf?: string | null
  cns?: string | null
  phone?: string | null
  email?: string | null
  city?: string | null
  blood_type?: 'a_positive' | 'a_negative' | 'b_positive' | 'b_negative' | 'ab_positive' | 'ab_negative' | 'o_positive' | 'o_negative' | (string & {}) | null
  emergency_notes?: string | null
  source?: string | null
  interests?: string[] | null
  marketing_notes?: string | null
}

/** A professional who works in the clinic. */
export interface Practitioner {
  name?: string | null
  profession?: 'nutritionist' | 'doctor' | 'nurse' | 'aesthetician' | 'pharmacist' | 'other' | (string & {}) | null
  council?: string | null
  council_number?: string | null
  account?: string | null
  phone?: string | null
  email?: string | null
}

/** What a patient agreed to or withdrew, with the words shown. The latest entry of a purpose is in force. */
export interface Consent {
  patient?: string | null
  purpose?: 'care' | 'photos' | 'marketing' | 'model_training' | 'data_sharing' | (string & {}) | null
  decision?: 'granted' | 'withdrawn' | (string & {}) | null
  decided_at?: number | null
  text_version?: string | null
}

/** A file of a patient: report, prescription brought along, signed form. */
export interface Document {
  patient?: string | null
  title?: string | null
  category?: 'report' | 'prescription' | 'consent_form' | 'photo' | 'other' | (string & {}) | null
  file?: string | null
  issued_on?: string | null
}

/** A booked encounter of a patient with a professional. */
export interface Appointment {
  patient?: string | null
  practitioner?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  duration?: number | null
  status?: 'booked' | 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no_show' | (string & {}) | null
  reason?: string | null
}

/** One measure of a patient's body at one moment. */
export interface BodyMeasurement {
  patient?: string | null
  date?: string | null
  weight_kg?: number | null
  height_cm?: number | null
  waist_cm?: number | null
}

/** A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only; only an organisation's own foods are records. */
export interface Food {
  name?: string | null
  name_en?: string | null
  food_group?: string | null
  source?: string | null
  source_number?: string | null
  nutrients?: unknown | null
  density_g_ml?: number | null
  gtin?: string | null
}

/** How people measure a food at home: a tablespoon, a ladle, a slice. */
export interface HouseholdMeasure {
  food?: string | null
  name?: string | null
  name_en?: string | null
  grams?: number | null
  position?: number | null
  source?: string | null
}

/** Something eaten or drunk at one moment, made of items. */
export interface Meal {
  patient?: string | null
  date?: string | null
  time?: string | null
  time_zone?: string | null
  occasion?: 'breakfast' | 'morning_snack' | 'lunch' | 'afternoon_snack' | 'dinner' | 'supper' | (string & {}) | null
  photo?: string | null
  photo_thumbnail?: string | null
  note?: string | null
}

/** One food of a meal, in the amount eaten. */
export interface MealItem {
  patient?: string | null
  meal?: string | null
  food?: string | null
  food_name?: string | null
  grams?: number | null
  measure?: string | null
  measure_name?: string | null
  quantity?: number | null
  entered_by?: 'photo' | 'search' | 'recent' | 'barcode' | (string & {}) | null
  proposal?: string | null
}

/** What a patient aims for in a day, for one nutrient. */
export interface NutrientGoal {
  patient?: string | null
  nutrient?: string | null
  minimum?: number | null
  target?: number | null
  maximum?: number | null
  valid_from?: string | null
}

/** A model that an organisation offers to its devices. */
export interface AiModel {
  name?: string | null
  version?: string | null
  task?: 'food_classification' | (string & {}) | null
  file?: string | null
  sha256?: string | null
  licence?: string | null
  status?: 'offered' | 'withdrawn' | (string & {}) | null
}

/** One run of an agent: which core, on what, how long, with what outcome. */
export interface AgentRun {
  patient?: string | null
  agent?: 'food_recognition' | (string & {}) | null
  model?: string | null
  model_version?: string | null
  started_at?: number | null
  duration_ms?: number | null
  outcome?: 'proposed' | 'asked' | 'failed' | (string & {}) | null
}

/** What an agent suggests and a person decides. */
export interface Proposal {
  patient?: string | null
  run?: string | null
  content?: unknown | null
  status?: 'open' | 'approved' | 'edited' | 'declined' | (string & {}) | null
  decided_at?: number | null
}

/** What a person answered to a proposal; with consent, it helps to train the next model. */
export interface AgentFeedback {
  patient?: string | null
  proposal?: string | null
  verdict?: 'right' | 'corrected' | 'wrong' | (string & {}) | null
  correction?: string | null
  comment?: string | null
}

/** One read or write of health data, or an act of administration. Ids only, never content. */
export interface AuditEvent {
  at?: number | null
  account?: string | null
  action?: 'read' | 'create' | 'update' | 'delete' | 'export' | 'sign_in' | 'revoke' | (string & {}) | null
  subject_entity?: string | null
  subject_id?: string | null
}

/** A merge that a person should look at. Names the record and field, never the values. */
export interface SyncConflict {
  subject_entity?: string | null
  subject_id?: string | null
  field?: string | null
  reason?: 'concurrent_values' | 'duplicate_code' | 'double_booking' | (string & {}) | null
  status?: 'open' | 'settled' | (string & {}) | null
  settled_at?: number | null
}

export const catalogue = {
  organization: { name: 'organization', label: { pt: 'Organização', en: 'Organization' }, help: 'A tenant: a company or person that runs one or more clinics.', scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name that people in it use.', required: true, search: true, max: 120 },
      { name: 'cnpj', type: { kind: 'cnpj' }, label: { pt: 'CNPJ', en: 'CNPJ' }, help: 'Registered company number, also in the alphanumeric form.', uniqueHint: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'suspended', label: { pt: 'Suspensa', en: 'Suspended' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'active' },
    ] },
  ] },
  clinic: { name: 'clinic', label: { pt: 'Clínica', en: 'Clinic' }, help: 'A unit of an organisation, with an address and a time zone of its own.', scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: 'IANA zone in which this clinic\'s days begin and end, such as America/Recife.', required: true, max: 60, initial: 'America/Sao_Paulo' },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '' },
    ] },
  ] },
  account: { name: 'account', label: { pt: 'Conta', en: 'Account' }, help: 'A person who signs in. One per person, in as many organisations as they work or are cared for.', scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '', uniqueHint: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'suspended', label: { pt: 'Suspensa', en: 'Suspended' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'active' },
      { name: 'platform_administrator', type: { kind: 'flag' }, label: { pt: 'Administra a plataforma', en: 'Platform administrator' }, help: 'Sees organisations, accounts, devices and sync health of the whole platform; never health data.', initial: 'false' },
    ] },
  ] },
  membership: { name: 'membership', label: { pt: 'Vínculo', en: 'Membership' }, help: 'An account\'s role in a clinic.', scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true },
      { name: 'clinic', type: { kind: 'link', entity: 'clinic' }, label: { pt: 'Clínica', en: 'Clinic' }, help: '', required: true },
      { name: 'role', type: { kind: 'choice', choices: [{ value: 'owner', label: { pt: 'Proprietário', en: 'Owner' } }, { value: 'manager', label: { pt: 'Gerente', en: 'Manager' } }, { value: 'reception', label: { pt: 'Recepção', en: 'Reception' } }, { value: 'care', label: { pt: 'Cuidado', en: 'Care' } }, { value: 'finance', label: { pt: 'Financeiro', en: 'Finance' } }, { value: 'stock', label: { pt: 'Estoque', en: 'Stock' } }, { value: 'support', label: { pt: 'Atendimento', en: 'Support' } }, { value: 'privacy_officer', label: { pt: 'Encarregado de dados', en: 'Privacy officer' } }, { value: 'teacher', label: { pt: 'Docente', en: 'Teacher' } }, { value: 'student', label: { pt: 'Estudante', en: 'Student' } }, { value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }] }, label: { pt: 'Papel', en: 'Role' }, help: '', required: true },
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: 'The patient that the account is, for the role of patient.' },
      { name: 'revoked_at', type: { kind: 'instant' }, label: { pt: 'Revogado em', en: 'Revoked at' }, help: '' },
    ] },
  ] },
  device: { name: 'device', label: { pt: 'Dispositivo', en: 'Device' }, help: 'An installation of the app, with a signing key of its own.', scope: 'directory', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '', required: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'pending', label: { pt: 'Aguardando aprovação', en: 'Waiting for approval' } }, { value: 'approved', label: { pt: 'Aprovado', en: 'Approved' } }, { value: 'revoked', label: { pt: 'Revogado', en: 'Revoked' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'pending' },
      { name: 'public_key', type: { kind: 'text' }, label: { pt: 'Chave pública', en: 'Public key' }, help: 'Ed25519 public key, hexadecimal.', required: true, max: 64 },
      { name: 'platform', type: { kind: 'text' }, label: { pt: 'Sistema', en: 'Platform' }, help: 'What the device itself calls its system, such as Debian 12.', max: 60 },
      { name: 'last_seen_at', type: { kind: 'instant' }, label: { pt: 'Visto por último', en: 'Last seen' }, help: '' },
    ] },
  ] },
  patient: { name: 'patient', label: { pt: 'Paciente', en: 'Patient' }, help: 'A person in the clinic\'s care.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'identity', compartment: 'front', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name as in the documents.', required: true, search: true, max: 120 },
      { name: 'social_name', type: { kind: 'text' }, label: { pt: 'Nome social', en: 'Social name' }, help: 'Name by which the person wants to be called (Decree 8.727/2016). Shown instead of the name.', search: true, max: 120 },
      { name: 'date_of_birth', type: { kind: 'date' }, label: { pt: 'Nascimento', en: 'Date of birth' }, help: '' },
      { name: 'sex', type: { kind: 'choice', choices: [{ value: 'female', label: { pt: 'Feminino', en: 'Female' } }, { value: 'male', label: { pt: 'Masculino', en: 'Male' } }, { value: 'intersex', label: { pt: 'Intersexo', en: 'Intersex' } }, { value: 'unknown', label: { pt: 'Não informado', en: 'Not stated' } }] }, label: { pt: 'Sexo', en: 'Sex' }, help: 'Sex for clinical reference ranges.' },
      { name: 'cpf', type: { kind: 'cpf' }, label: { pt: 'CPF', en: 'CPF' }, help: '', search: true, uniqueHint: true },
      { name: 'cns', type: { kind: 'cns' }, label: { pt: 'Cartão SUS (CNS)', en: 'National health card (CNS)' }, help: '', uniqueHint: true },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '', search: true },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '', search: true },
      { name: 'city', type: { kind: 'text' }, label: { pt: 'Cidade', en: 'City' }, help: '', max: 80 },
    ] },
    { name: 'clinical', compartment: 'care', fields: [
      { name: 'blood_type', type: { kind: 'choice', choices: [{ value: 'a_positive', label: { pt: 'A+', en: 'A+' } }, { value: 'a_negative', label: { pt: 'A−', en: 'A−' } }, { value: 'b_positive', label: { pt: 'B+', en: 'B+' } }, { value: 'b_negative', label: { pt: 'B−', en: 'B−' } }, { value: 'ab_positive', label: { pt: 'AB+', en: 'AB+' } }, { value: 'ab_negative', label: { pt: 'AB−', en: 'AB−' } }, { value: 'o_positive', label: { pt: 'O+', en: 'O+' } }, { value: 'o_negative', label: { pt: 'O−', en: 'O−' } }] }, label: { pt: 'Tipo sanguíneo', en: 'Blood type' }, help: '', sensitive: true },
      { name: 'emergency_notes', type: { kind: 'prose' }, label: { pt: 'Em emergência', en: 'Emergency notes' }, help: 'What whoever helps in an emergency must know.' },
    ] },
    { name: 'outreach', compartment: 'engagement', fields: [
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Como chegou', en: 'Source' }, help: 'How the person came to the clinic.', max: 80 },
      { name: 'interests', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Interesses', en: 'Interests' }, help: '', max: 40 },
      { name: 'marketing_notes', type: { kind: 'prose' }, label: { pt: 'Observações de relacionamento', en: 'Outreach notes' }, help: '' },
    ] },
  ] },
  practitioner: { name: 'practitioner', label: { pt: 'Profissional', en: 'Practitioner' }, help: 'A professional who works in the clinic.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'profession', type: { kind: 'choice', choices: [{ value: 'nutritionist', label: { pt: 'Nutricionista', en: 'Nutritionist' } }, { value: 'doctor', label: { pt: 'Médica ou médico', en: 'Doctor' } }, { value: 'nurse', label: { pt: 'Enfermeira ou enfermeiro', en: 'Nurse' } }, { value: 'aesthetician', label: { pt: 'Esteticista', en: 'Aesthetician' } }, { value: 'pharmacist', label: { pt: 'Farmacêutica ou farmacêutico', en: 'Pharmacist' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Profissão', en: 'Profession' }, help: '', required: true },
      { name: 'council', type: { kind: 'text' }, label: { pt: 'Conselho', en: 'Council' }, help: 'Council and state, such as CRN-6 or CRM-PE.', max: 20 },
      { name: 'council_number', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Registration' }, help: '', uniqueHint: true, max: 20 },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '' },
      { name: 'phone', type: { kind: 'phone' }, label: { pt: 'Telefone', en: 'Phone' }, help: '' },
      { name: 'email', type: { kind: 'email' }, label: { pt: 'E-mail', en: 'E-mail' }, help: '' },
    ] },
  ] },
  consent: { name: 'consent', label: { pt: 'Consentimento', en: 'Consent' }, help: 'What a patient agreed to or withdrew, with the words shown. The latest entry of a purpose is in force.', scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'care', label: { pt: 'Cuidado em saúde', en: 'Health care' } }, { value: 'photos', label: { pt: 'Fotos clínicas', en: 'Clinical photos' } }, { value: 'marketing', label: { pt: 'Comunicação e ofertas', en: 'Communication and offers' } }, { value: 'model_training', label: { pt: 'Melhoria dos modelos', en: 'Improving the models' } }, { value: 'data_sharing', label: { pt: 'Compartilhamento com terceiros', en: 'Sharing with third parties' } }] }, label: { pt: 'Finalidade', en: 'Purpose' }, help: '', required: true },
      { name: 'decision', type: { kind: 'choice', choices: [{ value: 'granted', label: { pt: 'Concedido', en: 'Granted' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Decisão', en: 'Decision' }, help: '', required: true },
      { name: 'decided_at', type: { kind: 'instant' }, label: { pt: 'Decidido em', en: 'Decided at' }, help: '', required: true },
      { name: 'text_version', type: { kind: 'text' }, label: { pt: 'Versão do texto', en: 'Text version' }, help: 'Version of the text that was shown.', max: 40 },
    ] },
  ] },
  document: { name: 'document', label: { pt: 'Documento', en: 'Document' }, help: 'A file of a patient: report, prescription brought along, signed form.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'care', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'title', type: { kind: 'text' }, label: { pt: 'Título', en: 'Title' }, help: '', required: true, search: true, max: 160 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'report', label: { pt: 'Laudo', en: 'Report' } }, { value: 'prescription', label: { pt: 'Receita', en: 'Prescription' } }, { value: 'consent_form', label: { pt: 'Termo', en: 'Consent form' } }, { value: 'photo', label: { pt: 'Foto', en: 'Photo' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Tipo', en: 'Category' }, help: '', required: true, initial: 'other' },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '', required: true },
      { name: 'issued_on', type: { kind: 'date' }, label: { pt: 'Data do documento', en: 'Issued on' }, help: 'Date that the document itself bears.' },
    ] },
  ] },
  appointment: { name: 'appointment', label: { pt: 'Consulta', en: 'Appointment' }, help: 'A booked encounter of a patient with a professional.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'practitioner', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Profissional', en: 'Practitioner' }, help: '' },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date in the clinic\'s zone, as entered.', required: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', max: 60 },
      { name: 'duration', type: { kind: 'minutes' }, label: { pt: 'Duração', en: 'Duration' }, help: '', range: [5, 720], initial: '50' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'booked', label: { pt: 'Agendada', en: 'Booked' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'arrived', label: { pt: 'Chegou', en: 'Arrived' } }, { value: 'fulfilled', label: { pt: 'Realizada', en: 'Fulfilled' } }, { value: 'cancelled', label: { pt: 'Cancelada', en: 'Cancelled' } }, { value: 'no_show', label: { pt: 'Faltou', en: 'No-show' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'booked' },
      { name: 'reason', type: { kind: 'text' }, label: { pt: 'Motivo', en: 'Reason' }, help: '', max: 200 },
    ] },
  ] },
  body_measurement: { name: 'body_measurement', label: { pt: 'Medida corporal', en: 'Body measurement' }, help: 'One measure of a patient\'s body at one moment.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true },
      { name: 'weight_kg', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Peso (kg)', en: 'Weight (kg)' }, help: '', range: [30, 50000] },
      { name: 'height_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Altura (cm)', en: 'Height (cm)' }, help: '', range: [200, 2800] },
      { name: 'waist_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Cintura (cm)', en: 'Waist (cm)' }, help: '', range: [100, 3000] },
    ] },
  ] },
  food: { name: 'food', label: { pt: 'Alimento', en: 'Food' }, help: 'A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only; only an organisation\'s own foods are records.', scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'name_en', type: { kind: 'text' }, label: { pt: 'Nome em inglês', en: 'Name in English' }, help: '', search: true, max: 120 },
      { name: 'food_group', type: { kind: 'text' }, label: { pt: 'Grupo', en: 'Group' }, help: '', max: 60 },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Where the values come from, such as TACO 4 or USDA SR28.', max: 60 },
      { name: 'source_number', type: { kind: 'text' }, label: { pt: 'Número na fonte', en: 'Number in the source' }, help: '', max: 40 },
      { name: 'nutrients', type: { kind: 'json' }, label: { pt: 'Nutrientes por 100 g', en: 'Nutrients per 100 g' }, help: 'Nutrient id to amount per 100 g, as decimal text; a missing nutrient is unknown, not zero.' },
      { name: 'density_g_ml', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Densidade (g/ml)', en: 'Density (g/ml)' }, help: '', range: [100, 3000] },
      { name: 'gtin', type: { kind: 'gtin' }, label: { pt: 'Código de barras', en: 'Barcode' }, help: '', uniqueHint: true },
    ] },
  ] },
  household_measure: { name: 'household_measure', label: { pt: 'Medida caseira', en: 'Household measure' }, help: 'How people measure a food at home: a tablespoon, a ladle, a slice.', scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true },
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, max: 80 },
      { name: 'name_en', type: { kind: 'text' }, label: { pt: 'Nome em inglês', en: 'Name in English' }, help: '', max: 80 },
      { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: '', required: true, range: [1, 50000] },
      { name: 'position', type: { kind: 'int' }, label: { pt: 'Ordem', en: 'Position' }, help: 'Smallest first; the first measure is offered before the others.', range: [0, 1000], initial: '0' },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: '', max: 80 },
    ] },
  ] },
  meal: { name: 'meal', label: { pt: 'Refeição', en: 'Meal' }, help: 'Something eaten or drunk at one moment, made of items.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: 'Local date as lived, never recomputed when the person travels.', required: true },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: '', required: true },
      { name: 'time_zone', type: { kind: 'text' }, label: { pt: 'Fuso horário', en: 'Time zone' }, help: '', required: true, max: 60 },
      { name: 'occasion', type: { kind: 'choice', choices: [{ value: 'breakfast', label: { pt: 'Café da manhã', en: 'Breakfast' } }, { value: 'morning_snack', label: { pt: 'Lanche da manhã', en: 'Morning snack' } }, { value: 'lunch', label: { pt: 'Almoço', en: 'Lunch' } }, { value: 'afternoon_snack', label: { pt: 'Lanche da tarde', en: 'Afternoon snack' } }, { value: 'dinner', label: { pt: 'Jantar', en: 'Dinner' } }, { value: 'supper', label: { pt: 'Ceia', en: 'Supper' } }] }, label: { pt: 'Refeição', en: 'Occasion' }, help: '', required: true },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'photo_thumbnail', type: { kind: 'blob' }, label: { pt: 'Miniatura', en: 'Thumbnail' }, help: '' },
      { name: 'note', type: { kind: 'prose' }, label: { pt: 'Observação', en: 'Note' }, help: '' },
    ] },
  ] },
  meal_item: { name: 'meal_item', label: { pt: 'Item da refeição', en: 'Meal item' }, help: 'One food of a meal, in the amount eaten.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'meal', type: { kind: 'link', entity: 'meal' }, label: { pt: 'Refeição', en: 'Meal' }, help: '', required: true },
      { name: 'food', type: { kind: 'link', entity: 'food' }, label: { pt: 'Alimento', en: 'Food' }, help: '', required: true },
      { name: 'food_name', type: { kind: 'text' }, label: { pt: 'Nome do alimento', en: 'Food name' }, help: 'The food\'s name when it was logged, so that the entry reads even where the food is unknown.', required: true, max: 120 },
      { name: 'grams', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gramas', en: 'Grams' }, help: 'Amount eaten, edible portion.', required: true, range: [1, 100000] },
      { name: 'measure', type: { kind: 'link', entity: 'household_measure' }, label: { pt: 'Medida', en: 'Measure' }, help: 'The household measure in which it was entered, if any.' },
      { name: 'measure_name', type: { kind: 'text' }, label: { pt: 'Nome da medida', en: 'Measure name' }, help: '', max: 80 },
      { name: 'quantity', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Quantidade', en: 'Quantity' }, help: '', range: [1, 100000] },
      { name: 'entered_by', type: { kind: 'choice', choices: [{ value: 'photo', label: { pt: 'Foto', en: 'Photo' } }, { value: 'search', label: { pt: 'Busca', en: 'Search' } }, { value: 'recent', label: { pt: 'Recentes', en: 'Recent' } }, { value: 'barcode', label: { pt: 'Código de barras', en: 'Barcode' } }] }, label: { pt: 'Entrada por', en: 'Entered by' }, help: '', initial: 'search' },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: '' },
    ] },
  ] },
  nutrient_goal: { name: 'nutrient_goal', label: { pt: 'Meta nutricional', en: 'Nutrient goal' }, help: 'What a patient aims for in a day, for one nutrient.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'nutrient', type: { kind: 'text' }, label: { pt: 'Nutriente', en: 'Nutrient' }, help: 'Nutrient id as in the food tables, such as energy_kcal.', required: true, max: 40 },
      { name: 'minimum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Mínimo', en: 'Minimum' }, help: '', range: [0, 100000000] },
      { name: 'target', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Meta', en: 'Target' }, help: '', sensitive: true, range: [0, 100000000] },
      { name: 'maximum', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Máximo', en: 'Maximum' }, help: '', range: [0, 100000000] },
      { name: 'valid_from', type: { kind: 'date' }, label: { pt: 'Vale desde', en: 'Valid from' }, help: '' },
    ] },
  ] },
  ai_model: { name: 'ai_model', label: { pt: 'Modelo', en: 'Model' }, help: 'A model that an organisation offers to its devices.', scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 80 },
      { name: 'version', type: { kind: 'text' }, label: { pt: 'Versão', en: 'Version' }, help: '', required: true, max: 40 },
      { name: 'task', type: { kind: 'choice', choices: [{ value: 'food_classification', label: { pt: 'Reconhecimento de alimentos', en: 'Food recognition' } }] }, label: { pt: 'Tarefa', en: 'Task' }, help: '', required: true },
      { name: 'file', type: { kind: 'blob' }, label: { pt: 'Arquivo', en: 'File' }, help: '' },
      { name: 'sha256', type: { kind: 'text' }, label: { pt: 'SHA-256', en: 'SHA-256' }, help: '', max: 64 },
      { name: 'licence', type: { kind: 'text' }, label: { pt: 'Licença', en: 'Licence' }, help: '', max: 80 },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'offered', label: { pt: 'Oferecido', en: 'Offered' } }, { value: 'withdrawn', label: { pt: 'Retirado', en: 'Withdrawn' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'offered' },
    ] },
  ] },
  agent_run: { name: 'agent_run', label: { pt: 'Execução de agente', en: 'Agent run' }, help: 'One run of an agent: which core, on what, how long, with what outcome.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'agent', type: { kind: 'choice', choices: [{ value: 'food_recognition', label: { pt: 'Reconhecimento de alimentos', en: 'Food recognition' } }] }, label: { pt: 'Agente', en: 'Agent' }, help: '', required: true },
      { name: 'model', type: { kind: 'text' }, label: { pt: 'Modelo', en: 'Model' }, help: '', max: 80 },
      { name: 'model_version', type: { kind: 'text' }, label: { pt: 'Versão do modelo', en: 'Model version' }, help: '', max: 40 },
      { name: 'started_at', type: { kind: 'instant' }, label: { pt: 'Início', en: 'Started at' }, help: '', required: true },
      { name: 'duration_ms', type: { kind: 'int' }, label: { pt: 'Duração (ms)', en: 'Duration (ms)' }, help: '', range: [0, 86400000] },
      { name: 'outcome', type: { kind: 'choice', choices: [{ value: 'proposed', label: { pt: 'Sugeriu', en: 'Proposed' } }, { value: 'asked', label: { pt: 'Perguntou', en: 'Asked' } }, { value: 'failed', label: { pt: 'Falhou', en: 'Failed' } }] }, label: { pt: 'Resultado', en: 'Outcome' }, help: '', required: true },
    ] },
  ] },
  proposal: { name: 'proposal', label: { pt: 'Sugestão', en: 'Proposal' }, help: 'What an agent suggests and a person decides.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'run', type: { kind: 'link', entity: 'agent_run' }, label: { pt: 'Execução', en: 'Run' }, help: '', required: true },
      { name: 'content', type: { kind: 'json' }, label: { pt: 'Conteúdo', en: 'Content' }, help: 'Candidates with their confidence, as the agent gave them.', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberta', en: 'Open' } }, { value: 'approved', label: { pt: 'Aprovada', en: 'Approved' } }, { value: 'edited', label: { pt: 'Corrigida', en: 'Edited' } }, { value: 'declined', label: { pt: 'Recusada', en: 'Declined' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'open' },
      { name: 'decided_at', type: { kind: 'instant' }, label: { pt: 'Decidida em', en: 'Decided at' }, help: '' },
    ] },
  ] },
  agent_feedback: { name: 'agent_feedback', label: { pt: 'Retorno ao agente', en: 'Agent feedback' }, help: 'What a person answered to a proposal; with consent, it helps to train the next model.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true },
      { name: 'proposal', type: { kind: 'link', entity: 'proposal' }, label: { pt: 'Sugestão', en: 'Proposal' }, help: '', required: true },
      { name: 'verdict', type: { kind: 'choice', choices: [{ value: 'right', label: { pt: 'Certo', en: 'Right' } }, { value: 'corrected', label: { pt: 'Corrigido', en: 'Corrected' } }, { value: 'wrong', label: { pt: 'Errado', en: 'Wrong' } }] }, label: { pt: 'Avaliação', en: 'Verdict' }, help: '', required: true },
      { name: 'correction', type: { kind: 'link', entity: 'food' }, label: { pt: 'Correção', en: 'Correction' }, help: 'What it truly was, as a food id.' },
      { name: 'comment', type: { kind: 'text' }, label: { pt: 'Comentário', en: 'Comment' }, help: '', max: 500 },
    ] },
  ] },
  audit_event: { name: 'audit_event', label: { pt: 'Evento de auditoria', en: 'Audit event' }, help: 'One read or write of health data, or an act of administration. Ids only, never content.', scope: 'clinic', appendOnly: true, facets: [
    { name: 'main', compartment: 'compliance', fields: [
      { name: 'at', type: { kind: 'instant' }, label: { pt: 'Quando', en: 'At' }, help: '', required: true },
      { name: 'account', type: { kind: 'link', entity: 'account' }, label: { pt: 'Conta', en: 'Account' }, help: '' },
      { name: 'action', type: { kind: 'choice', choices: [{ value: 'read', label: { pt: 'Leitura', en: 'Read' } }, { value: 'create', label: { pt: 'Criação', en: 'Create' } }, { value: 'update', label: { pt: 'Alteração', en: 'Update' } }, { value: 'delete', label: { pt: 'Exclusão', en: 'Delete' } }, { value: 'export', label: { pt: 'Exportação', en: 'Export' } }, { value: 'sign_in', label: { pt: 'Entrada', en: 'Sign-in' } }, { value: 'revoke', label: { pt: 'Revogação', en: 'Revoke' } }] }, label: { pt: 'Ação', en: 'Action' }, help: '', required: true },
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: 'Entity that was touched.', max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: 'Id of the record that was touched.', max: 60 },
    ] },
  ] },
  sync_conflict: { name: 'sync_conflict', label: { pt: 'Conflito de sincronização', en: 'Sync conflict' }, help: 'A merge that a person should look at. Names the record and field, never the values.', scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'front', fields: [
      { name: 'subject_entity', type: { kind: 'text' }, label: { pt: 'Registro', en: 'Record kind' }, help: '', required: true, max: 60 },
      { name: 'subject_id', type: { kind: 'text' }, label: { pt: 'Identificador', en: 'Record id' }, help: '', required: true, max: 60 },
      { name: 'field', type: { kind: 'text' }, label: { pt: 'Campo', en: 'Field' }, help: '', max: 60 },
      { name: 'reason', type: { kind: 'choice', choices: [{ value: 'concurrent_values', label: { pt: 'Dois valores para o mesmo campo', en: 'Two values for the same field' } }, { value: 'duplicate_code', label: { pt: 'Mesmo código em dois registros', en: 'Same code in two records' } }, { value: 'double_booking', label: { pt: 'Horário duplicado', en: 'Double booking' } }] }, label: { pt: 'Motivo', en: 'Reason' }, help: '', required: true },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'open', label: { pt: 'Aberto', en: 'Open' } }, { value: 'settled', label: { pt: 'Resolvido', en: 'Settled' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, initial: 'open' },
      { name: 'settled_at', type: { kind: 'instant' }, label: { pt: 'Resolvido em', en: 'Settled at' }, help: '' },
    ] },
  ] },
} as const satisfies Record<string, Entity>

export type EntityName = keyof typeof catalogue
