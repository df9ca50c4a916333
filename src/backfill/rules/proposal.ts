import { isDeepStrictEqual } from 'node:util'
import { setOwn } from '../../json-pointer'
import type { Verdict } from './evaluate'
import { admitsAbsence, fieldName, isField } from './schema-fields'

const MAX_REASON = 1000

/** Verdicts by target, in schema order. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** Where each settled fact comes from: target to source pointers, joined with a comma where there are several. */
export function sourcesOf(verdicts: Verdicts): Readonly<Record<string, string>> {
  const sources: Record<string, string> = {}
  for (const [target, verdict] of verdicts) {
    if ((verdict.kind !== 'value' && verdict.kind !== 'absent') || verdict.from.length === 0) continue
    sources[target] = verdict.from.length === 1 ? verdict.from[0] ?? '' : verdict.from.join(', ')
  }
  return sources
}

// Cut by characters: half of a surrogate pair could not be stored.
const cut = (reason: string): string =>
  reason.length <= MAX_REASON ? reason : [...reason].slice(0, MAX_REASON).join('')

/** What becomes of a fact in the document; undefined where it is left out. */
function fieldOf(target: string, verdict: Verdict): unknown {
  if (verdict.kind === 'nothing') return undefined
  if (verdict.kind === 'value') return verdict.value
  if (verdict.kind === 'absent') return verdict.absence
  if (!admitsAbsence(target)) return undefined
  return { absent: 'under_review', reason: cut(`held for review (${verdict.reasonCode}): ${verdict.why}`) }
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && isDeepStrictEqual(a, b))

/**
 * The new document: every settled fact, `under_review` for a held one that admits an absence, and below `extensions`
 * the legacy keys that did not go unchanged into the field of their own name.
 */
export function proposeDocument(
  legacy: Readonly<Record<string, unknown>>,
  backfill: { readonly vocabulary: string; readonly sources: Readonly<Record<string, string>> },
  verdicts: Verdicts,
): Readonly<Record<string, unknown>> {
  const document: Record<string, unknown> = {}
  for (const [target, verdict] of verdicts) {
    const name = fieldName(target)
    if (name === undefined) continue
    const field = fieldOf(target, verdict)
    if (field !== undefined) document[name] = field
  }
  const kept: Record<string, unknown> = {}
  let isKept = false
  for (const name of Object.keys(legacy)) {
    const it = legacy[name]
    if (isField(name) && Object.hasOwn(document, name) && isSame(document[name], it)) continue
    setOwn(kept, name, it)
    isKept = true
  }
  document['extensions'] = isKept ? { legacy: kept, backfill } : { backfill }
  return document
}
