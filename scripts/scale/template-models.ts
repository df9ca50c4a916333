import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { createDataSource } from '../../src/database/data-source'
import { withDatabase } from '../../src/database/with-database'
import { LEGACY_PLACES, MARK, NUMBER } from './legacy-shapes'
import { asReplica } from './replica-client'

/** Lineages that were registered in the new shape, and versions of each. */
const LINEAGES = 6
const VERSIONS = 4

/** How many models `makeTemplateModels` makes. */
export const TEMPLATE_MODELS = LEGACY_PLACES.length + LINEAGES * VERSIONS + 1

const templateId = (place: number): string => `model-${String(place).padStart(3, '0')}${MARK}`

async function insertLegacy(url: string): Promise<void> {
  const rows = LEGACY_PLACES.map(({ shape, text }, place) => ({
    id: templateId(place), metadata: text, origin_type: shape.origin, created_by: `agent-${place}`,
  }))
  // before the validator came: in strict mode it refuses what other software wrote
  await asReplica(url, client => client.query(`
    insert into artifacts (id, artifact_type, title, created_by, metadata, version_number, is_latest, lifecycle_state,
      origin_type, created_at, updated_at)
    select r.id, 'model', 'Made-up model', r.created_by, r.metadata::jsonb, 1, true, 'active', r.origin_type,
      timestamptz '2024-01-01T00:00:00Z', timestamptz '2024-01-01T00:00:00Z'
    from json_to_recordset($1::json) as r(id text, metadata text, origin_type text, created_by text)`,
    [JSON.stringify(rows)]))
}

const registered = (version: number, base: string | undefined): unknown => ({
  is_external: false, model_family: 'transformer', framework: version % 2 === 0 ? 'pytorch' : 'jax',
  parameter_count: NUMBER, training_data: `made-up corpus of ${MARK}`, evaluation_dataset: `made-up hold-out of ${MARK}`,
  evaluation_metrics: { accuracy: Number(`0.${NUMBER}`), 'by split': { dev: 0.9, test: 0.9 - version / 100 } },
  ...(base === undefined ? {} : { base_model_id: base }),
  training_config: { epochs: 10 * version + 10, optimizer: 'adam' },
})

async function registerLineages(catalog: ModelCatalog): Promise<void> {
  const first = LEGACY_PLACES.length
  const base = templateId(first)
  const given = (place: number, version: number): Parameters<ModelCatalog['registerModel']>[0] => ({
    id: templateId(place), title: 'Made-up model', createdBy: 'agent-forge',
    metadata: registered(version, place === first ? undefined : base) as never,
  })
  await catalog.registerModel(given(first, 0))
  for (let lineage = 0; lineage < LINEAGES; lineage++) {
    let place = first + 1 + lineage * VERSIONS
    await catalog.registerModel(given(place, 0))
    for (let version = 1; version < VERSIONS; version++) {
      const parent = templateId(place++)
      await catalog.registerModelVersion(parent, { ...given(place, version), changelog: 'trained for longer' })
    }
    await catalog.decidePromotion(templateId(place), {
      to: lineage % 3 === 2 ? 'rejected' : 'promoted', by: 'gate', reason: 'made up',
      ...(lineage % 3 === 2 ? {} : { override: { by: 'gate', reason: 'made up: nothing was measured' } }),
    })
  }
}

/**
 * Makes the models of which all others are copies, by the toolkit's own backfill, registration and promotion, in an
 * empty database: each table of the catalog has rows of them.
 */
export async function makeTemplateModels(url: string): Promise<void> {
  await insertLegacy(url)
  await withDatabase(createDataSource({ url }), async dataSource => {
    await backfill(dataSource, { vocabularies: loadVocabularies(), decisions: [] })
    await registerLineages(new ModelCatalog(dataSource))
  })
}
