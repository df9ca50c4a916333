import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'

const absent = (kind: string): object => ({ absent: kind, reason: 'made up' })

const FRAMEWORKS = ['pytorch', 'jax', 'scikit-learn', absent('not_reported'), absent('withheld')]
const FAMILIES = ['transformer', 'ode_50%', 'it\'s "odd"']

/** Thirty models with values missing in every way, two of them without a row in `model_versions`. */
export async function seedModels(dataSource: DataSource): Promise<void> {
  const catalog = new ModelCatalog(dataSource)
  for (let i = 0; i < 28; i++) {
    const metadata = i % 3 === 0 ? externalMetadata() : internalMetadata()
    await catalog.registerModel({
      id: `m-${String((i * 17) % 28).padStart(2, '0')}`, title: `Model ${i % 5}`, createdBy: `agent-${i % 3}`,
      metadata: {
        ...metadata,
        framework: FRAMEWORKS[i % 5], model_family: FAMILIES[i % 3],
        parameter_count: i % 4 === 0 ? absent('not_applicable') : i * 1000,
        evaluation_metrics: i % 3 === 1 ? absent('not_reported')
          : { accuracy: (i % 7) / 10, 'by split': { dev: i % 4, 'a/b~c': 0.1 + 0.2 }, ...(i % 2 === 0 ? { loss: -i }
            : {}) },
        ...(i > 20 ? { base_model_id: 'm-00' } : {}),
        training_config: { epochs: i % 6 === 0 ? 'many' : i % 6 === 1 ? null : i % 6 === 2 ? [1, 2] : i,
          'a "b"': { c: i % 2 === 0 } },
      },
      ...(i % 2 === 0 ? { training: { trainedBy: `agent-${i % 4}` } } : {}),
    })
  }
  await dataSource.query(`update model_versions set promotion_state = 'promoted' where artifact_id < 'm-05'`)
  await dataSource.query(`update model_versions set promotion_state = 'rejected', promotion_notes = 'no' where artifact_id > 'm-22'`)
  // moments that differ in microseconds
  await dataSource.query(`update model_versions set created_at = timestamptz '2026-03-01T00:00:00.000001Z'
    + (substr(artifact_id, 3)::int / 4) * interval '1 microsecond'`)
  await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, metadata) values
    ('held-1', 'model', 'Held', '{"framework": "pytorch", "accuracy": 1}'), ('held-2', 'model', null, null), ('other',
      'dataset', 'No model', null)`)
  await dataSource.query(`insert into review_items (id, artifact_id, pointer, reason_code, status) values
    ('1111111111111111', 'm-01', '/a', 'r', 'open'), ('2222222222222222', 'm-01', '/b', 'r', 'answered'),
    ('3333333333333333', 'm-02', '/a', 'r', 'resolved'), ('4444444444444444', 'held-1', '', 'r', 'open')`)
}
