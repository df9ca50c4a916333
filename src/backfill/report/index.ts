import type { EntityManager } from 'typeorm'
import type { Vocabulary } from '../vocabulary'
import type { ChangedModel } from './changed-models'
import { readCounts, type Counts } from './counts'
import { judge, type Criterion } from './criteria'
import { code, inline, table } from './markdown'
import { modelSections } from './model-sections'
import { readUnreadKeys, type UnreadKey } from './unread-keys'

/** What a report says, apart from the sections of single models. */
export interface ReportSummary {
  readonly counts: Counts
  readonly criteria: readonly Criterion[]
  readonly unread: readonly UnreadKey[]
  /** Records with parts that are read by no rule and not in `unread`, which tells 20,000 pointers apart. */
  readonly unreadBeyond: number
  /** The first 1,000 that were changed outside the catalog since their latest revision, in the order of ids. */
  readonly changed: readonly ChangedModel[]
}

/** What to report on. */
export interface ReportOptions {
  readonly vocabularies: readonly Vocabulary[]
  /** The table that records which migrations have run. */
  readonly historyTable: string
  /** At most so many models in full, in the order of their ids. Default 200. */
  readonly details?: number
}

const DEFAULT_DETAILS = 200
const UNREAD_SHOWN = 15
const CHANGED_SHOWN = 50

/** Summary, criteria and unread keys, from the database alone. */
export async function readReport(manager: EntityManager, options: ReportOptions): Promise<ReportSummary> {
  const { counts, changed } = await readCounts(manager, options.historyTable)
  const { keys, beyond } = await readUnreadKeys(manager, options.vocabularies)
  return { counts, criteria: judge(counts), unread: keys, unreadBeyond: beyond, changed }
}

function summarySection({ counts }: ReportSummary): string {
  const total = (pick: (row: Counts['vocabularies'][number]) => number): string =>
    String(counts.vocabularies.reduce((sum, row) => sum + pick(row), 0))
  return [
    '## Summary',
    `${counts.models} models: ${counts.internal} internal and ${counts.external} external ones have a row in ` +
      `${code('model_versions')}, ${counts.models - counts.rows} have none.`,
    table(['written in', 'models', 'complete', 'absences declared', 'facts under review', 'held whole'], [
      ...counts.vocabularies.map(row => [inline(row.vocabulary), ...[row.models, row.complete, row.declared, row.underReview, row.held].map(String)]),
      ['all', String(counts.models), total(row => row.complete), total(row => row.declared), total(row => row.underReview), total(row => row.held)],
    ]),
    'Complete: every required fact has a value. Absences declared: at least one is declared not reported, not applicable ' +
      'or withheld. Under review: at least one waits for a person. Held whole: the old document stands until a person ' +
      'answers. All but the last are valid against the schema.',
    table(['promotion state', 'models'], Object.entries(counts.promotion).map(([state, n]) => [inline(state), String(n)])),
  ].join('\n\n')
}

function reasonSection({ counts }: ReportSummary): string {
  if (counts.reasons.length === 0) return '## Held, and why\n\nNothing waits for review.'
  return ['## Held, and why', table(['about', 'reason', 'items', 'models'], counts.reasons.map(row =>
    [row.pointer === '' ? 'the document' : code(row.pointer), inline(row.reasonCode), String(row.items), String(row.models)]))].join('\n\n')
}

function unreadSection({ unread, unreadBeyond }: ReportSummary): string {
  const names = [...new Set(unread.map(({ vocabulary }) => vocabulary))]
  if (names.length === 0) return '## Read by no rule\n\nEvery part of every original is read by a rule.'
  return [
    '## Read by no rule',
    `Parts of the originals that no rule reads. They are kept in ${code('extensions.legacy')} and in revision 0.`,
    ...names.map(name => {
      const keys = unread.filter(({ vocabulary }) => vocabulary === name)
      const rest = keys.length - UNREAD_SHOWN
      return `**${inline(name)}**: ${keys.slice(0, UNREAD_SHOWN).map(({ pointer, records }) => `${code(pointer)} (${records})`).join(', ')}` +
        `${rest > 0 ? `, and ${rest} more` : ''}`
    }),
    ...(unreadBeyond > 0 ? [`${unreadBeyond} records have further parts of names of their own, which are not told apart here.`] : []),
  ].join('\n\n')
}

function changedSection({ changed, counts: { changedModels } }: ReportSummary): string {
  const rest = changedModels - CHANGED_SHOWN
  return [
    '## Changed outside the catalog',
    `Models whose present ${code('artifacts.metadata')} is not the document of their latest revision: ${changedModels}. Other ` +
      'software wrote them. What is counted and shown as the new document is the latest revision.',
    table(['model', 'so far'], changed.slice(0, CHANGED_SHOWN).map(({ id, adopted }) =>
      [code(id), adopted ? 'in the new shape' : 'legacy: the next backfill keeps and reads it'])),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
  ].join('\n\n')
}

const HEADER = `# Migration report: model artifacts, workstream 1

What became of each model of the platform: its old document, its new one, its row in \`model_versions\`, and what is held
for people. Written from the database by \`npm run report\`; the same database gives the same bytes.`

/** The report as Markdown, piece by piece, so that no catalog is too large for memory. */
export async function* renderReport(
  manager: EntityManager,
  summary: ReportSummary,
  options: ReportOptions,
): AsyncGenerator<string> {
  const { details = DEFAULT_DETAILS } = options
  yield `${HEADER}\n\n${summarySection(summary)}\n\n`
  yield `## What the specification asks\n\n${table(['asks', 'holds', 'evidence'],
    summary.criteria.map(({ asks, holds, evidence }) => [asks, holds, evidence]))}\n\n`
  if (summary.changed.length > 0) yield `${changedSection(summary)}\n\n`
  yield `${reasonSection(summary)}\n\n${unreadSection(summary)}\n\n## The models\n`
  for await (const section of modelSections(manager, details)) yield `\n${section}\n`
  const left = summary.counts.models - details
  if (left > 0) yield `\n${left} more models are counted above and not shown; \`--details\` shows more.\n`
}
