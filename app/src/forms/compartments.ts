// What people call the parts of a record that different roles see.

import { t } from '../i18n/i18n.svelte'
import type { MessageId } from '../i18n/messages'

const COMPARTMENTS: Record<string, MessageId> = {
  reference: 'compartment-reference', front: 'compartment-front', care: 'compartment-care', diary: 'compartment-diary', published: 'compartment-published',
  till: 'compartment-till', finance: 'compartment-finance', stock: 'compartment-stock', team: 'compartment-team', inbox: 'compartment-inbox',
  engagement: 'compartment-engagement', compliance: 'compartment-compliance', insight: 'compartment-insight', training: 'compartment-training', community: 'compartment-community',
}

export function compartmentLabel(compartment: string): string {
  const words = COMPARTMENTS[compartment]
  return words ? t(words) : compartment
}
