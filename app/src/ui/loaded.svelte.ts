// What a screen shows, loaded from the replica and again whenever it changed.

import { untrack } from 'svelte'
import { watch } from '../transport/replica'
import { Problem } from '../transport/transport'

export interface Loaded<T> {
  readonly value: T | undefined
  readonly problem: Problem | undefined
  reload(): void
}

/**
 * Loads while the calling component is mounted: at once, when anything that `load` reads synchronously changes,
 * and when a record of `entities` changes. An answer that a newer question overtook is dropped.
 */
export function loaded<T>(entities: readonly string[], load: () => Promise<T>): Loaded<T> {
  let value = $state.raw<T>()
  let problem = $state.raw<Problem>()
  let asked = 0

  async function ask(answer: Promise<T>) {
    const mine = ++asked
    try {
      const got = await answer
      if (mine !== asked) return
      value = got
      problem = undefined
    } catch (thrown) {
      if (mine === asked) problem = Problem.from(thrown)
    }
  }

  const reload = () => void ask(untrack(load))
  $effect(() => {
    void ask(load())
  })
  $effect(() => watch(entities, reload))
  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    reload,
  }
}
