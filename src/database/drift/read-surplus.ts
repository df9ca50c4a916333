import type { QueryRunner } from 'typeorm'
import { ownTables } from '../schema-dump'
import { RANK, sql, type Ranked } from './difference'

interface Found {
  place: string
  definition: string
  repair: string
}

const rulesSql = `
  SELECT c.relname || '.' || quote_ident(r.rulename) AS place, pg_get_ruledef(r.oid, true) AS definition,
    format('DROP RULE %I ON %s', r.rulename, c.oid::regclass) AS repair
  FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
  WHERE c.oid = ANY ($1::regclass[]) AND c.relkind IN ('r', 'p') ORDER BY 1`

const securitySql = `
  SELECT c.relname || '.' || quote_ident(p.polname) AS place, 'a policy of row security' AS definition,
    format('DROP POLICY %I ON %s', p.polname, c.oid::regclass) AS repair
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.oid = ANY ($1::regclass[])
  UNION ALL
  SELECT c.relname, 'forced on the owner as well', format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', c.oid::regclass)
  FROM pg_class c WHERE c.oid = ANY ($1::regclass[]) AND c.relforcerowsecurity ORDER BY 1`

// In such a session no trigger and no foreign key speaks up, however well it is defined.
const settingSql = `
  SELECT coalesce(string_agg(format('ALTER %s RESET session_replication_role', concat_ws(' ',
      CASE WHEN s.setrole = 0 THEN NULL ELSE format('ROLE %I', r.rolname) END,
      CASE WHEN s.setrole <> 0 AND s.setdatabase <> 0 THEN 'IN' END,
      CASE WHEN s.setdatabase = 0 THEN NULL ELSE format('DATABASE %I', d.datname) END)), ';' || chr(10)), '') AS repair,
    'session_replication_role' AS place, current_setting('session_replication_role') AS definition
  FROM pg_db_role_setting s
  LEFT JOIN pg_roles r ON r.oid = s.setrole LEFT JOIN pg_database d ON d.oid = s.setdatabase
  WHERE s.setconfig::text LIKE '%session_replication_role=%' AND d.datname IS NOT DISTINCT FROM
    CASE WHEN s.setdatabase = 0 THEN NULL ELSE current_database() END
  HAVING current_setting('session_replication_role') <> 'origin'`

/** What becomes of rows of our own tables though neither schema nor migrations say so: rules, policies, a setting. */
export async function readSurplus({ manager }: QueryRunner, present: Iterable<string>): Promise<readonly Ranked[]> {
  const names = [...present].filter(name => (ownTables as readonly string[]).includes(name))
  const of = (kind: Ranked['kind'], expected: string | null) => ({ place, definition, repair }: Found): Ranked =>
    ({ place, kind, rank: RANK.other, expected, actual: definition, repair: repair === '' ? null : sql(repair) })
  return [
    ...(await manager.query<Found[]>(rulesSql, [names])).map(of('rule', null)),
    ...(await manager.query<Found[]>(securitySql, [names])).map(of('row security', null)),
    ...(await manager.query<Found[]>(settingSql)).map(of('setting', 'origin')),
  ]
}
