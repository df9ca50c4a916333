import type { Definition, Json, RecordValue, Value, Variant } from './model'
import { isObject } from './order'
import { parseValue, type Refuse } from './parse-value'

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

const BESIDE_ONE_OF = new Set([
  '$comment', '$id', '$schema', 'definitions', 'description', 'examples', 'oneOf', 'title', 'type',
])

function refuseBesideOneOf(root: { readonly [key: string]: Json }, refuse: Refuse): void {
  for (const keyword of Object.keys(root).filter(key => !BESIDE_ONE_OF.has(key))) {
    refuse(`/${keyword}`, {
      code: 'schema/one-of',
      what: `${keyword} stands beside oneOf at the root`,
      why: 'a closed object cannot be extended in draft-07, so each form must be whole in itself',
      fix: 'move it into each of the forms',
    })
  }
}

/**
 * The closed forms of the document, as the root's `oneOf` lists them; the root itself where it has none.
 * Of several, each must hold another constant in one required field.
 */
export function parseVariants(
  root: { readonly [key: string]: Json }, rootName: string, definitions: readonly Definition[], refuse: Refuse,
): readonly Variant[] {
  const { definitions: named } = root
  const scope = { names: new Set(isObject(named) ? Object.keys(named) : []), refuse }
  const arms = Array.isArray(root['oneOf']) ? (root['oneOf'] as readonly Json[]) : undefined
  if (arms !== undefined) refuseBesideOneOf(root, refuse)
  const forms = arms === undefined
    ? [{ name: rootName, value: parseValue(root, '', scope) }]
    : arms.map((arm, i) => resolved({ name: '', value: parseValue(arm, `/oneOf/${i}`, scope) }, definitions))
  const variants: Variant[] = []
  forms.forEach(({ name, value }, i) => {
    if (value.kind === 'record' && name !== '') {
      const { pointer, description } = value
      variants.push({ name, pointer, record: value, ...(description === undefined ? {} : { description }) })
    } else if (value.kind !== 'reference') {
      refuse(arms === undefined ? '' : `/oneOf/${i}`, {
        code: 'schema/variant-form',
        what: 'this form of the document is not a named definition of type object',
        why: 'each form becomes a type, and columns are taken from its properties',
        fix: 'put it into definitions and refer to it',
      })
    }
  })
  if (variants.length < 2) return variants
  const field = discriminator(variants.map(variant => variant.record), definitions)
  if (field === undefined) {
    refuse('/oneOf', {
      code: 'schema/variants-not-told-apart',
      what: `${variants.map(variant => variant.name).join(' and ')} share no required field with a constant of its own`,
      why: 'neither a type nor a message can tell which form is meant',
      fix: 'give each one a required property with another const',
    })
    return variants
  }
  return variants.map(variant => {
    const is = constantOf(variant.record, field, definitions)
    return is === undefined ? variant : { ...variant, when: { field, is } }
  })
}
