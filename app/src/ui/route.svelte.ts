// Where a person is, kept in the fragment so that Back works and nothing reaches a server's log.

let path = $state(read())

function read(): string {
  const fragment = location.hash.replace(/^#/, '')
  return fragment.startsWith('/') ? fragment : '/'
}

addEventListener('hashchange', () => {
  path = read()
})

/** The parts of the path: `#/patients/1/diary` is `['patients', '1', 'diary']`. */
export function route(): string[] {
  return path.split('/').filter(Boolean).map(decodeURIComponent)
}

export function go(...parts: string[]) {
  const next = `/${parts.map(encodeURIComponent).join('/')}`
  if (next === path) return
  path = next
  location.hash = next
}

/** Moves without leaving a step for Back: stepping through days, say. */
export function replace(...parts: string[]) {
  path = `/${parts.map(encodeURIComponent).join('/')}`
  history.replaceState(null, '', `#${path}`)
}

export const href = (...parts: string[]) => `#/${parts.map(encodeURIComponent).join('/')}`
