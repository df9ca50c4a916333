import { visible } from '../backfill/report/cell-text'
import { checkUpdate, updateMetadata, type MetadataChange } from '../catalog/versions/update-metadata'
import { changeTable, exactJson } from './change-table'
import { print, say } from './print'
import type { Run } from './flags/declare'
import { inFile } from './in-file'
import { inputName, readJson } from './read-input'
import { writing } from './writing'

/** `update ID FILE|-`: changes named fields, or the whole document; prints what changed. */
export const update: Run = async ([id = '', file = '-'], options) => {
  const change = readJson(file) as MetadataChange
  const isDryRun = options['dryRun'] === true
  const updated = await inFile(inputName(file), async () => {
    const checked = checkUpdate(change, {
      by: String(options['by']),
      reason: String(options['reason']),
      ...(typeof options['ifHash'] === 'string' && { ifHash: options['ifHash'] }),
    })
    return writing(isDryRun, manager => updateMetadata(manager, id, checked))
  })
  if (options['json'] === true) return print(exactJson({ ...(isDryRun && { dryRun: true }), ...updated }))
  const { changes, revision, metadataHash } = updated
  if (changes.length > 0) print(changeTable(changes))
  say(visible(changes.length === 0
    ? `${id}: this is what revision ${revision} says already; nothing ${isDryRun ? 'would be ' : ''}written`
    : `${id}: ${isDryRun ? 'would write' : 'wrote'} revision ${revision}, ${metadataHash}`))
}
