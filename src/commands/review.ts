import { loadDecisions } from '../backfill/decisions'
import { resolveReviewItems } from '../backfill/review'
import type { ItemAnswer } from '../backfill/review-answers'
import { loadVocabularies } from '../backfill/vocabulary'
import { ModelCatalog } from '../catalog/model-catalog'
import { parseExactJson } from '../catalog/exact-json'
import { findReviewItem, listReviewItems, type ReviewFilter } from '../catalog/review-items'
import { formatTrouble, UsageError } from '../errors'
import { print, printJson, say, table } from './print'
import type { Run } from './program'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

/** `review list`: what waits for an answer. */
export const list: Run = async (_, options) => {
  const filter: ReviewFilter = {
    ...(typeof options['artifact'] === 'string' && { artifactId: options['artifact'] }),
    ...(typeof options['reason'] === 'string' && { reasonCode: options['reason'] }),
    ...(typeof options['field'] === 'string' && { pointer: options['field'] }),
    ...(options['all'] === true && { all: true }),
  }
  const items = await withMigrated(dataSource => listReviewItems(dataSource.manager, filter))
  if (options['json'] === true) return printJson(items)
  print(table(['item', 'artifact', 'pointer', 'reason', 'status', 'candidate'], items.map(item => [
    item.id, item.artifact_id, item.pointer === '' ? '(document)' : item.pointer, item.reason_code, item.status,
    item.candidate === null ? undefined : JSON.stringify(item.candidate),
  ])))
  say(`${items.length} ${items.length === 1 ? 'item' : 'items'}`)
  if (items[0] !== undefined) say(`next: model-artifacts review show ${items[0].id}`)
}

/** `review show ITEM`: one item with its evidence. */
export const show: Run = async ([item = ''], options) => {
  const found = await withMigrated(dataSource => findReviewItem(dataSource.manager, item))
  if (options['json'] === true) return printJson(found)
  print(table(['column', 'value'], Object.entries(found).map(([name, value]) =>
    [name, value instanceof Date ? value.toISOString() : typeof value === 'object' && value !== null ? JSON.stringify(value) : value])))
  say(`next: model-artifacts review resolve ${found.id}=VALUE --by WHO`)
}

function jsonOrText(text: string, item: string): unknown {
  // what begins like JSON is meant as JSON: a broken object must not become text
  if (/^\s*(?:[[{"]|-?\d|true\b|false\b|null\b)/.test(text)) {
    try {
      return parseExactJson(text, { source: item })
    } catch (error) {
      if (/^\s*[[{"]/.test(text)) throw error
    }
  }
  return text
}

const misuse = (code: string, what: string, fix: string): UsageError => new UsageError({ code, where: {}, what, fix })

function answersOf(given: readonly string[], absent: unknown, reason: unknown): readonly ItemAnswer[] {
  return given.map(argument => {
    const at = argument.indexOf('=')
    if (at >= 0) {
      if (absent !== undefined) {
        throw misuse('review/value-and-absence', `"${argument}" gives a value, and --absent says there is none`,
          'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
      }
      const item = argument.slice(0, at)
      return { item, value: jsonOrText(argument.slice(at + 1), item) }
    }
    if (typeof absent !== 'string' || typeof reason !== 'string') {
      throw misuse('review/no-answer', `"${argument}" has no value`,
        'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
    }
    return { item: argument, value: { absent, reason } }
  })
}

/** `review resolve ITEM=VALUE…`: answers, applied as soon as the document validates with them. */
export const resolve: Run = async (given, options) => {
  const { by, reason, absent } = options
  const answers = answersOf(given, absent, reason)
  const reviewer = { by: String(by), ...(typeof reason === 'string' && { reason }) }
  const context = {
    vocabularies: loadVocabularies(),
    decisions: loadDecisions(typeof options['decisions'] === 'string' ? options['decisions'] : undefined).decisions,
  }
  const isDryRun = options['dryRun'] === true
  const outcomes = await withMigrated(dataSource => {
    const work = (manager: typeof dataSource.manager): ReturnType<typeof resolveReviewItems> =>
      resolveReviewItems(manager, answers, reviewer, context)
    const catalog = new ModelCatalog(dataSource)
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  })
  if (options['json'] === true) return printJson(isDryRun ? { dryRun: true, outcomes } : outcomes)
  for (const { artifactId, outcome, revision, remaining } of outcomes) {
    const would = isDryRun ? 'would be ' : ''
    say(outcome === 'applied' ? `${artifactId}: ${would}applied, revision ${String(revision)}` : `${artifactId}: ${would}stored; the document still lacks`)
    remaining.forEach(trouble => say(formatTrouble(trouble)))
  }
}
