import { isDeepStrictEqual } from 'node:util'
import type { ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { factOfModelVersionColumn, projectModelVersion } from '../../generated/projection/model-version'
import type { HeldFact } from '../catalog/review-items'
import { metadataTroubles } from '../catalog/validate-metadata'
import { valueAt, withValueAt } from '../json-pointer'
import { holdFacts, type Proposal } from './plan'

const asFact = (column: string, value: unknown): unknown =>
  column === 'eval_dataset_artifact_id' ? { artifact_id: value } : value

type Columns = readonly (readonly [column: string, pointer: string, inRow: unknown])[]

const isFree = (document: unknown, pointer: string): boolean =>
  !metadataTroubles(document).some(trouble => (trouble.where.pointer ?? '').startsWith(pointer))

/** What only the row says, as part of the document. */
const fill = (document: unknown, columns: Columns): unknown => columns.reduce((draft, [column, pointer, inRow]) => {
  if (valueAt(draft, pointer) !== undefined) return draft
  const filled = withValueAt(draft, pointer, asFact(column, inRow))
  return isFree(filled, pointer) ? filled : draft
}, document)

const contradiction = (document: unknown, [column, pointer, inRow]: Columns[number]): HeldFact & { why: string } => ({
  pointer,
  reasonCode: 'contradiction',
  found: { [`model_versions#/${column}`]: inRow, [pointer]: valueAt(document, pointer) ?? null },
  candidate: asFact(column, inRow),
  why: 'the row that is there already says otherwise',
})

/**
 * A proposal in the light of the `model_versions` row that is there already, e.g. from an earlier backfill by hand. What
 * only the row says is copied into the document; where the two differ nobody guesses, and the fact is held with both.
 */
export function reconcile(proposal: Proposal, row: ModelVersion | undefined): Proposal {
  if (row === undefined || proposal.document === null) return proposal
  const settled = new Set(proposal.answered.map(({ pointer }) => pointer))
  const columns: Columns = Object.entries(factOfModelVersionColumn)
    .map(([column, pointer]) => [column, pointer, (row as unknown as Readonly<Record<string, unknown>>)[column] ?? null] as const)
    .filter(([, pointer, inRow]) => inRow !== null && !settled.has(pointer))
  const document = fill(proposal.document, columns)
  const variant = columns.find(([, pointer]) => pointer === '/is_external')
  if (variant !== undefined && valueAt(document, '/is_external') !== variant[2]) {
    return holdFacts({ ...proposal, document }, [contradiction(document, variant)])
  }
  if (metadataTroubles(document).length > 0) return { ...proposal, document }
  const projection: Readonly<Record<string, unknown>> = { ...projectModelVersion(document as ModelArtifactMetadata) }
  const differing = columns.filter(([column, , inRow]) => !isDeepStrictEqual(inRow, projection[column]))
  return holdFacts({ ...proposal, document }, differing.map(column => contradiction(document, column)))
}
