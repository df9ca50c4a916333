import type { EntityManager } from 'typeorm'
import type { Trouble } from '../errors'
import { valueAt } from '../json-pointer'
import { closingCircles, type Descent } from './lineage/closing-circles'

/** Where a metadata document names other artifacts, and what they have to be. */
const REFERENCES = [
  { pointer: '/base_model_id', mustBeModel: true, code: 'model/unknown-base' },
  { pointer: '/training_data/artifact_id', mustBeModel: false, code: 'model/unknown-dataset' },
  { pointer: '/evaluation_dataset/artifact_id', mustBeModel: false, code: 'model/unknown-dataset' },
] as const

/** A document, and the id of the artifact it describes. */
export interface Referring {
  readonly artifactId: string
  readonly metadata: unknown
}

/** Tells of which models the base descends from the model itself. */
export type FindCircles = (manager: EntityManager, descents: readonly Descent[]) => Promise<ReadonlySet<string>>

/** The artifacts that a document names. */
export const namedIds = (metadata: unknown): readonly string[] =>
  REFERENCES.map(({ pointer }) => valueAt(metadata, pointer)).filter(id => typeof id === 'string')

/**
 * Keeps the artifacts that a document names from being deleted until the transaction ends. Training data has no foreign
 * key that would.
 */
export async function holdReferences(manager: EntityManager, metadata: unknown): Promise<void> {
  const ids = namedIds(metadata)
  if (ids.length > 0) await manager.query('select id from artifacts where id = any($1) order by id for key share', [ids])
}

/**
 * For each document, in order, the troubles of its references: artifacts that do not exist, a base that is not
 * a model, is the model itself or descends from it. One query for all, and a second one when models that exist
 * already name a base.
 */
export async function referenceTroubles(
  manager: EntityManager,
  documents: readonly Referring[],
  findCircles: FindCircles = closingCircles,
): Promise<readonly (readonly Trouble[])[]> {
  const named = documents.map(({ artifactId, metadata }) =>
    REFERENCES.flatMap(reference => {
      const id = valueAt(metadata, reference.pointer)
      return typeof id === 'string' ? [{ ...reference, id, artifactId }] : []
    }))
  const ids = [...new Set(named.flat().flatMap(reference => [reference.id, reference.artifactId]))]
  const rows = ids.length === 0 ? [] : await manager.query<{ id: string; artifact_type: string }[]>(
    'select id, artifact_type from artifacts where id = any($1)', [ids])
  const typeOf = new Map(rows.map(row => [row.id, row.artifact_type]))
  const circles = await findCircles(manager, named.flat()
    .filter(({ mustBeModel, id, artifactId }) => mustBeModel && id !== artifactId && typeOf.has(artifactId))
    .map(({ id, artifactId }) => ({ model: artifactId, base: id })))
  return named.map(references => references.flatMap(({ id, pointer, mustBeModel, code, artifactId }): Trouble[] => {
    const where = { source: artifactId, pointer }
    const type = typeOf.get(id)
    if (mustBeModel && id === artifactId) {
      return [{
        code: 'model/base-is-itself',
        where,
        what: `"${id}" names the model itself`,
        why: 'a model is fine-tuned from another one',
        fix: 'name the model it was made from, or leave the field out',
      }]
    }
    if (type === undefined) {
      return [{
        code,
        where,
        what: `no artifact has the id "${id}"`,
        why: 'it has to be registered first, an outside one as an external model',
        fix: 'register it, or correct the id',
      }]
    }
    if (mustBeModel && type !== 'model') {
      return [{
        code: 'model/base-is-not-a-model',
        where,
        what: `the artifact "${id}" is of type ${type}`,
        why: 'a base model is an artifact of type model',
        fix: 'name a model',
      }]
    }
    if (mustBeModel && circles.has(artifactId)) {
      return [{
        code: 'model/lineage-cycle',
        where,
        what: `"${id}" descends from "${artifactId}" itself`,
        why: 'what a model was made from was there before it',
        fix: 'name another base; `model-artifacts lineage ID --up` shows what one descends from',
      }]
    }
    return []
  }))
}
