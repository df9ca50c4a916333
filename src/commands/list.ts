import type { ListedModel, ModelFilter } from '../catalog/models'
import { ModelCatalog } from '../catalog/model-catalog'
import { print, printJson, say, table } from './print'
import type { Run } from './flags/declare'
import { withMigrated } from './with-migrated'

const text = (value: unknown): { value: string } | undefined => (typeof value === 'string' ? { value } : undefined)

function filterOf(options: Readonly<Record<string, unknown>>): ModelFilter {
  const [promotion, base, trainedBy, after] = ['promotion', 'base', 'trainedBy', 'after'].map(name => text(options[name]))
  return {
    ...(promotion && { promotionState: promotion.value as NonNullable<ModelFilter['promotionState']> }),
    ...(base && { baseModelId: base.value }),
    ...(trainedBy && { trainedBy: trainedBy.value }),
    ...(after && { afterId: after.value }),
    ...(options['external'] === true && { isExternal: true }),
    ...(options['internal'] === true && { isExternal: false }),
    ...(typeof options['limit'] === 'number' && { limit: options['limit'] }),
  }
}

const variant = ({ artifact, modelVersion }: ListedModel): string =>
  modelVersion === null ? `${artifact.origin_type ?? 'unknown'}, held` : modelVersion.is_external ? 'external' : 'internal'

/** Models as a table: id, title, variant, promotion state, open review items. */
export const modelTable = (models: readonly ListedModel[]): string =>
  table(['id', 'title', 'variant', 'promotion', 'open items'], models.map(model => [
    model.artifact.id, model.artifact.title, variant(model), model.modelVersion?.promotion_state, model.openReviewItems,
  ]))

/** `list`: models in the order of their ids. */
export const list: Run = async (_, options) => {
  const models = await withMigrated(dataSource => new ModelCatalog(dataSource).listModels(filterOf(options)))
  if (options['json'] === true) return printJson(models)
  print(modelTable(models))
  say(`${models.length} ${models.length === 1 ? 'model' : 'models'}`)
}
