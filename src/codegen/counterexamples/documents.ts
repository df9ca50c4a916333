import { decideUnions } from '../decide'
import type { Document, Json, Rule, Unexpressed } from '../model'
import { isObject, orderJson } from '../order'
import { judgeOf, type Verdict } from './judge'
import { type Mistakes, mistakesAt } from './mistakes'
import { sample } from './sample'
import { armsAt, followed, merged, type SchemaNode, without } from './schema-node'
import { type Site, sitesOf } from './sites'

/** A document that breaks one rule, and what the database says of it. */
export interface RefusedDocument extends Rule {
  /** `<keyword> <JSON Pointer>`. */
  readonly problem: string
  readonly document: Json
}

/** Documents to try a validator with. */
export interface DocumentCases {
  /** Each form of the document, and each arm of each union in it. */
  readonly accepted: readonly Json[]
  /** One a rule, and one a name that is required. */
  readonly refused: readonly RefusedDocument[]
  /** Rules that no document was found to break alone. */
  readonly unprobed: readonly Unexpressed[]
}

const unstorable = /[\0\ud800-\udfff]/u

// JSON has no infinite number, and jsonb neither NUL nor half a character
const isStorable = (value: Json): boolean =>
  value !== Infinity && value !== -Infinity && !unstorable.test(JSON.stringify(value).replaceAll('\\u0000', '\0'))

/** Each form that the root has, by itself. */
function forms(root: SchemaNode): readonly Json[] {
  const arms = ['oneOf', 'anyOf'].flatMap(keyword => armsAt({ node: root, pointer: '' }, keyword).map(arm => {
    const target = followed(root, arm)?.node
    return isObject(target) ? sample(root, merged(without(root, keyword), target)) : undefined
  }))
  return [sample(root, root), ...arms].flatMap(value => (value === undefined ? [] : [value]))
}

const nameOf = ({ pointer }: Site, { keyword, detail }: Mistakes): string => `${pointer} ${keyword} ${detail ?? ''}`

/** Whether the one problem is of this rule, and where the change was made. */
function isOf(verdict: Verdict, keyword: string, instance: string): verdict is Verdict & { readonly kind: 'problem' } {
  if (verdict.kind !== 'problem') return false
  const place = verdict.problem.slice(verdict.problem.indexOf(' /') + 1)
  const named = verdict.problem.startsWith(`${keyword} `)
  // a value that fits no arm is measured by one of them, and a constant that tells forms apart by all
  const loosely = ['anyOf', 'oneOf', 'const'].includes(keyword)
  return (named || loosely) && (instance === '' || `${place}/`.startsWith(`${instance}/`))
}

const unique = (values: readonly Json[]): readonly Json[] =>
  [...new Map(values.map(value => [JSON.stringify(orderJson(value)), value])).values()]

/** Documents that tell whether a validator of the document still says what the schema says. */
export function documentCases(document: Document): DocumentCases {
  const root = document.schema
  const judge = judgeOf(decideUnions(document))
  const sites = sitesOf(root)
  const whole = (site: Site): Json => site.put(site.value)
  const accepted = unique([...forms(root), ...sites.filter(({ node }) => node !== false).map(whole)])
    .filter(value => judge(value).kind === 'valid')
  const refused = new Map<string, RefusedDocument>()
  const unprobed = new Map<string, Unexpressed>()
  for (const site of sites) {
    for (const mistakes of mistakesAt(root, site)) {
      const { pointer } = site
      const { keyword } = mistakes
      const name = nameOf(site, mistakes)
      if (refused.has(name)) continue
      const found = mistakes.values.filter(isStorable).flatMap((value): RefusedDocument[] => {
        const made = site.put(value)
        const verdict = judge(made)
        return isOf(verdict, keyword, site.instanceOf(value))
          ? [{ pointer, keyword, problem: verdict.problem, document: made }] : []
      })[0]
      if (found !== undefined) refused.set(name, found)
      else unprobed.set(name, { pointer, keyword, why: 'no document was found that breaks this rule alone' })
    }
  }
  return {
    accepted, refused: [...refused.values()],
    unprobed: [...unprobed].filter(([name]) => !refused.has(name)).map(([, each]) => each),
  }
}
