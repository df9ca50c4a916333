import { Client } from 'pg'

/**
 * A connection on which no trigger and no foreign key looks at what is written, for loading made-up rows only: the
 * rows must be as the toolkit itself would have written them. Needs the right to set `session_replication_role`.
 */
export async function asReplica<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    return await work(client)
  } finally {
    await client.end()
  }
}
