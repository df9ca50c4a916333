import { pointerTokens } from '../../json-pointer'
import type { Vocabulary } from '../vocabulary'
import { evaluateTarget, type Read, type Verdict } from './evaluate'
import { ROW, type Legacy } from './reader'

interface Index {
  /** Targets by the key of a record that a source of theirs stands at or below. */
  readonly byKey: ReadonlyMap<string, readonly string[]>
  /** Targets with a source that is no key of the record. */
  readonly always: readonly string[]
  /** Verdicts on targets of which a record says nothing: where the fact is required, and where it is not. */
  readonly silent: { readonly required: Map<string, Verdict>; readonly optional: Map<string, Verdict> }
}

const indexes = new WeakMap<Vocabulary, Index>()

function makeIndex({ rules }: Vocabulary): Index {
  const byKey = new Map<string, string[]>()
  const always = new Set<string>()
  for (const [target, chain] of rules) {
    for (const pointer of new Set(chain.flatMap(rule => rule.from))) {
      const key = pointer.startsWith(ROW) ? undefined : pointerTokens(pointer)[0]
      if (key === undefined) always.add(target)
      else byKey.set(key, [...byKey.get(key) ?? [], target])
    }
  }
  return { byKey, always: [...always], silent: { required: new Map(), optional: new Map() } }
}

function indexOf(vocabulary: Vocabulary): Index {
  const index = indexes.get(vocabulary) ?? makeIndex(vocabulary)
  indexes.set(vocabulary, index)
  return index
}

const readNothing: Read = () => undefined

/** Gives the verdict on a target by the rules of a vocabulary. */
export type Judge = (target: string, isRequired: boolean) => Verdict

/**
 * A judge of one record. Of the hundred places where rules look, a record has ten: a target of which it has none gets
 * the verdict that every silent record gets.
 */
export function judgeOf(vocabulary: Vocabulary, legacy: Legacy, read: Read): Judge {
  const { byKey, always, silent } = indexOf(vocabulary)
  const spoken = new Set(always)
  for (const key of Object.keys(legacy)) {
    for (const target of byKey.get(key) ?? []) spoken.add(target)
  }
  return (target, isRequired) => {
    if (spoken.has(target)) return evaluateTarget(target, vocabulary.rules.get(target) ?? [], read, isRequired)
    const verdicts = isRequired ? silent.required : silent.optional
    const known = verdicts.get(target)
    if (known !== undefined) return known
    const verdict = evaluateTarget(target, vocabulary.rules.get(target) ?? [], readNothing, isRequired)
    verdicts.set(target, verdict)
    return verdict
  }
}
