import { In, type EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion, ReviewItem } from '../../../generated/entities'
import { LEGACY_PREFIX } from '../../catalog/core/kept-documents'
import { sha256 } from '../../catalog/core/document-text'
import { factOfModelVersionColumn } from '../../../generated/projection/model-version'
import { isRealMoment } from '../../catalog/core/moment'
import { parseExactJson } from '../../catalog/core/exact-json'
import { valueAt } from '../../json-pointer'
import { cellText } from './cell-text'
import { changedAmong } from './changed-models'
import { code, fence, inline, table } from './markdown'

interface Model {
  readonly artifact: Artifact
  /** Of the latest revision when that is in the new shape, else null. */
  readonly document: unknown
  /** The text of `artifacts.metadata` where it is another document than that of the latest revision. */
  readonly present?: string | null
  readonly version: ModelVersion | null
  readonly revisions: readonly MetadataRevision[]
  readonly items: readonly ReviewItem[]
}

/** How much is shown of a document that other software wrote. Characters. */
const PRESENT_SHOWN = 2000

const shown = (value: unknown): string => inline(cellText(value))

function keysOf(text: string | null | undefined): string {
  if (text === null || text === undefined) return 'no document'
  try {
    const value = parseExactJson(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).sort().map(code).join(', ') || 'none'
      : 'not an object'
  } catch {
    return 'not readable as JSON'
  }
}

// an adopted table may hold text, or nothing, where a moment belongs
const createdAtSource = ({ created_at: at }: Artifact): string =>
  (at as unknown) instanceof Date || (typeof at === 'string' && isRealMoment(at))
    ? 'artifacts.created_at'
    : 'unknown: when the row was written'

function sourceOf(column: string, { artifact, document, version, items }: Model): string {
  if (column === 'artifact_id') return 'artifacts.id'
  if (column === 'created_at') return createdAtSource(artifact)
  if (column === 'lineage_id') return 'artifacts.parent_version_id, or the model itself'
  if (column.startsWith('promotion_')) return version?.promotion_notes === null ? 'default' : 'recorded decision'
  const fact = (factOfModelVersionColumn as Readonly<Record<string, string>>)[column] ?? `/columns/${column}`
  const answer = items.find(item => item.pointer === fact && item.status === 'resolved')
  if (answer !== undefined) return `review item ${answer.id}, answered by ${inline(answer.answered_by ?? 'nobody')}`
  if ((version as unknown as Record<string, unknown> | null)?.[column] === null) {
    if (items.some(item => item.pointer === fact)) return 'held for review'
    const absent = valueAt(document, `${fact}/absent`)
    return typeof absent === 'string' ? `declared ${inline(absent)}` : 'the record does not say'
  }
  const source = valueAt(document, '/extensions/backfill/sources')
  const pointer = (source as Record<string, unknown> | undefined)?.[fact]
  return typeof pointer === 'string' ? `legacy ${code(pointer)}` : fact === '/is_external' ? 'artifacts.origin_type' : 'the document'
}

function columnRows(model: Model): readonly (readonly string[])[] {
  if (model.version === null) return []
  return Object.entries(model.version).map(([column, value]) => [code(column), shown(value), sourceOf(column, model)])
}

// both documents, each under its own name: what other software wrote must not pass for what the catalog validated
function presentPart({ present }: Model): readonly string[] {
  if (present === undefined) return []
  if (present === null) return [`Changed outside the catalog: ${code('artifacts.metadata')} is NULL now.`]
  const characters = [...present.slice(0, 2 * PRESENT_SHOWN)]
  const cut = characters.length > PRESENT_SHOWN
  return [
    `Changed outside the catalog: ${code('artifacts.metadata')} is another document now, SHA-256 ${sha256(present)}` +
      `${cut ? `, of which the first ${PRESENT_SHOWN} characters are` : ''}:`,
    fence('text', cut ? characters.slice(0, PRESENT_SHOWN).join('') : present),
  ]
}

