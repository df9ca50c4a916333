import { DataError, UsageError, type Trouble } from '../../errors'
import type { Reader } from '../core/stored-rows'
import type { Lineage, LineageEdge, LineageKind, LineageNode, LineageOptions } from './lineage-graph'

// In an adopted table ids may be collated otherwise than in ours; a comparison of the two would be refused.
const UP = `
  SELECT a.parent_version_id::text COLLATE "default" AS id FROM unnest(reached.ids) AS n(id)
    JOIN artifacts a ON a.id = n.id
    WHERE $4::boolean AND a.artifact_type::text = 'model' AND a.parent_version_id IS NOT NULL
  UNION ALL
  SELECT v.base_model_id FROM unnest(reached.ids) AS n(id) JOIN model_versions v ON v.artifact_id = n.id
    WHERE $5::boolean AND v.base_model_id IS NOT NULL`

// lineage_places has the index that artifacts lacks; what counts is what artifacts says
const DOWN = `
  SELECT p.artifact_id AS id FROM unnest(reached.ids) AS n(id)
    JOIN lineage_places p ON p.parent_id = n.id
    JOIN artifacts a ON a.id = p.artifact_id AND a.parent_version_id = n.id
    WHERE $4::boolean AND a.artifact_type::text = 'model'
  UNION ALL
  SELECT v.artifact_id FROM unnest(reached.ids) AS n(id) JOIN model_versions v ON v.base_model_id = n.id
    WHERE $5::boolean`

/** Models that are there or are named as parents, without those that were reached already. */
const unseen = (steps: string): string => `
  FROM (${steps}) AS step LEFT JOIN artifacts m ON m.id = step.id
  WHERE (m.id IS NULL OR m.artifact_type::text = 'model') AND step.id <> ALL (reached.seen)`

/**
 * One row per step from the root, each model once: so it ends on a circle, and cuts at the same place every time. Where
 * there is more behind the last step, one model of it follows.
 */
const levels = (steps: string): string => `
  WITH RECURSIVE reached(depth, ids, seen) AS (
    SELECT 0, ARRAY[$1::text], ARRAY[$1::text]
    UNION ALL
    SELECT reached.depth + 1, next.ids, reached.seen || next.ids
    FROM reached CROSS JOIN LATERAL (
      SELECT array_agg(found.id COLLATE "default" ORDER BY found.id) AS ids FROM (
        SELECT DISTINCT step.id COLLATE "C" AS id ${unseen(steps)} ORDER BY 1 LIMIT $3::int
      ) AS found
    ) AS next
    WHERE next.ids IS NOT NULL AND reached.depth < $2::int AND cardinality(reached.seen) <= $3::int
  )
  SELECT depth, one.id, one.place FROM reached CROSS JOIN LATERAL unnest(ids) WITH ORDINALITY AS one(id, place)
    WHERE depth > 0
  UNION ALL
  SELECT depth + 1, more.id, 1 FROM reached CROSS JOIN LATERAL (SELECT step.id ${unseen(steps)} LIMIT 1) AS more
    WHERE depth = $2::int
  ORDER BY depth, place`

const FACTS = `
  SELECT n.id, a.id IS NOT NULL AS "exists", a.artifact_type::text AS artifact_type, a.title::text AS title,
    a.version_number::text AS version_number, a.parent_version_id::text AS parent, v.base_model_id AS base,
    v.lineage_id, coalesce(v.is_external, a.origin_type::text = 'external') AS is_external,
    coalesce(v.external_source_url, CASE WHEN a.origin_type::text = 'external' THEN a.origin_url::text END)
      AS source_url,
    v.external_source_version AS source_version, v.promotion_state
  FROM unnest($1::text[]) AS n(id)
  LEFT JOIN artifacts a ON a.id = n.id LEFT JOIN model_versions v ON v.artifact_id = n.id`

interface Reached {
  readonly depth: number
  readonly id: string
}

