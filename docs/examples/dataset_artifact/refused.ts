import { DataError } from 'model-artifacts'
import { openCatalog } from './open-catalog'

const say = (error: unknown): void => console.log(error instanceof DataError ? error.message : String(error))

async function main(): Promise<void> {
  const { dataSource, datasets } = await openCatalog()
  const files = [{ path: 'night.csv', sha256: 'not a hash' }]
  await datasets.register({
    title: 'Sleep recordings', createdBy: 'ada', metadata: { form: 'files', license: 'CC0-1.0', files, row_count: 3 },
  }).catch(say)
  await dataSource.query(`INSERT INTO artifacts (id, artifact_type, metadata)
    VALUES ('dataset-by-hand', 'dataset', '{"form": "files", "license": "CC0-1.0", "files": []}')`).catch(say)
  await dataSource.destroy()
}

void main()
