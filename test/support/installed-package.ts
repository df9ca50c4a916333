import { execaSync } from 'execa'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyInstalledProject } from './page'

const npm = (cwd: string, ...args: readonly string[]): string => execaSync('npm', args, {
  cwd, env: { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
}).stdout

/** A package in a folder of somebody else's, where nothing of the sources is. */
export interface InstalledPackage {
  /** Theirs. */
  readonly folder: string
  /** What npm packed, file by file, relative to the package's root. */
  readonly packed: readonly string[]
  /** The command line, for node to run. */
  readonly bin: string
}

/** Packs a copy of the project and installs the tarball into an empty folder below `home`, as a user would. */
export function installPackage(home: string): InstalledPackage {
  const [copy, folder] = [path.join(home, 'copy'), path.join(home, 'user')]
  copyInstalledProject(copy)
  const [{ filename = '', files = [] } = {}] = JSON.parse(npm(copy, 'pack', '--json', '--silent', '--pack-destination', home)) as
    readonly { readonly filename?: string; readonly files?: readonly { readonly path: string }[] }[]
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "user", "private": true }\n')
  npm(folder, 'install', '--silent', path.join(home, filename))
  return {
    folder, packed: files.map(file => file.path),
    bin: path.join(folder, 'node_modules', '.bin', 'model-artifacts'),
  }
}
