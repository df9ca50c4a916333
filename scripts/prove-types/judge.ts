import Ajv, { type ErrorObject } from 'ajv'
import type { Json, Rule, Unexpressed } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/order'
import { childPointer } from '../../src/json-pointer'
import type { Case } from './case'

/** An instance, ajv's verdict, and every rule that it breaks. */
export interface Judged {
  readonly name: string
  readonly value: Json
  readonly valid: boolean
  readonly broken: readonly Rule[]
}

/** What ajv makes of a case, or why it cannot judge. */
export type Judgement = { readonly instances: readonly Judged[] } | { readonly skipped: string }

const meta = new Ajv({ strict: false, logger: false })
const META = 'http://json-schema.org/draft-07/schema'
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/

function pointers(schema: Json): ReadonlyMap<unknown, string> {
  const found = new Map<unknown, string>()
  const walk = (node: Json, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return
    found.set(node, pointer)
    for (const [key, child] of Object.entries(node)) walk(child as Json, childPointer(pointer, key))
  }
  walk(schema, '')
  return found
}

const FOREIGN = 'elsewhere'

const brokenRule = ({ keyword, parentSchema, schemaPath }: ErrorObject, at: ReadonlyMap<unknown, string>): Rule => {
  // of the schema false: ajv names the schema, a rule names the keyword that holds it
  if (keyword === 'false schema') {
    const tokens = decodeURIComponent(schemaPath.replace(/^[^#]*#/, '')).split('/').slice(0, -1)
    const named = ['properties', 'patternProperties', 'dependencies'].includes(tokens.at(-2) ?? '') || /^\d+$/.test(tokens.at(-1) ?? '')
    return { pointer: tokens.slice(0, named ? -2 : -1).join('/'), keyword: tokens.at(named ? -2 : -1) ?? '' }
  }
  return { keyword, pointer: at.get(parentSchema) ?? FOREIGN }
}

// ajv itself throws on some values: endless recursion, a property toString beside const
function verdict(ask: () => boolean): boolean | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** Lets ajv decide. Schemas of other drafts, and those that lead outside themselves, are not judged. */
export function judge({ schema: given, instances }: Case): Judgement {
  // a tree of its own: errors are found by the identity of their schema
  const schema = JSON.parse(JSON.stringify(given)) as Json
  const draft = isObject(schema) ? schema['$schema'] : undefined
  if (typeof draft === 'string' && !DRAFT_07.test(draft)) return { skipped: 'another draft' }
  const own = isObject(schema) && schema['$id'] === `${META}#`
  const ajv = new Ajv({
    // the meta-schema itself: ajv would find it twice
    meta: !own,
    strict: false, logger: false, validateFormats: false, validateSchema: false, allErrors: true, verbose: true,
    code: { optimize: false },
  })
  try {
    if (!meta.validate(META, schema)) return { skipped: 'not draft-07' }
    const root = isObject(schema) && draft !== undefined ? { ...schema, $schema: `${META}#` } : schema
    const validate = ajv.compile(root as object)
    const at = new Map([...pointers(schema), [root, '']])
    return {
      instances: instances.flatMap(({ name, value }) => {
        const valid = verdict(() => validate(value))
        return valid === undefined ? []
          : [{ name, value, valid, broken: (validate.errors ?? []).map(error => brokenRule(error, at)) }]
      }),
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { skipped: /resolve reference|can't resolve/.test(said) ? 'a reference leads outside' : `ajv: ${said.slice(0, 60)}` }
  }
}

/** The broken rules that a layer says it cannot express; a rule of the meta-schema has no place, and is none of it. */
export const explained = (broken: readonly Rule[], unexpressed: readonly Unexpressed[]): readonly Rule[] =>
  broken.filter(rule => rule.pointer === FOREIGN ||
    unexpressed.some(one => one.pointer === rule.pointer && one.keyword === rule.keyword))
