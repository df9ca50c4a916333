import { ModelCatalog } from '../catalog/model-catalog'
import { listReviewItems } from '../catalog/review-list'
import { print, printJson, say, table } from './print'
import type { Run } from './flags/declare'
import { withMigrated } from './with-migrated'

/** `show ID`: both rows and the review items that are not settled. */
export const show: Run = async ([id = ''], options) => {
  const { model, items } = await withMigrated(async dataSource => ({
    model: await new ModelCatalog(dataSource).getModel(id),
    items: await listReviewItems(dataSource.manager, { artifactId: id }),
  }))
  if (options['json'] === true) return printJson({ ...model, reviewItems: items })
  print(`artifacts\n\n${table(['column', 'value'], Object.entries(model.artifact))}\n`)
  if (model.modelVersion !== null) print(`model_versions\n\n${table(['column', 'value'], Object.entries(model.modelVersion))}\n`)
  else print('model_versions\n\nno row: an external model gets one when its source and pin are known\n')
  print(`metadata hash, for --if-hash\n\n${model.metadataHash ?? 'none: there is no document'}\n`)
  if (items.length === 0) return
  print(`review items\n\n${table(['item', 'pointer', 'reason', 'found', 'candidate'], items.map(item =>
    [item.id, item.pointer, item.reason_code, item.found, item.candidate]))}`)
  say(`next: model-artifacts review resolve ${items[0]?.id ?? ''}=VALUE --by WHO`)
}
