import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { SchemaError, ToolkitError, type Trouble } from '../errors'
import { parseExactJson } from '../catalog/core/exact-json'
import { compileVocabulary } from './rules/compile-vocabulary'
import type { WrittenFile } from './rules/written-vocabulary'
import type { Absence, Conversion, Options } from './conversions/conversion'

/** How one fact is read. Rules for one target are tried in order; the first that finds more than null decides. */
export interface Rule {
  /** `/field` of the new document or `/columns/name`. */
  readonly target: string
  /** Source pointers. They name the same fact: all that hold a value must agree, unless the conversion joins them. */
  readonly from: readonly string[]
  /** The conversion, with its options; absent for a rule that declares. */
  readonly take?: { readonly conversion: Conversion; readonly options: Options }
  /** The value that the record's shape states; absent for a rule that takes. */
  readonly declare?: { readonly value: unknown }
  /** Whether the rule reads a value found at `from`; values it does not read are left to the next rule. */
  readonly when: (value: unknown) => boolean
  /** Why the outcome is a candidate only: the fact is held, and never written. */
  readonly propose?: string
  /** Words that are placeholders in this format only. */
  readonly sentinels: readonly string[]
  /** What null states. Default: `not_reported` where the target admits an absence. */
  readonly null?: Absence | 'hold'
  /** What an empty list or object states. Default: as null. */
  readonly empty?: Absence | 'hold'
  /** What the absence of every source means. Default: held where the schema requires the fact. */
  readonly missing?: Absence
}

/** A shape that contradicts itself or is no model, with the reason for the reviewer. */
export interface Guard {
  /** The target that is held; absent where the whole record is. */
  readonly target?: string
  readonly applies: (document: unknown) => boolean
  readonly evidence: readonly string[]
  readonly why: string
}

/** How one legacy shape maps to the schema. */
export interface Vocabulary {
  readonly name: string
  readonly description: string
  /** Where models of this shape come from, unless the record says otherwise. */
  readonly origin?: 'internal' | 'external'
  /** Source pointers of a title, best first. */
  readonly title: readonly string[]
  /** Used only where no other vocabulary recognises the record. */
  readonly fallback: boolean
  readonly recognises: (document: unknown) => boolean
  readonly notAModel: readonly Guard[]
  readonly contradictions: readonly Guard[]
  /** By target, in schema order; within a target in the order of trial. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>
}

const OWN = join(__dirname, 'vocabularies')

function readWritten(dir: string, file: string, troubles: Trouble[]): WrittenFile | undefined {
  const path = join(dir, file)
  const source = relative(process.cwd(), path)
  try {
    return { source, file, value: parseExactJson(readFileSync(path, 'utf8'), { source }) }
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    troubles.push(...error.troubles)
    return undefined
  }
}

/**
 * The vocabularies of a folder (default: the shipped ones), checked and compiled, sorted by name.
 *
 * @throws SchemaError all at once: `json/*`, `vocabulary/invalid`, `vocabulary/name`, `vocabulary/extends`,
 *   `vocabulary/target`, `vocabulary/conversion`, `vocabulary/options`, `vocabulary/source`, `vocabulary/shape`,
 *   `vocabulary/value`
 */
export function loadVocabularies(dir: string = OWN): readonly Vocabulary[] {
  const troubles: Trouble[] = []
  const files = readdirSync(dir)
    .filter(file => file.endsWith('.json'))
    .sort()
  const written = files.flatMap(file => readWritten(dir, file, troubles) ?? [])
  const vocabularies = written.flatMap(each => compileVocabulary(each, written, troubles) ?? [])
  if (troubles.length > 0) throw new SchemaError(troubles)
  return vocabularies
}
