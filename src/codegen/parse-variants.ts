import { childPointer } from '../json-pointer'
import type { JsonObject } from './json-object'
import type { Definition, Json, RecordValue, Value, Variant } from './model'
import { parseValue } from './parse-value'

interface Form {
  readonly name: string
  readonly value: Value
}

const resolved = (form: Form, definitions: readonly Definition[]): Form => {
  const { value } = form
  if (value.kind !== 'reference') return form
  const target = definitions.find(definition => definition.name === value.definition)
  return target === undefined ? form : resolved({ name: target.name, value: target.value }, definitions)
}

type Constant = string | boolean

const constantOf = (record: RecordValue, field: string, definitions: readonly Definition[]): Constant | undefined => {
  const found = record.fields.find(({ name, presence }) => name === field && presence === 'required')
  if (found === undefined) return undefined
  const { value } = resolved({ name: field, value: found.value }, definitions)
  if (value.kind !== 'text' && value.kind !== 'flag') return undefined
  return value.oneOf?.length === 1 ? value.oneOf[0] : undefined
}

/** The required field that holds another constant in every form, if there is one. */
function discriminator(records: readonly RecordValue[], definitions: readonly Definition[]): string | undefined {
  return records[0]?.fields.map(field => field.name).find(name => {
    const constants = records.map(record => constantOf(record, name, definitions))
    return !constants.includes(undefined) && new Set(constants).size === records.length
  })
}

function variantOf(name: string, record: RecordValue): Variant {
  const { pointer, description } = record
  return { name, pointer, record, ...(description === undefined ? {} : { description }) }
}

/** The forms that the root lists, if each is an object with a name of its own. */
function listedForms(root: JsonObject, definitions: readonly Definition[]): readonly Variant[] {
  const keyword = ['oneOf', 'anyOf'].find(key => Array.isArray(root[key]))
  if (keyword === undefined) return []
  const arms = root[keyword] as readonly Json[]
  const variants = arms.flatMap((arm, i) => {
    const { name, value } = resolved({ name: '', value: parseValue(arm, `/${keyword}/${i}`) }, definitions)
    return value.kind === 'record' && name !== '' ? [variantOf(name, value)] : []
  })
  const isEach = variants.length === arms.length && new Set(variants.map(({ name }) => name)).size === arms.length
  return isEach ? variants : []
}

function told(variants: readonly Variant[], definitions: readonly Definition[]): readonly Variant[] {
  const field = variants.length < 2 ? undefined : discriminator(variants.map(({ record }) => record), definitions)
  if (field === undefined) return variants
  return variants.map(variant => {
    const is = constantOf(variant.record, field, definitions)
    return is === undefined ? variant : { ...variant, when: { field, is } }
  })
}

/** The object that a root without forms describes: itself, or what it refers to. */
function ownForm(root: JsonObject, rootName: string, definitions: readonly Definition[]): readonly Variant[] {
  const { value } = resolved({ name: rootName, value: parseValue(root, '') }, definitions)
  return value.kind === 'record' ? [variantOf(rootName, value)] : []
}

/**
 * The forms of the document: those that the root's `oneOf` or `anyOf` lists, told apart by another constant in one
 * required field where there is one; the root itself where it lists none. No form at all: a document may be something
 * else than an object, and columns can hold it as a whole only.
 */
export function parseVariants(
  root: JsonObject, rootName: string, definitions: readonly Definition[],
): readonly Variant[] {
  const forms = Object.hasOwn(root, 'properties') ? [] : listedForms(root, definitions)
  return forms.length > 0 ? told(forms, definitions) : ownForm(root, rootName, definitions)
}

/** Keywords beside the forms of a root that change nothing of what is valid: each form is an object. */
const BESIDE_FORMS: ReadonlySet<string> = new Set([
  '$comment', '$id', '$schema', 'definitions', 'description', 'examples', 'title', 'type',
])

/** The pointer of the list of forms of a root that says nothing else. */
export const onlyForms = (root: JsonObject): string | undefined => {
  const [keyword, ...others] = Object.keys(root).filter(key => !BESIDE_FORMS.has(key))
  const isList = others.length === 0 && (keyword === 'oneOf' || keyword === 'anyOf')
  return isList ? childPointer('', keyword) : undefined
}
