import { pointerTokens } from '../json-pointer'
import { type Arm, armsOf } from './arms'
import type { AbsenceTest, Document, Field, MetadataSource, RecordValue, Step } from './model'

interface Reached {
  readonly variant: string
  readonly arm: Arm
}

/** Where a pointer into the document leads: how to get there, and what may be there (absences left out). */
export interface Resolved {
  readonly source: MetadataSource
  readonly arms: readonly Arm[]
}

/** Why a pointer leads nowhere. */
export interface Unresolved {
  readonly refusal: string
  readonly expected: string
}

const fieldOf = (record: RecordValue, name: string): Field | undefined =>
  record.fields.find(field => field.name === name)

const forbids = (arm: Arm, property: string): boolean => {
  if (arm.value.kind !== 'record') return true
  const field = fieldOf(arm.value, property)
  return field === undefined ? arm.value.rest.kind === 'never' : field.presence === 'forbidden'
}

/** How to tell an absence from the other arms, or undefined when nothing does. */
function absenceTest(absence: RecordValue, others: readonly Arm[]): AbsenceTest | undefined {
  const required = absence.fields.filter(field => field.presence === 'required').map(field => field.name)
  const property = required.find(name => others.every(arm => forbids(arm, name)))
  if (property === undefined || others.some(({ value }) => value.kind === 'any')) return undefined
  const objects = others.filter(({ value }) => value.kind === 'record' || value.kind === 'list')
  return {
    property,
    onlyObject: objects.length === 0,
    askObject: objects.length < others.length,
    namedByAll: objects.every(({ value }) => value.kind === 'record' && fieldOf(value, property) !== undefined),
  }
}

function stepInto(at: readonly Reached[], property: string): Step {
  const records = at.flatMap(({ arm }) => (arm.value.kind === 'record' ? [arm.value] : []))
  const fields = records.map(record => fieldOf(record, property))
  return {
    property,
    askObject: records.length < at.length,
    askNull: at.some(({ arm }) => arm.value.kind === 'nothing' || arm.value.kind === 'any'),
    askList: at.some(({ arm }) => arm.value.kind === 'list' || arm.value.kind === 'any'),
    askProperty: fields.includes(undefined),
    optional: fields.some(field => field !== undefined && field.presence !== 'required'),
  }
}

function properties(at: readonly Reached[]): string {
  if (at.length === 0) return 'a document of this schema may be something else than an object'
  if (at.some(({ arm }) => arm.value.kind === 'any')) {
    return 'what may stand there is not said by a type with properties, and only a jsonb column can hold it whole'
  }
  const names = at.flatMap(({ arm }) => (arm.value.kind === 'record' ? arm.value.fields.map(field => field.name) : []))
  if (names.length === 0) return 'what stands there has no properties'
  return `the properties there are ${[...new Set(names)].sort().join(', ')}`
}

/**
 * Follows a pointer through every variant, reference and union arm of the document.
 *
 * @param absence the record that declares a fact absent; a column does not store it
 */
export function resolve(document: Document, pointer: string, absence: RecordValue | undefined): Resolved | Unresolved {
  const variants = document.variants.map(variant => variant.name)
  let at: readonly Reached[] = document.variants.map(({ name, record }) => ({ variant: name, arm: { value: record } }))
  const uncertain = new Set<string>()
  const steps: Step[] = []
  for (const token of pointerTokens(pointer)) {
    const next = at.flatMap(({ variant, arm }): readonly Reached[] => {
      const field = arm.value.kind === 'record' ? fieldOf(arm.value, token) : undefined
      if (field?.presence !== 'required') uncertain.add(variant)
      if (field === undefined || field.presence === 'forbidden') return []
      return armsOf(field.value, document.definitions).map(reached => ({ variant, arm: reached }))
    })
    if (next.length === 0) {
      return { refusal: `${JSON.stringify(token)} is no property there`, expected: properties(at) }
    }
    steps.push(stepInto(at, token))
    at = next
  }
  const isAbsence = ({ arm }: Reached): boolean => absence !== undefined && arm.value.pointer === absence.pointer
  const kept = at.filter(reached => !isAbsence(reached))
  for (const reached of at) {
    if (isAbsence(reached) || reached.arm.value.kind === 'nothing') uncertain.add(reached.variant)
  }
  const presence = Object.fromEntries(variants.map(variant => {
    if (!kept.some(reached => reached.variant === variant)) return [variant, 'never' as const]
    return [variant, uncertain.has(variant) ? 'sometimes' as const : 'always' as const]
  }))
  const arms = kept.map(({ arm }) => arm)
  const source = { kind: 'metadata' as const, pointer, steps, presence }
  if (absence === undefined || kept.length === at.length) return { source, arms }
  const test = absenceTest(absence, arms)
  if (test === undefined) {
    return {
      refusal: 'an absence cannot be told from the values here',
      expected: 'some property that the absence requires must be forbidden in every other object here',
    }
  }
  return { source: { ...source, absence: test }, arms }
}
