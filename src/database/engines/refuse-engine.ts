import type { DataSource } from 'typeorm'
import { EnvironmentError } from '../../errors'
import { constructs } from './constructs'
import type { Engine } from './engine'
import type { OtherEngine } from './verdict'

/** Engines that refuse what the rules of the catalog are made of, with what their `version()` says. */
const REFUSED: readonly { readonly engine: OtherEngine; readonly title: string; readonly version: RegExp }[] = [
  { engine: 'cockroachdb', title: 'CockroachDB', version: /\bCockroachDB\b/ },
]

/** What our migrations need and an engine refuses, with the page that says so. */
export const refusedBy = (engine: OtherEngine): readonly string[] => constructs
  .filter(({ verdicts }) => verdicts[engine].says === 'refused')
  .map(({ name, verdicts }) => `${name} (${verdicts[engine].source ?? ''})`)

/**
 * Refuses an engine that cannot hold the catalog, by what it says of itself or by what it is said to be, before the first
 * statement that would fail.
 * @throws EnvironmentError `engine/cannot-hold`
 */
export async function refuseEngine(dataSource: DataSource, named: Engine): Promise<void> {
  const [row] = await dataSource.query<{ version: string }[]>('SELECT version() AS version')
  const found = REFUSED.find(({ engine, version }) => engine === named || version.test(row?.version ?? ''))
  if (found === undefined) return
  throw new EnvironmentError({
    code: 'engine/cannot-hold',
    where: { source: 'DATABASE_URL' },
    what: `${found.title} cannot hold the catalog: it refuses\n    ${refusedBy(found.engine).join('\n    ')}`,
    why: 'the ledger, the lineages and the judgement of documents are kept by the database itself; nothing has been changed',
    fix: 'use PostgreSQL, or an engine that docs/engines.md names as one that can',
  })
}
