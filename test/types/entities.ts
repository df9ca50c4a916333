import type { Repository } from 'typeorm'
import { In, IsNull } from 'typeorm'
import type { Artifact, ModelVersion, ReviewItem } from '../../generated/entities'

/** Every way TypeORM unfolds an entity's type: a recursive column type would never end. */
export async function unfolds(
  artifacts: Repository<Artifact>, versions: Repository<ModelVersion>, items: Repository<ReviewItem>,
): Promise<void> {
  await artifacts.findBy({ is_latest: true, metadata: IsNull() })
  await artifacts.update({ id: 'a' }, { metadata: { framework: 'pytorch' }, is_latest: false })
  await versions.find({ where: { artifact_id: In(['a']), promotion_state: 'candidate' }, order: { created_at: 'ASC' } })
  await versions.update({ artifact_id: 'a' }, { training_params_json: { epochs: 7, nested: [{ a: null }] } })
  await versions.insert({ artifact_id: 'a', is_external: false, training_params_json: { lr: 1e-4 } })
  await versions.upsert({ artifact_id: 'a', eval_metrics_json: { auroc: 0.9, test: { auroc: 0.8 } } }, ['artifact_id'])
  await versions.save(versions.create({ artifact_id: 'a', eval_metrics_json: { auroc: 0.9 } }))
  await items.find({ where: { artifact_id: In(['a']) }, order: { pointer: 'ASC', reason_code: 'ASC' } })
  await items.update({ id: 'a' }, { status: 'answered', answer: [1, { b: null }], answered_by: 'someone' })
  await items.insert({ id: 'a', artifact_id: 'a', pointer: '', reason_code: 'missing', candidate: { any: ['json'] } })
  await items.save(items.create({ id: 'a', candidate: 25530000 }))

  // @ts-expect-error no such promotion state
  await versions.update({ artifact_id: 'a' }, { promotion_state: 'promotd' })
  // @ts-expect-error properties are named like columns
  await versions.findBy({ artifactId: 'a' })
  // @ts-expect-error what needs an answer has no such status
  await items.findBy({ status: 'closed' })
}

export function reads(version: ModelVersion, item: ReviewItem): void {
  const moment: Date = version.created_at
  const started: Date | null = version.training_started_at
  const url: string | null = version.external_source_url
  // @ts-expect-error a column that may be NULL is not text
  const text: string = version.external_source_url
  // @ts-expect-error any JSON value: its form must be asked first
  const answer: string = item.answer
  void [moment, started, url, text, answer]
}
