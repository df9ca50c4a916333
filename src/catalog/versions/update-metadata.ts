import type { EntityManager } from 'typeorm'
import { ModelVersion } from '../../../generated/entities'
import type { ModelArtifactMetadata } from '../../../generated/types/model-artifact-metadata'
import { projectModelVersion } from '../../../generated/projection/model-version'
import { DataError, type Trouble } from '../../errors'
import { valueAt } from '../../json-pointer'
import { storeDocument } from '../adopt-models'
import { changedColumns } from '../changed-columns'
import { canonicalText, sha256 } from '../core/document-text'
import { parseExactJson } from '../core/exact-json'
import { describeValue } from '../core/explain'
import { keepLegacyDocuments } from '../legacy-documents'
import { shapeTroubles, valueTroubles } from '../model-row'
import { checkId, unknownModel } from '../model-id'
import { holdReferences, referenceTroubles } from '../references'
import { storedModel, type RegisteredModel } from '../register-model'
import { closeAnsweredItems } from '../review-closing'
import type { Authorship } from '../core/revisions'
import { readStorable } from '../core/storable'
import { schemaTroubles } from '../validate-metadata'
import { exactChanges, type Change } from '../core/exact-changes'
import { heldModel } from './lineage-lock'
import { isWholeDocument, patchMetadata } from './metadata-patch'
import { governedRevision, readPresentDocument, type PresentDocument } from '../core/present-document'

/**
 * What to make of a document. An object that says `is_external` is a whole document and takes the place of the old one;
 * any other object is a JSON Merge Patch (RFC 7396): it changes the fields it names, and null removes one.
 */
export type MetadataChange = ModelArtifactMetadata | Readonly<Record<string, unknown>>

/** Who changes a document, why, and which one they have seen. */
export interface UpdateOptions extends Authorship {
  /** The `metadataHash` the change was made from: it is refused when the document is another one by now. */
  readonly ifHash?: string
}

/** A change that may be tried: plain data, its author known. */
export interface CheckedUpdate extends UpdateOptions {
  readonly change: Readonly<Record<string, unknown>>
}

/** A model after an update. */
export interface UpdatedModel extends RegisteredModel {
  /** The latest revision of its metadata. */
  readonly revision: number
  readonly metadataHash: string
  /** What the update changed in the document; empty when it said what was there already, and nothing was written. */
  readonly changes: readonly Change[]
}

const OPTIONS = ['by', 'reason', 'ifHash']

/**
 * A plain copy of a change and its options. A whole document is checked against the schema, before the database is asked.
 *
 * @throws DataError with every problem; pointers are those of the change, `/by`, `/reason` and `/ifHash`
 */
export function checkUpdate(change: MetadataChange, options: UpdateOptions): CheckedUpdate {
  const given = readStorable(change)
  const shape = shapeTroubles(options, OPTIONS, '')
  if (shape.some(({ code }) => code === 'register/not-an-object')) throw new DataError(shape)
  const { by, reason, ifHash } = options
  const value = given.value
  const troubles = [
    ...shape,
    ...valueTroubles('AgentId', by, '/by'),
    ...valueTroubles('Reason', reason, '/reason'),
    ...(ifHash === undefined ? [] : valueTroubles('Sha256', ifHash, '/ifHash')),
    ...given.troubles,
  ]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    troubles.push({
      code: 'update/not-an-object',
      where: { pointer: '' },
      what: `found ${describeValue(value)}`,
      why: 'a change is a whole metadata document, or an object with the fields to change (RFC 7396)',
      fix: 'write {"field": value}, with null to remove a field',
    })
  } else if (given.troubles.length === 0 && isWholeDocument(value as object as CheckedUpdate['change'])) {
    troubles.push(...schemaTroubles(value))
  }
  if (troubles.length > 0) throw new DataError(troubles)
  return { change: value as CheckedUpdate['change'], by, reason, ...(ifHash === undefined ? {} : { ifHash }) }
}

function refuseStale({ latest, isChanged, hash }: PresentDocument, id: string, ifHash: string | undefined): void {
  if (ifHash === undefined || ifHash === hash) return
  const author = isChanged || latest === null
    ? 'written outside the catalog, by whom and when nobody knows'
    : `revision ${latest.revision}, written by ${latest.by} at ${latest.at}`
  throw new DataError({
    code: 'model/stale',
    where: { source: id },
    what: `the document is no longer ${ifHash}: it is ${String(hash)}, ${author}`,
    why: 'the change was made from an older document, and would undo what was written since',
    fix: `read the model again, make the change from that, and give its hash; \`model-artifacts revisions ${id}\` lists them`,
  })
}

