import { readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownTable } from 'markdown-table'
import { constructs } from '../src/database/engines/constructs'
import { reservedConstructs } from '../src/database/engines/reserved-constructs'
import { placements } from '../src/database/engines/placements'
import type { Construct, OtherEngine, Verdict } from '../src/database/engines/verdict'

const TITLES: Readonly<Record<OtherEngine, string>> =
  { aurora: 'Aurora', citus: 'Citus', yugabytedb: 'YugabyteDB', cockroachdb: 'CockroachDB' }
const OTHERS = Object.keys(TITLES) as OtherEngine[]

const sqlOf = (name: string): string =>
  readFileSync(path.join(__dirname, '..', 'docs', 'engines', name), 'utf8').split('\n\n').slice(2).join('\n').trim()

const constructTable = (all: readonly Construct[]): string => markdownTable([
  ['in our SQL', 'for', ...Object.values(TITLES)],
  ...all.map(({ name, use, verdicts }) => [name, use, ...OTHERS.map(engine => verdicts[engine].says)]),
])

const isNotable = ({ says }: Verdict): boolean => says !== 'runs' && says !== 'unknown'

/** Each verdict that needs words, with the page that has them. */
const reasons = (engine: OtherEngine): string => [...constructs, ...reservedConstructs]
  .filter(({ verdicts }) => isNotable(verdicts[engine]))
  .map(({ name, verdicts }) => {
    const { says, because, source } = verdicts[engine]
    return `- ${name}: ${says}. ${because?.replace(/^./, first => first.toUpperCase())} ([source](${source})).`
  }).join('\n')

const placementTable = (): string => markdownTable([
  ['table', 'place', 'because'],
  ...placements.map(({ table, place, by, because }) => [`\`${table}\``, by === undefined ? place : `${place} by \`${by}\``, because]),
])

/** docs/engines.md. */
export const enginesPage = (): string => `# Engines and poolers

The catalog runs on PostgreSQL 13 or later. This page says what it takes to run it on other engines that speak the protocol
of PostgreSQL, and behind a pooler. What is said of the pooler is tested: \`test/database/pooler.spec.ts\` starts one. What is
said of the other engines is from their documentation, read in November 2026, and **was not run on them**; each sentence
names the page. Try a release on a copy before you trust it.

| engine | |
|---|---|
| PostgreSQL, also managed ones | runs |
| Aurora PostgreSQL | runs unchanged: one writer, PostgreSQL's own parser and executor on another storage |
| Citus | runs unchanged on the coordinator; \`MODEL_ARTIFACTS_ENGINE=citus\` spreads the tables that can be spread |
| YugabyteDB, from v2025.1 | \`MODEL_ARTIFACTS_ENGINE=yugabytedb\`, and a flag of the server |
| CockroachDB | cannot hold the rules that the database keeps; migrations refuse it before they change anything |
| Aurora Limitless | cannot: [no triggers](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/limitless-reference.DDL-limitations.html) |
| Aurora DSQL | cannot: [no triggers, foreign keys, PL/pgSQL and savepoints](https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-postgresql-compatibility-unsupported-features.html) |

The setting is an option of the migrations, not another set of them: \`createDataSource({ engine })\`, or
\`MODEL_ARTIFACTS_ENGINE\` for the commands. Without it every statement is the one for PostgreSQL. It has to be the same
whenever the database is migrated or compared (\`migration-check\`, \`drift\`).

## Behind a pooler
PgBouncer in transaction mode needs no setting. Nothing relies on a session: settings, cursors, savepoints and temporary
tables live and die in one transaction, and no statement is prepared under a name. Two things to know:

- Whoever migrates takes **two** connections to the server at once: one transaction holds the lock that keeps other
  migrators out, also between migrations that commit on their own, and another one migrates. With \`default_pool_size = 1\`
  the second never comes. Who waits for the lock keeps no connection.
- A limit that you set in \`DATABASE_URL\` (\`options=-c lock_timeout=…\`) is a parameter of the start, which PgBouncer refuses
  unless \`ignore_startup_parameters\` names it. Set it by \`ALTER ROLE … SET\` instead.

## What differs
runs: as on PostgreSQL. coordinator: only on tables that are not spread over nodes. differs: taken, with another meaning or
after a setting. switched: refused there, and our migrations emit something else. refused: an error. unknown: the
documentation does not say. Whatever our SQL has beside this, every engine above that can hold the catalog takes, for each of
them runs the parser and the executor of PostgreSQL. A test reads every statement that migrations, catalog, backfill and
checks send, with PostgreSQL's own grammar, bodies of functions included, and fails on anything that no table names.

${constructTable(constructs)}

Ways of writing and reading many rows have besides:

${constructTable(reservedConstructs)}

## Aurora
\`DATABASE_URL\` names the writer's endpoint; a reader refuses writes (\`database/read-only\`). \`MODEL_ARTIFACTS_ENGINE=aurora\` may be
set, and changes no statement.

## Citus
Rules that look at more than one model are kept by triggers, and Citus lets a trigger of a distributed table touch rows of its
own shard only: a promotion writes the ledger and its lineage, a base is locked, a circle of descent is searched across models.
So the tables with rules stay on the coordinator, where Citus leaves triggers, foreign keys and unique indexes as they are.
Nothing is given up, and nothing has to be checked by the catalog instead. After all migrations \`engine=citus\` places the others,
once:

\`\`\`sql
${sqlOf('citus.sql')}
\`\`\`

${placementTable()}

A test holds the placed tables against the rules of Citus, on the live schema: no trigger, no foreign key to or from them, and
the column in each of their unique keys. To take a table back: \`SELECT undistribute_table('metadata_violations')\`. \`drift\` tells
of the triggers that Citus itself adds.

To spread the models themselves, these would have to go: ${'`model_versions_base_model_id_fkey`'}, ${'`model_versions_eval_dataset_artifact_id_fkey`'},
${'`model_versions_lineage_id_fkey`'}, ${'`idx_model_versions_promoted_801482ea`'} and all triggers, and with them the ledger, the refusal of circles
and the judgement of documents that raw SQL writes. The catalog checks references before it writes, and locks the lineage before
it promotes; it does not write the ledger. So there is no switch for that.

${reasons('citus')}

## YugabyteDB
Set the flag \`ysql_yb_ddl_transaction_block_enabled\` of the server before the first migration, use READ COMMITTED
(\`yb_enable_read_committed_isolation\`), and set \`MODEL_ARTIFACTS_ENGINE=yugabytedb\`. Migrations then emit
[these statements](engines/yugabytedb.sql) in place of those for PostgreSQL: triggers for each statement with a transition table become triggers
for each row, on a table of that row alone, and a revision is known as our own by its moment instead of its \`xmin\`:

\`\`\`sql
CREATE TRIGGER model_versions_measure AFTER INSERT ON model_versions
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION model_versions_measure();  -- PostgreSQL
CREATE TRIGGER model_versions_measure AFTER INSERT ON model_versions
  FOR EACH ROW EXECUTE FUNCTION model_versions_measure();                                       -- YugabyteDB
\`\`\`

What that costs: many rows at once are slower. What it weakens: whoever may write revisions by SQL can give one the moment of
their transaction, which on PostgreSQL nobody can forge. On PostgreSQL these statements were run: the same models, ledger, metrics and reviews
come out, and \`drift\` finds none.

${reasons('yugabytedb')}

## CockroachDB
\`runMigrations\` asks the server for its version and ends with \`engine/cannot-hold\` and this list before it changes anything.

${reasons('cockroachdb')}
`
