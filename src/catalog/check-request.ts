import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { checkRegistration, type Checked, type Registration } from './core/check-registration'
import { modelKind } from './model-kind'
import { pinTroubles, type CodePin, type TrainingRun } from './model-row'
import { valueTroubles } from './value-rules'

/** A model to register. */
export interface RegisterModel extends Registration {
  readonly title: string
  readonly code?: CodePin
  readonly training?: TrainingRun
}

/** The next version of a model that is registered. */
export interface RegisterModelVersion extends Omit<RegisterModel, 'title'> {
  /** The title of the parent when left out. */
  readonly title?: string
  /** A label, unique in the lineage: non-blank text of at most 200 characters. */
  readonly tag?: string
}

/** A model that may be written. */
export type CheckedRequest = Checked<RegisterModel, ModelArtifactMetadata>

/** A version that may be written. */
export type CheckedVersion = Checked<RegisterModelVersion, ModelArtifactMetadata>

const PIN_FIELDS = ['code', 'training']

/**
 * A plain copy of the request, checked whole before the database is asked; a missing id is drawn.
 *
 * @throws DataError with every problem, each with its pointer in the request
 */
export const checkRequest = (request: RegisterModel): CheckedRequest => checkRegistration(modelKind, request, {
  fields: PIN_FIELDS, troubles: ({ code, training }) => pinTroubles(code, training),
})

/** As `checkRequest`, of a further version: its title may be left out, and it may have a tag. */
export const checkVersionRequest = (request: RegisterModelVersion): CheckedVersion =>
  checkRegistration(modelKind, request, {
    fields: [...PIN_FIELDS, 'tag'],
    untitled: true,
    troubles: ({ tag, code, training }) =>
      [...(tag === undefined ? [] : valueTroubles('VersionTag', tag, '/tag')), ...pinTroubles(code, training)],
  })
