import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../catalog/model-catalog'
import { blockerText } from '../catalog/promotion/blockers'
import type { Readiness, ReadinessVerdict } from '../catalog/promotion/readiness'
import type { Run } from './flags/declare'
import { print, printJson, say, table } from './print'
import { withMigrated } from './with-migrated'

const TABLE_ROWS = 1000

const rowOf = ({ artifactId, title, state, verdict, blockers }: Readiness): readonly unknown[] =>
  [artifactId, title, state, verdict, blockers.length === 0 ? null : blockers.map(blockerText).join('; ')]

const readinessTable = (rows: readonly (readonly unknown[])[]): string =>
  table(['id', 'title', 'state', 'verdict', 'what stands against it'], rows)

/** Whether the answer for one model is no: something blocks it, or it was decided otherwise. */
const isNo = ({ verdict, state }: Readiness): boolean => verdict === 'blocked' || (verdict === 'decided' && state !== 'promoted')

async function ofOne(dataSource: DataSource, id: string, json: boolean): Promise<number> {
  const one = await new ModelCatalog(dataSource).readiness(id)
  if (json) printJson(one)
  else print(readinessTable([rowOf(one)]))
  return isNo(one) ? 1 : 0
}

type Counts = Record<ReadinessVerdict, number>

// a document of many models is written as they are read, never held as a whole
async function jsonOfAll(models: AsyncIterable<Readiness>, limit: number): Promise<Counts> {
  const counts: Counts = { ready: 0, blocked: 0, decided: 0 }
  let shown = 0
  print('{\n  "models": [')
  for await (const model of models) {
    counts[model.verdict] += 1
    if (shown < limit) print(`    ${shown === 0 ? '' : ','}${JSON.stringify(model)}`)
    shown += 1
  }
  print(`  ],\n  "counts": ${JSON.stringify(counts)}\n}`)
  return counts
}

async function tableOfAll(models: AsyncIterable<Readiness>, limit: number): Promise<Counts> {
  const counts: Counts = { ready: 0, blocked: 0, decided: 0 }
  const rows: (readonly unknown[])[] = []
  for await (const model of models) {
    counts[model.verdict] += 1
    if (rows.length < limit) rows.push(rowOf(model))
  }
  print(readinessTable(rows))
  const total = counts.ready + counts.blocked + counts.decided
  if (total > rows.length) say(`the first ${rows.length} of ${total} models; --limit shows more`)
  say(`${counts.ready} ready, ${counts.blocked} blocked, ${counts.decided} decided`)
  return counts
}

/** `readiness [ID]`: 1 when something stands against the model, or against any that nobody has decided on. */
export const readiness: Run = async ([id], options) => {
  const json = options['json'] === true
  const limit = typeof options['limit'] === 'number' ? options['limit'] : json ? Infinity : TABLE_ROWS
  return withMigrated(async dataSource => {
    if (id !== undefined) return ofOne(dataSource, id, json)
    const models = new ModelCatalog(dataSource).readinessOfAll()
    const { blocked } = await (json ? jsonOfAll(models, limit) : tableOfAll(models, limit))
    return blocked > 0 ? 1 : 0
  })
}
