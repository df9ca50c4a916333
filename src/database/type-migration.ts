import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../errors'

interface TableSql {
  readonly name: string
  readonly statements: readonly string[]
  /** The tables that its foreign keys lead to. */
  readonly parents: readonly string[]
}

/** What codegen has made for the database: tables in an order in which they can be made, and the validator. */
export interface GeneratedSql {
  readonly tables: readonly TableSql[]
  /** The value of `artifact_type` that the schema governs. */
  readonly type: string
  /** Functions only, the entry last. */
  readonly validator: string
}

const GOVERNS = /^-- governs "artifacts"\."artifact_type" = '((?:[^']|'')*)'$/m

const misuse = (folder: string, what: string): UsageError => new UsageError({
  code: 'usage/no-generated-sql',
  where: { source: folder },
  what,
  why: 'a migration of a type is made from what codegen writes for a sidecar with "governs"',
  fix: 'run model-artifacts codegen with --relational, and name the folder sql in what it has written',
})

function readTexts(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()
    return new Map(names.map((name) => [name.slice(0, -'.sql'.length), readFileSync(join(folder, name), 'utf8')]))
  } catch (error) {
    throw misuse(folder, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  }
}

const tableOf = (name: string, text: string): TableSql => ({
  name,
  statements: text.split(/^(?=CREATE )/m).filter((part) => part.startsWith('CREATE '))
    .map((statement) => statement.trim().replace(/;$/, '')),
  parents: [...text.matchAll(/ REFERENCES "((?:[^"]|"")+)"/g)].map(([, parent = '']) => parent.replaceAll('""', '"')),
})

/** Parents before children; tables that refer to each other stay in the order of their names. */
function inOrder(tables: readonly TableSql[]): readonly TableSql[] {
  const ordered = new Set<TableSql>()
  const visit = (table: TableSql, above: readonly TableSql[]): void => {
    if (ordered.has(table) || above.includes(table)) return
    for (const parent of tables.filter(({ name }) => table.parents.includes(name))) visit(parent, [...above, table])
    ordered.add(table)
  }
  for (const table of tables) visit(table, [])
  return [...ordered]
}

/** Reads what codegen has written into its folder `sql`. @throws UsageError `usage/no-generated-sql` */
export function readGeneratedSql(folder: string): GeneratedSql {
  const texts = readTexts(folder)
  const validator = texts.get('validator')
  const type = validator === undefined ? undefined : GOVERNS.exec(validator)?.[1]?.replaceAll("''", "'")
  if (validator === undefined || type === undefined) {
    throw misuse(folder, 'there is no validator.sql that says which type of artifacts it governs')
  }
  const tables = [...texts].filter(([name]) => name !== 'validator').map(([name, text]) => tableOf(name, text))
  return { tables: inOrder(tables), type, validator: validator.slice(validator.indexOf('CREATE ')) }
}

const templateText = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``

const tsText = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const indented = (text: string, by: string): string => text.replace(/\n/g, `\n${by}`)

/**
 * The text of a migration that makes the tables of a type, and has PostgreSQL judge its documents. The SQL is copied:
 * a migration must do tomorrow what it did today, whatever codegen makes then.
 */
export const typeMigration = ({ tables, type, validator }: GeneratedSql) => (className: string): string => `\
import { boundLockWaits, ensureTable, governDocuments, releaseDocuments } from 'model-artifacts'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = [
${tables.map(({ name, statements }) => `  [${tsText(name)}, [
${statements.map((statement) => `    ${indented(templateText(statement), '    ')},`).join('\n')}
  ]],`).join('\n')}
] as const

const documents = {
  type: ${tsText(type)},
  validator: ${templateText(validator)},
}

/** Makes the tables of artifacts of type ${type.replaceAll('*/', '*\\/')}, and has PostgreSQL refuse what their schema refuses. */
export class ${className} implements MigrationInterface {
  readonly name = ${tsText(`${type}/${className}`)}

  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const [name, statements] of tables) await ensureTable(queryRunner, name, statements)
    await governDocuments(queryRunner, documents)
  }

  /** Drops the tables with their rows; the artifacts and their documents stay. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await releaseDocuments(queryRunner, documents)
    for (const [name] of tables.toReversed()) await queryRunner.query(\`DROP TABLE IF EXISTS "\${name}"\`)
  }
}
`
