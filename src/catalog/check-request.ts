import { randomUUID } from 'node:crypto'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { DataError, type Trouble } from '../errors'
import { pinTroubles, shapeTroubles, valueTroubles, type CodePin, type TrainingRun } from './model-row'
import { readStorable } from './core/storable'
import { schemaTroubles } from './validate-metadata'

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

/** The next version of a model that is registered. */
export interface RegisterModelVersion extends Omit<RegisterModel, 'title'> {
  /** The title of the parent when left out. */
  readonly title?: string
  /** A label, unique in the lineage: non-blank text of at most 200 characters. */
  readonly tag?: string
}

/** A request that may be written: its document is typed, its id chosen. */
export type Checked<R> = R & { readonly id: string; readonly metadata: ModelArtifactMetadata }

/** A model that may be written. */
export type CheckedRequest = Checked<RegisterModel>

/** A version that may be written. */
export type CheckedVersion = Checked<RegisterModelVersion>

const FIELDS = ['id', 'title', 'createdBy', 'metadata', 'code', 'training', 'changelog']

const optional = (value: unknown, check: () => readonly Trouble[]): readonly Trouble[] =>
  value === undefined ? [] : check()

function requestTroubles(request: RegisterModelVersion, fields: readonly string[]): readonly Trouble[] {
  const shape = shapeTroubles(request, fields, '')
  if (shape.some(({ code }) => code === 'register/not-an-object')) return shape
  const { id, title, changelog, tag } = request
  const inMetadata = schemaTroubles(request.metadata).map((trouble): Trouble => ({
    ...trouble,
    where: { ...trouble.where, pointer: `/metadata${trouble.where.pointer ?? ''}` },
  }))
  const isVersion = fields.includes('tag')
  return [
    ...shape,
    ...optional(id, () => valueTroubles('ArtifactId', id, '/id')),
    ...(isVersion && title === undefined ? [] : valueTroubles('Title', title, '/title')),
    ...valueTroubles('AgentId', request.createdBy, '/createdBy'),
    ...optional(changelog, () => valueTroubles('Changelog', changelog, '/changelog')),
    ...(isVersion ? optional(tag, () => valueTroubles('VersionTag', tag, '/tag')) : []),
    ...inMetadata,
    ...pinTroubles(request.code, request.training),
  ]
}

function checked<R extends RegisterModelVersion>(request: R, fields: readonly string[]): Checked<R> {
  const { value, troubles: unstorable } = readStorable(request)
  const copy = value as R
  const troubles = unstorable.length > 0 ? unstorable : requestTroubles(copy, fields)
  if (troubles.length > 0) throw new DataError(troubles)
  return { ...copy, id: copy.id ?? `model-${randomUUID()}`, metadata: copy.metadata as ModelArtifactMetadata }
}

/**
 * A plain copy of the request, checked whole before the database is asked; a missing id is drawn. What is checked is
 * what will be written: the caller's objects are not read again.
 *
 * @throws DataError with every problem, each with its pointer in the request
 */
export const checkRequest = (request: RegisterModel): CheckedRequest => checked(request, FIELDS)

/** As `checkRequest`, of a further version: its title may be left out, and it may have a tag. */
export const checkVersionRequest = (request: RegisterModelVersion): CheckedVersion => checked(request, [...FIELDS, 'tag'])
