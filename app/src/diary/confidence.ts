// How sure the model is, in words: a percentage would promise more than it knows.

import type { MessageId } from '../i18n/messages'

export function confidenceWords(confidence: number): MessageId {
  if (confidence >= 0.85) return 'confidence-high'
  if (confidence >= 0.5) return 'confidence-likely'
  if (confidence >= 0.2) return 'confidence-maybe'
  return 'confidence-low'
}
