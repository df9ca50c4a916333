import { assertNever } from '../model'
import type { Definitions } from './definitions'
import { ALL_TYPES, covers, type JsonTypes, OBJECTS, TEXTS } from './json-types'
import { pathCondition } from './paths'
import { type OfKind, type Predicate, subjectOf } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import { isOfType, type Subject, text, texts } from './subject'
import { isPlain, plainTest } from './tests'

/** Makes the function that names the first problem of a value, and gives its name. */
export type FunctionFor = (predicate: Predicate, types: JsonTypes) => string

/** A larger schema that others refer to is called, not written out. */
const MAX_WRITTEN_OUT = 500

const NO_PROPERTIES: ReadonlySet<string> = new Set()

/** Writes predicates as expressions of type boolean, never NULL; what takes a loop becomes a call. */
export function conditions(definitions: Definitions, functionFor: FunctionFor) {
  const called = (predicate: Predicate, subject: Subject): string =>
    `${functionFor(predicate, subject.types)}(${subject.json}) IS NULL`

  const isWrittenOut = (pointer: string): boolean =>
    !definitions.isRecursive(pointer) && definitions.sizeAt(pointer) <= MAX_WRITTEN_OUT

  // [a condition that is enough] -> [it, or the loop that decides]
  const orCalled = (enough: string | undefined, predicate: Predicate, subject: Subject): string =>
    (enough === undefined ? called(predicate, subject) : `(${enough} OR ${called(predicate, subject)})`)

  const every = (json: string, path: string, value: Predicate, types: JsonTypes): string | undefined => {
    const condition = pathCondition(value, types, definitions)
    return condition === undefined ? undefined : `NOT ${json} @? ${text(`strict ${path} ? (!${condition})`)}`
  }

  const names = (predicate: OfKind<'names'>, subject: Subject): string => {
    const parts = predicate.name.kind === 'all' ? predicate.name.of : [predicate.name]
    const keys = `jsonb_path_query_array(${subject.json}, '$.keyvalue().key')`
    const conditions = parts.map(part => (part.kind === 'length' && part.keyword === 'maxLength'
      // a list of names is no shorter than the longest of them
      ? `char_length(${keys}::text) <= ${part.limit}`
      : every(subject.json, '$.keyvalue().key', part, TEXTS)))
    return orCalled(conditions.includes(undefined) ? undefined : conditions.join(' AND '), predicate, subject)
  }

  const properties = (predicate: OfKind<'properties'>, subject: Subject): string => {
    const { patterns, rest, closed } = predicate
    if (patterns.length > 0) return called(predicate, subject)
    const listed = predicate.named.map(([name]) => name)
    const left = listed.length === 0 ? subject.json : `(${subject.json} - ${texts(listed)})`
    const asked = predicate.named.filter(([, value]) => value.kind !== 'always')
      .map(([name, value]) => property(name, value, subject))
    if (closed) asked.unshift(`${left} = '{}'`)
    else if (rest.kind !== 'always') {
      const others = predicate.named.every(([, { kind }]) => kind === 'never') ? subject.json : left
      asked.push(orCalled(every(others, '$.*', rest, ALL_TYPES), { ...predicate, named: [] }, { ...subject, json: left }))
    }
    return asked.length === 0 ? 'true' : asked.join(' AND ')
  }

  const property = (name: string, value: Predicate, subject: Subject): string => {
    if (value.kind === 'never') return `NOT ${subject.json} ? ${text(name)}`
    const json = `(${subject.json} -> ${text(name)})`
    const test = holds(value, { json, types: ALL_TYPES, has: NO_PROPERTIES, at: [] })
    return subject.has.has(name) ? test : `(${json} IS NULL OR ${test})`
  }

  const aboutOneType = (predicate: Predicate, subject: Subject): string => {
    if (isPlain(predicate)) return plainTest(predicate, subject)
    switch (predicate.kind) {
      case 'properties':
        return properties(predicate, subject)
      case 'names':
        return names(predicate, subject)
      case 'items':
        return orCalled(predicate.leading.length > 0 ? undefined :
          every(subject.json, '$[*]', predicate.rest, ALL_TYPES), predicate, subject)
      case 'contains':
        return called(predicate, subject)
      case 'dependency':
        return `(NOT ${subject.json} ? ${text(predicate.property)} OR ${holds(predicate.then, subject)})`
      default:
        throw new Error(`${predicate.kind} is about any type; this is a bug in codegen`)
    }
  }

  // only CASE keeps PostgreSQL from asking the second question where the first says no
  const inOrder = (parts: readonly Predicate[], subject: Subject): string => {
    const [first, ...others] = parts
    if (first === undefined) return 'true'
    if (others.length === 0) return holds(first, subject)
    const types = typesAfter(first, subject.types)
    const learned = first.kind === 'required' && covers(OBJECTS, types) ? first.names : []
    const rest = inOrder(others, { ...subject, types, has: new Set([...subject.has, ...learned]) })
    const test = holds(first, subject)
    return first.kind === 'type' ? `CASE WHEN ${test} THEN ${rest} ELSE false END` : `${test} AND ${rest}`
  }

  const exactlyOne = (predicate: OfKind<'oneOf'>, subject: Subject): string =>
    `(${predicate.of.map(arm => `(${holds(arm, subject)})::int`).join(' + ')}) = 1`

  /** That a value satisfies a predicate. */
  function holds(written: Predicate, subject: Subject): string {
    const predicate = simplify(written, subject.types, definitions)
    const about = subjectOf(predicate)
    if (about !== undefined) {
      const test = aboutOneType(predicate, { ...subject, types: about })
      if (covers(about, subject.types)) return `(${test})`
      return `CASE WHEN ${isOfType(subject.json, about, subject.types)} THEN ${test} ELSE true END`
    }
    if (isPlain(predicate)) return plainTest(predicate, subject)
    switch (predicate.kind) {
      case 'always':
      case 'unknown':
        return 'true'
      case 'never':
        return 'false'
      case 'type':
        return isOfType(subject.json, predicate.types, subject.types)
      case 'all':
        return `(${inOrder(predicate.of, subject)})`
      case 'reference':
        return isWrittenOut(predicate.pointer)
          ? holds(definitions.at(predicate.pointer), subject)
          : called(predicate, subject)
      case 'not':
        return `NOT (${holds(predicate.of, subject)})`
      case 'anyOf':
        return predicate.of.length === 0 ? 'false' : `(${predicate.of.map(arm => holds(arm, subject)).join(' OR ')})`
      case 'oneOf':
        return exactlyOne(predicate, subject)
      case 'if': {
        const { condition } = predicate
        const then = holds(predicate.then, { ...subject, types: typesAfter(condition, subject.types) })
        const otherwise = holds(predicate.otherwise, { ...subject, types: typesUnless(condition, subject.types) })
        return `CASE WHEN ${holds(condition, subject)} THEN ${then} ELSE ${otherwise} END`
      }
      case 'properties':
      case 'dependency':
      case 'items':
      case 'contains':
      case 'names':
        throw new Error(`${predicate.kind} is about one type; this is a bug in codegen`)
      default:
        return assertNever(predicate)
    }
  }
  return holds
}

/** Writes the expression that a value satisfies a predicate. */
export type Holds = ReturnType<typeof conditions>
