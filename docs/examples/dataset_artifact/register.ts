import { openCatalog } from './open-catalog'

async function main(): Promise<void> {
  const { dataSource, datasets } = await openCatalog()
  const { artifact, row } = await datasets.register({
    id: 'dataset-sleep-2024',
    title: 'Sleep diaries, 2024',
    createdBy: 'ada',
    metadata: { form: 'tabular', license: 'CC-BY-4.0', columns: ['night', 'hours'], row_count: 366 },
  })
  console.log(`${artifact.id}: ${row.form}, ${row.row_count} rows, ${row.license}, ${row.review_state}`)
  const { revision } = await datasets.update(artifact.id, { patch: { row_count: 365 } }, {
    by: 'ada', reason: '2024-02-30 was no night',
  })
  console.log(`revision ${revision}: ${(await datasets.get(artifact.id)).row?.row_count} rows`)
  await dataSource.destroy()
}

void main()
