import type { Trouble } from '../../errors'
import type { GivenRow, GivenUnit } from './read-catalog'

interface Named {
  readonly id: string
  readonly row: GivenRow
}

const again = 'export the catalog again; a file is not mended by hand'

/** The artifacts that rows of a unit refer to by a foreign key. */
export const namedBy = (unit: GivenUnit): readonly Named[] => unit.rows.flatMap(row =>
  row.table !== 'model_versions' ? [] : ['base_model_id', 'eval_dataset_artifact_id'].flatMap(column => {
    const id = row.value[column]
    return typeof id === 'string' ? [{ id, row }] : []
  }))

/** What only the whole file can tell, kept while it is read: the ids that came, names of what has not come yet. */
export class AcrossUnits {
  private readonly lineages = new Set<string>()
  private readonly artifacts = new Set<string>()
  private readonly awaited = new Map<string, { readonly row: GivenRow; readonly unit: number }[]>()
  private readonly openLedgers = new Map<string, Set<number>>()
  private readonly continued: { readonly row: GivenRow; readonly id: string; readonly sequence: number }[] = []
  /** By unit, the last unit that has to be written together with it: lineages whose bases are in one another. */
  readonly togetherUntil = new Map<number, number>()

  /** Takes a unit in; what comes a second time is a trouble. */
  take(unit: GivenUnit, index: number): readonly Trouble[] {
    const repeated: GivenRow[] = []
    const [first] = unit.rows
    if (unit.isLineage && first !== undefined) {
      if (this.lineages.has(unit.id)) repeated.push(first)
      this.lineages.add(unit.id)
    }
    for (const row of unit.rows) if (row.table === 'artifacts') this.takeArtifact(row, index, repeated)
    this.takeLedger(unit)
    return repeated.map((row): Trouble => ({
      code: 'exchange/repeated',
      where: { source: row.place },
      what: `${unit.isLineage && row === first ? 'the lineage' : 'the artifact'} came before`,
      why: 'what belongs together stands together, once',
      fix: again,
    }))
  }

  private takeArtifact(row: GivenRow, index: number, repeated: GivenRow[]): void {
    const id = String(row.value['id'])
    if (this.artifacts.has(id)) repeated.push(row)
    this.artifacts.add(id)
    for (const { unit } of this.awaited.get(id) ?? []) {
      this.togetherUntil.set(unit, Math.max(index, this.togetherUntil.get(unit) ?? 0))
    }
    this.awaited.delete(id)
  }

  private takeLedger(unit: GivenUnit): void {
    const events = unit.rows.filter(({ table }) => table === 'promotion_events')
    events.forEach((row, i) => {
      const [id, sequence] = [String(row.value['artifact_id']), Number(row.value['sequence'])]
      if (events[i - 1]?.value['artifact_id'] !== id && sequence !== 1) this.continued.push({ row, id, sequence })
      if (events[i + 1]?.value['artifact_id'] === id || row.value['to_state'] !== 'removed') return
      this.openLedgers.set(id, (this.openLedgers.get(id) ?? new Set()).add(sequence))
    })
  }

  /** Waits for an artifact unless it has come; whether it has to. */
  await(named: Named, unit: number): boolean {
    if (this.artifacts.has(named.id)) return false
    this.awaited.set(named.id, [...this.awaited.get(named.id) ?? [], { row: named.row, unit }])
    return true
  }

  /** Waits no longer for an artifact, because it is in the database. */
  forget(id: string): void {
    this.awaited.delete(id)
  }

  /** What is missing when the file has ended. */
  end(): readonly Trouble[] {
    return [
      ...[...this.awaited].flatMap(([id, waiting]) => waiting.map(({ row }): Trouble => ({
        code: 'exchange/missing-reference',
        where: { source: row.place },
        what: `the row names ${id}, which is neither in the file nor in the database`,
        why: 'a base model and a data set are artifacts',
        fix: again,
      }))),
      ...this.continued.filter(({ id, sequence }) => this.openLedgers.get(id)?.has(sequence - 1) !== true)
        .map(({ row, id, sequence }): Trouble => ({
          code: 'exchange/inconsistent',
          where: { source: row.place },
          what: `event ${sequence} of ${id} comes without event ${sequence - 1}`,
          why: 'a log has no gaps',
          fix: again,
        })),
    ]
  }
}