interface Facts extends Omit<LineageNode, 'depth' | 'version_number'> {
  readonly artifact_type: string | null
  readonly version_number: string | null
  readonly parent: string | null
  readonly base: string | null
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function checkBound(name: string, value: number): readonly Trouble[] {
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return []
  return [{
    code: 'usage/lineage-bound',
    where: { pointer: `/${name}` },
    what: `found ${String(value)}`,
    why: `${name} is a whole number from 1 to 10000`,
    fix: 'give a number in that range, or leave it out',
  }]
}

// a caller without types may write anything, and a word nobody knows would find nothing at all
function checkWords(name: string, given: readonly string[], known: readonly string[]): readonly Trouble[] {
  if (given.every(word => known.includes(word))) return []
  return [{
    code: 'usage/lineage-choice',
    where: { pointer: `/${name}` },
    what: `found ${given.map(String).join(', ')}`,
    why: `${name} may be ${known.join(', ')}`,
    fix: 'give what is named, or leave it out',
  }]
}

/**
 * A model with its ancestors and descendants over version and base edges. Ends on circles that an adopted table holds.
 *
 * @throws DataError `model/unknown`
 * @throws UsageError `usage/lineage-bound`, `usage/lineage-choice`
 */
export async function readLineage(reader: Reader, id: string, options: LineageOptions = {}): Promise<Lineage> {
  const { direction = 'both', depth = 50, limit = 1000, kinds = ['parent', 'base'] } = options
  const wrong = [
    ...checkBound('depth', depth), ...checkBound('limit', limit),
    ...checkWords('direction', [direction], ['up', 'down', 'both']), ...checkWords('kinds', kinds, ['parent', 'base']),
  ]
  if (wrong.length > 0) throw new UsageError(wrong)
  const reach = async (way: 'up' | 'down'): Promise<readonly Reached[]> => direction !== 'both' && direction !== way
    ? [] : reader.query<Reached[]>(levels(way === 'up' ? UP : DOWN),
      [id, depth, limit + 1, kinds.includes('parent'), kinds.includes('base')])

  const depths = new Map([[id, 0]])
  let truncated = false
  for (const way of ['up', 'down'] as const) {
    const reached = await reach(way)
    const kept = reached.filter(one => one.depth <= depth).slice(0, limit)
    if (kept.length < reached.length) truncated = true
    for (const one of kept) if (!depths.has(one.id)) depths.set(one.id, way === 'up' ? -one.depth : one.depth)
  }
  const facts = await reader.query<Facts[]>(FACTS, [[...depths.keys()]])
  if (!facts.some(fact => fact.id === id && fact.artifact_type === 'model')) {
    throw new DataError({
      code: 'model/unknown',
      where: { source: id },
      what: 'no artifact of type model has this id',
      fix: 'list the ids with `model-artifacts list`',
    })
  }
  return { root: id, nodes: nodesOf(facts, depths), edges: edgesOf(facts, new Set(kinds)), truncated }
}

function nodesOf(facts: readonly Facts[], depths: ReadonlyMap<string, number>): readonly LineageNode[] {
  return facts.map((fact): LineageNode => ({
    id: fact.id,
    title: fact.title,
    version_number: fact.version_number === null ? null : Number(fact.version_number),
    lineage_id: fact.lineage_id,
    is_external: fact.is_external,
    source_url: fact.source_url,
    source_version: fact.source_version,
    promotion_state: fact.promotion_state,
    exists: fact.exists,
    depth: depths.get(fact.id) ?? 0,
  })).sort((a, b) => a.depth - b.depth || inOrder(a.id, b.id))
}

function edgesOf(facts: readonly Facts[], kinds: ReadonlySet<LineageKind>): readonly LineageEdge[] {
  const known = new Set(facts.map(fact => fact.id))
  return facts.flatMap(({ id, artifact_type: type, parent, base }) => {
    const named: readonly LineageEdge[] = [
      ...(parent !== null && type === 'model' ? [{ from: id, to: parent, kind: 'parent' as const }] : []),
      ...(base !== null ? [{ from: id, to: base, kind: 'base' as const }] : []),
    ]
    return named.filter(({ to, kind }) => known.has(to) && kinds.has(kind))
  }).sort((a, b) => inOrder(a.from, b.from) || inOrder(a.to, b.to) || inOrder(a.kind, b.kind))
}
