import { loadDecisions } from '../../backfill/decisions'
import type { ReviewContext } from '../../backfill/review-apply'
import { loadVocabularies } from '../../backfill/vocabulary'
import type { Reviewer } from '../../catalog/review-lock'

/** Who reviews, by the flags `--by`, `--reason` and `--force`. */
export const reviewerOf = ({ by, reason, force }: Readonly<Record<string, unknown>>): Reviewer => ({
  by: String(by),
  ...(typeof reason === 'string' && { reason }),
  ...(force === true && { force }),
})

/** What brings a legacy model over: the vocabularies, and the decisions that `--decisions` names. */
export const contextOf = ({ decisions }: Readonly<Record<string, unknown>>): ReviewContext => ({
  vocabularies: loadVocabularies(),
  decisions: loadDecisions(typeof decisions === 'string' ? decisions : undefined).decisions,
})
