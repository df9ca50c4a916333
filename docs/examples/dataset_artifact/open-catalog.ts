import { ArtifactCatalog, createDataSource } from 'model-artifacts'
import { datasetVersionType } from './generated/catalog/dataset-version'
import * as entities from './generated/entities'
import { migrations } from './migrations'

/** The migrated database in `data/`, and the catalog of data sets in it. */
export async function openCatalog() {
  const dataSource = await createDataSource({ dir: 'data', entities, migrations }).initialize()
  await dataSource.runMigrations()
  return { dataSource, datasets: new ArtifactCatalog(dataSource, datasetVersionType) }
}
