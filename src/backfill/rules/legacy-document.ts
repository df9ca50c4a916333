import { isStorableData, storableTroubles } from '../../catalog/core/storable'
import { parseExactJson } from '../../catalog/core/exact-json'
import { ToolkitError } from '../../errors'
import { pointerTokens } from '../../json-pointer'
import { isObject, kindOf, quote } from '../conversions/conversion'
import type { ReasonCode } from '../reasons'
import type { HeldFact } from './held-fact'

const CODES: Readonly<Record<string, ReasonCode>> = {
  'json/too-deep': 'document-too-deep',
  'json/duplicate-key': 'document-duplicate-key',
  'json/syntax': 'document-does-not-parse',
}
// The new document keeps the legacy keys below this pointer; what is storable only without it is not storable.
const KEPT_AT = '/extensions/legacy'
const KEPT_DEPTH = pointerTokens(KEPT_AT).length
const MAX_EVIDENCE = 10

const whole = (reasonCode: ReasonCode, found: HeldFact['found'], why: string): HeldFact => ({
  pointer: '',
  reasonCode,
  found,
  why,
})

// Evidence must itself be storable: quoting turns NUL and lone surrogates into escapes.
const escaped = (text: string): string => quote(text).slice(1, -1)

function unstorable(document: unknown): HeldFact | undefined {
  if (isStorableData(document, KEPT_DEPTH)) return undefined
  const troubles = storableTroubles({ extensions: { legacy: document } })
  const [first] = troubles
  if (first === undefined) return undefined
  const found = troubles
    .slice(0, MAX_EVIDENCE)
    .map(({ where, what }): [string, string] => [escaped((where.pointer ?? '').slice(KEPT_AT.length)), escaped(what)])
  return whole('document-not-storable', Object.fromEntries(found), escaped(first.what))
}

/** A readable document, or why it must not be touched. */
export type LegacyDocument =
  | { readonly kind: 'readable'; readonly document: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly fact: HeldFact }

const refuse = (fact: HeldFact): LegacyDocument => ({ kind: 'refused', fact })

/** The legacy document as a plain object in which every number is exact, or why it must not be touched. */
export function readLegacyDocument(text: string | null): LegacyDocument {
  if (text === null) return refuse(whole('document-missing', {}, 'the artifact has no metadata'))
  let document: unknown
  try {
    document = parseExactJson(text)
  } catch (error) {
    const trouble = error instanceof ToolkitError ? error.troubles[0] : undefined
    const reasonCode = trouble === undefined ? undefined : CODES[trouble.code]
    if (trouble === undefined || reasonCode === undefined) throw error
    return refuse(whole(reasonCode, { '': escaped(text) }, escaped(trouble.what)))
  }
  const fact = unstorable(document)
  if (fact !== undefined) return refuse(fact)
  if (isObject(document)) return { kind: 'readable', document }
  return refuse(whole('document-not-an-object', { '': document }, `the metadata is ${kindOf(document)}`))
}
