import { escapeIdentifier } from 'pg'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import type { Trouble } from '../../errors'
import { valueAt } from '../../json-pointer'
import type { ArtifactKind, NamedArtifact, ReferenceJudge, Referring } from './artifact-kind'
import type { DocumentReference } from './artifact-type'

/** Those of the ids that are there, kept from being deleted until the transaction ends. */
async function held(
  manager: EntityManager, { table, key }: DocumentReference, ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const column = escapeIdentifier(key)
  // in order: two writers that hold the same rows wait for each other and never deadlock
  const rows = await manager.query<{ id: string }[]>(
    `select ${column}::text as id from ${escapeIdentifier(table)} where ${column}::text = any($1)
order by ${column} for key share`, [ids])
  return new Set(rows.map(({ id }) => id))
}

type Named = { readonly reference: DocumentReference; readonly id: string }

const namesIn = (references: readonly DocumentReference[], metadata: unknown): readonly Named[] =>
  references.flatMap(reference => {
    const id = valueAt(metadata, reference.pointer)
    return typeof id === 'string' || typeof id === 'number' ? [{ reference, id: String(id) }] : []
  })

/** The artifacts that a new document names; undefined where the kind judges it by more than those being there. */
export function namedBy<D extends object, R extends ObjectLiteral>(
  { type: { references }, namedArtifacts, judgeReferences }: ArtifactKind<D, R>, document: D,
): readonly NamedArtifact[] | undefined {
  if (namedArtifacts !== undefined) return namedArtifacts(document)
  if (judgeReferences !== undefined) return undefined
  const named = namesIn(references, document)
  return named.every(({ reference: { table, key } }) => table === 'artifacts' && key === 'id')
    ? named.map(({ id }) => ({ id, type: null })) : undefined
}

/** Judges documents by whether the rows are there that they name; one query for each reference that some have. */
export async function judgeNamed<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type: { references }, refusals }: ArtifactKind<D, R>, documents: readonly Referring[],
): Promise<ReferenceJudge> {
  const named = documents.flatMap(({ metadata }) => namesIn(references, metadata))
  const there = new Map<DocumentReference, ReadonlySet<string>>()
  for (const reference of references) {
    const ids = named.filter(each => each.reference === reference).map(({ id }) => id)
    if (ids.length > 0) there.set(reference, await held(manager, reference, ids))
  }
  return ({ artifactId, metadata }, isWritten) => namesIn(references, metadata).flatMap(({ reference, id }): Trouble[] =>
    there.get(reference)?.has(id) === true || isWritten(reference.table, reference.key, id) ? [] : [{
      ...refusals.unknownReference(reference.table, id), where: { source: artifactId, pointer: reference.pointer },
    }])
}
