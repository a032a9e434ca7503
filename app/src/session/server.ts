// The address of the server, from the link that came with an invitation or as someone typed it.

/** `?server=` of the page, or `server=` in its fragment. */
export function invitedServer(location: Location): string {
  return new URLSearchParams(location.search).get('server') ?? new URLSearchParams(location.hash.slice(1)).get('server') ?? ''
}

/** Adds the scheme that people leave out: plain HTTP only to this very machine. */
export function serverUrl(typed: string): string {
  const text = typed.trim().replace(/\/+$/, '')
  if (text === '' || /^https?:\/\//i.test(text)) return text
  return /^(localhost|127\.|\[::1\])/i.test(text) ? `http://${text}` : `https://${text}`
}
