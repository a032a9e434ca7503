// What each reason of a refusal means to the person whose change it is: what happened, what is safe, what to do.

import type { QuarantineView } from '../generated/commands'
import { t } from '../i18n/i18n.svelte'
import type { MessageId } from '../i18n/messages'

const REASONS: Record<string, MessageId> = {
  malformed: 'refused-malformed',
  oversized: 'refused-oversized',
  unauthorised: 'refused-unauthorised',
  forged_actor: 'refused-forged_actor',
  schema: 'refused-schema',
  moved_scope: 'refused-moved_scope',
  sequence_reused: 'refused-sequence_reused',
  unsafe_bytes: 'refused-unsafe_bytes',
  expired: 'refused-expired',
  revoked: 'refused-revoked',
  invalid: 'refused-invalid',
  unknown_kind: 'refused-unknown_kind',
  erased: 'refused-erased',
  missing: 'refused-missing',
  orphaned: 'refused-orphaned',
}

const MEANT: Record<string, MessageId> = {
  create: 'refused-meant-create',
  edit: 'refused-meant-edit',
  delete: 'refused-meant-delete',
  restore: 'refused-meant-restore',
}

export const reasonText = (code: string) => t(REASONS[code] ?? 'refused-other')
export const meantText = (entry: QuarantineView) => t(MEANT[entry.meant] ?? 'refused-meant-unknown')
