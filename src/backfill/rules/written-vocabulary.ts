import { Ajv } from 'ajv'
import type { Trouble } from '../../errors'
import type { Absence } from '../conversions/conversion'
import metaSchema from '../vocabularies/meta/vocabulary.json'

/** A vocabulary file as read, not yet trusted. */
export interface WrittenFile {
  /** The path to name in troubles. */
  readonly source: string
  readonly file: string
  readonly value: unknown
}

/** A draft-07 schema. */
export type Schema = Readonly<Record<string, unknown>>

/** A guard as a vocabulary file writes it. */
export interface WrittenGuard {
  readonly target?: string
  readonly when: Schema
  readonly evidence: readonly string[]
  readonly why: string
}

/** A rule as a vocabulary file writes it. */
export interface WrittenRule {
  readonly target: string
  readonly from?: readonly string[]
  readonly take?: string
  readonly options?: Schema
  readonly declare?: unknown
  readonly when?: Schema
  readonly propose?: string
  readonly sentinels?: readonly string[]
  readonly null?: Absence | 'hold'
  readonly empty?: Absence | 'hold'
  readonly missing?: Absence
}

/** A vocabulary file of the form that the meta-schema describes. */
export interface WrittenVocabulary {
  readonly name: string
  readonly description: string
  readonly extends?: string
  readonly origin?: 'internal' | 'external'
  readonly fallback?: boolean
  readonly title?: readonly string[]
  readonly recognises: Schema
  readonly notAModel?: readonly WrittenGuard[]
  readonly contradictions?: readonly WrittenGuard[]
  readonly rules: readonly WrittenRule[]
}

const check = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).compile<WrittenVocabulary>(metaSchema)

/** Whether a value has the form of a vocabulary. */
export const hasForm = (value: unknown): value is WrittenVocabulary => check(value)

/** What keeps a value from having the form of a vocabulary. */
export function formTroubles({ source, value }: WrittenFile): readonly Trouble[] {
  check(value)
  return (check.errors ?? []).map(({ instancePath, message, keyword, params }) => ({
    code: 'vocabulary/invalid',
    where: { source, pointer: instancePath },
    what:
      keyword === 'additionalProperties'
        ? `${String(params['additionalProperty'])} is no key here`
        : `${message ?? keyword}`,
    why: 'the meta-schema of vocabularies says so',
    fix: 'see docs/vocabularies.md',
  }))
}
