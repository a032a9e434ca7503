// Whom and what a record is about, for screens that show records of any kind.

import { nutrientName } from '../diary/nutrients.svelte'
import { replica } from '../transport/replica'

export interface Subject {
  /** What tells it from others of its kind, and the person. */
  parts: string[]
  /** The patient's page, where there is one. */
  patient: string | null
}

/** Behind the kind of a record: "Energia", "Maria". */
export async function subjectOf(entity: string, id: string, title: string): Promise<Subject> {
  const record = await replica.record_get({ entity, id }).catch(() => null)
  const fields = record?.fields ?? {}
  const patient = entity === 'patient' ? id : typeof fields.patient === 'string' ? fields.patient : null
  const parts = [typeof fields.nutrient === 'string' ? nutrientName(fields.nutrient) : '', title]
  if (patient && patient !== id) parts.push(await personName(patient))
  return { parts: [...new Set(parts.filter(Boolean))], patient }
}

async function personName(patient: string): Promise<string> {
  const record = await replica.record_get({ entity: 'patient', id: patient }).catch(() => null)
  return String(record?.fields.social_name ?? record?.fields.name ?? '')
}
