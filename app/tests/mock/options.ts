import type { Options } from './replica'

/** `?role=care&status=locked&empty&offline&fail=internal&patients=2000` of the page. */
export function optionsOf(location: Location): Options {
  const query = new URLSearchParams(location.search)
  return {
    role: (query.get('role') ?? 'patient') as Options['role'],
    status: (query.get('status') ?? 'ready') as Options['status'],
    empty: query.has('empty'),
    fail: query.get('fail'),
    offline: query.has('offline'),
    patients: Number(query.get('patients') ?? 240),
  }
}
