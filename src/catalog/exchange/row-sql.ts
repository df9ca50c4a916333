import { escapeIdentifier } from 'pg'
import type { ExchangedColumn, TableShape } from './exchanged-tables'

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

function printed({ name, isJson, isIntegerFlag }: ExchangedColumn, alias: string): string {
  const column = `${alias}.${escapeIdentifier(name)}`
  // the text keeps apart a JSON null and no value at all, and says the same whether the column is jsonb, json or text
  if (isJson) return `${column}::text`
  if (isIntegerFlag) {
    return `case when ${column} in (0, 1) then to_json(${column} = 1) when ${column} is not null then to_json(${column}) end`
  }
  return column
}

const others = ({ others: columns }: TableShape, alias: string): string => columns.length === 0
  ? 'null::json'
  : `(select json_object_agg(o.k, o.v order by o.k collate "C") from (values ${
      columns.map(({ name }) => `(${literal(name)}, ${alias}.${escapeIdentifier(name)}::text)`).join(', ')
    }) as o(k, v) where o.v is not null)`

/** An expression for a row as JSON text: its known columns in the order of the schema, one of a name for all others. */
export function rowText(shape: TableShape, alias: string, withOthers: boolean): string {
  const columns = shape.columns.map(column => `${printed(column, alias)} as ${escapeIdentifier(column.name)}`)
  if (withOthers && shape.name === 'artifacts') columns.push(`${others(shape, alias)} as other`)
  return `(select row_to_json(x) from (select ${columns.join(', ')}) as x)::text`
}

/** The rows of a table that belong to some artifacts or lineages, as `unit` and `text`, sorted by key. */
export function rowsOf(shape: TableShape, by: 'lineage' | 'artifact'): string | undefined {
  const { name, key, owner } = shape
  const order = key.map(column => (/^(revision|sequence)$/.test(column) ? `t.${column}` : `t.${column}::text collate "C"`))
  const text = `${rowText(shape, 't', true)} as text`
  const hasLineage = shape.columns.some(column => column.name === 'lineage_id')
  if (by === 'artifact') {
    if (hasLineage) return undefined
    return `select t.${owner}::text as unit, ${text} from ${name} t where t.${owner} = any($1::text[])
      order by ${order.join(', ')}`
  }
  const from = hasLineage
    ? `${name} t where t.lineage_id = any($1::text[])`
    : `model_versions v join ${name} t on t.${owner} = v.artifact_id where v.lineage_id = any($1::text[])`
  return `select ${hasLineage ? 't' : 'v'}.lineage_id as unit, ${text} from ${from} order by ${order.join(', ')}`
}

function read({ name, type, isIntegerFlag, isRequired, defaultSql }: ExchangedColumn, isKnown: boolean): string {
  if (!isKnown) {
    const value = `(r.other ->> ${literal(name)})::${type}`
    // other software's column that the file does not speak of
    return isRequired && defaultSql !== null ? `coalesce(${value}, ${defaultSql})` : value
  }
  const value = `r.${escapeIdentifier(name)}`
  if (!isIntegerFlag) return `${value}::${type}`
  return `(case ${value} when 'true' then '1' when 'false' then '0' else ${value} end)::${type}`
}

/** A name that no column of the table has. */
function spareName(shape: TableShape, name: string): string {
  const taken = [...shape.columns, ...shape.others].map(column => column.name)
  let free = name
  while (taken.includes(free)) free += '_'
  return escapeIdentifier(free)
}

/** Rows given as a JSON array of row texts in $1, with the types of the table; beside them `others`, and `ord` from 1. */
export function givenRows(shape: TableShape): string {
  const names = shape.columns.map(({ name }) => escapeIdentifier(name))
  const columns = [
    ...shape.columns.map(column => `${read(column, true)} as ${escapeIdentifier(column.name)}`),
    ...shape.others.map(column => `${read(column, false)} as ${escapeIdentifier(column.name)}`),
  ]
  return `select ${columns.join(', ')}, r.other as ${spareName(shape, 'others')}, r.ord::int as ${spareName(shape, 'ord')}
    from rows from (json_to_recordset($1::json) as (${names.map(name => `${name} text`).join(', ')}, other json))
      with ordinality as r(${names.join(', ')}, other, ord)`
}