function section(model: Model): string {
  const { artifact, document, version, revisions, items } = model
  const first = revisions[0]
  const last = revisions.at(-1)
  const isHeld = last === undefined || last.schema_version.startsWith(LEGACY_PREFIX)
  const open = items.filter(item => item.status === 'open' || item.status === 'answered')
  const answered = items.filter(item => item.status !== 'open')
  return [
    `### ${inline(artifact.title ?? '') || inline(artifact.id)}`,
    code(artifact.id),
    table(['', 'old', 'new'], [
      ['written in', inline(first?.schema_version ?? 'not seen by the backfill'), inline(last?.schema_version ?? '–')],
      ['metadata keys', keysOf(first?.document), isHeld ? 'unchanged: the document is held' : keysOf(last.document)],
      ['SHA-256', inline(first?.sha256 ?? '–'), inline(last?.sha256 ?? '–')],
      ['model_versions row', 'none', version === null ? 'none: source and pin are missing' : 'one'],
    ]),
    ...presentPart(model),
    ...(isHeld ? [] : [
      model.present === undefined ? 'New document:' : 'Document of the latest revision:',
      fence('json', JSON.stringify(withoutLegacy(document), null, 2)),
    ]),
    ...(version === null ? [] : [table(['column', 'value', 'source'], columnRows(model))]),
    ...(open.length === 0 ? ['Nothing is held.'] : [
      'Held for review:',
      table(['item', 'about', 'reason', 'found', 'candidate'], open.map(item => [
        code(item.id), item.pointer === '' ? 'the document' : code(item.pointer), inline(item.reason_code),
        shown(item.found), item.candidate === null ? '–' : shown(item.candidate),
      ])),
    ]),
    ...(answered.length === 0 ? [] : [
      'Answered by people:',
      table(['item', 'about', 'answer', 'by', 'status'], answered.map(item => [
        code(item.id), item.pointer === '' ? 'the document' : code(item.pointer), shown(item.answer),
        `answered by ${inline(item.answered_by ?? 'nobody')}`, inline(item.status),
      ])),
    ]),
  ].join('\n\n')
}

// the legacy keys are in the old document already; twice is noise
function withoutLegacy(metadata: unknown): unknown {
  const extensions = valueAt(metadata, '/extensions')
  if (typeof extensions !== 'object' || extensions === null) return metadata
  const kept = Object.fromEntries(Object.entries(extensions).filter(([key]) => key !== 'legacy' && key !== 'backfill'))
  const rest = Object.entries(metadata as object).filter(([key]) => key !== 'extensions')
  return Object.fromEntries(Object.keys(kept).length === 0 ? rest : [...rest, ['extensions', kept]])
}

/** The texts of those whose metadata other software has made another document. */
async function presentTexts(manager: EntityManager, page: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const ids = (await changedAmong(manager, page)).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await manager.query<{ id: string; text: string | null }[]>(
    'select id, metadata::text as text from artifacts where id = any($1)', [ids])
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function newDocument(latest: MetadataRevision | undefined): unknown {
  if (latest === undefined || latest.schema_version.startsWith(LEGACY_PREFIX) || latest.document === null) return null
  return parseExactJson(latest.document)
}

const PAGE = 100

/** Ids read at once: that order has no index in most databases, so each reading is a scan of the table. */
const IDS = 10_000

/** Pages of ids in the order of their code points, which is not that of the database's own language. */
async function* idPages(manager: EntityManager, limit: number): AsyncGenerator<readonly string[]> {
  let after = ''
  for (let left = limit; left > 0; left -= IDS) {
    const ids = (await manager.query<{ id: string }[]>(
      `select id from artifacts where artifact_type = 'model' and id collate "C" > $1 order by id collate "C" limit $2`,
      [after, Math.min(left, IDS)],
    )).map(row => row.id)
    for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE)
    if (ids.length < IDS) return
    after = ids.at(-1) ?? ''
  }
}

/** A section per model, old against new, in the order of ids; with what other software made of its document since. */
export async function* modelSections(manager: EntityManager, limit: number): AsyncGenerator<string> {
  for await (const page of idPages(manager, limit)) {
    const artifacts = await manager.getRepository(Artifact).findBy({ id: In([...page]) })
    const versions = await manager.getRepository(ModelVersion).findBy({ artifact_id: In([...page]) })
    const revisions = await manager.getRepository(MetadataRevision)
      .find({ where: { artifact_id: In([...page]) }, order: { revision: 'ASC' } })
    const items = await manager.getRepository(ReviewItem).find({
      where: { artifact_id: In([...page]) }, order: { pointer: 'ASC', reason_code: 'ASC' },
    })
    const present = await presentTexts(manager, page)
    for (const id of page) {
      const artifact = artifacts.find(row => row.id === id)
      if (artifact === undefined) continue
      const own = revisions.filter(row => row.artifact_id === id)
      const text = present.get(id)
      yield section({
        artifact,
        document: newDocument(own.at(-1)),
        ...(text === undefined ? {} : { present: text }),
        version: versions.find(row => row.artifact_id === id) ?? null,
        revisions: own,
        items: items.filter(row => row.artifact_id === id),
      })
    }
  }
}
