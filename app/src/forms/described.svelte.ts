// Descriptions of records, loaded when first asked for. Whatever reads one shows it as soon as it is here.

import { SvelteMap } from 'svelte/reactivity'
import { loaders, type Entity } from '../generated/entities'

const known = new SvelteMap<string, Entity>()
const asked = new Map<string, Promise<Entity | undefined>>()

/** The description, once it is loaded; undefined for a kind of record that this version does not know. */
export function description(name: string): Promise<Entity | undefined> {
  const loading = asked.get(name) ?? load(name)
  asked.set(name, loading)
  return loading
}

async function load(name: string): Promise<Entity | undefined> {
  const found = (await loaders[name]?.())?.entity
  if (found) known.set(name, found)
  return found
}

export function entityOf(name: string): Entity | undefined {
  const found = known.get(name)
  if (!found) void description(name)
  return found
}
