import { REASONS } from '../../backfill/reasons'
import { findReviewItem } from '../../catalog/review-list'
import type { Run } from '../flags/declare'
import { print, printJson, say, table } from '../print'
import { withReader } from '../with-reader'

// a code of an older version may be unknown to this one
const whyHeld = (code: string): string | undefined => (REASONS as Readonly<Record<string, string>>)[code]

/** `review show ITEM`: one item with its evidence. */
export const show: Run = async ([item = ''], options) => {
  const found = await withReader(reader => findReviewItem(reader, item))
  if (options['json'] === true) return printJson({ ...found, why: whyHeld(found.reason_code) ?? null })
  print(table(['column', 'value'], [...Object.entries(found), ['why', whyHeld(found.reason_code)]]))
  say(`next: model-artifacts review resolve ${found.id}=VALUE --by WHO`)
}
