import type { EntityManager } from 'typeorm'

/** A model, and the one it is to be made from. */
export interface Descent {
  readonly model: string
  readonly base: string
}

const SQL = `
  WITH RECURSIVE up(model, id) AS (
    SELECT n.model, n.base FROM unnest($1::text[], $2::text[]) AS n(model, base)
    UNION
    SELECT up.model, t.id FROM up CROSS JOIN LATERAL (
      SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
        WHERE a.id = up.id AND a.artifact_type::text = 'model'
      UNION ALL
      SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
    ) AS t WHERE t.id IS NOT NULL AND up.id <> up.model
  )
  SELECT model FROM up WHERE id = model`

/**
 * Of these, the models whose base descends from the model itself, over version and base edges at any depth. What it
 * tells may be old by the time of the write: the triggers of the database have the last word.
 */
export async function closingCircles(
  manager: EntityManager, descents: readonly Descent[],
): Promise<ReadonlySet<string>> {
  if (descents.length === 0) return new Set()
  const rows = await manager.query<{ model: string }[]>(SQL,
    [descents.map(({ model }) => model), descents.map(({ base }) => base)])
  return new Set(rows.map(({ model }) => model))
}
