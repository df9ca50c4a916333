/** Where a table lives in a cluster of Citus, and why. */
export interface Placement {
  readonly table: string
  /** coordinator: as on PostgreSQL, on one node. reference: a copy on each node. distributed: rows spread by `by`. */
  readonly place: 'coordinator' | 'reference' | 'distributed'
  /** The column by whose value rows are spread; those of one model are on one node. */
  readonly by?: string
  readonly because: string
}

const stays = (table: string, because: string): Placement => ({ table, place: 'coordinator', because })

/**
 * Every table of ours. A table leaves the coordinator only when all of this holds, for Citus refuses the rest: it has no
 * trigger, no foreign key leads from it or to it, and each of its unique keys has the column in it.
 */
export const placements: readonly Placement[] = [
  stays('artifacts', 'triggers judge its documents, and it belongs to other software'),
  stays('model_versions', 'triggers keep ledger, lineages and metrics; one promoted version a lineage is a unique index without the id'),
  stays('model_lineages', 'triggers keep its numbers; its rows are the counters that versions of different models lock'),
  stays('model_metrics', 'rows go with those of model_versions by a foreign key'),
  stays('lineage_places', 'triggers lock its rows in the order of descent, which crosses models'),
  stays('metadata_revisions', 'rows go with their artifact by a foreign key, and the validator asks who wrote them'),
  stays('review_items', 'triggers keep their log, and their key is their own id'),
  stays('review_events', 'triggers keep it append-only'),
  stays('promotion_events', 'triggers keep it append-only'),
  { table: 'enforcement_modes', place: 'reference', because: 'small, read by every judgement, without triggers and foreign keys' },
  {
    table: 'metadata_violations', place: 'distributed', by: 'artifact_id',
    because: 'grows without bound while the mode is warn, is only added to and read, without triggers and foreign keys',
  },
]

/** The statement that places a table; none for one that stays. */
export function placementSql({ table, place, by = '' }: Placement): string | undefined {
  if (place === 'reference') return `SELECT create_reference_table('${table}')`
  if (place === 'distributed') return `SELECT create_distributed_table('${table}', '${by}')`
  return undefined
}
