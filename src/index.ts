/** The public face of model-artifacts: what a user of the library imports, and nothing else. */
export { ModelCatalog } from './catalog/model-catalog'
export type { RegisterModel, RegisteredModel } from './catalog/register-model'
export type { CodePin, TrainingRun } from './catalog/model-row'
export type { ListedModel } from './catalog/models'
export type { ListModels, ModelPage } from './catalog/finding/find-models'
export type { ModelFilter } from './catalog/finding/model-filter'
export { createDataSource } from './database/data-source'
export {
  DataError, DriftError, EnvironmentError, SchemaError, ToolkitError, UsageError, type Place, type Trouble,
} from './errors'
export * from '../generated/entities'
export type * from '../generated/types/model-artifact-metadata'
