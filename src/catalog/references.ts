import { In, type EntityManager } from 'typeorm'
import { Artifact } from '../../generated/entities'
import type { Trouble } from '../errors'
import { valueAt } from '../json-pointer'

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

/** The artifacts that a document names. */
const namedIds = (metadata: unknown): readonly string[] =>
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
 * a model or is the model itself. One query for all.
 */
export async function referenceTroubles(
  manager: EntityManager,
  documents: readonly Referring[],
): Promise<readonly (readonly Trouble[])[]> {
  const named = documents.map(({ artifactId, metadata }) =>
    REFERENCES.flatMap(reference => {
      const id = valueAt(metadata, reference.pointer)
      return typeof id === 'string' ? [{ ...reference, id, artifactId }] : []
    }))
  const ids = [...new Set(named.flat().map(reference => reference.id))]
  const rows = ids.length === 0 ? [] : await manager.getRepository(Artifact).find({
    select: { id: true, artifact_type: true },
    where: { id: In(ids) },
  })
  const typeOf = new Map(rows.map(row => [row.id, row.artifact_type]))
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
    return []
  }))
}
