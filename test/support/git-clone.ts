import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const WHO = {
  GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t.invalid', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t.invalid',
}

/** What git prints in a folder. */
export const gitIn = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, ...WHO }, stdio: 'pipe' })
    .trim()

/** A temporary folder for the clones of one suite. */
export function cloneFolder(): { readonly at: string; remove(): void } {
  const at = mkdtempSync(path.join(tmpdir(), 'model-artifacts-clone-'))
  return { at, remove: () => rmSync(at, { recursive: true, force: true }) }
}

/** A new repository in `folder` with `files` in one commit, and `remote` as its origin; the hash of the commit. */
export function makeClone(
  folder: string,
  files: Readonly<Record<string, string>>,
  { remote, format = 'sha1' }: { readonly remote?: string; readonly format?: 'sha1' | 'sha256' } = {},
): string {
  mkdirSync(folder, { recursive: true })
  gitIn(folder, 'init', '-q', '-b', 'main', `--object-format=${format}`)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  gitIn(folder, 'add', '-A')
  gitIn(folder, 'commit', '-q', '-m', 'first')
  if (remote !== undefined) gitIn(folder, 'remote', 'add', 'origin', remote)
  return gitIn(folder, 'rev-parse', 'HEAD')
}
