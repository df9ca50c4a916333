// Made from schemas/relational/model_versions.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type {
  AdoptedId,
  AgentId,
  ArtifactId,
  BaseModelId,
  BenchmarkId,
  CodeEntrypoint,
  CodeRepoUrl,
  CommitSha,
  Count,
  GpuAllocationId,
  MetricValues,
  ModelFamily,
  PromotionNotes,
  PromotionState,
  SourceUrl,
  SourceVersion,
  Text,
} from '../types/model-artifact-metadata'
import { Artifact } from './artifact'
import { ModelLineage } from './model-lineage'
import { exactBigint } from './transformers'

/**
 * What the platform must be able to ask of a model without reading its metadata. One row per artifact of type
 * model.
 */
@Entity({ name: 'model_versions' })
@Check('ck_model_versions_external_source_url_ebb34f62', 'char_length("external_source_url") <= 2048')
@Check(
  'ck_model_versions_external_source_url_4d84c324',
  '"external_source_url" COLLATE "C" ~ \'^https?\\u003a\\u002f\\u002f[^\\u0009-\\u000d\\u0020\\u0023\\u002f\\u003f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*$\'',
)
@Check('ck_model_versions_external_source_version_16b1045e', 'char_length("external_source_version") <= 200')
@Check(
  'ck_model_versions_external_source_version_c3b5d148',
  '"external_source_version" COLLATE "C" ~ \'^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+$\'',
)
@Check('ck_model_versions_code_repo_url_30e854e4', 'char_length("code_repo_url") <= 2048')
@Check(
  'ck_model_versions_code_repo_url_321f8e06',
  '"code_repo_url" COLLATE "C" ~ \'^https?\\u003a\\u002f\\u002f[^\\u0009-\\u000d\\u0020\\u0023\\u002f\\u003f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*$\'',
)
@Check(
  'ck_model_versions_code_commit_sha_6387200a',
  '(char_length("code_commit_sha") = 40 OR char_length("code_commit_sha") = 64) AND "code_commit_sha" COLLATE "C" ~ \'^[0-9a-f]*$\'',
)
@Check('ck_model_versions_code_entrypoint_2c099e76', 'char_length("code_entrypoint") <= 1000')
@Check(
  'ck_model_versions_code_entrypoint_8fa6b8fb',
  '"code_entrypoint" COLLATE "C" ~ \'^(?!\\u002f)(?!(?:[^\\u002f]*\\u002f)*\\u002e\\u002e(?:\\u002f|$))[^\\u0001-\\u001f\\u005c\\u007f]*[^\\u0001-\\u0020\\u002f\\u005c\\u007f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]$\'',
)
@Check('ck_model_versions_trained_by_325088c7', 'char_length("trained_by") <= 200')
@Check(
  'ck_model_versions_trained_by_0191a5b6',
  '"trained_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_model_versions_gpu_allocation_id_3951e10a', 'char_length("gpu_allocation_id") <= 200')
@Check(
  'ck_model_versions_gpu_allocation_id_6d141718',
  '"gpu_allocation_id" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_model_versions_training_params_json_1e15cb4f', 'jsonb_typeof("training_params_json") = \'object\'')
@Check('ck_model_versions_eval_metrics_json_2f93945d', 'jsonb_typeof("eval_metrics_json") = \'object\'')
@Check('ck_model_versions_benchmark_id_56c3f975', 'char_length("benchmark_id") <= 2000')
@Check(
  'ck_model_versions_benchmark_id_c8dd584c',
  '"benchmark_id" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check(
  'ck_model_versions_promotion_state_5d351781',
  '"promotion_state" IN (\'candidate\', \'promoted\', \'rejected\', \'superseded\')',
)
@Check('ck_model_versions_promotion_notes_12c8bb4d', 'char_length("promotion_notes") <= 10000')
@Check(
  'ck_model_versions_promotion_notes_045994a9',
  '"promotion_notes" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_model_versions_model_family_4909b6fb', 'char_length("model_family") <= 2000')
@Check(
  'ck_model_versions_model_family_80da246b',
  '"model_family" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_model_versions_framework_d54706ca', 'char_length("framework") <= 2000')
@Check(
  'ck_model_versions_framework_34d3cf2e',
  '"framework" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_model_versions_parameter_count_5a309f46', '"parameter_count" >= 0')
