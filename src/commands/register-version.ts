import { visible } from '../backfill/report/cell-text'
import { checkVersionRequest, type RegisterModelVersion } from '../catalog/check-request'
import { registerModelVersion } from '../catalog/versions/register-version'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { inFile } from './in-file'
import { inputName, readJson } from './read-input'
import { writing } from './writing'

/** `register-version PARENT FILE|-`: the next version of a lineage; the same id again gives the stored rows. */
export const registerVersion: Run = async ([parent = '', file = '-'], options) => {
  const request = readJson(file) as RegisterModelVersion
  const isDryRun = options['dryRun'] === true
  const registered = await inFile(inputName(file), async () => {
    const checked = checkVersionRequest(request)
    return writing(isDryRun, manager => registerModelVersion(manager, parent, checked))
  })
  const { id, version_number: number, title, metadata } = registered.artifact
  if (isDryRun) {
    if (options['json'] === true) printJson({ dryRun: true, id: request.id ?? null, parent, number, title, metadata })
    else say(visible(`would register version ${String(number)} after ${parent}: ${title ?? '(no title)'}`))
    return
  }
  if (options['json'] === true) printJson(registered)
  else say(visible(`registered ${id}, version ${String(number)} after ${parent}\nnext: model-artifacts show ${id}`))
}
