import { ModelCatalog } from '../catalog/model-catalog'
import { UsageError } from '../errors'
import { changeTable, exactJson } from './change-table'
import { print, printJson, say, table } from './print'
import type { Run } from './flags/declare'
import { withMigrated } from './with-migrated'

/** `revisions ID`: every document a model had. */
export const revisions: Run = async ([id = ''], options) => {
  const all = await withMigrated(dataSource => new ModelCatalog(dataSource).revisions(id))
  if (options['json'] === true) return printJson(all)
  print(table(['revision', 'at', 'by', 'reason', 'schema', 'bytes', 'sha256'], all.map(each => [
    each.revision, each.at, each.by, each.reason, each.schemaVersion, each.sizeBytes, each.sha256,
  ])))
  say(`${all.length} ${all.length === 1 ? 'revision' : 'revisions'}`)
  const [from, to] = all.slice(-2)
  if (from !== undefined && to !== undefined) say(`next: model-artifacts diff ${id} ${from.revision} ${to.revision}`)
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
