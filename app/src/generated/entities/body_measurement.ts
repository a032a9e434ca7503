// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** One measure of a patient's body at one moment. */
export interface BodyMeasurement {
  patient?: string | null
  date?: string | null
  weight_kg?: number | null
  height_cm?: number | null
  waist_cm?: number | null
  time?: string | null
  measured_by?: 'patient' | 'professional' | 'device' | (string & {}) | null
  hip_cm?: number | null
  abdomen_cm?: number | null
  neck_cm?: number | null
  arm_cm?: number | null
  thigh_cm?: number | null
  calf_cm?: number | null
  triceps_mm?: number | null
  biceps_mm?: number | null
  subscapular_mm?: number | null
  suprailiac_mm?: number | null
  abdominal_mm?: number | null
  chest_mm?: number | null
  midaxillary_mm?: number | null
  thigh_mm?: number | null
  body_fat_percent?: number | null
  muscle_mass_kg?: number | null
  body_water_percent?: number | null
  visceral_fat_level?: number | null
  composition_method?: 'bioimpedance' | 'skinfolds' | 'dxa' | 'air_displacement' | 'ultrasound' | 'other' | (string & {}) | null
  note?: string | null
}

export const entity = {
  name: 'body_measurement', label: { pt: 'Medida corporal', en: 'Body measurement' },
  help: 'One measure of a patient\'s body at one moment.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'diary', sharedWith: 'patient', fields: [
      { name: 'patient', type: { kind: 'link', entity: 'patient' }, label: { pt: 'Paciente', en: 'Patient' }, help: '', required: true, index: true },
      { name: 'date', type: { kind: 'date' }, label: { pt: 'Data', en: 'Date' }, help: '', required: true },
      { name: 'weight_kg', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Peso (kg)', en: 'Weight (kg)' }, help: '', range: [30, 50000] },
      { name: 'height_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Altura (cm)', en: 'Height (cm)' }, help: '', range: [200, 2800] },
      { name: 'waist_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Cintura (cm)', en: 'Waist (cm)' }, help: '', range: [100, 3000] },
      { name: 'time', type: { kind: 'time_of_day' }, label: { pt: 'Hora', en: 'Time' }, help: 'Local time, for people who are weighed more than once a day.' },
      { name: 'measured_by', type: { kind: 'choice', choices: [{ value: 'patient', label: { pt: 'Paciente', en: 'Patient' } }, { value: 'professional', label: { pt: 'Profissional', en: 'Professional' } }, { value: 'device', label: { pt: 'Equipamento conectado', en: 'Connected device' } }] }, label: { pt: 'Quem mediu', en: 'Measured by' }, help: '' },
      { name: 'hip_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Quadril (cm)', en: 'Hip (cm)' }, help: '', range: [100, 3000] },
      { name: 'abdomen_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Abdômen (cm)', en: 'Abdomen (cm)' }, help: '', range: [100, 3000] },
      { name: 'neck_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Pescoço (cm)', en: 'Neck (cm)' }, help: '', range: [50, 1500] },
      { name: 'arm_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Braço (cm)', en: 'Arm (cm)' }, help: '', range: [30, 1500] },
      { name: 'thigh_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Coxa (cm)', en: 'Thigh (cm)' }, help: '', range: [50, 2000] },
      { name: 'calf_cm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Panturrilha (cm)', en: 'Calf (cm)' }, help: '', range: [30, 1500] },
      { name: 'triceps_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra tricipital (mm)', en: 'Triceps skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'biceps_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra bicipital (mm)', en: 'Biceps skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'subscapular_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra subescapular (mm)', en: 'Subscapular skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'suprailiac_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra suprailíaca (mm)', en: 'Suprailiac skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'abdominal_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra abdominal (mm)', en: 'Abdominal skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'chest_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra torácica (mm)', en: 'Chest skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'midaxillary_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra axilar média (mm)', en: 'Midaxillary skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'thigh_mm', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Dobra da coxa (mm)', en: 'Thigh skinfold (mm)' }, help: '', range: [10, 1200] },
      { name: 'body_fat_percent', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Gordura corporal (%)', en: 'Body fat (%)' }, help: 'As given by bioimpedance, DXA or the person\'s own scale; skinfold equations are computed when read.', range: [10, 800] },
      { name: 'muscle_mass_kg', type: { kind: 'decimal', scale: 2 }, label: { pt: 'Massa muscular (kg)', en: 'Muscle mass (kg)' }, help: '', range: [10, 20000] },
      { name: 'body_water_percent', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Água corporal (%)', en: 'Body water (%)' }, help: '', range: [100, 900] },
      { name: 'visceral_fat_level', type: { kind: 'decimal', scale: 1 }, label: { pt: 'Nível de gordura visceral', en: 'Visceral fat level' }, help: 'The level that the equipment shows, usually 1 to 30.', range: [0, 600] },
      { name: 'composition_method', type: { kind: 'choice', choices: [{ value: 'bioimpedance', label: { pt: 'Bioimpedância', en: 'Bioimpedance' } }, { value: 'skinfolds', label: { pt: 'Dobras cutâneas', en: 'Skinfolds' } }, { value: 'dxa', label: { pt: 'DXA', en: 'DXA' } }, { value: 'air_displacement', label: { pt: 'Pletismografia', en: 'Air displacement' } }, { value: 'ultrasound', label: { pt: 'Ultrassom', en: 'Ultrasound' } }, { value: 'other', label: { pt: 'Outro', en: 'Other' } }] }, label: { pt: 'Método da composição', en: 'Composition method' }, help: '' },
      { name: 'note', type: { kind: 'text' }, label: { pt: 'Observação', en: 'Note' }, help: '', max: 500 },
    ] },
  ],
} as const satisfies Entity
