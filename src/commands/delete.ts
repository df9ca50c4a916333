import { visible } from '../backfill/report/cell-text'
import { checkDeletion, deleteModel as deleteInCatalog } from '../catalog/versions/delete-model'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { writing } from './writing'

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `delete ID`: says what is lost with the model, and what stays. */
export const deleteModel: Run = async ([id = ''], options) => {
  const isDryRun = options['dryRun'] === true
  const checked = checkDeletion({
    by: String(options['by']), reason: String(options['reason']), evenPromoted: options['evenPromoted'] === true,
  })
  const deleted = await writing(isDryRun, manager => deleteInCatalog(manager, id, checked))
  if (options['json'] === true) return printJson({ ...(isDryRun && { dryRun: true }), ...deleted })
  const { versionNumber, lineageId, revisions, reviewItems } = deleted
  say(visible([
    `${isDryRun ? 'would delete' : 'deleted'} ${id}, version ${String(versionNumber)} of lineage ${lineageId}`,
    `  lost: ${plural(revisions, 'metadata document')}, ${plural(reviewItems, 'review item')}`,
    '  kept: the ledger with who removed it and why, the log of its reviews; the id and the number stay retired',
  ].join('\n')))
}
