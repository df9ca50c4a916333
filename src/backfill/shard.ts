import { UsageError } from '../errors'
import { PROMOTION } from './review-promotion'

/** A share of all models, for one of several processes. */
export interface Shard {
  /** From 0. */
  readonly index: number
  /** How many shares there are, 1–65,536. */
  readonly of: number
}

/** All models. */
export const WHOLE: Shard = { index: 0, of: 1 }

const MOST = 65_536

/** Shares are ranges of the first eight hexadecimal digits of an id's MD5. */
const RANGE = 2 ** 32

/**
 * A shard as people write it: `0/4` is the first of four, as an indexed job counts.
 *
 * @throws UsageError `backfill/bad-shard`
 */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(0|[1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (index !== undefined && shard.of <= MOST && shard.index < shard.of) return shard
  throw new UsageError({
    code: 'backfill/bad-shard',
    where: { source: '--shard' },
    what: `found "${text}"`,
    why: `expected INDEX/COUNT with a count of at most ${MOST} and an index from 0 to COUNT - 1`,
    fix: 'of four processes, give the first 0/4 and the last 3/4',
  })
}

// hexadecimal digits sort as their numbers do; the last range ends after every digit
const bound = (index: number, of: number): string =>
  index === of ? 'g' : Math.ceil(index * RANGE / of).toString(16).padStart(8, '0')

/** Which models are of a share, as SQL over their ids. */
export interface ShardSql {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/**
 * The share of one process. MD5 is the same on every engine and in every version, which a server's own hashes are not.
 *
 * Models on whose promotion people have decided all belong to the first share: of two versions of a lineage the later
 * decision counts, so one process has to carry them out, in the order of ids.
 *
 * @param id SQL of the id
 * @param first number of the first parameter
 */
export function shardSql(
  { index, of }: Shard, decided: readonly string[], id: string, first: number,
): ShardSql {
  if (of === 1) return { sql: 'true', parameters: [] }
  const isOwn = `(md5(${id}) collate "C" >= $${first} and md5(${id}) collate "C" < $${first + 1})`
  const isDecided = `(${id} = any($${first + 2}::text[]) or exists (select from review_items i
    where i.artifact_id = ${id} and i.pointer = $${first + 3} and i.answer is not null))`
  return {
    sql: index === 0 ? `(${isOwn} or ${isDecided})` : `(${isOwn} and not ${isDecided})`,
    parameters: [bound(index, of), bound(index + 1, of), decided, PROMOTION],
  }
}
