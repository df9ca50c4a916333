import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import type { EntityManager } from 'typeorm'
import type { PromotionState } from '../../generated/types/model-artifact-metadata'
import type { Adoption } from '../catalog/adopt-models'
import { blockerCodes, missingWords, type Blocker } from '../catalog/promotion/blockers'
import { SchemaError } from '../errors'
import decisionsSchema from './decisions.schema.json'

/** What a person decided about one model. */
export interface Decision {
  readonly id?: string
  /** The public beginning of an id; it decides only where exactly one model begins so. */
  readonly id_prefix?: string
  readonly title: string
  readonly promotion_state: PromotionState
  readonly reason: string
  readonly by: string
}

/** A file of decisions. */
export interface Decisions {
  readonly name: string
  readonly description: string
  readonly decisions: readonly Decision[]
}

/** The decisions that ship with the toolkit: the models known when the catalog was introduced. */
export const DEFAULT_DECISIONS = path.join(__dirname, 'decisions', 'ws1.json')

/**
 * A decisions file, checked against its meta-schema.
 *
 * @throws SchemaError `decisions/unreadable`, `decisions/invalid` with every problem and its pointer
 */
export function loadDecisions(file: string = DEFAULT_DECISIONS): Decisions {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new SchemaError({
      code: 'decisions/unreadable',
      where: { source: file },
      what: cause instanceof Error ? cause.message : String(cause),
      fix: 'name a readable JSON file',
    }, { cause })
  }
  const validate = new Ajv({ allErrors: true, strictRequired: false }).compile<Decisions>(decisionsSchema)
  if (validate(value)) return value
  throw new SchemaError((validate.errors ?? []).map(error => ({
    code: 'decisions/invalid',
    where: { source: file, pointer: error.instancePath },
    what: error.message ?? error.keyword,
    fix: 'see src/backfill/decisions.schema.json',
  })))
}

/** What is decided about a model, or that more than one model fits the decision. */
export type Verdict =
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'ambiguous'; readonly decision: Decision; readonly fits: number }

/** Ids that one statement compares with the prefixes. */
const WINDOW = 20_000

/** Ids of models by the prefix they begin with; page by page, so that no statement runs long in a large table. */
async function idsByPrefix(
  manager: EntityManager, prefixes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(prefixes.map(prefix => [prefix, []]))
  if (prefixes.length === 0) return found
  for (let afterId: string | null = ''; afterId !== null;) {
    const [page]: { last: string; walked: number; fits: readonly (readonly [string, string])[] }[] = await manager.query(
      `with page as materialized (select a.id, a.artifact_type from artifacts a where a.id > $1 order by a.id limit $2)
       select (select max(id) from page) as last, (select count(*)::int from page) as walked,
              coalesce((select json_agg(json_build_array(named.prefix, p.id) order by p.id)
                from page p join unnest($3::text[]) as named(prefix) on starts_with(p.id, named.prefix)
                where p.artifact_type = 'model'), '[]') as fits`,
      [afterId, WINDOW, prefixes])
    for (const [prefix, id] of page?.fits ?? []) found.get(prefix)?.push(id)
    afterId = page !== undefined && page.walked === WINDOW ? page.last : null
  }
  return found
}

/**
 * Decisions by artifact id. A prefix that fits several models decides none of them: that would be a guess.
 * Before the first batch.
 */
export async function matchDecisions(
  manager: EntityManager,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  const prefixes = decisions.flatMap(({ id, id_prefix: prefix }) => (id === undefined && prefix !== undefined ? [prefix] : []))
  const byPrefix = await idsByPrefix(manager, [...new Set(prefixes)])
  for (const decision of decisions) {
    const { id, id_prefix: prefix } = decision
    const ids = id !== undefined ? [id] : byPrefix.get(prefix ?? '') ?? []
    for (const found of ids) {
      verdicts.set(found, ids.length === 1
        ? { kind: 'decided', decision }
        : { kind: 'ambiguous', decision, fits: ids.length })
    }
  }
  return verdicts
}

/** Why a model is in its state, for `promotion_notes`; a promotion without all facts says that it is an override. */
function promotionNotes(decision: Decision, missing: readonly string[]): string {
  const override = missing.length > 0
    ? ` Override by ${decision.by}: promoted although ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`
    : ''
  return `${decision.reason} Decided by ${decision.by}.${override}`
}

/** A decision as the catalog writes it; a promotion that lacks facts is an override by who decided. */
export function promotionOf(decision: Decision, blockers: readonly Blocker[]): NonNullable<Adoption['promotion']> {
  const { promotion_state: state, by, reason } = decision
  const overruled = state === 'promoted' ? blockers : []
  return {
    state, by, reason,
    notes: promotionNotes(decision, missingWords(overruled)),
    ...(overruled.length === 0 ? {} : { override: { by, reason, blockers: [...blockerCodes(overruled)] } }),
  }
}
