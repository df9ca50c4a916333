import { resolve } from 'node:path'

/** Where a database is: on a server, or in a folder of this machine for the embedded one. */
export type DatabasePlace = { readonly url: string } | { readonly dir: string }

/** How long to wait, in milliseconds, for another process that has a folder open or migrates, when nobody says. */
export const DEFAULT_WAIT_MS = 60_000

/** The place that settings name, else the environment; `dir` wins over `DATABASE_URL`. */
export function placeOf({ url, dir }: { readonly url?: string | undefined; readonly dir?: string | undefined } = {}): DatabasePlace {
  const server = url ?? (dir === undefined ? process.env['DATABASE_URL'] ?? '' : '')
  if (server !== '') return { url: server }
  // A variable that is set to nothing means the same as one that is not set.
  return { dir: resolve(dir ?? (process.env['MODEL_ARTIFACTS_DIR'] || '.data/pglite')) }
}
