/** Hosts that have other names, by those names. */
const ALIASES: Readonly<Record<string, string>> = {
  'www.github.com': 'github.com',
  'ssh.github.com': 'github.com',
  'www.gitlab.com': 'gitlab.com',
  'altssh.gitlab.com': 'gitlab.com',
  'www.bitbucket.org': 'bitbucket.org',
  'altssh.bitbucket.org': 'bitbucket.org',
}

/** Hosts on which Owner/Name and owner/name are one repository. */
const CASELESS: readonly string[] = ['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']

// HOST:PATH as ssh and scp have it; a single letter before the colon is a drive of Windows
const SCP = /^(?:[^@/:]+@)?([^/:@]{2,}):(?!\/\/)\/?(.+)$/

function joined(host: string, path: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '')
  const known = Object.hasOwn(ALIASES, name) ? ALIASES[name] ?? name : name
  const trimmed = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, '').replace(/\/+$/, '')
  if (trimmed === '') return null
  return `${known}/${CASELESS.includes(known) ? trimmed.toLowerCase() : trimmed}`
}

/**
 * One spelling for the addresses of a repository: host and path, whatever the protocol, the user, `.git`, a final slash
 * or the case of the host; the path's case too where the host ignores it. null for a local path or anything else that
 * names no host. The port counts for http and https only: ssh has one of its own.
 */
export function repositoryAddress(url: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) {
    if (!URL.canParse(url)) return null
    const { protocol, host, hostname, pathname } = new URL(url)
    if (!/^(?:https?|ssh|git|git\+ssh|git\+https):$/.test(protocol) || hostname === '') return null
    return joined(/^(?:git\+)?https?:$/.test(protocol) ? host : hostname, pathname)
  }
  const [, host, path] = SCP.exec(url) ?? []
  return host === undefined || path === undefined ? null : joined(host, path)
}
