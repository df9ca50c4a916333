import { visible } from '../backfill/report/cell-text'
import { checkRequest, type RegisterModel } from '../catalog/check-request'
import { registerModel } from '../catalog/register-model'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { inFile } from './in-file'
import { inputName, readJson } from './read-input'
import { registerLines } from './register-lines'
import { writing } from './writing'

/** `register FILE|-`: both rows in one transaction; the same registration again gives the stored rows. */
export const register: Run = async ([file = '-'], options) => {
  if (options['jsonl'] === true) return registerLines([file], options)
  const request = readJson(file) as RegisterModel
  const isDryRun = options['dryRun'] === true
  const registered = await inFile(inputName(file), async () => {
    // before a database is opened
    const checked = checkRequest(request)
    return writing(isDryRun, manager => registerModel(manager, checked))
  })
  if (isDryRun) {
    const { id, metadata } = registered.artifact
    if (options['json'] === true) printJson({ dryRun: true, id: request.id ?? null, metadata })
    else say(visible(`would register ${request.id ?? `${id.slice(0, 6)}… (a new id)`}: ${request.title}`))
    return
  }
  if (options['json'] === true) printJson(registered)
  else say(`registered ${registered.artifact.id}\nnext: model-artifacts show ${registered.artifact.id}`)
}
