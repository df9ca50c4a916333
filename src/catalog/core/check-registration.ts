import { randomUUID } from 'node:crypto'
import type { ObjectLiteral } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { childPointer } from '../../json-pointer'
import type { ArtifactKind } from './artifact-kind'
import { schemaTroubles } from './documents'
import { isRealMoment } from './moment'
import { readStorable } from './storable'
import { isShapeless, optionalTroubles, shapeTroubles, SHARED, valueTroubles } from './value-troubles'

/** What every registration says. */
export interface Registration {
  /** Free text of at most 200 characters; `TYPE-<uuid>` when left out. */
  readonly id?: string
  readonly title?: string
  /** The person or agent that registers it. */
  readonly createdBy: string
  /** Must satisfy the schema. */
  readonly metadata: unknown
  readonly changelog?: string
}

/** An artifact to register. */
export interface RegisterArtifact extends Registration {
  readonly title: string
  /** Values of the companion table's own columns, by column; moments are RFC 3339 text with their offset. */
  readonly columns?: Readonly<Record<string, unknown>>
}

/** A request that may be written: its document is typed, its id chosen. */
export type Checked<Request, Document> = Request & { readonly id: string; readonly metadata: Document }

/** What a kind asks of a request beside what every registration says. */
export interface RequestRules<Request> {
  readonly fields: readonly string[]
  /** Whether the title may be left out. */
  readonly untitled?: boolean
  readonly troubles: (request: Request) => readonly Trouble[]
}

const FIELDS = ['id', 'title', 'createdBy', 'metadata', 'changelog']

function requestTroubles<D extends object, R extends ObjectLiteral, Request extends Registration>(
  kind: ArtifactKind<D, R>, request: Request, { fields, untitled = false, troubles }: RequestRules<Request>,
): readonly Trouble[] {
  const shape = shapeTroubles(request, [...FIELDS, ...fields], '')
  if (isShapeless(shape)) return shape
  const { id, title, createdBy, changelog, metadata } = request
  const inMetadata = schemaTroubles(kind, metadata).map((trouble): Trouble => ({
    ...trouble, where: { ...trouble.where, pointer: `/metadata${trouble.where.pointer ?? ''}` },
  }))
  return [
    ...shape,
    ...optionalTroubles(SHARED.id, id, '/id'),
    ...(untitled && title === undefined ? [] : valueTroubles(SHARED.title, title, '/title')),
    ...valueTroubles(SHARED.agent, createdBy, '/createdBy'),
    ...optionalTroubles(SHARED.changelog, changelog, '/changelog'),
    ...inMetadata,
    ...troubles(request),
  ]
}

/**
 * A plain copy of a request, checked whole before the database is asked; a missing id is drawn. What is checked is what
 * will be written: the caller's objects are not read again.
 *
 * @throws DataError with every problem, each with its pointer in the request
 */
export function checkRegistration<D extends object, R extends ObjectLiteral, Request extends Registration>(
  kind: ArtifactKind<D, R>, request: Request, rules: RequestRules<Request>,
): Checked<Request, D> {
  const { value, troubles: unstorable } = readStorable(request)
  const copy = value as Request
  const troubles = unstorable.length > 0 ? unstorable : requestTroubles(kind, copy, rules)
  if (troubles.length > 0) throw new DataError(troubles)
  return { ...copy, id: copy.id ?? `${kind.type.governs.equals}-${randomUUID()}`, metadata: copy.metadata as D }
}

/** What is wrong with values of the companion table's own columns. */
export function columnTroubles<D extends object, R extends ObjectLiteral>(
  { type }: ArtifactKind<D, R>, given: unknown,
): readonly Trouble[] {
  if (given === undefined) return []
  const shape = shapeTroubles(given, Object.keys(type.columns), '/columns')
  if (isShapeless(shape)) return shape
  return [...shape, ...Object.entries(type.columns).flatMap(([name, { validate, isMoment }]): readonly Trouble[] => {
    const value = (given as Readonly<Record<string, unknown>>)[name]
    const pointer = childPointer('/columns', name)
    const troubles = optionalTroubles(validate, value, pointer)
    return troubles.length > 0 || !isMoment || typeof value !== 'string' || isRealMoment(value) ? troubles : [{
      code: 'artifact/no-such-moment',
      where: { pointer },
      what: `found ${value}`,
      why: 'the calendar has no such day or time',
      fix: 'correct the day or the time',
    }]
  })]
}
