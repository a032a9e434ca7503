// One review of each kind, to look at the inbox and to test it. Never part of a build.

import type { ConflictSide, ConflictView, JsonValue } from '../../src/generated/commands'

const HOUR = 3_600_000

export function conflicts(now: number): ConflictView[] {
  const side = (entity: string, record: string, title: string | null, fields: Record<string, JsonValue>, author_name: string, hours: number): ConflictSide => ({ entity, record, title, fields, author_name, at_ms: now - hours * HOUR })
  return [
    {
      id: 'c', entity: 'nutrient_goal', record: 'g', title: 'Maria Aparecida', field: 'target', reason: 'concurrent_values', values: [180000, 210000],
      sides: [side('nutrient_goal', 'g', null, { target: 180000 }, 'Dra. Lúcia Helena Cavalcanti de Albuquerque', 2), side('nutrient_goal', 'g', null, { target: 210000 }, 'Rosa Maria', 1)],
    },
    {
      id: 'd', entity: 'patient', record: 'patient-1', title: 'João Batista de Souza', field: 'cpf', reason: 'duplicate_code', values: ['patient-2'],
      sides: [side('patient', 'patient-1', 'João Batista de Souza', { name: 'João Batista de Souza', cpf: '52998224725', city: 'Juazeiro' }, 'Pedro Araújo', 30), side('patient', 'patient-2', 'João B. Souza', { name: 'João B. Souza', cpf: '52998224725', phone: '+5587999990000' }, 'Rosa Maria', 4)],
    },
    {
      id: 'b', entity: 'appointment', record: 'a1', title: 'Consulta', field: 'practitioner', reason: 'double_booking', values: ['a2', 'p1'],
      sides: [side('appointment', 'a1', 'Consulta', { patient: 'patient-1', date: '2026-11-23', time: '09:00', duration: 50 }, 'Pedro Araújo', 5), side('appointment', 'a2', 'Consulta', { patient: 'patient-3', date: '2026-11-23', time: '09:30', duration: 50 }, 'Rosa Maria', 3)],
    },
    {
      id: 's', entity: 'product', record: 'x', title: 'Vitamina D 10.000 UI', field: null, reason: 'stock_below_zero', values: [],
      sides: [side('stock_movement', 'm1', 'Movimento de estoque', { movement_type: 'usage', quantity: -6000 }, 'Rosa Maria', 6), side('stock_movement', 'm2', 'Movimento de estoque', { movement_type: 'usage', quantity: -6000 }, 'Pedro Araújo', 2)],
    },
    {
      id: 'n', entity: 'clinical_note', record: 'n1', title: 'Retorno', field: null, reason: 'edit_after_signing', values: [{ plan: 'Retorno em 30 dias' }, { plan: 'Retorno em 7 dias', objective: 'PA 12x8' }],
      sides: [side('clinical_note', 'n1', null, { plan: 'Retorno em 30 dias' }, 'Dra. Lúcia Helena Cavalcanti de Albuquerque', 2), side('clinical_note', 'n1', null, { plan: 'Retorno em 7 dias', objective: 'PA 12x8' }, 'Dr. Ivo', 1)],
    },
  ]
}
