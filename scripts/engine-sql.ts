import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { engineSql } from '../test/support/engine-sql'

// npm run engine-sql: docs/engines/*.sql, what migrations emit for one engine and not for PostgreSQL.
async function main(): Promise<void> {
  const folder = path.join(__dirname, '..', 'docs', 'engines')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of await engineSql()) writeFileSync(path.join(folder, name), text)
}

void main()
