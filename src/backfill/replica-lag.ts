import { setTimeout as sleep } from 'node:timers/promises'
import type { EntityManager } from 'typeorm'
import { EnvironmentError } from '../errors'

/** How far the replicas of a server are behind. */
export interface ReplicaLag {
  /** Of the slowest, in seconds; 0 without any that is behind. */
  readonly seconds: number
  readonly replicas: number
  /** Whether the role sees how far they are behind. */
  readonly isVisible: boolean
}

/**
 * How far behind the replicas replay what is written here. A replica that has lost its connection is not among them.
 *
 * @see https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-REPLICATION-VIEW
 */
export async function readReplicaLag(manager: EntityManager): Promise<ReplicaLag> {
  const [row] = await manager.query<ReplicaLag[]>(
    `select coalesce(max(extract(epoch from replay_lag)), 0)::float8 as seconds, count(*)::int as replicas,
            pg_has_role(current_user, 'pg_read_all_stats', 'USAGE') as "isVisible"
       from pg_stat_replication`)
  return row ?? { seconds: 0, replicas: 0, isVisible: true }
}

/** How often the replicas are looked at, in milliseconds. */
const LOOK_MS = 1_000

/**
 * What waits, before a batch, until no replica is more than `most` seconds behind; at most one look a second.
 *
 * @param tell is told when a wait begins, with the lag in seconds
 * @throws EnvironmentError `backfill/lag-hidden` where there are replicas whose lag the role may not see
 */
export function lagPause(
  manager: EntityManager, most: number, tell: (seconds: number) => void,
): (signal: AbortSignal | undefined) => Promise<void> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async signal => {
    for (let isTold = false; signal?.aborted !== true && performance.now() - lookedAt >= LOOK_MS;) {
      const { seconds, replicas, isVisible } = await readReplicaLag(manager)
      if (replicas > 0 && !isVisible) throw hidden(replicas)
      lookedAt = performance.now()
      if (seconds <= most) return
      if (!isTold) tell(seconds)
      isTold = true
      await sleep(LOOK_MS, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
    }
  }
}

const hidden = (replicas: number): EnvironmentError => new EnvironmentError({
  code: 'backfill/lag-hidden',
  where: { source: 'pg_stat_replication' },
  what: `there ${replicas === 1 ? 'is one replica' : `are ${replicas} replicas`}, and this role may not see how far behind`,
  why: 'PostgreSQL shows it to members of pg_read_all_stats alone',
  fix: 'as a superuser: grant pg_monitor to the role; or leave out --max-replica-lag',
})
