import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdSentinel } from './sentinel'

const SSH = /^(?:ssh:\/\/)?git@([\w.-]+)[:/]([^\s:]+?)(?:\.git)?$/
const WITHOUT_SCHEME = /^[\w-]+(?:\.[\w-]+)+\/[^\s]*$/

const isWhole = (text: string): boolean => {
  if (!/^https?:\/\//.test(text) || /[\s,]https?:/.test(text) || !URL.canParse(text)) return false
  const authority = text.split('/')[2] ?? ''
  // "https://doi.org:/10.1/x" has an empty port, which every parser forgives and no reader can follow.
  return /^[^@:]+\.[a-z0-9-]{2,}(?::[0-9]+)?$/i.test(authority) && !text.endsWith('...')
}

/** Reads one complete http or https address. */
export function readUrl(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected a URL, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  const sentinel = holdSentinel(entry)
  if (sentinel !== undefined) return sentinel
  if (isWhole(entry)) return value(entry)
  const [, host, path] = SSH.exec(entry.slice(0, 2048)) ?? []
  const candidate =
    host !== undefined && path !== undefined
      ? `https://${host}/${path}`
      : WITHOUT_SCHEME.test(entry)
        ? `https://${entry}`
        : undefined
  return held('malformed-url', `${quote(entry)} is not one complete http or https URL`, candidate)
}

/** `url`: an http or https address, unchanged. */
export const url: SingleConversion = { name: 'url', reads: 'one', convert: readUrl }
