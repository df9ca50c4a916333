import { quoted, type Flaw } from './finding'
import { CONTENT_PINS, PASSING_HOSTS, PIN_GRAMMARS, type PinGrammar } from './pin-grammar'

/** The host and path of an address, without what a URL may carry of names, passwords and parameters. */
interface Address {
  readonly scheme: string
  readonly host: string
  readonly path: string
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function readAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  if (!/^(?:https?|oci|docker):$/.test(protocol) || host === '') return null
  // a host may end in the root's dot, and URL lower-cases the hosts of the web only
  return { scheme: protocol, host: host.toLowerCase().replace(/\.$/, ''), path: decoded(pathname) }
}

const isHost = (pattern: string, host: string): boolean =>
  pattern === '*' || pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)))

/** The grammar of an address; null where nobody has written one down. */
function grammarOf({ scheme, host, path }: Address): PinGrammar | null {
  const isOf = ({ hosts, schemes = [], path: only = /^/ }: PinGrammar): boolean =>
    (schemes.includes(scheme) || hosts.some(pattern => isHost(pattern, host))) && only.test(path)
  return PIN_GRAMMARS.find(isOf) ?? null
}

/** The match of the first of several patterns. */
function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

const place = ({ host, path }: Address): string => quoted(`${host}${path}`)

function knownHostFlaws(grammar: PinGrammar, address: Address, pin: string): readonly Flaw[] {
  const { name, expected, addressed, example, fix } = grammar
  const flaws: Flaw[] = []
  const inPin = firstMatch(grammar.pin, pin)
  if (inPin === null) {
    flaws.push({
      code: 'provenance/pin-not-immutable',
      what: `the pin ${quoted(pin)} is none that stays on ${name}`,
      why: `expected ${expected}`,
      fix: `${fix}; e.g. ${example.pin}`,
    })
  }
  const inAddress = firstMatch(grammar.address, address.path)
  if (inAddress === null) {
    flaws.push({
      code: 'provenance/source-names-nothing',
      what: `${place(address)} names nothing on ${name} that has versions`,
      why: `expected ${addressed}`,
      fix: `correct the address; e.g. ${example.url}`,
    })
  }
  const [pinned, named] = [inPin?.groups?.['version'], inAddress?.groups?.['version']]
  if (pinned !== undefined && named !== undefined && pinned.toLowerCase() !== named.toLowerCase()) {
    flaws.push({
      code: 'provenance/pin-disagrees',
      what: `the address names ${quoted(named)}, the pin ${quoted(pinned)}`,
      why: 'whoever follows the address must get what is pinned',
      fix: 'write the pinned version into the address, or correct the pin',
    })
  }
  return flaws
}

/**
 * What keeps a source URL and its pin from naming one thing for good, by the grammar of the host; empty when nothing
 * does. Asks no network: that the pinned version exists is not proved.
 */
export function sourcePinFlaws(url: string, pin: string): readonly Flaw[] {
  const address = readAddress(url)
  if (address === null) {
    return [{
      code: 'provenance/source-not-an-address',
      what: `the source ${quoted(url.replace(/\/\/[^/?#]*@/, '//'))} cannot be read as an address`,
      why: 'expected a complete http, https or oci URL',
      fix: 'give the address at which the model is published',
    }]
  }
  if (PASSING_HOSTS.includes(address.host)) {
    return [{
      code: 'provenance/source-passes-away',
      what: `the model lies on ${address.host}`,
      why: 'records there are deleted without notice',
      fix: 'publish it where it stays, and pin that',
    }]
  }
  const grammar = grammarOf(address)
  if (grammar !== null) return knownHostFlaws(grammar, address, pin)
  if (firstMatch(CONTENT_PINS, pin) !== null) return []
  return [{
    code: 'provenance/pin-unverifiable',
    what: `nobody can tell whether ${quoted(pin)} stays on ${quoted(address.host)}`,
    why: 'the host has no known grammar, so only a name made from the content itself is sure to stay',
    fix: 'pin the digest of the file, sha256: and the 64 digits that sha256sum prints, or a full commit hash',
  }]
}
