import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../catalog/core/kept-documents'
import type { Descent } from '../catalog/lineage/closing-circles'

/** The base that a legacy model will have; null for none. */
export interface FutureBase {
  readonly model: string
  readonly base: string | null
}

/** What plans models that are not brought over yet, as far as their base. */
export type PlanBases = (manager: EntityManager, ids: readonly string[]) => Promise<readonly FutureBase[]>

interface Ancestor {
  readonly id: string
  readonly targets: readonly string[]
  /** Its document is still the legacy one: a base that it names is in no row yet. */
  readonly isLegacy: boolean
  /** Whether its id comes before that of the last model asked about. */
  readonly isBefore: boolean
}

const ANCESTORS = `
  WITH RECURSIVE up(id) AS (
    SELECT named.id FROM unnest($1::text[]) AS named(id)
    UNION
    SELECT t.id FROM up CROSS JOIN LATERAL (
      SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
        WHERE a.id = up.id AND a.artifact_type::text = 'model'
      UNION ALL
      SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
    ) AS t WHERE t.id IS NOT NULL
  )
  SELECT a.id, array_remove(ARRAY[a.parent_version_id::text, v.base_model_id::text], NULL) AS targets,
      a.artifact_type::text = 'model' AND (r.schema_version IS NULL OR r.schema_version LIKE '${LEGACY_PREFIX}%') AS "isLegacy",
      a.id < $2 AS "isBefore"
    FROM up JOIN artifacts a ON a.id = up.id LEFT JOIN model_versions v ON v.artifact_id = up.id
    LEFT JOIN LATERAL (SELECT r.schema_version FROM metadata_revisions r
      WHERE r.artifact_id = up.id ORDER BY r.revision DESC LIMIT 1) AS r ON true`

/** How many bases are remembered: those that the batches at hand name again and again. */
const REMEMBERED = 10_000

const isReached = (targets: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean => {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === to) return true
    for (const target of targets.get(id) ?? []) seen.add(target)
  }
  return false
}

/**
 * Tells which of several legacy models would close a circle of descent, as if models were brought over one by one in the
 * order of ids. So it does not matter which process comes to which model first, nor how large batches are: of the models
 * of a circle always the last one is held.
 */
export class FutureDescent {
  private readonly bases = new Map<string, string | null>()

  constructor(private readonly plan: PlanBases) {}

  /**
   * Models whose base descends from the model itself.
   *
   * @param descents in the order of ids
   * @param valid models whose document will be stored; those of others bring no base with them
   */
  async closing(
    manager: EntityManager, descents: readonly Descent[], valid: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const last = descents.at(-1)?.model
    if (last === undefined) return new Set()
    const asked = new Map(descents.map(({ model, base }) => [model, base]))
    this.remember([...asked].map(([model, base]) => ({ model, base: valid.has(model) ? base : null })))
    const targets = new Map<string, Set<string>>()
    const future = new Set<string>()
    for (let starts = [...new Set(asked.values())]; starts.length > 0;) {
      const found = await manager.query<Ancestor[]>(ANCESTORS, [starts, last])
      for (const { id, targets: to } of found) targets.set(id, new Set(to))
      const waiting = found.filter(({ id, isLegacy, isBefore }) => isLegacy && isBefore && !asked.has(id)).map(({ id }) => id)
      const unknown = waiting.filter(id => !this.bases.has(id))
      const planned = unknown.length === 0 ? [] : await this.plan(manager, unknown)
      this.remember(planned)
      for (const id of waiting) future.add(id)
      const next = waiting.flatMap(id => this.bases.get(id) ?? []).filter(id => !targets.has(id))
      // brought over by somebody else since they were found: their bases are in rows now
      const legacy = new Set(planned.map(({ model }) => model))
      const adopted = unknown.filter(id => !legacy.has(id))
      starts = [...new Set([...next, ...adopted])]
      for (const id of starts) targets.set(id, new Set())
    }
    const closing = new Set<string>()
    for (const model of await inOrder(manager, [...asked.keys()], [...future])) {
      const base = asked.get(model) ?? this.bases.get(model)
      if (base === undefined || base === null) continue
      if (isReached(targets, base, model)) closing.add(model)
      else if (!asked.has(model) || valid.has(model)) targets.set(model, new Set([...targets.get(model) ?? [], base]))
    }
    return new Set([...closing].filter(model => asked.has(model)))
  }

  /** Keeps what is known of bases, so that models of the next batches need not be planned twice. */
  remember(bases: readonly FutureBase[]): void {
    for (const { model, base } of bases) this.bases.set(model, base)
    for (const model of this.bases.keys()) {
      if (this.bases.size <= REMEMBERED) break
      this.bases.delete(model)
    }
  }
}

// the order is that of the column: only the database knows it
async function inOrder(manager: EntityManager, asked: readonly string[], others: readonly string[]): Promise<readonly string[]> {
  if (others.length === 0) return asked
  const rows = await manager.query<{ id: string }[]>(
    'select a.id from artifacts a where a.id = any($1) order by a.id', [[...asked, ...others]])
  return rows.map(({ id }) => id)
}
