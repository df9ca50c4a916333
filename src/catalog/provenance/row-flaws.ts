import { codePinFlaws, missingCodeColumns } from './code-pin-flaws'
import type { Flaw, ModelKind } from './finding'
import { isLegacy, isNotBroughtOver, type ProvenanceRow } from './provenance-rows'
import { sourcePinFlaws } from './source-pin-flaws'

/** What a model is: by its row, else by the origin of its artifact. */
export const kindOf = ({ is_external, origin_type }: ProvenanceRow): ModelKind => {
  if (is_external !== null) return is_external ? 'external' : 'internal'
  return origin_type === 'internal' || origin_type === 'external' ? origin_type : 'unknown'
}

/** What is wrong with the provenance of a model as stored; empty when nothing is. Asks no clone and no network. */
export function rowFlaws(row: ProvenanceRow): readonly Flaw[] {
  if (row.last_version === null) {
    return [{
      code: 'provenance/never-read',
      what: 'no document of the model was ever kept',
      why: 'it came in neither through the catalog nor through the backfill',
      fix: 'run npm run backfill, or register it',
    }]
  }
  if (row.is_external === null) {
    return [{
      code: 'provenance/row-missing',
      what: 'the model has no row in model_versions',
      why: 'without it nothing says where the model comes from; an external one gets it with its source and pin',
      fix: `answer what model-artifacts review list --artifact ${row.id} asks, or run npm run backfill again`,
    }]
  }
  if (!row.is_external) return codePinFlaws(row)
  const { external_source_url: url, external_source_version: pin } = row
  if (url !== null && pin !== null) return sourcePinFlaws(url, pin)
  return [{
    code: 'provenance/source-pin-missing',
    what: `${url === null ? 'external_source_url' : 'external_source_version'} is not known`,
    why: 'an external model is named by where it is published and by the version',
    fix: 'give both, the version in a form that never moves',
  }]
}

/** What is open in a legacy row whose pins are in order. */
export function openFlaw({ unsettled }: ProvenanceRow): Flaw {
  return {
    code: 'provenance/legacy-open',
    what: unsettled === 0
      ? 'its document is still in a legacy shape'
      : `${unsettled} review ${unsettled === 1 ? 'item is' : 'items are'} not settled`,
    why: 'the backfill leaves open what nobody may guess',
    fix: 'answer its items: model-artifacts review list',
  }
}

/**
 * Whether the backfill left something of a model open: its document, a review item or a part of its code pin.
 * Settled, a legacy row is judged like every other; a model registered in today's shape is never open.
 */
export const isOpen = (row: ProvenanceRow): boolean => isLegacy(row) &&
  (isNotBroughtOver(row) || row.unsettled > 0 || (row.is_external === false && missingCodeColumns(row).length > 0))
