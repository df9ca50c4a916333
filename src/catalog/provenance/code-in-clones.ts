import path from 'node:path'
import type { Clone } from './clone'
import { quoted, type Flaw } from './finding'
import type { GitObject } from './object-reader'
import { repositoryAddress } from './repository-address'

/** A code pin whose parts are all there and well formed. */
export interface WholeCodePin {
  readonly repoUrl: string
  readonly commitSha: string
  readonly entrypoint: string
}

/** What the clones say of a pin: its flaws, or that none of them is a clone of its repository. */
export type CodeVerdict = { readonly kind: 'checked'; readonly flaws: readonly Flaw[] } | { readonly kind: 'no-clone' }

// git reads a path that begins with ./ as relative to where it runs
const gitPath = (entrypoint: string): string => {
  const plain = path.posix.normalize(entrypoint)
  return plain === '.' ? '' : plain
}

function flawsOf(pin: WholeCodePin, commit: GitObject | null, entry: GitObject | null): readonly Flaw[] {
  const { commitSha, entrypoint } = pin
  // a name that is no full hash in this repository may be a branch, or the beginning of a longer hash
  if (commit === null || commit.hash !== commitSha) {
    return [{
      code: 'provenance/commit-not-found',
      what: `the clone has no commit ${commitSha}`,
      why: 'the code that made the model must be there to be run again',
      fix: 'fetch in the clone (git fetch --all --tags); if it stays away, push the commit to the repository',
    }]
  }
  if (commit.type !== 'commit') {
    return [{
      code: 'provenance/not-a-commit',
      what: `${commitSha} is a ${commit.type}`,
      why: 'code_commit_sha names a commit',
      fix: `give the commit; git rev-parse ${commitSha}^{commit} prints it where there is one`,
    }]
  }
  if (entry === null) {
    return [{
      code: 'provenance/entrypoint-not-found',
      what: `commit ${commitSha.slice(0, 12)} has no file ${quoted(entrypoint)}`,
      why: 'the entrypoint is the file that trains the model, as it was in that commit',
      fix: `correct the path; git ls-tree -r --name-only ${commitSha.slice(0, 12)} lists the files`,
    }]
  }
  if (entry.type === 'blob') return []
  const kind = entry.type === 'tree' ? 'folder' : entry.type
  return [{
    code: 'provenance/entrypoint-not-a-file',
    what: `${quoted(entrypoint)} is a ${kind} in commit ${commitSha.slice(0, 12)}`,
    why: 'an entrypoint is a file that can be run',
    fix: 'name the file in it that trains the model',
  }]
}

/** Whether a clone is asked about a repository: it has it as a remote, or has none, and no other clone is of it. */
const isAsked = (clone: Clone, address: string, clones: readonly Clone[]): boolean =>
  clone.addresses.length === 0
    ? !clones.some(({ addresses }) => addresses.includes(address))
    : clone.addresses.includes(address)

/**
 * What clones say of pins, in order. The first clone of a repository that has the commit decides; a clone without a
 * remote stands for every repository that no other clone is of.
 */
export async function codeInClones(
  clones: readonly Clone[],
  pins: readonly WholeCodePin[],
): Promise<readonly CodeVerdict[]> {
  const addresses = pins.map(({ repoUrl }) => repositoryAddress(repoUrl))
  const verdicts = pins.map((): CodeVerdict => ({ kind: 'no-clone' }))
  const decided = new Set<number>()
  for (const clone of clones) {
    const served = pins.map((pin, index) => ({ pin, index })).filter(({ index }) =>
      !decided.has(index) && isAsked(clone, addresses[index] ?? '', clones))
    const objects = await clone.objects.read(served.flatMap(({ pin: { commitSha, entrypoint } }) =>
      [commitSha, `${commitSha}:${gitPath(entrypoint)}`]))
    served.forEach(({ pin, index }, at) => {
      const commit = objects[2 * at] ?? null
      verdicts[index] = { kind: 'checked', flaws: flawsOf(pin, commit, objects[2 * at + 1] ?? null) }
      if (commit !== null && commit.hash === pin.commitSha) decided.add(index)
    })
  }
  return verdicts
}
