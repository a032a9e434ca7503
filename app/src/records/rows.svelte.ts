// The rows of a list, a page at a time: the first one at once, others when they come in sight.

import { SvelteMap } from 'svelte/reactivity'
import type { RecordPage, RecordView } from '../generated/commands'
import { loaded } from '../ui/loaded.svelte'
import type { Problem } from '../transport/transport'

const PAGE_ROWS = 200

export interface Rows {
  readonly total: number | undefined
  readonly problem: Problem | undefined
  at(index: number): RecordView | undefined
  reload(): void
}

/** `load` is asked anew when what it reads synchronously changes, and when a record of the entity does. */
export function rowsOf(entity: string, load: (limit: number, offset: number) => Promise<RecordPage>): Rows {
  const pages = new SvelteMap<number, RecordView[]>()
  let asked = new Set<number>()
  const first = loaded([entity], async () => {
    const page = await load(PAGE_ROWS, 0)
    pages.clear()
    asked = new Set([0])
    pages.set(0, page.records)
    return page.total
  })

  async function ask(number: number) {
    const mine = asked
    mine.add(number)
    const page = await load(PAGE_ROWS, number * PAGE_ROWS).catch(() => null)
    // An answer to an older question is dropped.
    if (page && mine === asked) pages.set(number, page.records)
    else mine.delete(number)
  }

  return {
    get total() {
      return first.value
    },
    get problem() {
      return first.problem
    },
    at(index) {
      const number = Math.floor(index / PAGE_ROWS)
      const page = pages.get(number)
      if (!page && !asked.has(number)) queueMicrotask(() => asked.has(number) || void ask(number))
      return page?.[index % PAGE_ROWS]
    },
    reload: first.reload,
  }
}
