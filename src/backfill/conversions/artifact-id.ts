import { held, isObject, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdSentinel } from './sentinel'

const OF_THIS_PLATFORM = /^model[-_][^\s/]+$/

function readArtifactId(it: unknown): Outcome {
  const entry = unwrap(it)
  if (isObject(entry) && Object.hasOwn(entry, 'artifact_id') && typeof entry['artifact_id'] === 'string') {
    return value(entry['artifact_id'])
  }
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected an artifact id, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  if (OF_THIS_PLATFORM.test(entry)) return value(entry)
  return (
    holdSentinel(entry) ??
    held('not-an-artifact', `${quote(entry)} names a model that must be registered here before it can be a base`)
  )
}

/** `artifact-id`: `{"artifact_id": …}` or text that begins as the platform's model ids do; other names are held. */
export const artifactId: SingleConversion = { name: 'artifact-id', reads: 'one', convert: readArtifactId }
