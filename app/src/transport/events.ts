// Server-sent events by fetch, since EventSource cannot send the token.

import type { Listener } from './transport'

const RETRY_MS_FIRST = 500
const RETRY_MS_MAX = 15_000

/** Follows `path` until the returned function is called, reconnecting with growing pauses. */
export function events(path: string, headers: Record<string, string>, listener: Listener): () => void {
  const stop = new AbortController()
  void follow(path, headers, listener, stop.signal)
  return () => stop.abort()
}

async function follow(path: string, headers: Record<string, string>, listener: Listener, signal: AbortSignal) {
  let pause_ms = RETRY_MS_FIRST
  while (!signal.aborted) {
    try {
      const response = await fetch(path, { headers: { ...headers, accept: 'text/event-stream' }, signal })
      if (response.ok && response.body) {
        pause_ms = RETRY_MS_FIRST
        await read(response.body, listener)
      }
    } catch {
      // The host restarts or the page closes: the loop below waits, or ends.
    }
    await new Promise((resolve) => setTimeout(resolve, pause_ms))
    pause_ms = Math.min(pause_ms * 2, RETRY_MS_MAX)
  }
}

async function read(body: ReadableStream<Uint8Array>, listener: Listener) {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let buffer = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (buffer + value).replaceAll('\r\n', '\n').split('\n\n')
    buffer = blocks.pop() ?? ''
    for (const block of blocks) dispatch(block, listener)
  }
}

/** One event block: `event: name` and `data: …` lines. Comments keep the connection alive and say nothing. */
export function dispatch(block: string, listener: Listener) {
  let name = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim()
    if (line.startsWith('data:')) data.push(line.slice(5).trimStart())
  }
  if (data.length === 0) return
  if (name === 'changed') listener.changed(JSON.parse(data.join('\n')))
  if (name === 'status') listener.status(JSON.parse(data.join('\n')))
}
