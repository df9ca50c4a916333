import { held, isObject, kindOf, quote, value, type Options, type Outcome, type SingleConversion } from './conversion'
import { readMetricGroup, readMetrics } from './metrics'
import { readTextList } from './text-list'

interface Result {
  readonly dataset: unknown
  readonly task: unknown
  readonly metrics: unknown
}

const OPTIONS = {
  type: 'object',
  additionalProperties: false,
  required: ['dataset', 'task', 'metrics'],
  properties: { dataset: { type: 'string' }, task: { type: 'string' }, metrics: { type: 'string' } },
} as const

const own = (it: Readonly<Record<string, unknown>>, key: unknown): unknown =>
  typeof key === 'string' && Object.hasOwn(it, key) ? it[key] : undefined

function readResults(it: unknown, options: Options): readonly Result[] | undefined {
  const list: readonly unknown[] = Array.isArray(it) ? it : [it]
  if (!list.every(isObject)) return undefined
  return list.map(each => ({
    dataset: own(each, options['dataset']),
    task: own(each, options['task']),
    metrics: own(each, options['metrics']),
  }))
}

const notResults = (it: unknown): Outcome =>
  held('unexpected-shape', `expected results with data set and metrics, got ${kindOf(it)}: ${quote(it)}`)

// Two results on one data set differ by their task; where even that is the same, no name tells them apart.
function groupNames(results: readonly Result[]): readonly string[] | undefined {
  const datasets = results.map(each => each.dataset)
  if (!datasets.every((each): each is string => typeof each === 'string')) return undefined
  if (new Set(datasets).size === datasets.length) return datasets
  const names = results.map((each, i) => `${datasets[i]} / ${typeof each.task === 'string' ? each.task : ''}`)
  return new Set(names).size === names.length ? names : undefined
}

function readResultMetrics(it: unknown, options: Options): Outcome {
  const results = readResults(it, options)
  const [first] = results ?? []
  if (results === undefined || first === undefined) return notResults(it)
  if (results.every(each => each.metrics === null)) {
    return {
      kind: 'absent',
      absence: { absent: 'not_reported', reason: 'the record lists results and gives null for their metrics' },
    }
  }
  if (results.length === 1) return readMetrics(first.metrics)
  const names = groupNames(results)
  if (names === undefined) return held('colliding-groups', 'data set and task do not tell the results apart')
  const groups: [string, unknown][] = []
  for (const [i, each] of results.entries()) {
    const outcome = readMetricGroup(each.metrics)
    if (outcome.kind !== 'value') return outcome
    groups.push([names[i] ?? '', outcome.value])
  }
  return value(Object.fromEntries(groups))
}

/** `results`: one result → its metrics; several → groups named by data set, or by data set and task. */
export const results: SingleConversion = {
  name: 'results',
  reads: 'one',
  options: OPTIONS,
  convert: readResultMetrics,
}

/** `result-datasets`: the names of the data sets of the results, each once, in order. */
export const resultDatasets: SingleConversion = {
  name: 'result-datasets',
  reads: 'one',
  options: OPTIONS,
  convert: (it, options) => {
    const list = readResults(it, options)
    return list === undefined || list.length === 0
      ? notResults(it)
      : readTextList([...new Set(list.map(each => each.dataset))])
  },
}
