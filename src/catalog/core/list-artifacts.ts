import { In, MoreThan, type EntityManager, type ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import { DataError } from '../../errors'
import type { ArtifactKind } from './artifact-kind'
import { storableTroubles } from './storable'
import type { ArtifactDetails } from './stored-artifact'
import { wholeNumber } from './whole-number'

/** Which artifacts of a type to list: all, in the order of their ids. */
export interface ListArtifacts {
  /** At most this many, 1 to 1,000. Default 50. */
  readonly limit?: number
  /** The `next` of an earlier page. */
  readonly token?: string
}

/** Artifacts in the order of their ids. */
export interface ArtifactPage<Row> {
  readonly artifacts: readonly Omit<ArtifactDetails<Row>, 'metadataHash'>[]
  /** Leads to the page behind this one; null on the last. */
  readonly next: string | null
}

const LIMIT = 50
const MOST = 1000

const PREFIX = 'after:'

/** The id behind which a page begins. */
function idOf(token: string): string {
  const text = Buffer.from(token, 'base64url').toString('utf8')
  if (text.startsWith(PREFIX) && storableTroubles(text).length === 0) return text.slice(PREFIX.length)
  throw new DataError({
    code: 'artifact/bad-token',
    where: { pointer: '/token' },
    what: 'the token is none of a page',
    fix: 'give back the `next` of a page as it is, or begin without one',
  })
}

/** One page of the artifacts of a kind. @throws DataError `artifact/bad-limit`, `artifact/bad-token` */
export async function listArtifacts<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { type }: ArtifactKind<D, R>, { limit = LIMIT, token }: ListArtifacts = {},
): Promise<ArtifactPage<R>> {
  const most = wholeNumber(limit, MOST, {
    code: 'artifact/bad-limit', where: { pointer: '/limit' }, fix: 'ask for less, and for the next page with its token',
  })
  const found = await manager.getRepository(Artifact).find({
    where: { artifact_type: type.governs.equals, ...(token === undefined ? {} : { id: MoreThan(idOf(token)) }) },
    order: { id: 'ASC' },
    take: most + 1,
  })
  const page = found.slice(0, most)
  const rows = page.length === 0 ? [] : await manager.getRepository(type.entity)
    .findBy({ [type.key]: In(page.map(({ id }) => id)) } as never)
  const rowOf = new Map(rows.map(row => [String(row[type.key]), row]))
  const last = page.at(-1)
  return {
    artifacts: page.map(artifact => ({ artifact, row: rowOf.get(artifact.id) ?? null })),
    next: found.length <= most || last === undefined ? null : Buffer.from(`${PREFIX}${last.id}`, 'utf8').toString('base64url'),
  }
}
