import type { Guard, Vocabulary } from '../vocabulary'
import { evaluateColumns } from './columns'
import type { Read, Verdict } from './evaluate'
import { settleOrigin } from './origin'
import type { Verdicts } from './proposal'
import { ROW, type Legacy } from './reader'
import { judgeOf } from './silence'
import { isAllowed, isColumn, isRequired, TARGETS } from './schema-fields'

/** What the record says at the places a guard names. */
export const evidenceOf = (guard: Guard, read: Read): Readonly<Record<string, unknown>> =>
  Object.fromEntries(guard.evidence.map(pointer => [pointer, read(pointer)]).filter(([, it]) => it !== undefined))

// The catalog keeps the row's origin_url in step with the document: a differing one would be overwritten unseen.
function checkSourceUrl(verdicts: Map<string, Verdict>, read: Read): void {
  const url = verdicts.get('/external_source_url')
  const column = `${ROW}/origin_url`
  const known = read(column)
  if (url?.kind !== 'value' || known === undefined || known === url.value) return
  verdicts.set('/external_source_url', {
    kind: 'held',
    reasonCode: 'contradiction',
    why: 'the row of the artifact names another address',
    found: { [url.from.join(', ')]: url.value, [column]: known },
  })
}

const fieldsOf = (isExternal: boolean): readonly { readonly target: string; readonly isDue: boolean }[] =>
  TARGETS.filter(each => !isColumn(each) && isAllowed(each, isExternal))
    .map(target => ({ target, isDue: isRequired(target, isExternal) }))

const FIELDS = { external: fieldsOf(true), internal: fieldsOf(false) } as const

/** Verdicts on every field that the record's variant has, then on the columns; contradictions overrule the rules. */
export function evaluateFields(vocabulary: Vocabulary, legacy: Legacy, read: Read): Verdicts {
  const origin = settleOrigin(read, vocabulary)
  const isExternal = origin.kind === 'value' ? origin.value : vocabulary.origin === 'external'
  const verdicts = new Map<string, Verdict>([['/is_external', origin]])
  const judge = judgeOf(vocabulary, legacy, read)
  for (const { target, isDue } of isExternal ? FIELDS.external : FIELDS.internal) verdicts.set(target, judge(target, isDue))
  checkSourceUrl(verdicts, read)
  evaluateColumns(judge, verdicts)
  for (const guard of vocabulary.contradictions) {
    if (guard.target === undefined || !guard.applies(legacy) || !isAllowed(guard.target, isExternal)) continue
    verdicts.set(guard.target, {
      kind: 'held',
      reasonCode: 'contradiction',
      why: guard.why,
      found: evidenceOf(guard, read),
    })
  }
  return verdicts
}
