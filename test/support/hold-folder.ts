// A program for tests: FOLDER. Opens the embedded database, writes one row, says so, and holds it until it is killed.
import { createDataSource } from '../../src/database/data-source'

async function main(dir: string): Promise<void> {
  const dataSource = await createDataSource({ dir }).initialize()
  await dataSource.query('CREATE TABLE IF NOT EXISTS held (pid integer)')
  await dataSource.query('INSERT INTO held VALUES ($1)', [process.pid])
  console.log('holding')
  setInterval(() => {}, 1000)
}

void main(process.argv[2] ?? '')
