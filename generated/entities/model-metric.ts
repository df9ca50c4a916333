// Made from schemas/relational/model_metrics.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { ArtifactId, MetricNumber, MetricPath } from '../types/model-artifact-metadata'
import { ModelVersion } from './model-version'

/**
 * Every measured value of a model by its name, made by a trigger from model_versions.eval_metrics_json, so that
 * models can be found and ordered by it.
 */
@Entity({ name: 'model_metrics' })
@Check('ck_model_metrics_name_5cd8ab1e', 'char_length("name") <= 801')
@Check('ck_model_metrics_value_ba941e5c', '"value" >= -1.7976931348623157e+308')
@Check('ck_model_metrics_value_92c9e810', '"value" <= 1.7976931348623157e+308')
@Index('idx_model_metrics_value', ['name', 'value', 'artifact_id'])
export class ModelMetric {
  /** The model. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'model_metrics_pkey' })
  @ForeignKey(() => ModelVersion, 'artifact_id', { name: 'model_metrics_artifact_id_fkey', onDelete: 'CASCADE' })
  artifact_id!: ArtifactId

  /**
   * The name of a metric, or its group and its name with / between them, each with ~ written ~0 and / written ~1.
   */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'model_metrics_pkey' })
  name!: MetricPath

  /** What was measured. */
  @Column({ type: 'double precision' })
  value!: MetricNumber
}
