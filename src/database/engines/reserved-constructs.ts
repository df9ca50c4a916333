import { coordinator, differs, runs, unknown, type Construct } from './verdict'

const citusLimits = 'https://docs.citusdata.com/en/stable/reference/sql_workarounds.html'
const cockroachLimits = 'https://www.cockroachlabs.com/docs/stable/known-limitations'

/** What our SQL may have where a way of writing asks for it: taken or not by engines all the same. */
export const reservedConstructs: readonly Construct[] = [
  {
    name: 'temporary tables, dropped at the end of the transaction',
    use: 'writing many rows',
    features: ['temporary table'],
    verdicts: {
      aurora: runs, citus: runs, yugabytedb: runs,
      cockroachdb: differs('after the setting experimental_enable_temp_tables', 'https://www.cockroachlabs.com/docs/stable/temporary-tables'),
    },
  },
  {
    name: 'COPY from and to the client',
    use: 'writing and reading many rows',
    features: ['node CopyStmt', 'copy from', 'copy to'],
    verdicts: {
      aurora: runs, citus: runs, yugabytedb: runs,
      cockroachdb: differs('with fewer options', cockroachLimits),
    },
  },
  {
    name: 'several groupings in one query',
    use: 'counts of a report',
    features: ['node GroupingSet'],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: coordinator('on a distributed table only where one shard holds all rows', citusLimits),
      cockroachdb: unknown,
    },
  },
]
