import { artifactId } from './artifact-id'
import { commit } from './commit'
import { composed } from './compose'
import { config, settings } from './config'
import type { Conversion } from './conversion'
import { count } from './count'
import { dataset } from './dataset'
import { metrics } from './metrics'
import { pin } from './pin'
import { repository } from './repository'
import { resultDatasets, results } from './results'
import { text } from './text'
import { textList } from './text-list'
import { timestamp } from './timestamp'
import { url } from './url'
import { keys, oneOf, size, words } from './words'

/** Every conversion a vocabulary may name in `take`, by name. */
export const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map(
  [
    artifactId,
    commit,
    composed,
    config,
    count,
    dataset,
    keys,
    metrics,
    oneOf,
    pin,
    repository,
    resultDatasets,
    results,
    settings,
    size,
    text,
    textList,
    timestamp,
    url,
    words,
  ].map((each): [string, Conversion] => [each.name, each]),
)
