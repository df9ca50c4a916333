import { coordinator, differs, refused, runs, switched, unknown, type Construct } from './verdict'

const citusTriggers = 'https://github.com/citusdata/citus/pull/5705'
const citusLimits = 'https://docs.citusdata.com/en/stable/reference/sql_workarounds.html'
const cockroachTriggers = 'https://www.cockroachlabs.com/docs/stable/triggers#known-limitations'
const cockroachLimits = 'https://www.cockroachlabs.com/docs/stable/known-limitations'
const cockroachDiffers = 'https://www.cockroachlabs.com/docs/stable/postgresql-compatibility'
const cockroachLocks = 'https://www.cockroachlabs.com/docs/stable/select-for-update'
const yugabyteDdl = 'https://docs.yugabyte.com/stable/architecture/transactions/transactional-ddl/'
const issue = (repository: string, number: number): string => `https://github.com/${repository}/issues/${number}`
const cockroach = (number: number): string => issue('cockroachdb/cockroach', number)
const yugabyte = (number: number): string => issue('yugabyte/yugabyte-db', number)

const spread = coordinator('refused on a reference table; on a distributed one only with citus.enable_unsafe_triggers, and then the '
  + 'function may touch no row outside its shard', citusTriggers)

/** What not every engine takes; what is not here, every one of them takes. */
export const constructs: readonly Construct[] = [
  {
    name: 'triggers for each row',
    use: 'promotion ledger, lineages, metrics, review log',
    features: ['node CreateTrigStmt', 'trigger for each row', 'trigger with condition', 'type trigger', 'function pg_trigger_depth'],
    verdicts: {
      aurora: runs, citus: spread, yugabytedb: runs,
      cockroachdb: differs('from v24.3; the function of a trigger that exists cannot be replaced', cockroachTriggers),
    },
  },
  {
    name: 'triggers for each statement',
    use: 'guards of the append-only ledgers, metrics of new rows',
    features: ['trigger for each statement', 'trigger on truncate'],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: coordinator('would fire once in every shard, so it is refused elsewhere', citusTriggers),
      cockroachdb: refused('no trigger for each statement', cockroach(126362)),
    },
  },
  {
    name: 'transition tables (REFERENCING NEW TABLE)',
    use: 'metrics of new rows, log of opened review items: one statement for thousands of rows',
    features: ['trigger with transition table', 'node TriggerTransition'],
    verdicts: {
      aurora: runs,
      citus: coordinator('they belong to triggers for each statement', citusTriggers),
      yugabytedb: switched('refused; the same function runs for each row, on a table of that row alone', yugabyte(1668)),
      cockroachdb: refused('no REFERENCING', cockroach(135655)),
    },
  },
  {
    name: 'constraint triggers, SET CONSTRAINTS',
    use: 'the validator of documents, which a transaction may put off',
    features: ['constraint trigger', 'node ConstraintsSetStmt'],
    verdicts: {
      aurora: runs, citus: spread,
      yugabytedb: differs('constraints that can be put off are refused; for constraint triggers its pages say nothing', yugabyte(1709)),
      cockroachdb: refused('no constraint trigger', cockroach(126735)),
    },
  },
  {
    name: 'foreign keys that are looked at when the transaction ends',
    use: 'lineages, which are made once for all rows of a statement',
    features: ['constraint deferrable', 'alter AT_AlterConstraint', 'node ATAlterConstraint'],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: coordinator('a foreign key to a table that is not distributed', citusLimits),
      cockroachdb: refused('no DEFERRABLE', cockroach(31632)),
    },
  },
  {
    name: 'triggers that fire in every replication role (ENABLE ALWAYS)',
    use: 'the ledgers stay append-only under replication',
    features: ['alter AT_EnableAlwaysTrig'],
    verdicts: { aurora: runs, citus: spread, yugabytedb: unknown, cockroachdb: unknown },
  },
  {
    name: 'PL/pgSQL that loops over queries and arrays, or catches errors',
    use: 'lineages, validator',
    features: ['plpgsql stmt_fors', 'plpgsql stmt_foreach_a', 'plpgsql stmt_fori', 'plpgsql exception_block', 'type record'],
    verdicts: {
      aurora: runs, yugabytedb: runs, citus: runs,
      cockroachdb: refused('FOR over a query and FOREACH are not there', cockroach(105246)),
    },
  },
  {
    name: 'functions with the rights of their owner and settings of their own',
    use: 'a writer of artifacts needs no rights on our tables; search_path is pinned',
    features: ['function option security', 'function option set', 'node AlterFunctionStmt', 'function option parallel'],
    verdicts: {
      aurora: runs, yugabytedb: runs, citus: runs,
      cockroachdb: differs('SECURITY DEFINER of a trigger function was ignored until that was mended in 2026', cockroach(172407)),
    },
  },
  {
    name: 'DO blocks',
    use: 'drift asks without raising',
    features: ['node DoStmt'],
    verdicts: { aurora: runs, yugabytedb: runs, citus: runs, cockroachdb: unknown },
  },
  {
    name: 'who wrote a row (xmin, pg_xact_status)',
    use: 'a document in its old form is let in beside its own legacy revision only',
    features: ['system column xmin', 'type xid8', 'function pg_current_xact_id', 'function pg_xact_status'],
    verdicts: {
      aurora: runs,
      citus: coordinator('the transaction of a shard is one of its own, on another node', citusLimits),
      yugabytedb: switched('xmin is refused; the moment of the revision is held against that of the transaction', yugabyte(24843)),
      cockroachdb: refused('there is no xmin', cockroach(20641)),
    },
  },
  {
    name: 'advisory lock of the transaction',
    use: 'one process migrates at a time',
    features: ['function pg_try_advisory_xact_lock'],
    verdicts: {
      aurora: runs, citus: runs,
      yugabytedb: differs('from v2025.1; refused before, and then one process must migrate alone', yugabyte(3642)),
      cockroachdb: differs('taken, and locks nothing', cockroachDiffers),
    },
  },
  {
    name: 'locks on rows, in four strengths',
    use: 'counters of lineages, edges of descent, deletion',
    features: ['node LockingClause', 'row lock LCS_FORUPDATE', 'row lock LCS_FORNOKEYUPDATE', 'row lock LCS_FORSHARE', 'row lock LCS_FORKEYSHARE'],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: coordinator('on a distributed table only where one shard holds all rows', citusLimits),
      cockroachdb: differs('two strengths, and shared locks only after a setting unless READ COMMITTED', cockroachLocks),
    },
  },
  {
    name: 'LOCK TABLE',
    use: 'reverting the first migration drops artifacts only while it is empty',
    features: ['table lock', 'node LockStmt'],
    verdicts: {
      aurora: runs, citus: runs, yugabytedb: refused('reverting alone needs it', yugabyte(5384)), cockroachdb: unknown,
    },
  },
  {
    name: 'DDL that a savepoint takes back',
    use: 'migrations and drift build what is expected beside what is there',
    features: ['transaction TRANS_STMT_SAVEPOINT', 'transaction TRANS_STMT_ROLLBACK_TO', 'transaction TRANS_STMT_RELEASE', 'node CreateSchemaStmt', 'node TableLikeClause'],
    verdicts: {
      aurora: runs, citus: runs,
      yugabytedb: differs('after the flag ysql_yb_ddl_transaction_block_enabled', yugabyteDdl),
      cockroachdb: differs('changes of the schema in a transaction may fail when it commits', cockroachLimits),
    },
  },
  {
    name: 'foreign keys, also with ON DELETE CASCADE',
    use: 'a row of a model goes with its artifact; bases and data sets must exist',
    features: ['constraint CONSTR_FOREIGN', 'foreign key cascades'],
    verdicts: {
      aurora: runs, yugabytedb: runs, cockroachdb: runs,
      citus: coordinator('from a distributed table only to a reference table, or by the distribution column to a co-located one', citusLimits),
    },
  },
  {
    name: 'partial unique index',
    use: 'one promoted version a lineage',
    features: ['partial unique index', 'partial index'],
    verdicts: {
      aurora: runs, yugabytedb: runs, cockroachdb: runs,
      citus: coordinator('a unique index of a distributed table must have the distribution column in it', citusLimits),
    },
  },
  {
    name: 'regular expressions in CHECK, collation "C"',
    use: 'patterns of the schema',
    features: ['operator ~', 'collation C', 'collation default', 'node CollateClause', 'function regexp_replace', 'function regexp_matches'],
    verdicts: {
      aurora: runs, citus: runs, yugabytedb: runs,
      cockroachdb: differs('expressions are those of Go, without looking ahead', cockroachDiffers),
    },
  },
  {
    name: 'jsonpath',
    use: 'filters, readiness, report',
    features: ['operator @?', 'function jsonb_path_query_array', 'function jsonb_path_query_first'],
    verdicts: { aurora: runs, citus: runs, yugabytedb: runs, cockroachdb: differs('from v25.2, some words in lower case only', cockroachLimits) },
  },
  {
    name: 'recursive queries',
    use: 'descent',
    features: ['recursive query'],
    verdicts: {
      aurora: runs, yugabytedb: runs, cockroachdb: runs,
      citus: coordinator('on a distributed table only where one shard holds all rows', citusLimits),
    },
  },
  {
    name: 'a query in WITH that writes',
    use: 'several tables in one statement',
    features: ['writing query in WITH'],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: coordinator('on distributed tables only where one shard holds all rows', citusLimits),
      cockroachdb: differs('one statement may not write a table twice', cockroachLimits),
    },
  },
  {
    name: 'cursors within a transaction',
    use: 'export',
    features: ['node DeclareCursorStmt', 'node FetchStmt'],
    verdicts: { aurora: runs, yugabytedb: runs, citus: runs, cockroachdb: differs('forwards only', cockroachLimits) },
  },
  {
    name: 'settings of the transaction',
    use: 'plans by index, forms of values in an export, bounds of waiting',
    features: ['setting local', 'setting enable_seqscan', 'setting jit', 'setting check_function_bodies', 'setting search_path', 'setting idle_in_transaction_session_timeout', 'setting TRANSACTION', 'function set_config', 'function current_setting'],
    verdicts: { aurora: runs, citus: runs, yugabytedb: runs, cockroachdb: differs('settings of the planner of PostgreSQL are not there', cockroachDiffers) },
  },
  {
    name: 'serial',
    use: 'the history of migrations, a table of TypeORM',
    features: ['type serial'],
    verdicts: { aurora: runs, citus: runs, yugabytedb: runs, cockroachdb: differs('numbers are of 64 bits and with gaps', 'https://www.cockroachlabs.com/docs/stable/serial') },
  },
  {
    name: 'system catalogs in the form of PostgreSQL',
    use: 'migrations look at the table that is there; drift compares everything',
    features: [
      'catalog pg_am', 'catalog pg_attrdef', 'catalog pg_attribute', 'catalog pg_class', 'catalog pg_collation', 'catalog pg_constraint',
      'catalog pg_database', 'catalog pg_db_role_setting', 'catalog pg_index', 'catalog pg_language', 'catalog pg_namespace',
      'catalog pg_policy', 'catalog pg_proc', 'catalog pg_rewrite', 'catalog pg_roles', 'catalog pg_trigger', 'catalog pg_type',
      'function pg_get_constraintdef', 'function pg_get_expr', 'function pg_get_function_arguments', 'function pg_get_function_result',
      'function pg_get_indexdef', 'function pg_get_ruledef', 'function pg_get_serial_sequence', 'function pg_get_triggerdef',
      'function pg_has_role', 'function pg_typeof', 'function pg_column_size', 'function obj_description', 'function col_description',
      'function format_type', 'function to_regclass', 'type regclass', 'type regnamespace', 'type regprocedure', 'type regtype', 'type oid',
    ],
    verdicts: {
      aurora: runs, yugabytedb: runs,
      citus: differs('a distributed table has shards beside it, and triggers of Citus', citusLimits), cockroachdb: unknown,
    },
  },
]
