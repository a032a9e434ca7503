// Why a value does not fit, as validation names it.

import { t } from '../i18n/i18n.svelte'
import type { MessageId } from '../i18n/messages'

const RULES: Record<string, MessageId> = {
  required: 'rule-required', kind: 'rule-kind', form: 'rule-form', 'check-digit': 'rule-check-digit', 'too-long': 'rule-too-long',
  'out-of-range': 'rule-out-of-range', choice: 'rule-choice', 'link-unknown': 'rule-link-unknown', 'link-ambiguous': 'rule-link-ambiguous',
}

export function ruleText(rule: string): string {
  return t(RULES[rule] ?? 'rule-form')
}
