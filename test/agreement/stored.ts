import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm'
import { kebab } from '../../src/codegen/naming'
import type { Column, Json, Table } from '../../src/codegen/model'
import { quote } from '../../src/codegen/quote'
import { storableTroubles } from '../../src/catalog/core/storable'
import { validInstances } from './arbitraries'
import { chanceOf } from './chance'
import { drawerOf } from './instances'
import { sameJson } from './same-json'
import { jsonText } from './sql-judge'
import type { OpenSubject } from './subjects'

/** What became of valid instances in the tables of their schema. */
export interface Stored {
  readonly instances: number
  /** Refused before they were stored: PostgreSQL or JavaScript would have changed them. */
  readonly refused: number
  /** Columns that came back other than they were stored, each in one line. */
  readonly changed: readonly string[]
}

/** The tables of a schema that hold documents or facts of them, in a database where a test may write. */
export const tablesOf = ({ model }: OpenSubject): readonly Table[] => model.tables.filter(table =>
  !table.adopted && table.columns.every(({ references }) => references === undefined) &&
  table.columns.some(({ source }) => source.kind !== 'value'))

/** The generated code of a folder, as a program that uses it would load it. */
export interface Generated {
  readonly dir: string
  readonly entities: Readonly<Record<string, EntityTarget<ObjectLiteral>>>
}

/** Loads the generated entities of a folder. */
export const loadGenerated = (dir: string): Generated =>
  ({ dir, entities: require(path.join(dir, 'entities')) as Generated['entities'] })

type Project = (document: unknown) => Readonly<Record<string, Json>>

function projectionOf({ dir }: Generated, table: Table): Project {
  if (!table.columns.some(({ source }) => source.kind === 'metadata')) return () => ({})
  const module = require(path.join(dir, 'projection', kebab(table.entity))) as Readonly<Record<string, Project>>
  const project = module[`project${table.entity}`]
  if (project === undefined) throw new Error(`no projection of ${table.entity} was generated; this is a bug in codegen`)
  return project
}

/** Draws values for the columns that no document feeds and that may not be NULL. */
class OwnValues extends fc.Arbitrary<Readonly<Record<string, unknown>>> {
  constructor(private readonly subject: OpenSubject, private readonly columns: readonly Column[]) {
    super()
  }

  generate(source: fc.Random): fc.Value<Readonly<Record<string, unknown>>> {
    const { reader } = this.subject
    const drawer = drawerOf(reader, chanceOf(source))
    const valueAt = (pointer: string): Json => {
      for (let i = 0; i < 100; i++) {
        const value = drawer.draw([pointer], 0)
        if (reader.accepts(pointer, value) && storableTroubles(value).length === 0) return value
      }
      throw new Error(`100 draws gave no value of ${pointer} that can be stored`)
    }
    const values = this.columns.flatMap(({ name, nullable, type, source: from }) => {
      if (from.kind !== 'value' || nullable) return []
      return [[name, type === 'timestamptz' ? new Date(0) : valueAt(`/definitions/${from.definition}`)] as const]
    })
    return new fc.Value(Object.fromEntries(values), undefined)
  }

  canShrinkWithoutContext(_: unknown): _ is Readonly<Record<string, unknown>> {
    return false
  }

  shrink(): fc.Stream<fc.Value<Readonly<Record<string, unknown>>>> {
    return fc.Stream.nil()
  }
}

async function storeRows(
  runner: QueryRunner, table: Table, entity: EntityTarget<ObjectLiteral>, rows: readonly ObjectLiteral[],
): Promise<readonly string[]> {
  const repository = runner.manager.getRepository(entity)
  const changed: string[] = []
  for (const row of rows) {
    // one after the other: the same document may give the same key
    await repository.insert(row)
    const [read] = await repository.find()
    for (const { name, source } of table.columns) {
      if (source.kind === 'value') continue
      const [before, after] = [row[name] as Json, read?.[name] as Json]
      if (sameJson(before, after)) continue
      changed.push(`${table.name}.${name}: ${jsonText(before)} -> ${JSON.stringify(after)}`)
    }
    await repository.createQueryBuilder().delete().execute()
  }
  return changed
}

/** Stores so many valid instances in the generated tables, reads each back and compares. */
export async function compareStored(
  runner: QueryRunner, subject: OpenSubject, generated: Generated, namespace: string, runs: number, seed: number,
): Promise<Stored> {
  const documents = fc.sample(validInstances(subject.reader), { seed, numRuns: runs })
    .map(document => JSON.parse(jsonText(document)) as Json)
  const storable = documents.filter(document => storableTroubles(document).length === 0)
  await runner.query(`CREATE SCHEMA ${quote(namespace, 'sql-name')}`)
  await runner.query(`SET search_path TO ${quote(namespace, 'sql-name')}`)
  const changed: string[] = []
  for (const table of tablesOf(subject)) {
    await runner.query(readFileSync(path.join(generated.dir, 'sql', `${table.name}.sql`), 'utf8'))
    const entity = generated.entities[table.entity]
    if (entity === undefined) throw new Error(`no entity ${table.entity} was generated; this is a bug in codegen`)
    const project = projectionOf(generated, table)
    const whole = table.columns.find(({ source }) => source.kind === 'document')
    const own = fc.sample(new OwnValues(subject, table.columns), { seed, numRuns: storable.length })
    await runner.startTransaction()
    changed.push(...await storeRows(runner, table, entity, storable.map((document, i) => ({
      ...own[i], ...project(document), ...(whole === undefined ? {} : { [whole.name]: document }),
    }))))
    await runner.commitTransaction()
  }
  return { instances: documents.length, refused: documents.length - storable.length, changed }
}
