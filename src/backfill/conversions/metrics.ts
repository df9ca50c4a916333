import { held, isObject, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { readDecimal } from './decimal'

type Reader = (it: unknown) => Outcome

function readEach(group: Readonly<Record<string, unknown>>, read: Reader): Outcome {
  const entries: [string, unknown][] = []
  for (const [name, it] of Object.entries(group)) {
    if (it === null) return held('names-without-values', `the metric ${quote(name)} has no value`)
    const outcome = read(it)
    if (outcome.kind !== 'value') {
      return outcome.kind === 'held' ? held(outcome.reasonCode, `the metric ${quote(name)}: ${outcome.why}`) : outcome
    }
    entries.push([name, outcome.value])
  }
  if (entries.length === 0) return held('names-without-values', 'a group of metrics is empty')
  return value(Object.fromEntries(entries))
}

/** Reads metric names with their numbers, no groups. */
export const readMetricGroup = (it: unknown): Outcome => {
  if (isObject(it)) return readEach(it, readDecimal)
  return held('unexpected-shape', `expected metric names with numbers, got ${kindOf(it)}: ${quote(it)}`)
}

/** Reads metric names with numbers or with groups of numbers, one level deep. */
export function readMetrics(it: unknown): Outcome {
  const entry = unwrap(it)
  if (isObject(entry)) return readEach(entry, each => (isObject(each) ? readMetricGroup(each) : readDecimal(each)))
  const names = Array.isArray(entry) ? (entry as readonly unknown[]) : [entry]
  if (names.length > 0 && names.every(each => typeof each === 'string')) {
    return held('names-without-values', `${quote(entry)} names metrics and gives no values`)
  }
  return held('unexpected-shape', `expected metric names with numbers, got ${kindOf(entry)}: ${quote(entry)}`)
}

/** `metrics`: `{"auroc": "0.91"}` → `{"auroc": 0.91}`; one value that is not exact holds them all. */
export const metrics: SingleConversion = { name: 'metrics', reads: 'one', convert: readMetrics }
