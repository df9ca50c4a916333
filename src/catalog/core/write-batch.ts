import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Any } from 'typeorm'
import { Artifact, MetadataRevision } from '../../../generated/entities'
import { DataError, type Trouble } from '../../errors'
import { refuse, type ArtifactKind, type IsWritten, type Referring } from './artifact-kind'
import { insertRows } from './bulk-rows'
import { judgeReferences } from './documents'
import { firstOnes } from './first-ones'
import type { Naming } from './put-off'
import { sameAsStored, type NewRows } from './register-artifact'
import { withText, type RevisionRow } from './revisions'

/** A checked request as the rows that it asks for. */
export interface PreparedArtifact extends Naming {
  readonly metadata: unknown
  readonly rows: NewRows
  readonly revision: RevisionRow
}

/** What became of one request. */
export interface Registered {
  /** `registered`: written. `unchanged`: stored already, as asked for. `refused`: nothing of it was written. */
  readonly outcome: 'registered' | 'unchanged' | 'refused'
  /** Why it was refused; else empty. */
  readonly troubles: readonly Trouble[]
}

interface Stored<Row> {
  readonly artifact: Artifact
  readonly row: Row | null
}

const REGISTERED: Registered = { outcome: 'registered', troubles: [] }
const UNCHANGED: Registered = { outcome: 'unchanged', troubles: [] }
const refused = (troubles: readonly Trouble[]): Registered => ({ outcome: 'refused', troubles })

async function storedOnes<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type }: ArtifactKind<D, R>, ids: readonly string[],
): Promise<ReadonlyMap<string, Stored<R>>> {
  const artifacts = await manager.getRepository(Artifact).findBy({ id: Any(ids) })
  const rows = artifacts.length === 0 ? [] : await manager.getRepository(type.entity)
    .findBy({ [type.key]: Any(artifacts.map(({ id }) => id)) } as never)
  const rowOf = new Map(rows.map(row => [String(row[type.key]), row]))
  return new Map(artifacts.map(artifact => [artifact.id, { artifact, row: rowOf.get(artifact.id) ?? null }]))
}

/** What a request for an id that is taken comes to. */
function compared<D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, rows: NewRows, { artifact, row }: Stored<R>,
): Registered {
  try {
    sameAsStored(kind, rows, artifact, row)
    return UNCHANGED
  } catch (error) {
    if (error instanceof DataError) return refused(error.troubles)
    throw error
  }
}

/** The rows that a batch has decided to write, by table and column, as references look for them. */
class Decided {
  private readonly values = new Map<string, Set<string>>()
  private readonly rows: PreparedArtifact[] = []

  constructor(private readonly companion: string, private readonly key: string) {}

  readonly isWritten: IsWritten = (table, column, value) => {
    if (table !== 'artifacts' && table !== this.companion) return false
    const place = JSON.stringify([table, column])
    let values = this.values.get(place)
    if (values === undefined) {
      values = new Set(this.rows.map(({ rows }) => this.valueOf(rows, table, column)))
      this.values.set(place, values)
    }
    return values.has(value)
  }

  add(prepared: PreparedArtifact): void {
    this.rows.push(prepared)
    for (const [place, values] of this.values) {
      const [table = '', column = ''] = JSON.parse(place) as string[]
      values.add(this.valueOf(prepared.rows, table, column))
    }
  }

  get all(): readonly PreparedArtifact[] {
    return this.rows
  }

  private valueOf({ artifact, row }: NewRows, table: string, column: string): string {
    const columns = table === 'artifacts' ? artifact : { [this.key]: artifact.id, ...row }
    return String((columns as Readonly<Record<string, unknown>>)[column])
  }
}

/**
 * First those whose base (what they name first) is not of the batch, in the order of bases: triggers lock these, and two
 * batches with the same ones wait for each other and do not deadlock. A base of the batch comes before what names it.
 */
function inOrderOfLocks(decided: readonly PreparedArtifact[]): readonly PreparedArtifact[] {
  const own = new Set(decided.map(({ id }) => id))
  const baseOf = ({ names }: PreparedArtifact): string => names?.[0] ?? ''
  return [
    ...decided.filter(each => !own.has(baseOf(each))).map(each => ({ each, base: baseOf(each) }))
      .sort((a, b) => (a.base < b.base ? -1 : Number(a.base > b.base))).map(({ each }) => each),
    ...decided.filter(each => own.has(baseOf(each))),
  ]
}

async function writeAll<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, decided: readonly PreparedArtifact[],
): Promise<void> {
  if (decided.length === 0) return
  const { type, refusals, refusedIds } = kind
  const artifacts = await insertRows(manager, Artifact, decided.map(({ rows, revision }) => withText(rows.artifact, revision)))
  if (artifacts.length < decided.length) {
    throw refuse('artifacts', refusals.writeSuppressed('not every artifact was inserted', 'INSERT'))
  }
  // after the insert, which has waited for deletions of the same ids: only a new statement sees what those left
  const [late] = await refusedIds?.(manager, decided.map(({ id }) => id)) ?? []
  if (late !== undefined) throw new DataError(late[1])
  const first = await firstOnes(manager, kind)
  await insertRows(manager, type.entity,
    inOrderOfLocks(decided).map(({ id, rows }) => ({ [type.key]: id, ...first(id), ...rows.row })))
  await insertRows(manager, MetadataRevision, decided.map(({ revision }) => revision))
}

/**
 * Registers a batch in the transaction of `manager` as if one after the other: what a request names may stand before it
 * in the batch. All ids differ.
 *
 * @returns what became of each, in order
 * @throws DataError, QueryFailedError where only the database finds what is wrong, or another writer was faster; then
 *   nothing of the batch is written, and which request it is about is not known
 */
export async function writeBatch<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, batch: readonly PreparedArtifact[],
): Promise<readonly Registered[]> {
  const stored = await storedOnes(manager, kind, batch.map(({ id }) => id))
  const free = batch.filter(({ id }) => !stored.has(id))
  const referring = new Map(free.map(({ id, metadata }) => [id, { artifactId: id, metadata }]))
  // after the look at what is stored: a base that another writer has committed since is seen by one of the two
  const judge = await judgeReferences(manager, kind, [...referring.values()])
  const barred = free.length === 0 ? undefined : await kind.refusedIds?.(manager, [...referring.keys()])
  const decided = new Decided(kind.type.table, kind.type.key)
  const outcomes = batch.map((prepared): Registered => {
    const there = stored.get(prepared.id)
    if (there !== undefined) return compared(kind, prepared.rows, there)
    const troubles = judge(referring.get(prepared.id) as Referring, decided.isWritten)
    if (troubles.length > 0) return refused(troubles)
    const bar = barred?.get(prepared.id)
    if (bar !== undefined) return refused([bar])
    decided.add(prepared)
    return REGISTERED
  })
  await writeAll(manager, kind, decided.all)
  return outcomes
}
