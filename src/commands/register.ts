import type { EntityManager } from 'typeorm'
import { visible } from '../backfill/report/cell-text'
import { ModelCatalog } from '../catalog/model-catalog'
import { checkRequest, registerModel, type RegisteredModel, type RegisterModel } from '../catalog/register-model'
import { DataError } from '../errors'
import { printJson, say } from './print'
import type { Run } from './flags/declare'
import { inputName, readJson } from './read-input'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

const FIELDS = ['id', 'title', 'createdBy', 'metadata', 'code', 'training', 'changelog']
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function asRequest(value: unknown, source: string): RegisterModel {
  const unknown = isObject(value) ? Object.keys(value).filter(key => !FIELDS.includes(key)) : []
  if (isObject(value) && unknown.length === 0) return value as unknown as RegisterModel
  throw new DataError(isObject(value)
    ? unknown.map(key => ({
        code: 'register/unknown-field',
        where: { source, pointer: `/${key}` },
        what: 'a field a registration does not have',
        why: `its fields are ${FIELDS.join(', ')}`,
        fix: 'correct its name; facts about the model belong into metadata',
      }))
    : {
        code: 'register/not-an-object',
        where: { source, pointer: '' },
        what: 'a registration is a JSON object',
        fix: 'write {"title": "…", "createdBy": "…", "metadata": {…}}',
      })
}

// the library knows no file: what is wrong inside the request is at a place of it
async function inFile<T>(source: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    throw new DataError(error.troubles.map(trouble =>
      ({ ...trouble, where: { ...trouble.where, source: trouble.where.source ?? source } })), { cause: error })
  }
}

/** `register FILE|-`: both rows in one transaction; the same registration again gives the stored rows. */
export const register: Run = async ([file = '-'], options) => {
  const source = inputName(file)
  const request = asRequest(readJson(file), source)
  const isDryRun = options['dryRun'] === true
  const registered = await inFile(source, async () => {
    // before a database is opened
    const checked = checkRequest(request)
    const work = (manager: EntityManager): Promise<RegisteredModel> => registerModel(manager, checked)
    return withMigrated(dataSource => {
      const catalog = new ModelCatalog(dataSource)
      return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
    })
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
