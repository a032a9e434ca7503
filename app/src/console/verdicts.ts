// Why the gate refused a change, as an administrator reads it.

import { t } from '../i18n/i18n.svelte'
import type { MessageId } from '../i18n/messages'

const VERDICTS: Record<string, MessageId> = {
  malformed: 'verdict-malformed',
  oversized: 'verdict-oversized',
  unauthorised: 'verdict-unauthorised',
  forged_actor: 'verdict-forged_actor',
  schema: 'verdict-schema',
  moved_scope: 'verdict-moved_scope',
  sequence_reused: 'verdict-sequence_reused',
  unsafe_bytes: 'verdict-unsafe_bytes',
  expired: 'verdict-expired',
  revoked: 'verdict-revoked',
  invalid: 'verdict-invalid',
  unknown_kind: 'verdict-unknown_kind',
  erased: 'verdict-erased',
}

export const verdictText = (code: string) => t(VERDICTS[code] ?? 'verdict-other')
