import { isDeepStrictEqual } from 'node:util'
import type { Verdict } from './evaluate'
import { admitsAbsence, isColumn, isField } from './schema-fields'

const MAX_REASON = 1000

/** Verdicts by target, in schema order. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** Where each settled fact comes from: target to source pointers, joined with a comma where there are several. */
export const sourcesOf = (verdicts: Verdicts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...verdicts].flatMap(([target, verdict]): [string, string][] =>
      (verdict.kind === 'value' || verdict.kind === 'absent') && verdict.from.length > 0
        ? [[target, verdict.from.join(', ')]]
        : [],
    ),
  )

function fieldOf(target: string, verdict: Verdict): [string, unknown][] {
  const name = target.slice(1)
  if (isColumn(target) || verdict.kind === 'nothing') return []
  if (verdict.kind === 'value') return [[name, verdict.value]]
  if (verdict.kind === 'absent') return [[name, verdict.absence]]
  if (!admitsAbsence(target)) return []
  // Cut by characters: half of a surrogate pair could not be stored.
  const reason = [...`held for review (${verdict.reasonCode}): ${verdict.why}`].slice(0, MAX_REASON).join('')
  return [[name, { absent: 'under_review', reason }]]
}

/**
 * The new document: every settled fact, `under_review` for a held one that admits an absence, and below `extensions`
 * the legacy keys that did not go unchanged into the field of their own name.
 */
export function proposeDocument(
  legacy: Readonly<Record<string, unknown>>,
  backfill: { readonly vocabulary: string; readonly sources: Readonly<Record<string, string>> },
  verdicts: Verdicts,
): Readonly<Record<string, unknown>> {
  const fields = new Map([...verdicts].flatMap(([target, verdict]) => fieldOf(target, verdict)))
  // fromEntries defines own properties: a legacy key named __proto__ stays data
  const kept = Object.entries(legacy).filter(
    ([name, it]) => !isField(name) || !fields.has(name) || !isDeepStrictEqual(fields.get(name), it),
  )
  const extensions = {
    ...(kept.length > 0 ? { legacy: Object.fromEntries(kept) } : {}),
    backfill,
  }
  return Object.fromEntries([...fields, ['extensions', extensions]])
}
