// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** What a patient's body does not tolerate. The only home of allergies: plans, recipes and prescriptions read it. */
export interface AllergyIntolerance {
  patient?: string | null
  substance?: string | null
  allergen?: 'wheat' | 'rye' | 'barley' | 'oats' | 'crustaceans' | 'eggs' | 'fish' | 'peanut' | 'soy' | 'milk' | 'almond' | 'hazelnut' | 'cashew' | 'brazil_nut' | 'macadamia' | 'walnut' | 'pecan' | 'pistachio' | 'pine_nut' | 'chestnut' | 'latex' | 'lactose' | 'gluten' | 'shellfish' | 'sesame' | 'sulfites' | (string & {}) | null
  foods?: string[] | null
  kind?: 'allergy' | 'intolerance' | (string & {}) | null
  category?: 'food' | 'medication' | 'supplement' | 'cosmetic' | 'contact' | 'environment' | 'insect' | 'other' | (string & {}) | null
  criticality?: 'low' | 'high' | 'unknown' | (string & {}) | null
  clinical_status?: 'active' | 'inactive' | 'resolved' | (string & {}) | null
  verification?: 'self_reported' | 'suspected' | 'confirmed' | 'refuted' | 'entered_in_error' | (string & {}) | null
  reactions?: ({ id: string } & Record<string, unknown>)[] | null
  onset_on?: string | null
  tolerated_amount?: string | null
  confirmed_by?: string | null
  note?: string | null
}

