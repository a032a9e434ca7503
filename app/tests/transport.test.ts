import { afterEach, describe, expect, test, vi } from 'vitest'
import { dispatch } from '../src/transport/events'
import { consoleCall, hostTransport, takeToken } from '../src/transport/http'
import { Problem } from '../src/transport/transport'

afterEach(() => vi.unstubAllGlobals())

const answer = (status: number, body: unknown) => vi.fn(async () => new Response(JSON.stringify(body), { status }))

describe('the host', () => {
  test('is asked with the token', async () => {
    const fetch = answer(200, { waiting: 0 })
    vi.stubGlobal('fetch', fetch)
    await expect(hostTransport('secret').call('sync_status', {})).resolves.toEqual({ waiting: 0 })
    const [path, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]
    expect(path).toBe('/api/command/sync_status')
    expect(init.headers).toMatchObject({ authorization: 'Bearer secret' })
  })

  test.each([
    [400, { code: 'not-found', message: 'no', details: { entity: 'meal' } }, 'not-found'],
    [401, 'who?', 'not-signed-in'],
    [500, '', 'internal'],
  ])('a refusal %d %o is the problem %s', async (status, body, code) => {
    vi.stubGlobal('fetch', answer(status, body))
    await expect(hostTransport(null).call('record_get', {})).rejects.toMatchObject({ code })
  })

  test('no answer at all is a problem of its own', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => { throw new TypeError('refused') }))
    await expect(hostTransport(null).call('session_state', {})).rejects.toMatchObject({ code: 'unreachable' })
  })
})

test('the console sends the header that forms elsewhere cannot', async () => {
  const fetch = answer(200, null)
  vi.stubGlobal('fetch', fetch)
  await consoleCall('/api/console/sign-out')
  expect((fetch.mock.calls[0] as unknown as [string, RequestInit])[1].headers).toMatchObject({ 'x-umbu': '1' })
})

test('the token leaves the address and stays with the tab', () => {
  history.replaceState(null, '', '/#token=abc&server=http%3A%2F%2F127.0.0.1%3A1')
  expect(takeToken(location, sessionStorage)).toBe('abc')
  expect(location.hash).toBe('#server=http%3A%2F%2F127.0.0.1%3A1')
  expect(takeToken(location, sessionStorage)).toBe('abc')
})

test('events are told apart, and comments say nothing', () => {
  const listener = { changed: vi.fn(), status: vi.fn() }
  dispatch(': keep-alive', listener)
  dispatch('event: changed\ndata: [{"entity":"meal",\ndata: "id":"1"}]', listener)
  dispatch('event: status\ndata: {"waiting":3}', listener)
  dispatch('event: other\ndata: {}', listener)
  expect(listener.changed.mock.calls).toEqual([[[{ entity: 'meal', id: '1' }]]])
  expect(listener.status.mock.calls).toEqual([[{ waiting: 3 }]])
})

test('whatever is thrown can be shown', () => {
  expect(Problem.from({ code: 'locked', message: 'm', details: {} }).code).toBe('locked')
  expect(Problem.from(new Error('x'))).toMatchObject({ code: 'internal', message: 'x' })
})