@Check('ck_model_versions_parameter_count_97d3e563', '"parameter_count" <= 9007199254740991')
@Check(
  'ck_model_versions_variant_7907ad54',
  '("is_external" AND "external_source_url" IS NOT NULL AND "external_source_version" IS NOT NULL) OR (NOT "is_external" AND "external_source_url" IS NULL AND "external_source_version" IS NULL)',
)
@Index('idx_model_versions_base', ['base_model_id'])
@Index('idx_model_versions_trained_by', ['trained_by'])
@Index('idx_model_versions_promotion', ['promotion_state'])
@Index('idx_model_versions_lineage', ['lineage_id'])
@Index(
  'idx_model_versions_promoted_801482ea',
  ['lineage_id'],
  { unique: true, where: '"promotion_state" = \'promoted\'' },
)
@Index('idx_model_versions_base_id', ['base_model_id', 'artifact_id'])
@Index('idx_model_versions_trained_by_id', ['trained_by', 'artifact_id'])
@Index('idx_model_versions_promotion_id', ['promotion_state', 'artifact_id'])
@Index('idx_model_versions_family', { synchronize: false })
@Index('idx_model_versions_framework', { synchronize: false })
@Index('idx_model_versions_parameters', ['parameter_count', 'artifact_id'])
@Index('idx_model_versions_created', ['created_at', 'artifact_id'])
export class ModelVersion {
  /** The model. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'model_versions_pkey' })
  @ForeignKey(() => Artifact, 'id', { name: 'model_versions_artifact_id_fkey', onDelete: 'CASCADE' })
  artifact_id!: ArtifactId

  /** true: the model was obtained from outside. */
  @Column({ type: 'boolean', default: false })
  is_external!: boolean

  /** Where the model is published: an http or https URL without blanks, at most 2,048 characters. */
  @Column({ type: 'text', nullable: true })
  external_source_url!: SourceUrl | null

  /**
   * The upstream pin: a Hugging Face revision, Git commit, Zenodo version or the like; never a branch name or a
   * placeholder such as main, latest or external.
   */
  @Column({ type: 'text', nullable: true })
  external_source_version!: SourceVersion | null

  /**
   * The model this one was made from, e.g. by fine-tuning: always the id of a row of artifacts. A base from outside
   * is registered first, as an external model.
   */
  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => Artifact, 'id', { name: 'model_versions_base_model_id_fkey' })
  base_model_id!: BaseModelId | null

  /** The repository that holds the training code: an http or https URL without blanks, at most 2,048 characters. */
  @Column({ type: 'text', nullable: true })
  code_repo_url!: CodeRepoUrl | null

  /** A full commit hash: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
  @Column({ type: 'text', nullable: true })
  code_commit_sha!: CommitSha | null

  /**
   * The file that trains the model, as a path relative to the repository with / between its parts and without ..
   * parts, e.g. forge/training/train_celltype.py.
   */
  @Column({ type: 'text', nullable: true })
  code_entrypoint!: CodeEntrypoint | null

  /** When training began. */
  @Column({ type: 'timestamptz', nullable: true })
  training_started_at!: Date | null

  /** When training ended. */
  @Column({ type: 'timestamptz', nullable: true })
  training_completed_at!: Date | null

  /** The person or agent that trained the model. */
  @Column({ type: 'text', nullable: true })
  trained_by!: AgentId | null

  /** The resource allocation the training ran on. */
  @Column({ type: 'text', nullable: true })
  gpu_allocation_id!: GpuAllocationId | null

  /** Free-form training settings, e.g. hyper-parameters. */
  @Column({ type: 'jsonb', nullable: true })
  training_params_json!: unknown

  /** Measured values by metric name, e.g. {"auroc": 0.91}, or by a named group of them, one level deep. */
  @Column({ type: 'jsonb', nullable: true })
  eval_metrics_json!: MetricValues | null

  /** The artifact that holds the evaluation data set, where the document refers to one. */
  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => Artifact, 'id', { name: 'model_versions_eval_dataset_artifact_id_fkey' })
  eval_dataset_artifact_id!: ArtifactId | null

  /** The benchmark the metrics belong to. */
  @Column({ type: 'text', nullable: true })
  benchmark_id!: BenchmarkId | null

  /**
   * candidate: registered, not decided. promoted: in use. rejected: decided against. superseded: a later version
   * was promoted.
   */
  @Column({ type: 'text', default: 'candidate' })
  promotion_state!: PromotionState

  /** Why the promotion state is what it is: reason, who, and any override. */
  @Column({ type: 'text', nullable: true })
  promotion_notes!: PromotionNotes | null

  /** When the model was registered. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  created_at!: Date

  /** The lineage: the id of its first version. Filled by a trigger when left out. */
  @Column({ type: 'text' })
  @ForeignKey(() => ModelLineage, 'lineage_id', { name: 'model_versions_lineage_id_fkey', deferrable: 'INITIALLY DEFERRED' })
  lineage_id!: AdoptedId

  /**
   * The kind of model, e.g. transformer, logistic_regression, biophysical_ode. Non-blank text of at most 2,000
   * characters; it admits no absence, because something must say what the thing is.
   */
  @Column({ type: 'text', nullable: true })
  model_family!: ModelFamily | null

  /** The library the model is built with, e.g. pytorch, scikit-learn, scipy. */
  @Column({ type: 'text', nullable: true })
  framework!: Text | null

  /** The number of trainable (or fitted) parameters, exact. */
  @Column({ type: 'bigint', nullable: true, transformer: exactBigint })
  parameter_count!: Count | null
}
