import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import type { ArtifactKind } from './artifact-kind'
import { tableSql } from './bulk-columns'
import type { Transactions } from './many-door'

/** One core of the server writes while the other one, or the client, is busy with what comes next. */
const AT_ONCE = 2

const CONNECTIONS = 10

/** How many connections a data source opens at most. */
function connectionsOf({ options }: DataSource): number {
  const { poolSize, extra } = options as { readonly poolSize?: number; readonly extra?: { readonly max?: number } }
  return extra?.max ?? poolSize ?? CONNECTIONS
}

/** The companion table's unique indexes over some of its rows, which are ours: new rows are none of those. */
const partialIndexes = ({ indices }: EntityMetadata): readonly string[] =>
  indices.filter(({ where }) => where !== undefined).map(({ name }) => name)

/** Whether new rows may be in the way of each other by more than their ids. */
async function hasUniqueRules(dataSource: DataSource, companion: EntityMetadata): Promise<boolean> {
  const [row] = await dataSource.query<{ found: boolean }[]>(
    `select exists (select from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid = any($1::regclass[]) and i.indisunique and not i.indisprimary and not c.relname = any($2)) as found`,
    [[dataSource.getMetadata(Artifact), companion].map(tableSql), partialIndexes(companion)])
  return row?.found === true
}

/**
 * Transactions of a catalog: two at once, on two connections. One where there is only one connection, or where a unique rule
 * beside the keys lets what becomes of one row hang on another that it does not name.
 */
export const through = <D extends object, R extends ObjectLiteral>(
  dataSource: DataSource, { type }: ArtifactKind<D, R>, { transaction }: Pick<Transactions, 'transaction'>,
): Transactions => ({
  transaction,
  atOnce: async () => connectionsOf(dataSource) < AT_ONCE || await hasUniqueRules(dataSource, dataSource.getMetadata(type.entity))
    ? 1 : AT_ONCE,
})
