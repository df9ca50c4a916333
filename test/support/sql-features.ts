import { parsePlPgSQLSync, parseSync } from 'libpg-query'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The texts of a list of String nodes: the parts of a name. */
const names = (value: unknown): readonly string[] => list(value).flatMap(item => {
  const text = isNode(item) && isNode(item['String']) ? item['String']['sval'] : undefined
  return typeof text === 'string' ? [text] : []
})
const last = (value: unknown): string => names(value).at(-1) ?? ''

const SYSTEM_COLUMNS = new Set(['xmin', 'xmax', 'cmin', 'cmax', 'ctid', 'tableoid'])

/** Nodes whose parts decide what they are; of all others their name says enough. */
const DETAILS: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  FuncCall: node => [`function ${last(node['funcname'])}`],
  A_Expr: node => [`operator ${last(node['name'])}`],
  TypeName: node => [`type ${last(node['names'])}`],
  CollateClause: node => [`collation ${last(node['collname'])}`],
  ColumnRef: node => names(node['fields']).filter(name => SYSTEM_COLUMNS.has(name)).map(name => `system column ${name}`),
  RangeVar: node => [
    ...(String(node['relname']).startsWith('pg_') ? [`catalog ${String(node['relname'])}`] : []),
    ...(node['relpersistence'] === 't' ? ['temporary table'] : []),
  ],
  LockingClause: node => [
    `row lock ${String(node['strength'])}`,
    ...(node['waitPolicy'] === undefined || node['waitPolicy'] === 'LockWaitBlock' ? [] : [`row lock ${String(node['waitPolicy'])}`]),
  ],
  LockStmt: () => ['table lock'],
  TransactionStmt: node => [`transaction ${String(node['kind'])}`],
  VariableSetStmt: node => [`setting ${String(node['name'] ?? '')}`, ...(node['is_local'] === true ? ['setting local'] : [])],
  Constraint: node => [
    `constraint ${String(node['contype'])}`,
    ...(node['fk_del_action'] === 'c' ? ['foreign key cascades'] : []),
    ...(node['skip_validation'] === true ? ['constraint not valid'] : []),
    ...(node['deferrable'] === true ? ['constraint deferrable'] : []),
  ],
  IndexStmt: node => [
    ...(node['unique'] === true && node['whereClause'] !== undefined ? ['partial unique index'] : []),
    ...(node['whereClause'] === undefined ? [] : ['partial index']),
    ...(node['concurrent'] === true ? ['index concurrently'] : []),
    ...(node['indexIncludingParams'] === undefined ? [] : ['index with payload']),
    ...(JSON.stringify(node['indexParams']).includes('"expr"') ? ['index on expression'] : []),
    `index ${String(node['accessMethod'])}`,
  ],
  CreateTrigStmt: node => [
    node['row'] === true ? 'trigger for each row' : 'trigger for each statement',
    ...(node['isconstraint'] === true ? ['constraint trigger'] : []),
    ...(node['whenClause'] === undefined ? [] : ['trigger with condition']),
    ...(node['transitionRels'] === undefined ? [] : ['trigger with transition table']),
    // the bit that pg_trigger has for TRUNCATE
    ...((Number(node['events'] ?? 0) & 32) === 0 ? [] : ['trigger on truncate']),
  ],
  AlterTableCmd: node => [`alter ${String(node['subtype'])}`],
  DefElem: node => (['security', 'set', 'parallel', 'language'].includes(String(node['defname']))
    ? [`function option ${String(node['defname'])}`] : []),
  WithClause: node => (node['recursive'] === true ? ['recursive query'] : []),
  CommonTableExpr: node => (isNode(node['ctequery']) && node['ctequery']['SelectStmt'] === undefined ? ['writing query in WITH'] : []),
  RangeSubselect: node => (node['lateral'] === true ? ['query lateral'] : []),
  RangeFunction: node => [
    ...(node['lateral'] === true ? ['query lateral'] : []), ...(node['ordinality'] === true ? ['query with ordinality'] : []),
  ],
  DeclareCursorStmt: node => ((Number(node['options'] ?? 0) & 32) === 0 ? [] : ['cursor with hold']),
  CopyStmt: node => [node['is_from'] === true ? 'copy from' : 'copy to'],
  OnConflictClause: node => [`conflict ${String(node['action'])}`],
}

