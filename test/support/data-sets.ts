import type { DataSource } from 'typeorm'
import * as entities from '../../docs/examples/dataset_artifact/generated/entities'
import { datasetVersionType } from '../../docs/examples/dataset_artifact/generated/catalog/dataset-version'
import type { DatasetMetadata } from '../../docs/examples/dataset_artifact/generated/types/dataset-metadata'
import { migrations } from '../../docs/examples/dataset_artifact/migrations'
import { ArtifactCatalog } from '../../src/catalog/artifact-catalog'
import { createDataSource } from '../../src/database/data-source'
import type { TestDatabase } from './servers'

/** What the example's data source has beside the toolkit's own. */
export const ofDataSets = { entities, migrations }

/** A data source with the example's second type, migrated. The caller destroys it. */
export async function withDataSets(database: TestDatabase): Promise<DataSource> {
  const dataSource = await createDataSource({ ...database.settings, ...ofDataSets }).initialize()
  await dataSource.runMigrations()
  return dataSource
}

/** The catalog of the example. */
export const dataSetCatalog = (dataSource: DataSource) => new ArtifactCatalog(dataSource, datasetVersionType)

/** A valid table. */
export const tabular = (changes: object = {}): DatasetMetadata =>
  ({ form: 'tabular', license: 'CC-BY-4.0', columns: ['night', 'hours'], row_count: 366, ...changes }) as DatasetMetadata

/** A valid set of files. */
export const filed = (changes: object = {}): DatasetMetadata =>
  ({ form: 'files', license: 'CC0-1.0', files: [{ path: 'a.csv', sha256: '0'.repeat(64) }], ...changes }) as DatasetMetadata
