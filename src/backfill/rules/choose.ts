import type { Vocabulary } from '../vocabulary'
import type { HeldFact } from './held-fact'
import type { Legacy } from './reader'

/** The vocabulary that reads a record, or why none does. */
export type Choice =
  { readonly kind: 'chosen'; readonly vocabulary: Vocabulary } | { readonly kind: 'held'; readonly fact: HeldFact }

const MAX_KEYS = 20

const hold = (reasonCode: HeldFact['reasonCode'], found: HeldFact['found'], why: string): Choice => ({
  kind: 'held',
  fact: { pointer: '', reasonCode, found, why },
})

function chooseNamed(legacy: Legacy, vocabularies: readonly Vocabulary[], named: string): Choice {
  const vocabulary = vocabularies.find(each => each.name === named)
  if (vocabulary === undefined) {
    return hold('vocabulary-unknown', { vocabulary: named }, `there is no vocabulary ${named}`)
  }
  if (vocabulary.recognises(legacy)) return { kind: 'chosen', vocabulary }
  return hold('vocabulary-mismatch', { vocabulary: named }, `the record is not of the shape that ${named} describes`)
}

/** The one vocabulary that recognises a record; fallbacks are asked only where no other does. */
export function chooseVocabulary(legacy: Legacy, vocabularies: readonly Vocabulary[], named?: string): Choice {
  if (named !== undefined) return chooseNamed(legacy, vocabularies, named)
  const special = vocabularies.filter(each => !each.fallback && each.recognises(legacy))
  const fitting = special.length > 0 ? special : vocabularies.filter(each => each.fallback && each.recognises(legacy))
  const [first, second] = fitting
  if (first === undefined) {
    return hold(
      'vocabulary-unknown',
      { keys: Object.keys(legacy).slice(0, MAX_KEYS) },
      'no vocabulary recognises the keys of the record',
    )
  }
  if (second === undefined) return { kind: 'chosen', vocabulary: first }
  const names = fitting.map(each => each.name)
  return hold('vocabulary-ambiguous', { vocabularies: names }, `${names.join(' and ')} recognise the record`)
}
