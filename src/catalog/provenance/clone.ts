import path from 'node:path'
import { EnvironmentError, UsageError } from '../../errors'
import { git } from './git'
import { ObjectReader } from './object-reader'
import { repositoryAddress } from './repository-address'

/** A whole local clone, with the repositories it is a clone of. */
export interface Clone {
  readonly path: string
  /** Its remotes in one spelling; none for a clone that does not say whose it is. @see repositoryAddress */
  readonly addresses: readonly string[]
  readonly objects: ObjectReader
}

const remoteUrls = (listed: string): readonly string[] =>
  listed.split('\n').flatMap(line => /^[^\t]*\t(.*) \((?:fetch|push)\)/.exec(line)?.[1] ?? [])

async function checkRoot(folder: string): Promise<void> {
  const told = await git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
  const [shallow, prefix = ''] = (told ?? '').split('\n')
  if (prefix !== '') {
    throw new UsageError({
      code: 'provenance/not-a-repository',
      where: { source: folder },
      what: `this is the folder ${prefix} inside a repository`,
      fix: 'give the folder of the clone itself with --repo',
    })
  }
  if (shallow !== 'false') {
    throw new EnvironmentError({
      code: 'provenance/clone-shallow',
      where: { source: folder },
      what: 'the clone has only a part of its history',
      why: 'a commit that is missing here may well exist',
      fix: `git -C ${folder} fetch --unshallow; in CI, check out with fetch-depth: 0`,
    })
  }
}

const PARTIAL = '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$'

async function checkWhole(folder: string): Promise<void> {
  const partial = await git(folder, ['config', '--get-regexp', PARTIAL])
  if (partial === null) return
  throw new EnvironmentError({
    code: 'provenance/clone-partial',
    where: { source: folder },
    what: 'the clone leaves out objects until somebody asks for them',
    why: 'each look-up would go over the network',
    fix: 'clone the repository again without --filter',
  })
}

async function openClone(given: string): Promise<Clone> {
  const folder = path.resolve(given)
  await checkRoot(folder)
  await checkWhole(folder)
  const urls = remoteUrls(await git(folder, ['remote', '-v']) ?? '')
  const addresses = [...new Set(urls.flatMap(url => repositoryAddress(url) ?? []))]
  return { path: folder, addresses, objects: new ObjectReader(folder) }
}

/**
 * Clones of the given folders, each with a git process of its own, which the caller ends with `closeClones`. Everything
 * that is wrong with any of them is told at once.
 *
 * @throws UsageError `provenance/not-a-repository`; EnvironmentError `provenance/clone-shallow`, `provenance/clone-partial`,
 *   `provenance/git-missing`, `provenance/git-failed`
 */
export async function openClones(folders: readonly string[]): Promise<readonly Clone[]> {
  const opened = await Promise.allSettled([...new Set(folders)].map(openClone))
  const clones = opened.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
  const errors = opened.flatMap(each => (each.status === 'rejected' ? [each.reason as unknown] : []))
  if (errors.length === 0) return clones
  closeClones(clones)
  const misuse = errors.filter(error => error instanceof UsageError)
  const failures = errors.filter(error => error instanceof EnvironmentError)
  if (misuse.length + failures.length < errors.length) throw errors.find(error => error instanceof Error)
  // misuse first: the world may be well once the right folders are named
  if (misuse.length > 0) throw new UsageError(misuse.flatMap(({ troubles }) => troubles))
  throw new EnvironmentError(failures.flatMap(({ troubles }) => troubles))
}

/** Ends the processes of clones. */
export const closeClones = (clones: readonly Clone[]): void => {
  for (const { objects } of clones) objects.close()
}
