import { held, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { readUrl } from './url'

const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/
const HOSTS_OF_TWO_PARTS = new Set(['github.com', 'www.github.com', 'bitbucket.org', 'codeberg.org'])

function readRepository(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'string' && OWNER_AND_NAME.test(entry)) {
    return held('not-a-repository', `${quote(entry)} names no host`, `https://github.com/${entry}`)
  }
  const outcome = readUrl(entry)
  if (outcome.kind !== 'value' || typeof outcome.value !== 'string') return outcome
  const { hostname, pathname, origin, hash, search } = new URL(outcome.value)
  const parts = pathname.split('/').filter(part => part !== '')
  const isKnown = HOSTS_OF_TWO_PARTS.has(hostname)
  if (parts.length === 0 || (hostname === 'huggingface.co' && parts[0] === 'blog')) {
    return held('not-a-repository', `${quote(entry)} names no repository`)
  }
  const extra = isKnown ? parts.length !== 2 : parts.includes('-') || parts.includes('blob') || parts.includes('tree')
  if (!extra && hash === '' && search === '') return value(outcome.value)
  const root = isKnown && parts.length > 2 ? `${origin}/${parts.slice(0, 2).join('/')}` : undefined
  return held('not-a-repository', `${quote(entry)} points into a repository or beside it, not at its root`, root)
}

/** `repository`: the address of a repository's root; an address inside one is held with the root as candidate. */
export const repository: SingleConversion = { name: 'repository', reads: 'one', convert: readRepository }
