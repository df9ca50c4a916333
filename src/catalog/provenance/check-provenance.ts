import type { EntityManager } from 'typeorm'
import { closeClones, openClones, type Clone } from './clone'
import { codeInClones } from './code-in-clones'
import type { FindingStatus, Flaw, ModelKind, ProvenanceFinding } from './finding'
import { provenancePages, type ProvenanceRow } from './provenance-rows'
import { isOpen, kindOf, openFlaw, rowFlaws } from './row-flaws'

/** How to check. */
export interface ProvenanceOptions {
  /** Folders of local clones; their remotes say whose code they are. */
  readonly repos?: readonly string[]
  /** Whether what the backfill left open fails too; false by default. */
  readonly strict?: boolean
  /** Is given every finding, by artifact id; awaited, so that a slow reader slows the check and fills no memory. */
  readonly onFinding?: (finding: ProvenanceFinding) => void | Promise<void>
  /** At most so many findings of each status in the report; 1,000 by default. */
  readonly keep?: number
  /** Models read at once; 2,000 by default. */
  readonly pageSize?: number
}

/** What a check found. */
export interface ProvenanceReport {
  /** Nothing failed; when strict, nothing is open either. */
  readonly passed: boolean
  /** Models looked at. */
  readonly checked: number
  readonly counts: {
    /** Models by kind; together all that were checked. */
    readonly internal: number
    readonly external: number
    readonly unknown: number
    /** Findings by status. A model may have several. */
    readonly failed: number
    readonly open: number
    readonly unchecked: number
  }
  /** The first findings of each status, by artifact id. */
  readonly findings: readonly ProvenanceFinding[]
  /** Findings beyond those; `onFinding` is given them all. */
  readonly omitted: number
}

interface Judged {
  readonly row: ProvenanceRow
  readonly kind: ModelKind
  readonly flaws: readonly Flaw[]
  /** No clone of the repository was given. */
  readonly unchecked?: Flaw
}

async function judge(rows: readonly ProvenanceRow[], clones: readonly Clone[]): Promise<readonly Judged[]> {
  const judged = rows.map((row): Judged => ({ row, kind: kindOf(row), flaws: rowFlaws(row) }))
  const pinned = judged.filter(({ row, flaws }) => row.is_external === false && flaws.length === 0)
  const verdicts = await codeInClones(clones, pinned.map(({ row }) => ({
    repoUrl: row.code_repo_url ?? '', commitSha: row.code_commit_sha ?? '', entrypoint: row.code_entrypoint ?? '',
  })))
  const verdictOf = new Map(pinned.map(({ row }, index) => [row.id, verdicts[index]]))
  return judged.map((each): Judged => {
    const verdict = verdictOf.get(each.row.id)
    if (verdict === undefined) return each
    return verdict.kind === 'checked' ? { ...each, flaws: verdict.flaws } : {
      ...each,
      unchecked: {
        code: 'provenance/no-clone',
        what: 'commit and entrypoint were not looked up',
        why: 'no clone of its repository was given',
        fix: 'give one with --repo',
      },
    }
  })
}

function findingsOf({ row, kind, flaws, unchecked }: Judged, listUnchecked: boolean): readonly ProvenanceFinding[] {
  const open = isOpen(row)
  const as = (status: FindingStatus) => (flaw: Flaw): ProvenanceFinding =>
    ({ artifactId: row.id, kind, status, ...flaw })
  return [
    ...flaws.map(as(open ? 'open' : 'failed')),
    ...(open && flaws.length === 0 ? [as('open')(openFlaw(row))] : []),
    ...(unchecked !== undefined && listUnchecked ? [as('unchecked')(unchecked)] : []),
  ]
}

/**
 * Whether every model can say where it comes from. Reads models in pages and no documents: memory stays the same
 * however many there are. Each page is as of the moment it is read. Without `repos` code pins are judged by their form,
 * and `counts.unchecked` says how many nobody looked up; with `repos` each of those is a finding.
 *
 * @throws UsageError `provenance/not-a-repository`; EnvironmentError `provenance/clone-shallow`,
 *   `provenance/clone-partial`, `provenance/git-missing`, `provenance/git-failed`
 */
export async function checkProvenance(
  manager: EntityManager,
  options: ProvenanceOptions = {},
): Promise<ProvenanceReport> {
  const { repos = [], strict = false, onFinding, keep = 1000, pageSize = 2000 } = options
  const counts = { internal: 0, external: 0, unknown: 0, failed: 0, open: 0, unchecked: 0 }
  const kept = { failed: 0, open: 0, unchecked: 0 }
  const findings: ProvenanceFinding[] = []
  let [checked, omitted] = [0, 0]
  const clones = await openClones(repos)
  try {
    for await (const rows of provenancePages(manager, pageSize)) {
      for (const judged of await judge(rows, clones)) {
        checked += 1
        counts[judged.kind] += 1
        if (judged.unchecked !== undefined && repos.length === 0) counts.unchecked += 1
        for (const finding of findingsOf(judged, repos.length > 0)) {
          counts[finding.status] += 1
          if (kept[finding.status] < keep) {
            kept[finding.status] += 1
            findings.push(finding)
          } else omitted += 1
          await onFinding?.(finding)
        }
      }
    }
  } finally {
    closeClones(clones)
  }
  return { passed: counts.failed === 0 && (!strict || counts.open === 0), checked, counts, findings, omitted }
}
