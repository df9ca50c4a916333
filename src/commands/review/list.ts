import { reviewItemPages, type ReviewFilter } from '../../catalog/review-list'
import type { Run } from '../flags/declare'
import { say } from '../print'
import { printJsonPages, printTablePages } from '../print-pages'
import { withReader } from '../with-reader'

const STEPS = [['w', 7 * 86_400], ['d', 86_400], ['h', 3600], ['m', 60]] as const

/** How long ago a moment was, in the largest unit that is full once: `3d`. Seconds are `0m`. */
function age(moment: Date): string {
  const seconds = Math.max(0, (Date.now() - moment.getTime()) / 1000)
  const [unit, length] = STEPS.find(([, each]) => seconds >= each) ?? ['m', 60]
  return `${Math.floor(seconds / length)}${unit}`
}

const FLAGS = {
  artifact: 'artifactId', reason: 'reasonCode', field: 'pointer', claimedBy: 'claimedBy', olderThan: 'olderThanSeconds',
  all: 'all', sort: 'sort', limit: 'limit', after: 'after',
} as const satisfies Record<string, keyof ReviewFilter>

/** Flags as the library's filter; what is not given is left out. */
export const filterOf = (options: Readonly<Record<string, unknown>>): ReviewFilter =>
  Object.fromEntries(Object.entries(FLAGS).flatMap(([flag, name]) =>
    (options[flag] === undefined ? [] : [[name, options[flag]]])))

/** `review list`: what waits for an answer. */
export const list: Run = async (_, options) => {
  const filter = filterOf(options)
  await withReader(async reader => {
    const pages = reviewItemPages(reader, filter)
    if (options['json'] === true) return printJsonPages(pages)
    const { first, last, count } = await printTablePages(
      pages, ['item', 'artifact', 'pointer', 'reason', 'status', 'candidate', 'age', 'claimed by'],
      item => [
        item.id, item.artifact_id, item.pointer === '' ? '(document)' : item.pointer, item.reason_code, item.status,
        item.candidate === null ? undefined : JSON.stringify(item.candidate), age(item.opened_at), item.claimed_by,
      ], ['item', 'items'])
    if (count === filter.limit && last !== undefined) say(`more: the same with --after ${last.id}`)
    if (first !== undefined) say(`next: model-artifacts review show ${first.id}`)
  })
}
