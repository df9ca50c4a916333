import { In, type EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion, ReviewItem } from '../../../generated/entities'
import { LEGACY_PREFIX } from '../../catalog/legacy-documents'
import { parseExactJson } from '../../catalog/exact-json'
import { valueAt } from '../../json-pointer'
import { code, fence, table } from './markdown'

/** Which entry of the sources explains a column. */
const FACT_OF_COLUMN: Readonly<Record<string, string>> = {
  is_external: '/is_external',
  external_source_url: '/external_source_url',
  external_source_version: '/external_source_version',
  base_model_id: '/base_model_id',
  training_params_json: '/training_config',
  eval_metrics_json: '/evaluation_metrics',
  eval_dataset_artifact_id: '/evaluation_dataset',
  benchmark_id: '/benchmark_id',
}

interface Model {
  readonly artifact: Artifact
  readonly version: ModelVersion | null
  readonly revisions: readonly MetadataRevision[]
  readonly items: readonly ReviewItem[]
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

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

function sourceOf(column: string, { artifact, version, items }: Model): string {
  if (column === 'artifact_id') return 'artifacts.id'
  if (column === 'created_at') return 'artifacts.created_at'
  if (column.startsWith('promotion_')) return version?.promotion_notes === null ? 'default' : 'recorded decision'
  const fact = FACT_OF_COLUMN[column] ?? `/columns/${column}`
  const answer = items.find(item => item.pointer === fact && item.status === 'resolved')
  if (answer !== undefined) return `review item ${answer.id}, answered by ${answer.answered_by ?? 'nobody'}`
  if ((version as unknown as Record<string, unknown> | null)?.[column] === null) {
    if (items.some(item => item.pointer === fact)) return 'held for review'
    const absent = valueAt(artifact.metadata, `${fact}/absent`)
    return typeof absent === 'string' ? `declared ${absent}` : 'the record does not say'
  }
  const source = valueAt(artifact.metadata, '/extensions/backfill/sources')
  const pointer = (source as Record<string, unknown> | undefined)?.[fact]
  return typeof pointer === 'string' ? `legacy ${code(pointer)}` : fact === '/is_external' ? 'artifacts.origin_type' : 'the document'
}

function columnRows(model: Model): readonly (readonly string[])[] {
  if (model.version === null) return []
  return Object.entries(model.version).map(([column, value]) => [code(column), shown(value), sourceOf(column, model)])
}

function section(model: Model): string {
  const { artifact, version, revisions, items } = model
  const first = revisions[0]
  const last = revisions.at(-1)
  const isHeld = last === undefined || last.schema_version.startsWith(LEGACY_PREFIX)
  const open = items.filter(item => item.status === 'open' || item.status === 'answered')
  const answered = items.filter(item => item.status !== 'open')
  return [
    `### ${artifact.title ?? artifact.id}`,
    code(artifact.id),
    table(['', 'old', 'new'], [
      ['written in', first?.schema_version ?? 'not seen by the backfill', last?.schema_version ?? '–'],
      ['metadata keys', keysOf(first?.document), isHeld ? 'unchanged: the document is held' : keysOf(last.document)],
      ['SHA-256', first?.sha256 ?? '–', last?.sha256 ?? '–'],
      ['model_versions row', 'none', version === null ? 'none: source and pin are missing' : 'one'],
    ]),
    ...(isHeld ? [] : ['New document:', fence('json', JSON.stringify(withoutLegacy(artifact.metadata), null, 2))]),
    ...(version === null ? [] : [table(['column', 'value', 'source'], columnRows(model))]),
    ...(open.length === 0 ? ['Nothing is held.'] : [
      'Held for review:',
      table(['item', 'about', 'reason', 'found', 'candidate'], open.map(item => [
        code(item.id), item.pointer === '' ? 'the document' : code(item.pointer), item.reason_code,
        shown(item.found), item.candidate === null ? '–' : shown(item.candidate),
      ])),
    ]),
    ...(answered.length === 0 ? [] : [
      'Answered by people:',
      table(['item', 'about', 'answer', 'by', 'status'], answered.map(item => [
        code(item.id), item.pointer === '' ? 'the document' : code(item.pointer), shown(item.answer),
        `answered by ${item.answered_by ?? 'nobody'}`, item.status,
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

/** A section per model, old against new, in the order of ids. */
export async function* modelSections(manager: EntityManager, limit: number): AsyncGenerator<string> {
  const ids = (await manager.query<{ id: string }[]>(
    `select id from artifacts where artifact_type = 'model' order by id collate "C" limit $1`, [limit],
  )).map(row => row.id)
  for (let start = 0; start < ids.length; start += 100) {
    const page = ids.slice(start, start + 100)
    const artifacts = await manager.getRepository(Artifact).findBy({ id: In(page) })
    const versions = await manager.getRepository(ModelVersion).findBy({ artifact_id: In(page) })
    const revisions = await manager.getRepository(MetadataRevision)
      .find({ where: { artifact_id: In(page) }, order: { revision: 'ASC' } })
    const items = await manager.getRepository(ReviewItem).find({
      where: { artifact_id: In(page) }, order: { pointer: 'ASC', reason_code: 'ASC' },
    })
    for (const id of page) {
      const artifact = artifacts.find(row => row.id === id)
      if (artifact === undefined) continue
      yield section({
        artifact,
        version: versions.find(row => row.artifact_id === id) ?? null,
        revisions: revisions.filter(row => row.artifact_id === id),
        items: items.filter(row => row.artifact_id === id),
      })
    }
  }
}
