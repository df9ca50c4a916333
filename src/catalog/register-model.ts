import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { Artifact, ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { projectModelVersion } from '../../generated/projection/model-version'
import { DataError, type Trouble } from '../errors'
import { canonicalText } from './document-text'
import {
  originColumns, pinColumns, pinTroubles, shapeTroubles, valueTroubles, writable, type CodePin, type TrainingRun,
} from './model-row'
import { referenceTroubles } from './references'
import { insertRevisions } from './revisions'
import { schemaTroubles } from './validate-metadata'
import { readStorable } from './storable'

/** A model to register. */
export interface RegisterModel {
  /** Free text of at most 200 characters; `model-<uuid>` when left out. */
  readonly id?: string
  readonly title: string
  /** The person or agent that registers it. */
  readonly createdBy: string
  /** Must satisfy `schemas/model_artifact_metadata.json`. */
  readonly metadata: unknown
  readonly code?: CodePin
  readonly training?: TrainingRun
  readonly changelog?: string
}

/** Both rows of a registered model, as stored. */
export interface RegisteredModel {
  readonly artifact: Artifact
  readonly modelVersion: ModelVersion
}

/** A request that may be written: its document is typed, its id chosen. */
export interface CheckedRequest extends RegisterModel {
  readonly id: string
  readonly metadata: ModelArtifactMetadata
}

const FIELDS = ['id', 'title', 'createdBy', 'metadata', 'code', 'training', 'changelog']

function requestTroubles(request: RegisterModel): readonly Trouble[] {
  const shape = shapeTroubles(request, FIELDS, '')
  if (shape.some(({ code }) => code === 'register/not-an-object')) return shape
  const inMetadata = schemaTroubles(request.metadata).map((trouble): Trouble => ({
    ...trouble,
    where: { ...trouble.where, pointer: `/metadata${trouble.where.pointer ?? ''}` },
  }))
  return [
    ...shape,
    ...(request.id === undefined ? [] : valueTroubles('ArtifactId', request.id, '/id')),
    ...valueTroubles('Title', request.title, '/title'),
    ...valueTroubles('AgentId', request.createdBy, '/createdBy'),
    ...(request.changelog === undefined ? [] : valueTroubles('Changelog', request.changelog, '/changelog')),
    ...inMetadata,
    ...pinTroubles(request.code, request.training),
  ]
}

/**
 * A plain copy of the request, checked whole before the database is asked; a missing id is drawn. What is checked is
 * what will be written: the caller's objects are not read again.
 *
 * @throws DataError with every problem, each with its pointer in the request
 */
export function checkRequest(request: RegisterModel): CheckedRequest {
  const { value, troubles: unstorable } = readStorable(request)
  const copy = value as RegisterModel
  const troubles = unstorable.length > 0 ? unstorable : requestTroubles(copy)
  if (troubles.length > 0) throw new DataError(troubles)
  return { ...copy, id: copy.id ?? `model-${randomUUID()}`, metadata: copy.metadata as ModelArtifactMetadata }
}

const isSame = (given: unknown, stored: unknown): boolean =>
  canonicalText({ value: given ?? null }) === canonicalText({ value: stored ?? null })

/** The columns in which a stored model differs from a request for the same id, sorted. */
function differingColumns(given: object, stored: object): readonly string[] {
  const row = stored as Readonly<Record<string, unknown>>
  // a stored moment comes back as a Date; the given one is RFC 3339 text with any offset
  const isEqual = (value: unknown, old: unknown): boolean => old instanceof Date
    ? typeof value === 'string' && Date.parse(value) === old.getTime()
    : isSame(value, old)
  return Object.entries(given)
    .filter(([column, value]) => !isEqual(value, row[column]))
    .map(([column]) => column)
    .sort()
}

/**
 * Registers a model: its artifact, its `model_versions` row and revision 1 of its metadata, in the transaction of
 * `manager`. An id that is taken is refused, unless what is stored is what was asked for: then the stored rows come back.
 *
 * @throws DataError `model/exists-different`, `model/unknown-base`, `model/base-is-itself`,
 *   `model/base-is-not-a-model`, `model/unknown-dataset`
 */
export async function registerModel(manager: EntityManager, request: CheckedRequest): Promise<RegisteredModel> {
  const { id, metadata } = request
  const [unknown = []] = await referenceTroubles(manager, [{ artifactId: id, metadata }])
  if (unknown.length > 0) throw new DataError(unknown)

  const artifact = {
    id,
    artifact_type: 'model',
    title: request.title,
    created_by: request.createdBy,
    metadata,
    ...originColumns(metadata),
    ...(request.changelog === undefined ? {} : { changelog: request.changelog }),
  }
  const version = { ...projectModelVersion(metadata), ...pinColumns(request.code, request.training) }
  const inserted = await manager.createQueryBuilder().insert().into(Artifact)
    .values(artifact).orIgnore().returning(['id']).execute()
  if ((inserted.raw as unknown[]).length === 0) return existingModel(manager, artifact, version)
  await manager.getRepository(ModelVersion)
    // training_params_json is any JSON: a recursive type, and TypeORM's partial of it has no end
    .insert({ artifact_id: id, ...writable(version) } as never)
  await insertRevisions(manager, [{
    artifactId: id, revision: 1, metadata, by: request.createdBy, reason: 'registered',
  }])
  return storedModel(manager, id)
}

async function storedModel(manager: EntityManager, id: string): Promise<RegisteredModel> {
  return {
    artifact: await manager.getRepository(Artifact).findOneByOrFail({ id }),
    modelVersion: await manager.getRepository(ModelVersion).findOneByOrFail({ artifact_id: id }),
  }
}

async function existingModel(
  manager: EntityManager,
  artifact: { readonly id: string },
  version: object,
): Promise<RegisteredModel> {
  const { id } = artifact
  const stored = await manager.getRepository(Artifact).findOneByOrFail({ id })
  const storedVersion = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  const differing = [...differingColumns(artifact, stored), ...differingColumns(version, storedVersion ?? {})]
  if (storedVersion !== null && differing.length === 0) return { artifact: stored, modelVersion: storedVersion }
  throw new DataError({
    code: 'model/exists-different',
    where: { source: id },
    what: storedVersion === null
      ? 'an artifact with this id exists and is not a registered model'
      : `a model with this id exists and differs in ${differing.join(', ')}`,
    why: 'an id names one thing for good',
    fix: 'choose another id, or leave it out',
  })
}
