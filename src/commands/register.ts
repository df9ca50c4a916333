import { ModelCatalog } from '../catalog/model-catalog'
import { checkRequest, type RegisterModel } from '../catalog/register-model'
import { DataError } from '../errors'
import { printJson, say } from './print'
import type { Run } from './program'
import { inputName, readJson } from './read-input'
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

/** `register FILE|-`: both rows in one transaction; the same registration again gives the stored rows. */
export const register: Run = async ([file = '-'], options) => {
  const request = asRequest(readJson(file), inputName(file))
  if (options['dryRun'] === true) {
    const { id, metadata } = checkRequest(request)
    if (options['json'] === true) printJson({ dryRun: true, id: request.id ?? null, metadata })
    else say(`would register ${request.id ?? `${id.slice(0, 6)}… (a new id)`}: ${request.title}`)
    return
  }
  const registered = await withMigrated(dataSource => new ModelCatalog(dataSource).registerModel(request))
  if (options['json'] === true) printJson(registered)
  else say(`registered ${registered.artifact.id}\nnext: model-artifacts show ${registered.artifact.id}`)
}
