import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/order'
import type { Case, Origin } from './case'
import { madeUp } from './made-up'

const DRAFT = /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/
// the compiler takes minutes for more
const MAX_BYTES = 400_000

function jsonFiles(dir: string): readonly string[] {
  return readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(entry => {
    const file = path.join(dir, entry.name)
    if (entry.isDirectory()) return jsonFiles(file)
    const is = entry.isFile() && entry.name.endsWith('.json') && /schema/i.test(file)
    return is && statSync(file).size <= MAX_BYTES ? [file] : []
  })
}

function schemaIn(file: string): Json | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Json
    if (!isObject(value)) return undefined
    const { $schema } = value
    return typeof $schema === 'string' && DRAFT.test($schema) ? value : undefined
  } catch {
    return undefined
  }
}

const listed = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

function caseOf(name: string, schema: Json): Case {
  const { examples, default: usual } = isObject(schema) ? schema : {}
  const said = [...listed(examples), ...usual === undefined ? [] : [usual]]
  return {
    name, schema,
    instances: [
      ...said.map((value, i) => ({ name: `said ${i}`, value })),
      ...madeUp(schema).map((value, i) => ({ name: `made up ${i}`, value })),
    ],
  }
}

/** The schemas of draft-06 and draft-07 that packages ship, and their meta-schema with all of them as instances. */
export function npmOrigins(folder: string): readonly Origin[] {
  const found = new Map<string, { name: string; schema: Json }>()
  for (const file of jsonFiles(folder)) {
    const schema = schemaIn(file)
    const text = JSON.stringify(schema ?? null)
    if (schema !== undefined && !found.has(text)) found.set(text, { name: path.relative(folder, file), schema })
  }
  const all = [...found.values()]
  const meta = all.find(({ name }) => name.endsWith('json-schema-draft-07.json'))
  return [
    { name: 'schemas of npm packages', cases: all.map(({ name, schema }) => caseOf(name, schema)) },
    ...meta === undefined ? [] : [{
      name: 'their meta-schema',
      cases: [{ ...meta, instances: all.map(({ name, schema }) => ({ name, value: schema })) }],
    }],
  ]
}
