import { reviewInBulk, type Attempt, type BulkAnswer, type BulkResult, type BulkSelection } from '../../backfill/review-bulk'
import { ModelCatalog } from '../../catalog/model-catalog'
import { formatTrouble, UsageError } from '../../errors'
import { visible } from '../../backfill/report/cell-text'
import { print, printJson, say, table } from '../print'
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
  const selection: BulkSelection = {
    ...filterOf({ artifact: options['artifact'], field: options['field'], olderThan: options['olderThan'] }),
    reasonCode: String(options['allWith']),
  }
  const results = await withMigrated(async dataSource => {
    const catalog = new ModelCatalog(dataSource)
    const attempt: Attempt = work => (isPreview ? rolledBack(catalog, work) : catalog.transaction(work))
    const done: BulkResult[] = []
    for await (const result of reviewInBulk(
      dataSource.manager, selection, answer, reviewerOf(options), contextOf(options), attempt)) done.push(result)
    return done
  })
  const items = results.flatMap(result => result.items)
  const counts = Object.fromEntries((['applied', 'answered', 'rejected', 'refused'] as const).map(outcome =>
    [outcome, items.filter(item => item.outcome === outcome).length]))
  if (options['json'] === true) printJson({ preview: isPreview, counts, artifacts: results })
  else {
    print(table(['item', 'artifact', 'pointer', isPreview ? 'would be written' : 'written', 'outcome', 'lacks'], results.flatMap(rowsOf)))
    for (const { troubles } of items) for (const trouble of troubles) say(visible(formatTrouble(trouble)))
    say(`${items.length} ${items.length === 1 ? 'item' : 'items'} of ${results.length} ${results.length === 1 ? 'model' : 'models'}: ` +
      Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`).join(', '))
    if (isPreview) say(`nothing is written yet\nnext: ${commandOf(name, options)}`)
  }
  return counts['refused'] === 0 ? 0 : 1
}

/** `review resolve --all-with REASON`: one answer to many items; without `--yes` a preview. Exit code 1 when any is refused. */
export const resolveAll = (given: readonly string[], options: Options): Promise<number> =>
  inBulk('resolve', answerOf(options), given, options)

/** `review reject --all-with REASON`: likewise. */
export const rejectAll = (given: readonly string[], options: Options): Promise<number> =>
  inBulk('reject', { kind: 'reject' }, given, options)
