import {
  held,
  isObject,
  kindOf,
  quote,
  value,
  type Found,
  type JointConversion,
  type Outcome,
  type SingleConversion,
} from './conversion'
import { isNotANumber } from './sentinel'
import { pointerTokens } from '../../json-pointer'

// Iterative: a configuration may nest as deep as a document may.
function notANumberIn(root: unknown): string | undefined {
  const queue: unknown[] = [root]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next === 'string' && isNotANumber(next)) return next
    // One by one: spreading a long list into push() overflows the stack.
    if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) queue.push(each)
  }
  return undefined
}

function readConfig(it: unknown): Outcome {
  if (!isObject(it)) return held('unexpected-shape', `expected named settings, got ${kindOf(it)}: ${quote(it)}`)
  const strange = notANumberIn(it)
  if (strange !== undefined) {
    return held('not-a-number', `a setting is ${quote(strange)}, which no JSON number can be`)
  }
  return value(it)
}

/** `config`: an object of settings, unchanged. */
export const config: SingleConversion = { name: 'config', reads: 'one', convert: readConfig }

function gather(found: readonly Found[]): Outcome {
  const settings = new Map<string, unknown>()
  for (const { pointer, value: it } of found) {
    const name = pointerTokens(pointer).at(-1) ?? ''
    if (!settings.has(name)) settings.set(name, it)
  }
  return readConfig(Object.fromEntries(settings))
}

/** `settings`: single settings gathered under their own names; a name found twice keeps the first, the more special. */
export const settings: JointConversion = { name: 'settings', reads: 'all', convert: gather }
