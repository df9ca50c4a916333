const credentials = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?::[^\s@]*)?@/gi
const secretParameters = /([?&](?:password|sslkey|sslpassword)=)[^&\s]*/gi

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The passwords a connection URL carries, as written and decoded; empty when it carries none. */
function passwordsOf(url: string): string[] {
  const written = [
    /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:(.*)@[^@]*$/i.exec(url)?.[1],
    /[?&]password=([^&]*)/i.exec(url)?.[1],
  ].filter((password) => password !== undefined).filter((password) => password !== '')
  return [...new Set(written.flatMap((password) => [password, decoded(password)]))]
}

/**
 * `text` without credentials: those of any URL in it, and the password of `url` wherever it stands.
 * A password under six characters is removed from URLs only: replaced everywhere, `a` would garble each sentence
 * and so give itself away.
 */
export function redact(text: string, url = ''): string {
  const bare = passwordsOf(url)
    .filter((password) => password.length >= 6)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, password) => rest.replaceAll(password, '***'), text)
  return bare.replace(credentials, '$1***@').replace(secretParameters, '$1***')
}
