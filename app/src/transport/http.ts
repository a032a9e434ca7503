// Commands over HTTP: the loopback host (bearer token from the address) and the server's console (cookie).

import { events } from './events'
import { isCommandError, Problem, type Transport } from './transport'

const TOKEN_KEY = 'umbu.token'

/** Reads the host's token from `#token=…` once, keeps it for this tab, and takes it out of the address. */
export function takeToken(location: Location, storage: Storage): string | null {
  const fragment = new URLSearchParams(location.hash.replace(/^#/, ''))
  const token = fragment.get('token')
  if (!token) return storage.getItem(TOKEN_KEY)
  storage.setItem(TOKEN_KEY, token)
  fragment.delete('token')
  const rest = fragment.toString()
  history.replaceState(null, '', rest ? `#${rest}` : location.pathname + location.search)
  return token
}

/** The host of a desk or phone on this machine. */
export function hostTransport(token: string | null): Transport {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  return {
    call: (name, args) => post(`/api/command/${name}`, JSON.stringify(args), { ...authorization, 'content-type': 'application/json' }),
    async upload(file) {
      const headers = { ...authorization, 'content-type': file.type || 'application/octet-stream' }
      return (await post<{ upload: string }>('/api/upload', file, headers)).upload
    },
    file: async (address) => (await request(`/api/file/${address}`, { headers: authorization })).blob(),
    thumbnail: async (address) => (await request(`/api/file/${address}/thumbnail`, { headers: authorization })).blob(),
    changes: (listener) => events('/api/changes', authorization, listener),
  }
}

/** The server, from the console: the session is a cookie, the header is what a form on another site cannot send. */
export function consoleCall<T>(path: string, args: Record<string, unknown> = {}): Promise<T> {
  return post<T>(path, JSON.stringify(args), { 'x-umbu': '1', 'content-type': 'application/json' })
}

async function post<T>(path: string, body: BodyInit, headers: Record<string, string>): Promise<T> {
  const response = await request(path, { method: 'POST', body, headers })
  const text = await response.text()
  return (text === '' ? null : JSON.parse(text)) as T
}

async function request(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new Problem('unreachable', String(cause))
  }
  if (!response.ok) throw await refusal(response)
  return response
}

async function refusal(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => null)
  if (isCommandError(said)) return Problem.from(said)
  return new Problem(response.status === 401 ? 'not-signed-in' : 'internal', `HTTP ${response.status}`)
}
