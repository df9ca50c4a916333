import { CreateDatasetVersions1800000000000 } from './1800000000000-create-dataset-versions'

/** Every migration, oldest first. An explicit list: a glob finds nothing from another working directory. */
export const migrations = [
  CreateDatasetVersions1800000000000,
] as const
