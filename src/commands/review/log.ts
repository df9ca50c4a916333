import { reviewLogPages } from '../../catalog/review-log'
import type { Run } from '../flags/declare'
import { printJsonPages, printTablePages } from '../print-pages'
import { withReader } from '../with-reader'

/** `review log`: what became of items, in the order in which it happened. */
export const log: Run = async ([item], options) => {
  const { artifact } = options
  await withReader(async reader => {
    const pages = reviewLogPages(reader, {
      ...(item !== undefined && { item }), ...(typeof artifact === 'string' && { artifactId: artifact }),
    })
    if (options['json'] === true) return printJsonPages(pages)
    await printTablePages(pages, ['at', 'item', 'no.', 'artifact', 'pointer', 'event', 'by', 'reason', 'value'], event => [
      event.at, event.item_id, event.sequence, event.artifact_id, event.pointer === '' ? '(document)' : event.pointer,
      event.event, event.origin === 'raw-sql' ? `${event.by} (raw SQL)` : event.by, event.reason,
      event.value === null ? undefined : JSON.stringify(event.value),
    ], ['event', 'events'])
  })
}
