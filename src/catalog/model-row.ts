import { modelVersionType } from '../../generated/catalog/model-version'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { Trouble } from '../errors'
import { isRealMoment } from './core/moment'
import { writableColumns } from './core/stored-artifact'
import { isShapeless, shapeTroubles } from './core/value-troubles'
import { valueTroubles, type ValueRule } from './value-rules'

/** Where the code of a model is: repository, full commit, and the file that trains it. */
export interface CodePin {
  readonly repoUrl?: string
  /** 40 or 64 lower-case hexadecimal digits. */
  readonly commitSha?: string
  /** A path relative to the repository. */
  readonly entrypoint?: string
}

/** How a model was trained. Moments are RFC 3339 texts with their offset. */
export interface TrainingRun {
  readonly startedAt?: string
  readonly completedAt?: string
  readonly trainedBy?: string
  readonly gpuAllocationId?: string
}

/** The columns of `model_versions` that a caller supplies beside the metadata, moments as text; null where unknown. */
export type PinColumns = Readonly<Record<PinColumn, string | null>>

/** The columns a caller supplies: where each stands in a request, and the definition of its value. */
export const PINS = {
  code_repo_url: { group: 'code', name: 'repoUrl', rule: 'CodeRepoUrl' },
  code_commit_sha: { group: 'code', name: 'commitSha', rule: 'CommitSha' },
  code_entrypoint: { group: 'code', name: 'entrypoint', rule: 'CodeEntrypoint' },
  training_started_at: { group: 'training', name: 'startedAt', rule: 'Timestamp' },
  training_completed_at: { group: 'training', name: 'completedAt', rule: 'Timestamp' },
  trained_by: { group: 'training', name: 'trainedBy', rule: 'AgentId' },
  gpu_allocation_id: { group: 'training', name: 'gpuAllocationId', rule: 'GpuAllocationId' },
} as const satisfies Record<string, { group: 'code' | 'training'; name: string; rule: ValueRule }>

type PinColumn = keyof typeof PINS

/** What a request gives for a column; undefined where it gives nothing. */
function pinOf(column: PinColumn, code: CodePin, training: TrainingRun): string | undefined {
  const { group, name } = PINS[column]
  return ((group === 'code' ? code : training) as Readonly<Record<string, string | undefined>>)[name]
}

const PIN_COLUMNS = Object.keys(PINS) as readonly PinColumn[]

const fieldsOf = (group: 'code' | 'training'): readonly string[] =>
  PIN_COLUMNS.filter(column => PINS[column].group === group).map(column => PINS[column].name)

/** Everything wrong with a code pin and a training run; empty when both are as the schema defines them. */
export function pinTroubles(code: CodePin = {}, training: TrainingRun = {}): readonly Trouble[] {
  const shape = [
    ...shapeTroubles(code, fieldsOf('code'), '/code'), ...shapeTroubles(training, fieldsOf('training'), '/training'),
  ]
  if (isShapeless(shape)) return shape
  const broken = PIN_COLUMNS.flatMap(column => {
    const { group, name, rule } = PINS[column]
    const value = pinOf(column, code, training)
    return value === undefined ? [] : valueTroubles(rule, value, `/${group}/${name}`)
  })
  const troubles = [...shape, ...broken]
  return troubles.length > 0 ? troubles : timeTroubles(training)
}

function timeTroubles({ startedAt, completedAt }: TrainingRun): readonly Trouble[] {
  const unreal = [['/training/startedAt', startedAt], ['/training/completedAt', completedAt]] as const
  const troubles = unreal.flatMap(([pointer, text]): Trouble[] => (text === undefined || isRealMoment(text) ? [] : [{
    code: 'model/no-such-moment',
    where: { pointer },
    what: `found ${text}`,
    why: 'the calendar has no such day or time',
    fix: 'correct the day or the time',
  }]))
  if (troubles.length > 0 || !startedAt || !completedAt || Date.parse(completedAt) >= Date.parse(startedAt)) return troubles
  return [{
    code: 'model/training-ends-before-it-starts',
    where: { pointer: '/training/completedAt' },
    what: `found ${completedAt}, before ${startedAt}`,
    why: 'a training completes after it started',
    fix: 'correct one of the two',
  }]
}

/** Code pin and training run as columns. */
export const pinColumns = (code: CodePin = {}, training: TrainingRun = {}): PinColumns =>
  Object.fromEntries(PIN_COLUMNS.map(column => [column, pinOf(column, code, training) ?? null])) as PinColumns

/** Columns as TypeORM writes them: moments go into SQL as text, with all their microseconds. */
export const writable = (columns: object): object => writableColumns({ type: modelVersionType }, columns)

/** What `artifacts` says about the origin of a model, in step with its metadata. */
export function originColumns(metadata: ModelArtifactMetadata): { origin_type: 'internal' | 'external'; origin_url?: string } {
  return metadata.is_external
    ? { origin_type: 'external', origin_url: metadata.external_source_url }
    : { origin_type: 'internal' }
}
