// The nutrients that the replica knows, asked for once.

import type { NutrientInfo } from '../generated/commands'
import { number } from '../i18n/format'
import { named, t } from '../i18n/i18n.svelte'
import { replica } from '../transport/replica'

let list = $state.raw<NutrientInfo[]>([])
let asked: Promise<void> | undefined

export function nutrients(): NutrientInfo[] {
  asked ??= replica.nutrient_list().then(
    (got) => void (list = got),
    () => void (asked = undefined),
  )
  return list
}

export function info(nutrient: string): NutrientInfo | undefined {
  return nutrients().find((candidate) => candidate.id === nutrient)
}

export function nutrientName(nutrient: string): string {
  const found = info(nutrient)
  return found ? named(found.name_pt, found.name_en) : nutrient
}

/** `12,5 g`; `≥ 12,5 g` where items without a value are part of it. */
export function amountText(nutrient: string, amount: number, unknown_items = 0): string {
  const found = info(nutrient)
  const text = `${number(amount, found?.decimals ?? 1)} ${found?.unit ?? ''}`.trim()
  return unknown_items > 0 ? `≥ ${text}` : text
}

/** The amount of one food or item, or that its source has none. */
export function valueText(nutrient: string, amount: number | null, trace: boolean): string {
  if (amount === null) return trace ? t('nutrient-trace') : t('nutrient-unknown')
  return trace && amount === 0 ? t('nutrient-trace') : amountText(nutrient, amount)
}

const GROUPS = {
  energy: 'nutrient-group-energy',
  macro: 'nutrient-group-macro',
  fat: 'nutrient-group-fat',
  mineral: 'nutrient-group-mineral',
  vitamin: 'nutrient-group-vitamin',
} as const

export function groupName(group: string): string {
  return group in GROUPS ? t(GROUPS[group as keyof typeof GROUPS]) : group
}

/** The nutrients in their groups, in their order. */
export function grouped(): { group: string; members: NutrientInfo[] }[] {
  const groups = new Map<string, NutrientInfo[]>()
  for (const nutrient of nutrients()) groups.set(nutrient.group, [...(groups.get(nutrient.group) ?? []), nutrient])
  return [...groups].map(([group, members]) => ({ group, members }))
}