/** Fields of these hold a node without its name. */
const UNNAMED: Readonly<Record<string, string>> = {
  withClause: 'WithClause', onConflictClause: 'OnConflictClause', typeName: 'TypeName', argType: 'TypeName',
  returnType: 'TypeName', relation: 'RangeVar', collClause: 'CollateClause',
}

function walk(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, found)
    return
  }
  if (!isNode(value)) return
  for (const [key, child] of Object.entries(value)) {
    const kind = /^[A-Z]/.test(key) ? key : UNNAMED[key]
    if (kind !== undefined && isNode(child) && !Array.isArray(child)) {
      if (/^[A-Z]/.test(key)) found.add(`node ${kind}`)
      for (const detail of DETAILS[kind]?.(child) ?? []) found.add(detail)
    }
    walk(child, found)
  }
}

/** The type of a variable as written, that of a parameter as PostgreSQL prints it. */
const declaredType = (name: string): string => name.replace(/\[\]$/, '').replace('timestamp with time zone', 'timestamptz')

/** Expressions and queries in the body of a function are texts of their own. */
function walkBody(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) walkBody(item, found)
    return
  }
  if (!isNode(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('PLpgSQL_stmt_') || key === 'PLpgSQL_exception_block') found.add(`plpgsql ${key.slice(8)}`)
    if (key === 'PLpgSQL_type' && isNode(child)) found.add(`type ${declaredType(String(child['typname']))}`)
    if (key === 'PLpgSQL_expr' && isNode(child)) walkText(String(child['query']), Number(child['parseMode'] ?? 0), found)
    walkBody(child, found)
  }
}

/** `mode` as PostgreSQL's RawParseMode: 0 statements, 2 an expression, 3 to 5 an assignment. */
function walkText(sql: string, mode: number, found: Set<string>): void {
  const assigned = mode >= 3 ? sql.slice(sql.search(/:?=/)).replace(/^:?=/, '') : sql
  walk(parseSync(mode === 0 ? sql : `SELECT ${assigned}`), found)
}

/**
 * What a statement is made of: the nodes of its syntax tree and, of those that engines tell apart, their kinds; the
 * functions, operators, types, collations, catalogs and settings it names. Bodies of functions are read as well. The
 * grammar is that of PostgreSQL itself. `loadModule` of libpg-query must have been awaited.
 * @throws SqlError where PostgreSQL's grammar does not take the statement
 */
export function sqlFeatures(sql: string): ReadonlySet<string> {
  const found = new Set<string>()
  const tree = parseSync(sql)
  walk(tree, found)
  for (const each of list((tree as Node)['stmts'])) {
    const body = isNode(each) ? bodyOf(each, sql) : undefined
    if (body?.language === 'plpgsql') walkBody(parsePlPgSQLSync(body.statement), found)
    if (body?.language === 'sql') walk(parseSync(body.text), found)
  }
  return found
}

function bodyOf(each: Node, sql: string): { language: string; text: string; statement: string } | undefined {
  const made = isNode(each['stmt']) ? each['stmt']['CreateFunctionStmt'] ?? each['stmt']['DoStmt'] : undefined
  if (!isNode(made)) return undefined
  const options = new Map([...list(made['options']), ...list(made['args'])].map(option => {
    const element = isNode(option) && isNode(option['DefElem']) ? option['DefElem'] : {}
    return [String(element['defname']), element['arg']] as const
  }))
  const text = (value: unknown): string =>
    (isNode(value) && isNode(value['String']) ? String(value['String']['sval'])
      : isNode(value) && isNode(value['List']) ? last(value['List']['items']) : '')
  // offsets count bytes
  const start = Number(each['stmt_location'] ?? 0)
  const length = Number(each['stmt_len'] ?? 0)
  const bytes = Buffer.from(sql)
  return {
    language: text(options.get('language')) || 'plpgsql', text: text(options.get('as')),
    statement: bytes.subarray(start, length === 0 ? bytes.length : start + length).toString(),
  }
}