/** Writes rows given as in `givenRows`, leaves those alone whose key is there, and counts what was written as `n`. */
export function insertRows(shape: TableShape): string {
  const names = [...shape.columns, ...shape.others].map(({ name }) => escapeIdentifier(name)).join(', ')
  const overriding = shape.others.length === 0 ? '' : 'overriding system value '
  return `with given as (${givenRows(shape)}), written as (
      insert into ${shape.name} (${names}) ${overriding}select ${names} from given order by ${spareName(shape, 'ord')}
      on conflict (${shape.key.join(', ')}) do nothing returning 1)
    select count(*)::int as n from written`
}

/**
 * Moves the sequence of a column of other software, named in $2, behind the numbers that rows given in $1 bring: the next
 * insert by that software would meet one of them. Never back; nothing where the role may not.
 */
export function advanceSequence({ name, type }: ExchangedColumn): string {
  return `select setval(s.seqrelid::regclass, m.number::bigint)
    from (select ceil(max((r.other ->> ${literal(name)})::${type})::numeric) as number
            from json_to_recordset($1::json) as r(other json)) as m, pg_sequence s
   where s.seqrelid = $2::regclass and s.seqincrement > 0 and m.number between s.seqmin and s.seqmax
     and case when has_sequence_privilege(s.seqrelid, 'UPDATE') and has_sequence_privilege(s.seqrelid, 'USAGE, SELECT')
           then m.number > coalesce(pg_sequence_last_value(s.seqrelid::regclass), s.seqmin - 1::numeric) else false end`
}

/**
 * How rows given as in `givenRows` stand to the database: `ord` with `absent`, or with `stored`, the row that is there
 * and differs, or with `violated`, a rule of the table that the row breaks. Rows that are there as given are left out.
 */
export function judgeRows(shape: TableShape): string {
  const rules = [
    ...shape.columns.filter(({ isRequired }) => isRequired)
      .map(({ name }) => `when ${escapeIdentifier(name)} is null then ${literal(`${name} is NULL`)}`),
    ...shape.checks.map(({ name, sql }) => `when not (${sql}) then ${literal(`${name} does not hold`)}`),
  ]
  const violated = rules.length === 0 ? 'null::text' : `case ${rules.join(' ')} end`
  const [ord, given, broken] = [spareName(shape, 'ord'), spareName(shape, 'others'), spareName(shape, 'violated')]
  const carried = `g.${given} is not null and exists (
    select from json_each_text(g.${given}) as c(k, v)
      left join json_each_text(${others(shape, 't')}) as s(k, v) on s.k = c.k where s.v is distinct from c.v)`
  const differs = `${rowText(shape, 'g', false)} <> ${rowText(shape, 't', false)}${
    shape.others.length === 0 ? '' : ` or ${carried}`}`
  const first = escapeIdentifier(shape.key[0] ?? '')
  // rules are expressions over bare column names: the rows stand there under the name of their table, and alone
  return `with given as materialized (${givenRows(shape)}),
      judged as (select *, ${violated} as ${broken} from given as ${shape.name}),
      compared as (
        select g.${ord} as ord, g.${broken} as violated, t.${first} is null as absent,
               case when t.${first} is not null and (${differs}) then ${rowText(shape, 't', true)} end as stored
          from judged g left join ${shape.name} t on ${
            shape.key.map(column => `t.${escapeIdentifier(column)} = g.${escapeIdentifier(column)}`).join(' and ')})
    select * from compared where absent or violated is not null or stored is not null`
}
