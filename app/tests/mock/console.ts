// A server's directory in memory, to look at the console. Never part of a build.

import type { ClinicRow, DeviceRow, MemberRow, OrganizationRow, ServerQuarantineRow, SyncHealth } from '../../src/generated/commands'
import type { Post } from '../../src/console/server'
import { Problem } from '../../src/transport/transport'

const DAY = 86_400_000
const now = Date.now()

export function mockConsole(query: URLSearchParams): Post {
  const calm = query.has('calm')
  let signedIn = !query.has('out')
  const organizations: OrganizationRow[] = [
    { id: 'o1', name: 'Clínica Sertão Vivo — Nutrição, Estética e Saúde da Família', cnpj: '12345678000195', status: 'active', clinics: 2, members: 4, devices: 5, pending_devices: calm ? 0 : 2 },
    { id: 'o2', name: 'Umbuzeiro Saúde', cnpj: null, status: 'suspended', clinics: 1, members: 1, devices: 0, pending_devices: 0 },
  ]
  const clinics: ClinicRow[] = [
    { id: 'c1', name: 'Sertão Vivo Petrolina', city: 'Petrolina', time_zone: 'America/Recife' },
    { id: 'c2', name: 'Sertão Vivo Juazeiro', city: 'Juazeiro', time_zone: 'America/Bahia' },
  ]
  const member = (membership: string, name: string, role: string, email: string | null): MemberRow => ({ membership, account: `a-${membership}`, name, email, clinic: 'c1', clinic_name: 'Sertão Vivo Petrolina', role, patient: null, revoked_at_ms: null })
  let members = [member('m1', 'Dra. Lúcia Helena Cavalcanti de Albuquerque', 'care', 'lucia@example.org'), member('m2', 'Rosa Maria', 'owner', 'rosa@example.org'), { ...member('m3', 'Pedro Araújo', 'reception', null), revoked_at_ms: now - 3 * DAY }, member('m4', 'Maria Aparecida do Nascimento', 'patient', null)]
  const device = (id: string, name: string, account_name: string, status: string, days: number, seen: number | null): DeviceRow => ({ id, name, platform: 'Debian 12', account: 'a', account_name, roles: ['care'], status, enrolled_at_ms: now - days * DAY, last_seen_at_ms: seen === null ? null : now - seen * DAY })
  let devices = [device('d1', 'Consultório 2', 'Dra. Lúcia Helena Cavalcanti', 'approved', 30, 0.01), device('d2', 'Notebook da recepção', 'Rosa Maria', calm ? 'approved' : 'pending', 0.1, null), device('d3', 'Celular antigo', 'Pedro Araújo', 'revoked', 90, 20), device('d4', 'Balcão', 'Rosa Maria', 'approved', 60, calm ? 0.2 : 12), device('d5', 'Tablet', 'Rosa Maria', calm ? 'approved' : 'pending', 0.3, null)]
  const refusal = (hash: string, entity: string, code: string, days: number): ServerQuarantineRow => ({ hash, entity, record: '0197a2b4-77c1-7d20-9a41-5c1d9e0f2b33', facet: 'main', code, device: 'd4', device_name: 'Balcão', account: 'a-m3', account_name: 'Pedro Araújo', at_ms: now - days * DAY, resolution: null, note: null, resolved_by_name: null, resolved_at_ms: null })
  let refused: ServerQuarantineRow[] = calm ? [] : [refusal('h1', 'patient', 'revoked', 1), refusal('h2', 'body_measurement', 'unauthorised', 2), { ...refusal('h3', 'patient', 'invalid', 6), resolution: 'dismissed', note: 'Cadastro repetido; combinado com a recepção.', resolved_by_name: 'Rosa Maria', resolved_at_ms: now - 5 * DAY }]
  const decide = (hash: string, resolution: string, note: string | null) => {
    refused = refused.map((row) => (row.hash === hash ? { ...row, resolution, note, resolved_by_name: 'Rosa Maria', resolved_at_ms: Date.now() } : row))
    return refused.find((row) => row.hash === hash)
  }
  const today = Math.floor(now / DAY)
  const state = (id: string, behind: number, days: number, waiting: number | null) => ({ device: id, behind, pulled_at_ms: now - days * DAY, waiting, refused: waiting === null ? null : 1, reviews: waiting === null ? null : calm ? 0 : 2, reported_at_ms: waiting === null ? null : now - days * DAY })
  const health: SyncHealth = {
    devices: calm ? [state('d1', 0, 0.01, 0), state('d4', 0, 0.2, 0)] : [state('d1', 3, 0.01, 0), state('d4', 412, 12, 7), { ...state('d5', 0, 0, null), pulled_at_ms: null }],
    refused: calm ? [] : [[1, 'revoked', 4], [2, 'unauthorised', 1], [6, 'invalid', 2], [9, 'revoked', 1], [20, 'invalid', 1]].map(([ago, code, count]) => ({ day: today - (ago as number), code: code as string, count: count as number })),
    storage: { changes: 22_314, change_bytes: 3_705_446, documents: 9_120, document_bytes: 8_204_331, blobs: 310, blob_bytes: 88_120_004 },
    now_ms: now,
  }
  const invitation = { code: 'K7QM-4XTR-9PWD', expires_at_ms: now + 2 * DAY, account: 'a', organization: 'o1' }
  const session = { account: 'a', name: 'Rosa Maria', email: 'rosa@example.org', platform_administrator: true, organizations }

  const answers: Record<string, (args: any) => unknown> = {
    '/api/console/sign-in': ({ passphrase }) => {
      if (passphrase.length < 4) throw new Problem('wrong-passphrase', 'wrong')
      signedIn = true
      return session
    },
    '/api/console/sign-out': () => ((signedIn = false), null),
    '/api/console/accept': () => ({ email: 'rosa@example.org' }),
    console_session: () => {
      if (!signedIn) throw new Problem('not-signed-in', 'no session')
      return session
    },
    organization_list: () => organizations,
    organization_create: () => invitation,
    clinic_list: () => clinics,
    clinic_create: (args) => (clinics.push({ id: `c${clinics.length + 1}`, ...args }), clinics.at(-1)),
    member_list: () => members,
    member_invite: () => invitation,
    member_code: () => invitation,
    member_revoke: ({ membership }) => (members = members.map((row) => (row.membership === membership ? { ...row, revoked_at_ms: Date.now() } : row))),
    device_list: () => devices,
    device_approve: ({ device: id }) => (devices = devices.map((row) => (row.id === id ? { ...row, status: 'approved' } : row))),
    device_revoke: ({ device: id }) => (devices = devices.map((row) => (row.id === id ? { ...row, status: 'revoked' } : row))),
    quarantine_page: () => refused,
    quarantine_release: ({ hash }) => decide(hash, 'released', null),
    quarantine_dismiss: ({ hash, note }) => decide(hash, 'dismissed', note),
    sync_health: () => health,
    bucket_list: () => [{ bucket: 'c/0197a2b4-c1/diary', changes: 18_204, bytes: 2_904_112 }, { bucket: 'c/0197a2b4-c1/front', changes: 4_110, bytes: 801_334 }, { bucket: 'p/0197a2b4-p1', changes: 640, bytes: 90_020 }],
  }
  return async <T>(path: string, args: Record<string, unknown> = {}) => {
    const answer = answers[path] ?? answers[path.replace('/api/command/', '')]
    if (!answer) throw new Problem('unknown-command', path)
    return structuredClone(answer(args) ?? null) as T
  }
}
