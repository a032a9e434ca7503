// What just happened, said once and quietly, with the way back.

import { explain, t } from '../i18n/i18n.svelte'
import type { Saved } from '../generated/commands'
import { announce, replica } from '../transport/replica'
import { Problem } from '../transport/transport'

const SHOWN_MS = 8_000

export interface Toast {
  id: number
  text: string
  care: boolean
  undo?: () => void
}

let toasts = $state<Toast[]>([])
let last = 0

export const shown = () => toasts

export function dismiss(id: number) {
  toasts = toasts.filter((toast) => toast.id !== id)
}

function show(text: string, care: boolean, undo?: () => void) {
  const id = ++last
  // One at a time on a small screen: the newest is the one that can be taken back.
  toasts = [{ id, text, care, undo }]
  setTimeout(() => dismiss(id), SHOWN_MS)
}

export function say(text: string) {
  show(text, false)
}

export function sayProblem(thrown: unknown) {
  show(explain(Problem.from(thrown)), true)
}

/** Carries out a save, refreshes the screens, and offers to take it back. Nothing where it failed, which is said. */
export async function saving(save: Promise<Saved>, text: string): Promise<Saved | null> {
  try {
    const saved = await save
    announce(saved.changed)
    const token = saved.undo
    show(text, false, token ? () => void takeBack(token) : undefined)
    return saved
  } catch (thrown) {
    sayProblem(thrown)
    return null
  }
}

async function takeBack(token: string) {
  try {
    announce((await replica.undo({ token })).changed)
    say(t('undone'))
  } catch (thrown) {
    sayProblem(thrown)
  }
}
