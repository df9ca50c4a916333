import type { EntityManager } from 'typeorm'
import type { Trouble } from '../errors'
import { valueAt } from '../json-pointer'
import type { NamedArtifact, ReferenceJudge, Referring } from './core/artifact-kind'
import { closingCircles, type Descent } from './lineage/closing-circles'

/** Where a metadata document names other artifacts, and what they have to be. */
const REFERENCES = [
  { pointer: '/base_model_id', mustBeModel: true, code: 'model/unknown-base' },
  { pointer: '/training_data/artifact_id', mustBeModel: false, code: 'model/unknown-dataset' },
  { pointer: '/evaluation_dataset/artifact_id', mustBeModel: false, code: 'model/unknown-dataset' },
] as const

/** A place of a document that names an artifact. */
type Reference = (typeof REFERENCES)[number] & { readonly id: string; readonly artifactId: string }

/** The artifacts that a new document names, and what they have to be. */
export const namedArtifacts = (metadata: unknown): readonly NamedArtifact[] =>
  referencesOf({ artifactId: '', metadata }).map(({ id, mustBeModel }) => ({ id, type: mustBeModel ? 'model' : null }))

/** Tells of which models the base descends from the model itself. */
export type FindCircles = (manager: EntityManager, descents: readonly Descent[]) => Promise<ReadonlySet<string>>

/** The artifacts that a document names. */
export const namedIds = (metadata: unknown): readonly string[] =>
  REFERENCES.map(({ pointer }) => valueAt(metadata, pointer)).filter(id => typeof id === 'string')

/**
 * Keeps the artifacts that documents name from being deleted until the transaction ends. Training data has no foreign
 * key that would.
 */
async function holdReferences(manager: EntityManager, documents: readonly Referring[]): Promise<void> {
  const ids = documents.flatMap(({ metadata }) => namedIds(metadata))
  if (ids.length > 0) await manager.query('select id from artifacts where id = any($1) order by id for key share', [ids])
}

/** Judges what models name as `judgeReferences` does, and keeps it from being deleted until the transaction ends. */
export async function judgeHeldReferences(
  manager: EntityManager, documents: readonly Referring[],
): Promise<ReferenceJudge> {
  await holdReferences(manager, documents)
  return judgeReferences(manager, documents)
}

/**
 * Judges what models name: artifacts that do not exist, a base that is not a model, is the model itself or descends from
 * it. One query for all, and a second one when models that exist already name a base.
 */
export async function judgeReferences(
  manager: EntityManager, documents: readonly Referring[], findCircles: FindCircles = closingCircles,
): Promise<ReferenceJudge> {
  const named = documents.flatMap(referencesOf)
  const ids = [...new Set(named.flatMap(reference => [reference.id, reference.artifactId]))]
  const rows = ids.length === 0 ? [] : await manager.query<{ id: string; type: string }[]>(
    'select id, artifact_type as type from artifacts where id = any($1)', [ids])
  const typeOf = new Map(rows.map(({ id, type }) => [id, type]))
  const circles = await findCircles(manager, named
    .filter(({ mustBeModel, id, artifactId }) => mustBeModel && id !== artifactId && typeOf.has(artifactId))
    .map(({ id, artifactId }) => ({ model: artifactId, base: id })))
  return (referring, isWritten) => referencesOf(referring).flatMap(reference => {
    const type = typeOf.get(reference.id) ?? (isWritten('artifacts', 'id', reference.id) ? 'model' : undefined)
    const trouble = troubleOf(reference, type, circles)
    return trouble === undefined ? [] : [{ ...trouble, where: { source: reference.artifactId, pointer: reference.pointer } }]
  })
}

/** For each document, in order, the troubles of its references. */
export async function referenceTroubles(
  manager: EntityManager, documents: readonly Referring[], findCircles: FindCircles = closingCircles,
): Promise<readonly (readonly Trouble[])[]> {
  const judge = await judgeReferences(manager, documents, findCircles)
  return documents.map(referring => judge(referring, () => false))
}

const referencesOf = ({ artifactId, metadata }: Referring): readonly Reference[] => REFERENCES.flatMap(reference => {
  const id = valueAt(metadata, reference.pointer)
  return typeof id === 'string' ? [{ ...reference, id, artifactId }] : []
})

function troubleOf(
  { id, artifactId, mustBeModel, code }: Reference, type: string | undefined, circles: ReadonlySet<string>,
): Omit<Trouble, 'where'> | undefined {
  if (mustBeModel && id === artifactId) {
    return {
      code: 'model/base-is-itself',
      what: `"${id}" names the model itself`,
      why: 'a model is fine-tuned from another one',
      fix: 'name the model it was made from, or leave the field out',
    }
  }
  if (type === undefined) {
    return {
      code,
      what: `no artifact has the id "${id}"`,
      why: 'it has to be registered first, an outside one as an external model',
      fix: 'register it, or correct the id',
    }
  }
  if (mustBeModel && type !== 'model') {
    return {
      code: 'model/base-is-not-a-model',
      what: `the artifact "${id}" is of type ${type}`,
      why: 'a base model is an artifact of type model',
      fix: 'name a model',
    }
  }
  if (!mustBeModel || !circles.has(artifactId)) return undefined
  return {
    code: 'model/lineage-cycle',
    what: `"${id}" descends from "${artifactId}" itself`,
    why: 'what a model was made from was there before it',
    fix: 'name another base; `model-artifacts lineage ID --up` shows what one descends from',
  }
}
