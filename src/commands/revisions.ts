import { ModelCatalog } from '../catalog/model-catalog'
import { UsageError } from '../errors'
import { changeTable, exactJson } from './change-table'
import { print, printJson, printSlowly, say, table } from './print'
import type { Run } from './flags/declare'
import { withMigrated } from './with-migrated'

/** `revisions ID`: every document a model had; with `--show N` the text of one, not a byte more or less. */
export const revisions: Run = async ([id = ''], options) => {
  if (typeof options['show'] === 'string') return showRevision(id, revisionNumber(options['show']), options['json'] === true)
  const all = await withMigrated(dataSource => new ModelCatalog(dataSource).revisions(id))
  if (options['json'] === true) return printJson(all)
  print(table(['revision', 'at', 'by', 'reason', 'schema', 'bytes', 'sha256'], all.map(each => [
    each.revision, each.at, each.by, each.reason, each.schemaVersion, each.sizeBytes, each.sha256,
  ])))
  say(`${all.length} ${all.length === 1 ? 'revision' : 'revisions'}`)
  const [from, to] = all.slice(-2)
  if (from !== undefined && to !== undefined) say(`next: model-artifacts diff ${id} ${from.revision} ${to.revision}`)
}

async function showRevision(id: string, number: number, json: boolean): Promise<void> {
  const found = await withMigrated(dataSource => new ModelCatalog(dataSource).revision(id, number))
  if (json) return printJson(found)
  // nothing is added, so that the hash of what comes out is the one that is kept
  if (found.document === null) say(`revision ${number} holds no document`)
  else await printSlowly(found.document)
}

function revisionNumber(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text)
  throw new UsageError({
    code: 'usage/invalid-value',
    where: {},
    what: `"${text}" is no revision number`,
    fix: 'give a number that `model-artifacts revisions ID` lists',
  })
}

/** `diff ID FROM TO`: what changed between two revisions. */
export const diff: Run = async ([id = '', ...numbers], options) => {
  const [from = 0, to = 0] = numbers.map(revisionNumber)
  const found = await withMigrated(dataSource => new ModelCatalog(dataSource).diffRevisions(id, from, to))
  if (options['json'] === true) return print(exactJson(found))
  if (found.changes.length > 0) print(changeTable(found.changes))
  const { length } = found.changes
  say(`${length} ${length === 1 ? 'change' : 'changes'}${found.comparedAs === 'text' ? ', compared as text' : ''}`)
}
