import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/order'
import type { Case } from './case'

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Json

const jsonFiles = (dir: string): readonly string[] => (existsSync(dir)
  ? readdirSync(dir).filter(name => name.endsWith('.json')).sort().map(name => path.join(dir, name)) : [])

/** `schema.json` beside `valid/*.json` and `invalid/*.json`. */
function folderCase(dir: string): Case {
  const instances = [...jsonFiles(path.join(dir, 'valid')), ...jsonFiles(path.join(dir, 'invalid'))]
  return {
    name: dir, schema: read(path.join(dir, 'schema.json')),
    instances: instances.map(file => ({ name: path.relative(dir, file), value: read(file) })),
  }
}

/** `[{ description, schema, tests: [{ description, data }] }]`, the form of the official test suite. */
function suiteCases(file: string, root: string): readonly Case[] {
  const groups = read(file)
  if (!Array.isArray(groups)) return []
  return (groups as readonly Json[]).filter(isObject)
    .filter(({ schema, tests }) => schema !== undefined && Array.isArray(tests))
    .map(({ description, schema, tests }) => ({
      name: `${path.relative(root, file) || path.basename(file)}: ${String(description)}`, schema: schema as Json,
      instances: (tests as readonly Json[]).filter(isObject)
        .map(test => ({ name: String(test['description']), value: test['data'] as Json })),
    }))
}

/** Every case in a file of the suite's form or below a folder, in the order of their names. */
export function casesBelow(target: string, root = target): readonly Case[] {
  if (statSync(target).isFile()) return suiteCases(target, root)
  if (existsSync(path.join(target, 'schema.json'))) return [folderCase(target)]
  return readdirSync(target, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(entry => {
    const file = path.join(target, entry.name)
    if (entry.isDirectory()) return casesBelow(file, root)
    return entry.name.endsWith('.json') ? suiteCases(file, root) : []
  })
}
