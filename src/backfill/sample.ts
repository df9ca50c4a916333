import type { DataSource } from 'typeorm'
import { Artifact } from '../../generated/entities'
import { deferJudgement } from '../catalog/enforcement/judgement'
import { keepLegacyDocuments } from '../catalog/legacy-documents'
import { asOrigin } from './legacy-model'
import { normalise } from './normalise'
import rows from './sample/ws1.json'
import { loadVocabularies, type Vocabulary } from './vocabulary'

/** The vocabulary that recognises a row of the sample. */
function vocabularyOf(id: string, vocabularies: readonly Vocabulary[]): string {
  const row = rows.find(each => each.id === id)
  const record = {
    artifactId: id, title: row?.title ?? null, originType: asOrigin(row?.origin_type ?? null), originUrl: null,
    text: JSON.stringify(row?.metadata ?? null),
  }
  return normalise(record, vocabularies).vocabulary
}

/**
 * Loads the sample clone, as other software left it before the schema: the known models with made-up metadata, and one
 * data set. Only where there is no model at all. How many models were loaded.
 */
export async function loadSample(dataSource: DataSource): Promise<number> {
  return dataSource.transaction(async manager => {
    const artifacts = manager.getRepository(Artifact)
    if (await artifacts.existsBy({ artifact_type: 'model' })) return 0
    await deferJudgement(manager)
    const inserted = await manager.createQueryBuilder().insert().into(Artifact).updateEntity(false)
      .values(rows as never).orIgnore().returning(['id', 'artifact_type']).execute()
    const models = (inserted.raw as { id: string; artifact_type: string }[]).filter(row => row.artifact_type === 'model')
    const vocabularies = loadVocabularies()
    await keepLegacyDocuments(manager, models.map(({ id }) => ({
      artifactId: id, revision: 0, vocabulary: vocabularyOf(id, vocabularies), by: 'backfill', reason: 'the original, before the schema',
    })))
    return models.length
  })
}