export const entity = {
  name: 'allergy_intolerance', label: { pt: 'Alergia ou intolerância', en: 'Allergy or intolerance' },
  help: 'What a patient\'s body does not tolerate. The only home of allergies: plans, recipes and prescriptions read it.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'substance', type: { kind: 'text' }, label: { pt: 'Substância', en: 'Substance' }, help: '', required: true, search: true, sensitive: true, max: 120 },
      { name: 'allergen', type: { kind: 'choice', choices: [{ value: 'wheat', label: { pt: 'Trigo', en: 'Wheat' } }, { value: 'rye', label: { pt: 'Centeio', en: 'Rye' } }, { value: 'barley', label: { pt: 'Cevada', en: 'Barley' } }, { value: 'oats', label: { pt: 'Aveia', en: 'Oats' } }, { value: 'crustaceans', label: { pt: 'Crustáceos', en: 'Crustaceans' } }, { value: 'eggs', label: { pt: 'Ovos', en: 'Eggs' } }, { value: 'fish', label: { pt: 'Peixes', en: 'Fish' } }, { value: 'peanut', label: { pt: 'Amendoim', en: 'Peanut' } }, { value: 'soy', label: { pt: 'Soja', en: 'Soy' } }, { value: 'milk', label: { pt: 'Leite', en: 'Milk' } }, { value: 'almond', label: { pt: 'Amêndoa', en: 'Almond' } }, { value: 'hazelnut', label: { pt: 'Avelã', en: 'Hazelnut' } }, { value: 'cashew', label: { pt: 'Castanha-de-caju', en: 'Cashew' } }, { value: 'brazil_nut', label: { pt: 'Castanha-do-pará', en: 'Brazil nut' } }, { value: 'macadamia', label: { pt: 'Macadâmia', en: 'Macadamia' } }, { value: 'walnut', label: { pt: 'Noz', en: 'Walnut' } }, { value: 'pecan', label: { pt: 'Pecã', en: 'Pecan' } }, { value: 'pistachio', label: { pt: 'Pistache', en: 'Pistachio' } }, { value: 'pine_nut', label: { pt: 'Pinoli', en: 'Pine nut' } }, { value: 'chestnut', label: { pt: 'Castanha', en: 'Chestnut' } }, { value: 'latex', label: { pt: 'Látex natural', en: 'Natural latex' } }, { value: 'lactose', label: { pt: 'Lactose', en: 'Lactose' } }, { value: 'gluten', label: { pt: 'Glúten', en: 'Gluten' } }, { value: 'shellfish', label: { pt: 'Moluscos', en: 'Molluscs' } }, { value: 'sesame', label: { pt: 'Gergelim', en: 'Sesame' } }, { value: 'sulfites', label: { pt: 'Sulfitos', en: 'Sulphites' } }] }, label: { pt: 'Alergênico', en: 'Allergen' }, help: 'The allergen by law (ANVISA RDC 727/2022), or lactose or gluten; excludes every food that contains it.', sensitive: true, index: true },
      { name: 'foods', type: { kind: 'set', of: { kind: 'link', entity: 'food' } }, label: { pt: 'Alimentos', en: 'Foods' }, help: 'Single foods, where no allergen of the list says it.', max: 100 },
      { name: 'kind', type: { kind: 'choice', choices: [{ value: 'allergy', label: { pt: 'Alergia', en: 'Allergy' } }, { value: 'intolerance', label: { pt: 'Intolerância', en: 'Intolerance' } }] }, label: { pt: 'Tipo', en: 'Kind' }, help: '', required: true, sensitive: true, initial: 'allergy' },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'food', label: { pt: 'Alimento', en: 'Food' } }, { value: 'medication', label: { pt: 'Medicamento', en: 'Medication' } }, { value: 'supplement', label: { pt: 'Suplemento', en: 'Supplement' } }, { value: 'cosmetic', label: { pt: 'Cosmético', en: 'Cosmetic' } }, { value: 'contact', label: { pt: 'Contato', en: 'Contact' } }, { value: 'environment', label: { pt: 'Ambiente', en: 'Environment' } }, { value: 'insect', label: { pt: 'Inseto', en: 'Insect' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Categoria', en: 'Category' }, help: '', required: true, index: true, initial: 'food' },
      { name: 'criticality', type: { kind: 'choice', choices: [{ value: 'low', label: { pt: 'Baixo', en: 'Low' } }, { value: 'high', label: { pt: 'Alto: risco de vida', en: 'High: life-threatening' } }, { value: 'unknown', label: { pt: 'Não avaliado', en: 'Not assessed' } }] }, label: { pt: 'Risco', en: 'Criticality' }, help: 'How bad the next reaction could be.', sensitive: true, index: true },
      { name: 'clinical_status', type: { kind: 'choice', choices: [{ value: 'active', label: { pt: 'Ativa', en: 'Active' } }, { value: 'inactive', label: { pt: 'Inativa', en: 'Inactive' } }, { value: 'resolved', label: { pt: 'Resolvida', en: 'Resolved' } }] }, label: { pt: 'Situação', en: 'Clinical status' }, help: '', required: true, sensitive: true, index: true, initial: 'active' },
      { name: 'verification', type: { kind: 'choice', choices: [{ value: 'self_reported', label: { pt: 'Relatada pelo paciente', en: 'Self-reported' } }, { value: 'suspected', label: { pt: 'Suspeita', en: 'Suspected' } }, { value: 'confirmed', label: { pt: 'Confirmada', en: 'Confirmed' } }, { value: 'refuted', label: { pt: 'Descartada', en: 'Refuted' } }, { value: 'entered_in_error', label: { pt: 'Registrada por engano', en: 'Entered in error' } }] }, label: { pt: 'Certeza', en: 'Verification' }, help: '', required: true, sensitive: true, initial: 'self_reported' },
      { name: 'reactions', type: { kind: 'list', fields: [{ name: 'manifestation', type: { kind: 'text' }, label: { pt: 'Manifestação', en: 'Manifestation' }, help: '', required: true, max: 160 }, { name: 'severity', type: { kind: 'choice', choices: [{ value: 'mild', label: { pt: 'Leve', en: 'Mild' } }, { value: 'moderate', label: { pt: 'Moderada', en: 'Moderate' } }, { value: 'severe', label: { pt: 'Grave', en: 'Severe' } }] }, label: { pt: 'Gravidade', en: 'Severity' }, help: '' }, { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '' }, { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 300 }] }, label: { pt: 'Reações', en: 'Reactions' }, help: '', max: 50 },
      { name: 'onset_on', type: { kind: 'date' }, label: { pt: 'Desde', en: 'Onset' }, help: '' },
      { name: 'tolerated_amount', type: { kind: 'text' }, label: { pt: 'Quantidade tolerada', en: 'Tolerated amount' }, help: 'How much is tolerated, in words, such as um copo de leite por dia.', max: 160 },
      { name: 'confirmed_by', type: { kind: 'link', entity: 'practitioner' }, label: { pt: 'Confirmada por', en: 'Confirmed by' }, help: '', index: true },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 1000 },
    ] },
  ],
} as const satisfies Entity
