import fc from 'fast-check'
import type { DataSource, EntityManager } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { recordingDecisions } from '../../src/catalog/promotion/record-decisions'
import { reviewItemId } from '../../src/catalog/review-items'
import { externalMetadata, internalMetadata } from './metadata'

/** What is done to a catalog, one step after the other; `n` picks a model among those that are there. */
export type Step =
  | { readonly do: 'register'; readonly isExternal: boolean; readonly base: number; readonly notes: string }
  | { readonly do: 'version'; readonly n: number; readonly base: number }
  | { readonly do: 'promote' | 'reject' | 'delete' | 'return' | 'raw-promote'; readonly n: number; readonly text: string }
  | { readonly do: 'item'; readonly n: number; readonly candidate: string | null; readonly moment: string; readonly text: string }
  | { readonly do: 'artifact'; readonly type: string; readonly score: string; readonly metadata: string | null; readonly moment: string }

const storable = fc.string({ unit: 'binary', maxLength: 20 })
  .map(text => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '')).map(text => `${text} “é😀\\"\u2028\u001f`)
const moment = fc.constantFrom('infinity', '-infinity', '0044-03-15 12:00:00.000001+00 BC', '12024-02-29 23:59:59.999999+00',
  '2024-06-30 23:59:60+00', '1969-12-31 23:59:59.9+05:30', '2026-01-01 00:00:00+00')
const odd = fc.constantFrom('null', '{"a": 1e400, "b": 9007199254740993, "c": -0.0, "d": 0.10}', '"\\"", ', '[[[]]]', '{"__proto__": {"x": 1}}',
  '{"artifact_id": "x"}', '1e-400', '-0').map(text => text.replace('", ', '"'))

const pick = fc.nat(1000)

/** Random steps. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('register' as const), isExternal: fc.boolean(), base: pick, notes: storable }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('version' as const), n: pick, base: pick }), weight: 4 },
  { arbitrary: fc.record({
    do: fc.constantFrom('promote' as const, 'reject' as const, 'delete' as const, 'return' as const, 'raw-promote' as const),
    n: pick, text: storable,
  }), weight: 6 },
  { arbitrary: fc.record({
    do: fc.constant('item' as const), n: pick, candidate: fc.option(odd), moment, text: storable,
  }), weight: 3 },
  { arbitrary: fc.record({
    do: fc.constant('artifact' as const), type: fc.constantFrom('dataset', 'model', 'paper'),
    score: fc.constantFrom('NaN', 'Infinity', '-0', '0.1', '1e-300', '0.30000000000000004'), metadata: fc.option(odd), moment,
  }), weight: 2 },
), { minLength: 10, maxLength: 40 })

interface Version {
  readonly id: string
  readonly lineage: string
  readonly number: number
}

const versions = (manager: EntityManager): Promise<Version[]> => manager.query(
  `select v.artifact_id as id, v.lineage_id as lineage, l.last_number as number
     from model_versions v join model_lineages l using (lineage_id) order by v.artifact_id collate "C"`)

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

async function addVersion(manager: EntityManager, id: string, of: Version, base: string | undefined): Promise<void> {
  await manager.query(
    `insert into artifacts (id, artifact_type, title, version_number, parent_version_id, is_latest, metadata)
     values ($1, 'model', $1, $2, $3, '0', '{"a": 1}')`, [id, of.number + 1, of.id])
  await manager.query('insert into model_versions (artifact_id, base_model_id) values ($1, $2)', [id, base ?? null])
}

async function decide(manager: EntityManager, version: Version, step: Step & { readonly text: string }): Promise<void> {
  const set = async (id: string, state: string): Promise<void> => {
    await manager.query('update model_versions set promotion_state = $2, promotion_notes = $3 where artifact_id = $1',
      [id, state, state === 'rejected' ? `no: ${step.text}` : step.text])
  }
  const [row] = await manager.query<{ state: string; promoted: string | null }[]>(
    `select v.promotion_state as state, l.promoted_artifact_id as promoted
       from model_versions v join model_lineages l using (lineage_id) where v.artifact_id = $1`, [version.id])
  if (step.do === 'delete') {
    await manager.query('delete from model_versions where artifact_id = $1', [version.id])
    if (step.text.length % 2 === 0) {
      await manager.query(`delete from artifacts where id = $1 and not exists (
        select from model_versions where base_model_id = $1)`, [version.id])
    }
    return
  }
  if (row?.state !== 'candidate') return
  const decisions = step.do === 'raw-promote' ? [] : [{
    artifactId: version.id, by: 'tester', reason: step.text, override: { by: 'tester', reason: step.text },
    evidence: { metric: 'auroc', child: 0.1, parent: -0 },
  }]
  await recordingDecisions(manager, decisions, async () => {
    if (step.do === 'reject') return set(version.id, 'rejected')
    if (row.promoted !== null) await set(row.promoted, 'superseded')
    return set(version.id, 'promoted')
  })
}

async function take(manager: EntityManager, step: Step, name: string): Promise<void> {
  const all = await versions(manager)
  if (step.do === 'artifact') {
    await manager.query(
      `insert into artifacts (id, artifact_type, title, quality_score, metadata, created_at) values ($1, $2, null, $3, $4, $5)`,
      [name, step.type, step.score, step.metadata, step.moment])
    return
  }
  if (step.do === 'register') return
  if (step.do === 'return') {
    // a model that lost its row, or never had one, is taken in (again), perhaps into another lineage
    const held = await manager.query<{ id: string }[]>(
      `select id from artifacts a where artifact_type = 'model' and not exists (
         select from model_versions v where v.artifact_id = a.id) order by id collate "C"`)
    const back = at(held, step.n)
    if (back === undefined) return
    await manager.query('update artifacts set parent_version_id = null where id = $1 and length($2) % 2 = 0', [back.id, step.text])
    await manager.query('insert into model_versions (artifact_id) values ($1)', [back.id])
    return
  }
  const version = at(all, step.n)
  if (version === undefined) return
  if (step.do === 'version') return addVersion(manager, name, version, at(all, step.base)?.id)
  if (step.do !== 'item') return decide(manager, version, step)
  const pointer = `/${name}`
  await manager.query(
    `insert into review_items (id, artifact_id, pointer, reason_code, found, candidate, opened_at)
     values ($1, $2, $3, 'made-up', $4, $5, $6)`,
    [reviewItemId(version.id, pointer, 'made-up'), version.id, pointer, step.text, step.candidate, step.moment])
}

/** Does all steps, each in a transaction of its own; `prefix` keeps their names apart from those of other runs. */
export async function build(dataSource: DataSource, all: readonly Step[], prefix: string): Promise<void> {
  const catalog = new ModelCatalog(dataSource)
  for (const [i, step] of all.entries()) {
    const name = `${prefix}-${i}`
    if (step.do === 'register') {
      const base = at(await versions(dataSource.manager), step.base)
      await catalog.registerModel({
        id: name, title: `${name}${step.notes}`, createdBy: 'tester', changelog: `a${step.notes}`,
        training: { startedAt: '2026-01-01T00:00:00.123456Z' },
        metadata: {
          ...(step.isExternal ? externalMetadata() : internalMetadata()),
          ...(base === undefined || step.base % 2 === 0 ? {} : { base_model_id: base.id }),
        },
      })
    } else await catalog.transaction(manager => take(manager, step, name))
  }
}
