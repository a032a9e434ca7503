// The server, as the console asks it: the derived commands, and signing in and out around them.

import { consoleClient, type ConsoleSession } from '../generated/commands'
import { announce } from '../transport/replica'
import { Problem } from '../transport/transport'

/** Codes by which the server says that nobody is signed in any more. */
const SIGNED_OUT = ['sign-in-needed', 'session-ended', 'not-signed-in']

/** Sends a JSON body to a path of the server. */
export type Post = <T>(path: string, args?: Record<string, unknown>) => Promise<T>

let post: Post | undefined
let signedOut = () => {}

function connected(): Post {
  if (!post) throw new Error('the entry file connects the console before any page is mounted')
  return post
}

export function connectConsole(chosen: Post) {
  post = chosen
}

/** Calls `then` once a command finds that the session has ended. */
export function whenSignedOut(then: () => void) {
  signedOut = then
}

export const server = consoleClient(async (name, args) => {
  try {
    return await connected()(`/api/command/${name}`, args)
  } catch (thrown) {
    if (thrown instanceof Problem && SIGNED_OUT.includes(thrown.code)) signedOut()
    throw thrown
  }
})
export const signIn = (email: string, passphrase: string) => connected()<ConsoleSession>('/api/console/sign-in', { email, passphrase })
export const signOut = () => connected()<unknown>('/api/console/sign-out')
export const accept = (code: string, passphrase: string) => connected()<{ email: string }>('/api/console/accept', { code, passphrase })

/** What pages of the console watch: whatever one of them changes, all of them ask again. */
export const DIRECTORY = ['directory'] as const

export function directoryChanged() {
  announce([{ entity: 'directory', id: '' }])
}
