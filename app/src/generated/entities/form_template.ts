// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A form or text that professionals fill in or patients sign, with its questions. */
export interface FormTemplate {
  name?: string | null
  purpose?: 'consent_form' | 'treatment_record' | 'follow_up' | 'discharge_summary' | 'anamnesis' | 'assessment' | 'screening' | 'clinical_note' | 'referral' | 'guidance' | 'other' | (string & {}) | null
  version?: number | null
  status?: 'draft' | 'active' | 'retired' | (string & {}) | null
  body?: string | null
  questions?: ({ id: string } & Record<string, unknown>)[] | null
  professions?: string[] | null
}

export const entity = {
  name: 'form_template', label: { pt: 'Modelo de documento', en: 'Form template' },
  help: 'A form or text that professionals fill in or patients sign, with its questions.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'purpose', type: { kind: 'choice', choices: [{ value: 'consent_form', label: { pt: 'Termo de consentimento', en: 'Consent form' } }, { value: 'treatment_record', label: { pt: 'Registro de tratamento', en: 'Treatment record' } }, { value: 'follow_up', label: { pt: 'Acompanhamento', en: 'Follow-up' } }, { value: 'discharge_summary', label: { pt: 'Resumo de alta', en: 'Discharge summary' } }, { value: 'anamnesis', label: { pt: 'Anamnese', en: 'Anamnesis' } }, { value: 'assessment', label: { pt: 'Avaliação', en: 'Assessment' } }, { value: 'screening', label: { pt: 'Triagem', en: 'Screening' } }, { value: 'clinical_note', label: { pt: 'Evolução clínica', en: 'Clinical note' } }, { value: 'referral', label: { pt: 'Encaminhamento', en: 'Referral' } }, { value: 'guidance', label: { pt: 'Orientações ao paciente', en: 'Guidance for the patient' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Finalidade', en: 'Purpose' }, help: '', required: true, index: true, initial: 'other' },
      { name: 'version', type: { kind: 'int' }, label: { pt: 'Versão', en: 'Version' }, help: '', required: true, range: [1, 10000], initial: '1' },
      { name: 'status', type: { kind: 'choice', choices: [{ value: 'draft', label: { pt: 'Rascunho', en: 'Draft' } }, { value: 'active', label: { pt: 'Em uso', en: 'Active' } }, { value: 'retired', label: { pt: 'Fora de uso', en: 'Retired' } }] }, label: { pt: 'Situação', en: 'Status' }, help: '', required: true, index: true, initial: 'draft' },
      { name: 'body', type: { kind: 'prose' }, label: { pt: 'Texto', en: 'Body' }, help: 'The text to read or sign. Names in braces are filled in, such as {patient.name}.' },
      { name: 'questions', type: { kind: 'list', fields: [{ name: 'key', type: { kind: 'text' }, label: { pt: 'Chave', en: 'Key' }, help: 'Short name in small letters, the same in every version.', required: true, max: 60 }, { name: 'section', type: { kind: 'text' }, label: { pt: 'Seção', en: 'Section' }, help: '', max: 80 }, { name: 'wording', type: { kind: 'text' }, label: { pt: 'Pergunta', en: 'Wording' }, help: '', required: true, max: 500 }, { name: 'wording_en', type: { kind: 'text' }, label: { pt: 'Pergunta em inglês', en: 'Wording in English' }, help: '', max: 500 }, { name: 'help', type: { kind: 'text' }, label: { pt: 'Ajuda', en: 'Help' }, help: '', max: 500 }, { name: 'answer_kind', type: { kind: 'choice', choices: [{ value: 'short_text', label: { pt: 'Texto curto', en: 'Short text' } }, { value: 'long_text', label: { pt: 'Texto longo', en: 'Long text' } }, { value: 'number', label: { pt: 'Número', en: 'Number' } }, { value: 'date', label: { pt: 'Data', en: 'Date' } }, { value: 'yes_no', label: { pt: 'Sim ou não', en: 'Yes or no' } }, { value: 'one_of', label: { pt: 'Uma opção', en: 'One option' } }, { value: 'many_of', label: { pt: 'Várias opções', en: 'Several options' } }, { value: 'scale', label: { pt: 'Escala de 0 a 10', en: 'Scale from 0 to 10' } }, { value: 'photo', label: { pt: 'Foto', en: 'Photo' } }, { value: 'signature', label: { pt: 'Assinatura', en: 'Signature' } }] }, label: { pt: 'Forma da resposta', en: 'Kind of answer' }, help: '', required: true, initial: 'short_text' }, { name: 'options', type: { kind: 'text' }, label: { pt: 'Opções', en: 'Options' }, help: 'One per line. A number after a bar is its score, such as Sempre | 3.', max: 4000 }, { name: 'unit', type: { kind: 'text' }, label: { pt: 'Unidade', en: 'Unit' }, help: '', max: 30 }, { name: 'mandatory', type: { kind: 'flag' }, label: { pt: 'Obrigatória', en: 'Mandatory' }, help: '', initial: 'false' }] }, label: { pt: 'Perguntas', en: 'Questions' }, help: '', max: 300 },
      { name: 'professions', type: { kind: 'set', of: { kind: 'text' } }, label: { pt: 'Profissões', en: 'Professions' }, help: 'Values of a practitioner\'s profession, such as nutritionist; empty for all.', max: 20 },
    ] },
  ],
} as const satisfies Entity
