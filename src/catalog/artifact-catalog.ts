import type { DataSource, ObjectLiteral } from 'typeorm'
import { plainKind } from './core/artifact-kind'
import type { ArtifactType } from './core/artifact-type'
import { KindCatalog } from './core/kind-catalog'
import { referrersOf } from './versions/referrers'

/**
 * The one door to writing artifacts of a type that codegen has made from a schema, in one database with models: what a
 * model names as its training data or evaluation data set is not deleted.
 */
export class ArtifactCatalog<Document extends object, Row extends ObjectLiteral> extends KindCatalog<Document, Row> {
  /**
   * @param dataSource initialised, with the migrations run, those of the type's own tables among them
   * @param type from `generated/catalog/`
   */
  constructor(dataSource: DataSource, type: ArtifactType<Document, Row>) {
    super(dataSource, { ...plainKind(type), referrers: referrersOf })
  }
}
