import { held, isObject, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { readTextList } from './text-list'

// "trained_on" and its like are read as a day as easily as a data set.
const DAY = /^\d{4}-\d{2}(?:-\d{2}(?:[Tt ]\S*)?)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/

function readDataset(it: unknown): Outcome {
  const entry = unwrap(it)
  if (isObject(entry) && Object.hasOwn(entry, 'artifact_id') && typeof entry['artifact_id'] === 'string') {
    return value({ artifact_id: entry['artifact_id'] })
  }
  if (typeof entry === 'string' && DAY.test(entry.trim())) {
    return held('unexpected-shape', `${quote(entry)} is a day, not a data set`)
  }
  return readTextList(entry)
}

/** `dataset`: text, a list of texts, or `{"artifact_id": …}` for a data set of this platform. */
export const dataset: SingleConversion = { name: 'dataset', reads: 'one', convert: readDataset }
