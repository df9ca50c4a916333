import { checkRequest, type RegisterModel } from './check-request'
import { registerMany, type ManyDoor, type RegisterManyOptions, type RegisterOutcome } from './core/register-many'
import type { ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { modelKind } from './model-kind'
import { pinColumns } from './model-row'

type Transaction = ManyDoor<ModelArtifactMetadata, ModelVersion, RegisterModel>['transaction']

/** Models to register: an array, a generator, a stream of objects. */
export type Requests = Iterable<RegisterModel> | AsyncIterable<RegisterModel>

/** Registers models in their order as `registerMany` does; each batch in one `transaction`. */
export const registerModels = (
  transaction: Transaction, requests: Requests, options: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> => registerMany({
  kind: modelKind,
  check: checkRequest,
  columns: ({ code, training }) => pinColumns(code, training),
  transaction,
}, requests, options)
