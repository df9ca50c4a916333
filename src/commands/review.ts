import type { EntityManager } from 'typeorm'
import { REASONS } from '../backfill/reasons'
import { loadDecisions } from '../backfill/decisions'
import { visible } from '../backfill/report/cell-text'
import { resolveReviewItems, type ReviewOutcome } from '../backfill/review'
import type { ItemAnswer } from '../backfill/review-answers'
import { loadVocabularies } from '../backfill/vocabulary'
import { ModelCatalog } from '../catalog/model-catalog'
import { parseExactJson } from '../catalog/exact-json'
import { findReviewItem, listReviewItems, type ReviewFilter } from '../catalog/review-items'
import { DataError, formatTrouble, UsageError } from '../errors'
import { print, printJson, say, table } from './print'
import type { Run } from './flags/declare'
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

// a code of an older version may be unknown to this one
const whyHeld = (code: string): string | undefined => (REASONS as Readonly<Record<string, string>>)[code]

/** `review show ITEM`: one item with its evidence. */
export const show: Run = async ([item = ''], options) => {
  const found = await withMigrated(dataSource => findReviewItem(dataSource.manager, item))
  if (options['json'] === true) return printJson({ ...found, why: whyHeld(found.reason_code) ?? null })
  print(table(['column', 'value'], [...Object.entries(found), ['why', whyHeld(found.reason_code)]]))
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

/** An answer as it was typed. */
interface GivenAnswer extends ItemAnswer {
  /** The text behind `=`, where it was read as a number or the like. */
  readonly bare?: string
}

const misuse = (code: string, what: string, fix: string): UsageError => new UsageError({ code, where: {}, what, fix })

function answersOf(given: readonly string[], absent: unknown, reason: unknown): readonly GivenAnswer[] {
  return given.map(argument => {
    const at = argument.indexOf('=')
    if (at >= 0) {
      if (absent !== undefined) {
        throw misuse('review/value-and-absence', `"${argument}" gives a value, and --absent says there is none`,
          'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
      }
      const item = argument.slice(0, at)
      const bare = argument.slice(at + 1)
      const value = jsonOrText(bare, item)
      return { item, value, ...(/^\s*["[{]/.test(bare) || value === bare ? {} : { bare }) }
    }
    if (typeof absent !== 'string' || typeof reason !== 'string') {
      throw misuse('review/no-answer', `"${argument}" has no value`,
        'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
    }
    return { item: argument, value: { absent, reason } }
  })
}

interface Resolved {
  readonly outcomes: readonly ReviewOutcome[]
  /** For each outcome, what its document still lacks. */
  readonly lacks: readonly (readonly string[])[]
}

type Attempt = (answers: readonly ItemAnswer[]) => Promise<readonly ReviewOutcome[]>

/** The refusal, with a hint where the digits of an answer would have been taken as text. */
async function withTextHints(refusal: DataError, given: readonly GivenAnswer[], attempt: Attempt): Promise<DataError> {
  const asText = given.map(({ item, value, bare }) => ({ item, value: bare ?? value }))
  const refused = await attempt(asText).then((): (string | undefined)[] => [], (error: unknown) =>
    error instanceof DataError ? error.troubles.map(({ where }) => where.source) : [undefined])
  return new DataError(refusal.troubles.map(trouble => {
    const { source } = trouble.where
    const answer = given.find(({ item, bare }) => bare !== undefined && source?.startsWith(item) === true)
    if (answer === undefined || refused.includes(undefined) || refused.includes(source)) return trouble
    return { ...trouble, fix: `quotes make it text: '${answer.item}=${JSON.stringify(answer.bare)}'` }
  }), { cause: refusal })
}

/** What still stands between stored answers and the document, in a line each. */
async function lacking(manager: EntityManager, { artifactId, remaining }: ReviewOutcome): Promise<readonly string[]> {
  if (remaining.length > 0) return remaining.map(formatTrouble)
  const items = await listReviewItems(manager, { artifactId, pointer: '' })
  return items.filter(({ status }) => status === 'open').map(({ id, reason_code: reason }) =>
    `  the whole document, which is held (${reason})\n  → answer item ${id} with a complete metadata document`)
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
  const { outcomes, lacks } = await withMigrated(async dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const work = async (manager: EntityManager): Promise<Resolved> => {
      const resolved = await resolveReviewItems(manager, answers, reviewer, context)
      const lines = []
      for (const outcome of resolved) lines.push(await lacking(manager, outcome))
      return { outcomes: resolved, lacks: lines }
    }
    try {
      return await (isDryRun ? rolledBack(catalog, work) : catalog.transaction(work))
    } catch (error) {
      if (!(error instanceof DataError) || answers.every(({ bare }) => bare === undefined)) throw error
      throw await withTextHints(error, answers, others =>
        rolledBack(catalog, manager => resolveReviewItems(manager, others, reviewer, context)))
    }
  })
  if (options['json'] === true) return printJson(isDryRun ? { dryRun: true, outcomes } : outcomes)
  outcomes.forEach(({ artifactId, outcome, revision }, i) => {
    const would = isDryRun ? 'would be ' : ''
    say(outcome === 'applied'
      ? `${artifactId}: ${would}applied, revision ${String(revision)}`
      : `${artifactId}: ${would}stored; the document still lacks`)
    for (const line of lacks[i] ?? []) say(visible(line))
  })
}