/** Everything wrong with a document as the next one of a model. */
async function documentTroubles(manager: EntityManager, id: string, document: unknown): Promise<readonly Trouble[]> {
  const { value, troubles } = readStorable(document, id)
  if (troubles.length > 0) return troubles
  await holdReferences(manager, value)
  const [unknown = []] = await referenceTroubles(manager, [{ artifactId: id, metadata: value }])
  return [...schemaTroubles(value, id), ...unknown]
}

function refuseOtherVariant(id: string, row: ModelVersion, document: unknown): void {
  const next = valueAt(document, '/is_external')
  if (typeof next !== 'boolean' || next === row.is_external) return
  throw new DataError({
    code: 'model/variant-is-for-good',
    where: { source: id, pointer: '/is_external' },
    what: `found ${String(next)}, and the model is ${row.is_external ? 'external' : 'internal'}`,
    why: 'where a model came from does not change; what was made from it is another model',
    fix: 'register that one, and name this one as its base or its parent',
  })
}

const isValid = (document: unknown): document is ModelArtifactMetadata => schemaTroubles(document).length === 0

/** Columns follow the document they were made from; one that no longer fits the schema says nothing of them. */
const columnsAfter = (before: unknown, after: ModelArtifactMetadata): object =>
  isValid(before) ? changedColumns(before, after) : projectModelVersion(after)

/** What a document of ours says; undefined for a text that does not parse. */
const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : parseExactJson(text)
  } catch {
    return undefined
  }
}

/**
 * Changes the metadata of a model in the transaction of `manager`: the document, a new revision, the columns that follow
 * from it, and the review items that it answers. What somebody wrote outside the catalog is kept as a revision of its
 * own first. A change that says what is there already writes nothing.
 *
 * @throws DataError `model/unknown`, `model/legacy-document`, `model/held`, `model/stale`, `model/variant-is-for-good`,
 *   `model/write-suppressed`, `review/claimed`, and everything the document breaks: `storable/*`, `metadata/*`, references as `registerModel`
 */
export async function updateMetadata(
  manager: EntityManager, id: string, { change, by, reason, ifHash }: CheckedUpdate,
): Promise<UpdatedModel> {
  await manager.query('select id from artifacts where id = $1 for no key update', [checkId(id)])
  // what the former holder of the lock has written is seen by new statements only
  const row = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  const present = await readPresentDocument(manager, id)
  if (present === undefined) throw unknownModel(id)
  const latest = governedRevision(present)
  if (latest === null) throw await notGoverned(manager, id)
  if (row === null) throw heldModel(id)
  refuseStale(present, id, ifHash)

  const whole = isWholeDocument(change)
  const stored = whole ? parsed(present.stored) : parseExactJson(present.stored ?? '{}', { source: id })
  const document = whole ? change : patchMetadata(stored, change)
  refuseOtherVariant(id, row, document)
  const troubles = await documentTroubles(manager, id, document)
  if (troubles.length > 0) throw new DataError(troubles)
  const metadata = document as ModelArtifactMetadata
  const changes = exactChanges(stored, metadata)
  if (changes.length === 0 && !present.isChanged) {
    return { ...await storedModel(manager, id), revision: latest.revision, metadataHash: String(present.hash), changes }
  }
  const revision = latest.revision + (present.isChanged ? 2 : 1)
  if (present.isChanged) {
    await keepLegacyDocuments(manager, [{
      artifactId: id, revision: revision - 1, vocabulary: 'none', by: 'unknown', reason: 'changed outside the catalog',
    }])
  }
  await storeDocument(manager, { artifactId: id, revision, metadata, by, reason })
  const columns = columnsAfter(parsed(latest.document), metadata)
  if (Object.keys(columns).length > 0) {
    await manager.getRepository(ModelVersion).update({ artifact_id: id }, columns as never)
  }
  await closeAnsweredItems(manager, id, { before: stored, after: metadata }, { by, reason })
  return { ...await storedModel(manager, id), revision, metadataHash: sha256(canonicalText(metadata)), changes }
}

async function notGoverned(manager: EntityManager, id: string): Promise<DataError> {
  const [row] = await manager.query<{ type: string }[]>('select artifact_type as type from artifacts where id = $1', [id])
  return row?.type !== 'model' ? unknownModel(id) : new DataError({
    code: 'model/legacy-document',
    where: { source: id },
    what: 'its metadata is from before the schema',
    why: 'what such a document says is read by the backfill, and by people in review; nobody writes over it',
    fix: `bring it over with \`model-artifacts backfill\`, then answer \`model-artifacts review list --artifact ${id}\``,
  })
}
