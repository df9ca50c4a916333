import { reviewInBulk, type Attempt, type BulkAnswer, type BulkResult, type BulkSelection } from '../../backfill/review-bulk'
import { ModelCatalog } from '../../catalog/model-catalog'
import { formatTrouble, UsageError } from '../../errors'
import { visible } from '../../backfill/report/cell-text'
import { print, printSlowly, say, table } from '../print'
import { rolledBack } from '../rolled-back'
import { withMigrated } from '../with-migrated'
import { jsonOrText } from './answers'
import { filterOf } from './list'
import { contextOf, reviewerOf } from './reviewer'

type Options = Readonly<Record<string, unknown>>

const OPTIONS = ['all-with', 'field', 'artifact', 'older-than', 'candidate', 'value', 'absent', 'reason', 'by', 'force', 'decisions']

const quoted = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

const camel = (flag: string): string => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The same command with `--yes`, as a shell takes it. */
function commandOf(name: string, options: Options): string {
  const flags = OPTIONS.flatMap(flag => {
    const value = flag === 'older-than' && typeof options['olderThan'] === 'number'
      ? `${options['olderThan'] / 60}m` : options[camel(flag)]
    return value === undefined ? [] : value === true ? [`--${flag}`] : [`--${flag} ${quoted(String(value))}`]
  })
  return `model-artifacts review ${name} ${flags.join(' ')} --yes`
}

function answerOf({ candidate, value, absent, reason }: Options): BulkAnswer {
  const given = [candidate, value, absent].filter(each => each !== undefined)
  if (given.length !== 1 || (absent !== undefined && typeof reason !== 'string')) {
    throw new UsageError({
      code: 'review/no-answer',
      where: {},
      what: 'it is not clear what the answer to all the items is',
      fix: 'give one of --candidate, --value JSON, --absent KIND --reason TEXT',
    })
  }
  if (candidate === true) return { kind: 'candidate' }
  return { kind: 'value', value: absent === undefined ? jsonOrText(String(value), '--value') : { absent, reason } }
}

const lacksOf = ({ items, remaining, revision }: BulkResult): string | undefined => {
  if (revision !== null || items.every(({ outcome }) => outcome !== 'answered')) return undefined
  return remaining.length === 0 ? '(document)' : [...new Set(remaining.map(({ where }) => where.pointer ?? ''))].join(', ')
}

const rowsOf = (result: BulkResult): readonly (readonly unknown[])[] => result.items.map(item => [
  item.item, result.artifactId, item.pointer === '' ? '(document)' : item.pointer,
  item.value === null ? undefined : JSON.stringify(item.value), item.outcome,
  item.outcome === 'refused' ? item.troubles.map(({ code }) => code).join(', ') : lacksOf(result),
])

const OUTCOMES = ['applied', 'answered', 'rejected', 'refused'] as const

/** Results that a table shows together: it is aligned by them. */
const TABLE_RESULTS = 1000

interface Tally {
  readonly counts: Record<(typeof OUTCOMES)[number], number>
  items: number
  models: number
}

async function* tallied(results: AsyncIterable<BulkResult>, tally: Tally): AsyncGenerator<BulkResult> {
  for await (const result of results) {
    for (const { outcome } of result.items) tally.counts[outcome]++
    tally.items += result.items.length
    tally.models++
    yield result
  }
}

async function* inRuns<T>(each: AsyncIterable<T>, length: number): AsyncGenerator<readonly T[]> {
  let run: T[] = []
  for await (const one of each) {
    run.push(one)
    if (run.length < length) continue
    yield run
    run = []
  }
  if (run.length > 0) yield run
}

// one document, written as the answers are; what they amount to is known last
async function printAsJson(results: AsyncIterable<BulkResult>, preview: boolean, tally: Tally): Promise<void> {
  let before = `{\n  "preview": ${preview},\n  "artifacts": [`
  for await (const result of results) {
    await printSlowly(`${before}\n    ${JSON.stringify(result, null, 2).replaceAll('\n', '\n    ')}`)
    before = ','
  }
  const end = before === ',' ? '\n  ]' : `${before}]`
  print(`${end},\n  "counts": ${JSON.stringify(tally.counts, null, 2).replaceAll('\n', '\n  ')}\n}`)
}

async function printAsTable(results: AsyncIterable<BulkResult>, preview: boolean, tally: Tally): Promise<void> {
  const header = ['item', 'artifact', 'pointer', preview ? 'would be written' : 'written', 'outcome', 'lacks']
  for await (const run of inRuns(results, TABLE_RESULTS)) {
    await printSlowly(`${table(header, run.flatMap(rowsOf))}\n`)
    for (const { items } of run) {
      for (const trouble of items.flatMap(({ troubles }) => troubles)) say(visible(formatTrouble(trouble)))
    }
  }
  if (tally.models === 0) print(table(header, []))
}

async function inBulk(name: 'resolve' | 'reject', answer: BulkAnswer, given: readonly string[], options: Options): Promise<number> {
  if (given.length > 0) {
    throw new UsageError({
      code: 'review/items-and-selection',
      where: {},
      what: `"${given.join(' ')}" names items, and --all-with selects them`,
      fix: 'use one of the two',
    })
  }
  const isPreview = options['yes'] !== true || options['dryRun'] === true
  const isJson = options['json'] === true
  const selection: BulkSelection = {
    ...filterOf({ artifact: options['artifact'], field: options['field'], olderThan: options['olderThan'] }),
    reasonCode: String(options['allWith']),
  }
  const tally: Tally = { counts: { applied: 0, answered: 0, rejected: 0, refused: 0 }, items: 0, models: 0 }
  await withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const attempt: Attempt = work => (isPreview ? rolledBack(catalog, work) : catalog.transaction(work))
    const results = tallied(reviewInBulk(
      dataSource.manager, selection, answer, reviewerOf(options), contextOf(options), attempt), tally)
    return isJson ? printAsJson(results, isPreview, tally) : printAsTable(results, isPreview, tally)
  })
  const { counts, items, models } = tally
  if (!isJson) {
    say(`${items} ${items === 1 ? 'item' : 'items'} of ${models} ${models === 1 ? 'model' : 'models'}: ` +
      OUTCOMES.map(outcome => `${counts[outcome]} ${outcome}`).join(', '))
    if (isPreview) say(`nothing is written yet\nnext: ${commandOf(name, options)}`)
  }
  return counts.refused === 0 ? 0 : 1
}

/** `review resolve --all-with REASON`: one answer to many items; without `--yes` a preview. Exit code 1 when any is refused. */
export const resolveAll = (given: readonly string[], options: Options): Promise<number> =>
  inBulk('resolve', answerOf(options), given, options)

/** `review reject --all-with REASON`: likewise. */
export const rejectAll = (given: readonly string[], options: Options): Promise<number> =>
  inBulk('reject', { kind: 'reject' }, given, options)
