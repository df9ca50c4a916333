import type { EntityManager, ObjectLiteral } from 'typeorm'
import type { Trouble } from '../../errors'
import { valueAt } from '../../json-pointer'
import type { ArtifactKind, Referring } from './artifact-kind'
import type { DocumentReference } from './artifact-type'

const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Those of the ids that are there, kept from being deleted until the transaction ends. */
async function held(
  manager: EntityManager, { table, key }: DocumentReference, ids: readonly unknown[],
): Promise<ReadonlySet<string>> {
  const column = sqlName(key)
  // in order: two writers that hold the same rows wait for each other and never deadlock
  const rows = await manager.query<{ id: string }[]>(
    `select ${column}::text as id from ${sqlName(table)} where ${column}::text = any($1) order by ${column} for key share`,
    [ids.map(String)])
  return new Set(rows.map(({ id }) => id))
}

/** A trouble for each row that a document names and that is not there. */
export async function namedTroubles<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type: { references }, refusals }: ArtifactKind<D, R>, { artifactId, metadata }: Referring,
): Promise<readonly Trouble[]> {
  const named = references.flatMap(reference => {
    const id = valueAt(metadata, reference.pointer)
    return typeof id === 'string' || typeof id === 'number' ? [{ reference, id }] : []
  })
  const troubles: Trouble[] = []
  for (const { reference, id } of named) {
    if ((await held(manager, reference, [id])).has(String(id))) continue
    troubles.push({
      ...refusals.unknownReference(reference.table, String(id)), where: { source: artifactId, pointer: reference.pointer },
    })
  }
  return troubles
}
