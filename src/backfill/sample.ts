import type { DataSource } from 'typeorm'
import { Artifact } from '../../generated/entities'
import rows from './sample/ws1.json'

/**
 * Loads the sample clone, as other software left it before the schema: the known models with made-up metadata, and one
 * data set. Only where there is no model at all. How many models were loaded.
 */
export async function loadSample(dataSource: DataSource): Promise<number> {
  return dataSource.transaction(async manager => {
    const artifacts = manager.getRepository(Artifact)
    if (await artifacts.existsBy({ artifact_type: 'model' })) return 0
    const inserted = await manager.createQueryBuilder().insert().into(Artifact).updateEntity(false)
      .values(rows as never).orIgnore().returning(['id', 'artifact_type']).execute()
    return (inserted.raw as { artifact_type: string }[]).filter(row => row.artifact_type === 'model').length
  })
}
