import { isDeepStrictEqual } from 'node:util'
import { held, isObject, unwrap, value, type Absence, type Found, type Outcome } from '../conversions/conversion'
import { isSentinel } from '../conversions/sentinel'
import type { ReasonCode } from '../reasons'
import type { Rule } from '../vocabulary'
import { accepts, admitsAbsence } from './schema-fields'

/** What the rules for one target came to. `from` names the sources. */
export type Verdict =
  | { readonly kind: 'value'; readonly value: unknown; readonly from: readonly string[] }
  | { readonly kind: 'absent'; readonly absence: Absence; readonly from: readonly string[] }
  | {
      readonly kind: 'held'
      readonly reasonCode: ReasonCode
      readonly why: string
      readonly found: Readonly<Record<string, unknown>>
      readonly candidate?: unknown
    }
  /** No source says anything, and the fact is optional. */
  | { readonly kind: 'nothing' }

/** What a pointer of the record points at, or undefined. */
export type Read = (pointer: string) => unknown

const evidence = (found: readonly Found[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(found.map(each => [each.pointer, each.value]))

const isEmpty = (it: object): boolean => (Array.isArray(it) ? it : Object.keys(it)).length === 0

const saysSomething = (it: unknown): boolean => it !== null && !(typeof it === 'object' && isEmpty(it))

function convertOne(rule: Rule, it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'string' && rule.sentinels.length > 0 && isSentinel(entry, rule.sentinels)) {
    return held('sentinel', `${JSON.stringify(entry)} is a placeholder in this format`)
  }
  return rule.take?.conversion.reads === 'one'
    ? rule.take.conversion.convert(it, rule.take.options)
    : held('unexpected-shape', 'no rule reads it')
}

// Sources of one fact: one that cannot be read holds them all, and what the others agree on is the candidate.
function agree(outcomes: readonly Outcome[]): Outcome {
  const [only] = outcomes
  if (only !== undefined && outcomes.length === 1) return only
  const values = outcomes.flatMap(each => (each.kind === 'value' ? [each.value] : []))
  const [first] = values
  const isOne = values.every(each => isDeepStrictEqual(each, first))
  const holding = outcomes.find(each => each.kind === 'held')
  if (!isOne) return held('contradiction', `its sources give ${values.length} values that differ`)
  if (holding?.kind === 'held') return held(holding.reasonCode, holding.why, first ?? holding.candidate)
  return values.length > 0 ? value(first) : (outcomes[0] ?? held('missing', 'no source was read'))
}

function outcomeOf(rule: Rule, found: readonly Found[]): Outcome {
  if (rule.declare !== undefined) return value(rule.declare.value)
  if (rule.take?.conversion.reads === 'all') return rule.take.conversion.convert(found, rule.take.options)
  return agree(found.map(each => convertOne(rule, each.value)))
}

// Of a value that the schema accepts: metrics cannot be named absent, and no other object has the key.
const isAbsence = (it: unknown): it is Absence => isObject(it) && Object.hasOwn(it, 'absent')

function settle(target: string, rule: Rule, found: readonly Found[]): Verdict {
  const raw = outcomeOf(rule, found)
  const outcome =
    rule.propose !== undefined && raw.kind === 'value' ? held('only-suggested', rule.propose, raw.value) : raw
  const from = found.map(each => each.pointer)
  if (outcome.kind === 'held') {
    const { reasonCode, why, candidate } = outcome
    const isUsable = candidate !== undefined && accepts(target, candidate)
    return { kind: 'held', reasonCode, why, found: evidence(found), ...(isUsable ? { candidate } : {}) }
  }
  if (outcome.kind === 'absent') return { kind: 'absent', absence: outcome.absence, from }
  if (!accepts(target, outcome.value)) {
    return {
      kind: 'held',
      reasonCode: 'refused-by-schema',
      why: `the schema refuses the value for ${target}`,
      found: evidence(found),
    }
  }
  return isAbsence(outcome.value)
    ? { kind: 'absent', absence: outcome.value, from }
    : { kind: 'value', value: outcome.value, from }
}

// What null or an empty list states. Where a rule declares or only proposes, its source is not the fact itself: that
// the weights are null says nothing of the framework.
function gap(target: string, rule: Rule, found: readonly Found[]): Verdict | undefined {
  const [first] = found
  if (first === undefined) return undefined
  const declared = first.value === null ? rule.null : (rule.empty ?? rule.null)
  const word = first.value === null ? 'null' : 'an empty value'
  if (declared === 'hold') {
    const reasonCode = first.value === null ? 'missing' : 'stated-empty'
    return { kind: 'held', reasonCode, why: `the record gives ${word} for ${first.pointer}`, found: evidence(found) }
  }
  if (declared !== undefined) return { kind: 'absent', absence: declared, from: [first.pointer] }
  if (rule.take === undefined || rule.propose !== undefined || !admitsAbsence(target)) return undefined
  const reason = `the record gives ${word} for ${first.pointer}`
  return { kind: 'absent', absence: { absent: 'not_reported', reason }, from: [first.pointer] }
}

// A source that could only suggest the fact and does not even do that is evidence, not a reason of its own.
const suggestsNothing = (rule: Rule, verdict: Verdict): boolean =>
  rule.propose !== undefined && verdict.kind === 'held' && verdict.candidate === undefined

const NONE: readonly Found[] = []

// Of a hundred sources a record has ten: what is not there must cost nothing.
function readAll(from: readonly string[], read: Read): readonly Found[] {
  let found: Found[] | undefined
  for (const pointer of from) {
    const value = read(pointer)
    if (value === undefined) continue
    if (found === undefined) found = [{ pointer, value }]
    else found.push({ pointer, value })
  }
  return found ?? NONE
}

const NOTHING: Verdict = { kind: 'nothing' }

/** Tries the rules for one target in order; the first that finds more than null and emptiness decides. */
export function evaluateTarget(target: string, rules: readonly Rule[], read: Read, isRequired: boolean): Verdict {
  let stated: Verdict | undefined
  let seen: readonly Found[] = []
  for (const rule of rules) {
    const found = readAll(rule.from, read)
    if (found.length === 0) continue
    seen = seen.length === 0 ? found : [...seen, ...found]
    const full = found.filter(each => saysSomething(each.value))
    const fitting = full.filter(each => rule.when(each.value))
    const verdict = fitting.length > 0 ? settle(target, rule, fitting) : undefined
    if (verdict !== undefined && !suggestsNothing(rule, verdict)) return verdict
    if (full.length === 0) stated ??= gap(target, rule, found)
  }
  if (stated !== undefined) return stated
  const missing = rules.findLast(rule => rule.missing !== undefined)?.missing
  if (missing !== undefined) return { kind: 'absent', absence: missing, from: [] }
  if (!isRequired) return NOTHING
  return { kind: 'held', reasonCode: 'missing', why: 'no key of the record states it', found: evidence(seen) }
}
