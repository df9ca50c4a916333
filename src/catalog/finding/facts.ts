import type { AbsenceKind, DeclaredAbsence,
  ModelArtifactMetadata } from '../../../generated/types/model-artifact-metadata'
import { factOfModelVersionColumn } from '../../../generated/projection/model-version'
import { pointerTokens } from '../../json-pointer'
import { FIELDS, type VersionField } from './fields'
import type { FieldName } from './filter'

type Absentable<T> = { [K in keyof T]-?: DeclaredAbsence extends T[K] ? K : never }[keyof T]

/** Facts of the document that may be declared absent; the compiler keeps the list complete. */
const FACTS: Readonly<Record<Absentable<ModelArtifactMetadata>, true>> = {
  framework: true, parameter_count: true, training_data: true, evaluation_dataset: true, evaluation_metrics: true,
}

const KINDS: Readonly<Record<AbsenceKind, true>> = { not_reported: true, not_applicable: true, withheld: true,
  under_review: true }

/** What `absent()` may be asked of, beside any `metadata.PATH`. */
export const ABSENTABLE: readonly string[] = Object.keys(FACTS)

/** The words behind the comma of `absent(FIELD, 'WORD')`. */
export const ABSENCE_KINDS: readonly string[] = Object.keys(KINDS)

/** A fact of the document. */
export interface Fact {
  readonly path: readonly string[]
  /** The column that is null wherever the fact is absent; undefined when none follows it. */
  readonly column?: VersionField
}

function columnOf(fact: string): { column?: VersionField } {
  const [column = ''] = Object.entries(factOfModelVersionColumn).find(([, pointer]) => pointer === `/${fact}`) ?? []
  const field = FIELDS.get(column)
  return field?.of === 'version' ? { column: field } : {}
}

/** The fact that a name means in `absent()`: a fact, a column that follows one, or a place; undefined if none. */
export function factOf({ path }: Pick<FieldName, 'path'>): Fact | undefined {
  const [first = '', ...rest] = path
  if (first === 'metadata' && rest.length > 0) return rest.length === 1 ? { path: rest, ...columnOf(rest[0] ?? '') }
    : { path: rest }
  if (rest.length > 0) return undefined
  const pointer = Object.hasOwn(factOfModelVersionColumn, first)
    ? (factOfModelVersionColumn as Readonly<Record<string, string>>)[first] ?? '' : `/${first}`
  const [fact = ''] = pointerTokens(pointer)
  return Object.hasOwn(FACTS, fact) ? { path: [fact], ...columnOf(fact) } : undefined
}
