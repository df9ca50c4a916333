import type { ObjectLiteral } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import type { ArtifactKind } from './artifact-kind'
import { schemaTroubles } from './documents'
import { describeValue } from './explain'
import { isObject } from './merge-patch'
import type { Authorship } from './revisions'
import { readStorable } from './storable'
import { authorTroubles, isShapeless, optionalTroubles, shapeTroubles, SHARED } from './value-troubles'

/** A whole document in the place of the old one, or a JSON Merge Patch (RFC 7396) of it. */
export type DocumentChange<Document> =
  | { readonly document: Document }
  | { readonly patch: Readonly<Record<string, unknown>> }

/** Who changes a document, why, and which one they have seen. */
export interface UpdateOptions extends Authorship {
  /** The `metadataHash` the change was made from: it is refused when the document is another one by now. */
  readonly ifHash?: string
}

/** A change that may be tried: plain data, its author known. */
export interface CheckedUpdate extends UpdateOptions {
  readonly change: Readonly<Record<string, unknown>>
  /** The change is a whole document, which satisfies the schema. */
  readonly whole: boolean
}

const OPTIONS = ['by', 'reason', 'ifHash']

/**
 * A plain copy of a change and its options. A whole document is checked against the schema, before the database is asked.
 *
 * @param isWhole tells of a change, as plain data, whether it is a whole document
 * @throws DataError with every problem; pointers are those of the change, `/by`, `/reason` and `/ifHash`
 */
export function checkUpdate<D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, change: unknown, isWhole: (change: CheckedUpdate['change']) => boolean, options: UpdateOptions,
): CheckedUpdate {
  const shape = shapeTroubles(options, OPTIONS, '')
  if (isShapeless(shape)) throw new DataError(shape)
  const { by, reason, ifHash } = options
  const { value, troubles: unstorable } = readStorable(change)
  const whole = isObject(value) && isWhole(value)
  const troubles: readonly Trouble[] = [
    ...shape, ...authorTroubles(options), ...optionalTroubles(SHARED.hash, ifHash, '/ifHash'), ...unstorable,
    ...(isObject(value) ? [] : [{
      code: 'update/not-an-object',
      where: { pointer: '' },
      what: `found ${describeValue(value)}`,
      why: 'a change is a whole metadata document, or an object with the fields to change (RFC 7396)',
      fix: 'write {"field": value}, with null to remove a field',
    }]),
    ...(unstorable.length === 0 && whole ? schemaTroubles(kind, value) : []),
  ]
  if (troubles.length > 0) throw new DataError(troubles)
  return { change: value as CheckedUpdate['change'], whole, by, reason, ...(ifHash === undefined ? {} : { ifHash }) }
}
