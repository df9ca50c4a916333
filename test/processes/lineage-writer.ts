import { Client } from 'pg'

/** What one writer did. */
export interface LineageWrites {
  readonly attempts: number
  readonly written: number
  /** Refused because the edge would have closed a circle. */
  readonly refused: number
  /** Ended by PostgreSQL for the sake of another transaction (40001, 40P01), and tried again. */
  readonly retried: number
  /** Given up, or failed in a way that nobody expects. */
  readonly lost: readonly string[]
}

/** Rings of two to five models: each edge but the last may be there, whoever comes last is refused. */
export const RINGS: readonly (readonly string[])[] = [0, 1].flatMap(copy => [2, 3, 4, 5].map(length =>
  Array.from({ length }, (_, i) => `ring${copy}-${length}-${i}`)))

const LEVELS = ['read committed', 'read committed', 'repeatable read', 'serializable']
const pick = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)] as T
const codeOf = (error: unknown): string => String((error as { code?: unknown }).code)

interface Change {
  readonly ring: readonly string[]
  readonly at: number
  readonly clears: boolean
}

// an edge is a version for models with an even number and a base for the others: most circles are of both kinds
async function write(client: Client, { ring, at, clears }: Change): Promise<void> {
  const target = clears ? null : ring[(at + 1) % ring.length]
  await client.query(at % 2 === 0 ? 'update artifacts set parent_version_id = $2 where id = $1'
    : 'update model_versions set base_model_id = $2 where artifact_id = $1', [ring[at], target])
}

async function writer(attempts: number): Promise<LineageWrites> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  let [written, refused, retried] = [0, 0, 0]
  const lost: string[] = []
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const level = pick(LEVELS)
    const changes = Array.from({ length: pick([1, 1, 2, 3]) }, (): Change => {
      const ring = pick(RINGS)
      return { ring, at: Math.floor(Math.random() * ring.length), clears: Math.random() < 0.3 }
    })
    for (let tries = 1; ; tries += 1) {
      try {
        await client.query(`begin isolation level ${level}`)
        for (const change of changes) await write(client, change)
        await client.query('commit')
        written += 1
        break
      } catch (error) {
        await client.query('rollback')
        const code = codeOf(error)
        if (code === '23514') {
          refused += 1
          break
        }
        if (!['40001', '40P01'].includes(code) || tries === 200) {
          lost.push(`${code} ${String(error)}`)
          break
        }
        retried += 1
        await new Promise(resolve => setTimeout(resolve, Math.random() * 10 * Math.min(tries, 10)))
      }
    }
  }
  await client.end()
  return { attempts, written, refused, retried, lost }
}

if (require.main === module) {
  // arguments behind the number of the process: writers, each with a connection of its own, and attempts of each
  const [writers = 0, attempts = 0] = process.argv.slice(3).map(Number)
  void Promise.all(Array.from({ length: writers }, () => writer(attempts)))
    .then(results => process.stdout.write(JSON.stringify(results)))
}
