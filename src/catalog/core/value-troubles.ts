import { validateValue } from '../../../generated/validator/model-artifact-metadata'
import { DataError, type Trouble } from '../../errors'
import { childPointer } from '../../json-pointer'
import type { Validate } from './artifact-type'
import { describeValue, explain, type Fixes } from './explain'
import { storableTroubles } from './storable'

/** The rules of what the tables that all types share hold beside the document. */
export const SHARED = {
  id: validateValue.ArtifactId,
  /** An id of other software: any text. */
  adoptedId: validateValue.AdoptedId,
  title: validateValue.Title,
  agent: validateValue.AgentId,
  changelog: validateValue.Changelog,
  reason: validateValue.Reason,
  hash: validateValue.Sha256,
} as const

/** What is wrong with one value; empty when it satisfies its rule. */
export function valueTroubles<T>(
  validate: Validate<T>, value: unknown, pointer: string, fixes?: Fixes,
): readonly Trouble[] {
  if (validate(value)) return []
  return explain(validate.errors ?? [], value, { fixes }).map(trouble => ({ ...trouble, where: { pointer } }))
}

/** The same of a value that may be left out. */
export const optionalTroubles = <T>(validate: Validate<T>, value: unknown, pointer: string): readonly Trouble[] =>
  value === undefined ? [] : valueTroubles(validate, value, pointer)

/** Troubles of an object with fields a group does not have, or of something that is no object. */
export function shapeTroubles(value: unknown, fields: readonly string[], pointer: string): readonly Trouble[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{
      code: 'register/not-an-object',
      where: { pointer },
      what: `found ${describeValue(value)}`,
      why: `an object with the fields ${fields.join(', ')} belongs here`,
      fix: 'write an object, or leave it out where it is optional',
    }]
  }
  return Object.keys(value).filter(key => !fields.includes(key)).map(key => ({
    code: 'register/unknown-field',
    where: { pointer: childPointer(pointer, key) },
    what: 'a field that does not exist here',
    why: `the fields are ${fields.join(', ')}`,
    fix: 'correct its name; facts about the artifact itself belong into metadata',
  }))
}

/** Whether a shape has troubles that make its fields unreadable. */
export const isShapeless = (troubles: readonly Trouble[]): boolean =>
  troubles.some(({ code }) => code === 'register/not-an-object')

/**
 * An id as PostgreSQL can be asked for it: a text without NUL and lone surrogates, of any length.
 *
 * @throws DataError `storable/*`, `metadata/type`
 */
export function checkId(id: unknown): string {
  const troubles = [...storableTroubles(id), ...valueTroubles(SHARED.adoptedId, id, '/id')]
  if (troubles.length > 0) throw new DataError(troubles)
  return id as string
}

/** What is wrong with who changes something and why. */
export const authorTroubles = ({ by, reason }: { readonly by?: unknown; readonly reason?: unknown }): readonly Trouble[] =>
  [...valueTroubles(SHARED.agent, by, '/by'), ...valueTroubles(SHARED.reason, reason, '/reason')]
