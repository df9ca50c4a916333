/** The public face of model-artifacts: what a user of the library imports, and nothing else. */
export { ModelCatalog } from './catalog/model-catalog'
export type { RegisterModel, RegisteredModel } from './catalog/register-model'
export type { CodePin, TrainingRun } from './catalog/model-row'
export type { ListedModel, ModelFilter } from './catalog/models'
export type { ExportOptions } from './catalog/exchange/export-catalog'
export type { ImportCatalogOptions, ImportCatalogSummary } from './catalog/exchange/import-catalog'
export { createDataSource } from './database/data-source'
export {
  DataError, DriftError, EnvironmentError, SchemaError, ToolkitError, UsageError, type Place, type Trouble,
} from './errors'
export * from '../generated/entities'
export type * from '../generated/types/model-artifact-metadata'
