import { assertNever } from '../model'
import { type Definitions, partsOf } from './definitions'
import { ALL_TYPES, covers, type JsonTypes } from './json-types'
import { type OfKind, type Predicate, subjectOf } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import { isOfType, type Subject, text } from './subject'
import { isPlain, plainTest } from './tests'

/** Makes the function that names the first problem of a value, and gives its name. */
export type FunctionFor = (predicate: Predicate, types: JsonTypes) => string

const MAX_EXPRESSION = 24

const NO_PROPERTIES: ReadonlySet<string> = new Set()

/** Predicates that take a loop over items or properties. */
const loops = (predicate: Predicate): boolean => {
  switch (predicate.kind) {
    case 'items':
    case 'contains':
    case 'names':
      return true
    case 'properties':
      return predicate.closed || predicate.patterns.length > 0 || predicate.rest.kind !== 'always'
    default:
      return false
  }
}

const isExpression = (predicate: Predicate, definitions: Definitions): boolean => {
  let size = 0
  const visit = (part: Predicate): boolean => {
    size += 1
    if (size > MAX_EXPRESSION || loops(part)) return false
    if (part.kind === 'reference') {
      return !definitions.isInlined(part.pointer) || visit(definitions.at(part.pointer))
    }
    return partsOf(part).every(visit)
  }
  return visit(predicate)
}

/** Writes predicates as expressions of type boolean, never NULL; what takes a loop becomes a call. */
export function conditions(definitions: Definitions, functionFor: FunctionFor) {
  const called = (predicate: Predicate, subject: Subject): string =>
    `${functionFor(predicate, subject.types)}(${subject.json}) IS NULL`

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
        return predicate.named.map(([name, value]) => property(name, value, subject)).join(' AND ')
      case 'dependency':
        return `(NOT ${subject.json} ? ${text(predicate.property)} OR ${holds(predicate.then, subject)})`
      default:
        throw new Error(`${predicate.kind} is no expression; this is a bug in codegen`)
    }
  }

  // only CASE keeps PostgreSQL from asking the second question where the first says no
  const inOrder = (parts: readonly Predicate[], subject: Subject): string => {
    const [first, ...others] = parts
    if (first === undefined) return 'true'
    if (others.length === 0) return holds(first, subject)
    const rest = inOrder(others, { ...subject, types: typesAfter(first, subject.types) })
    const test = holds(first, subject)
    return first.kind === 'type' ? `CASE WHEN ${test} THEN ${rest} ELSE false END` : `${test} AND ${rest}`
  }

  const exactlyOne = (predicate: OfKind<'oneOf'>, subject: Subject): string =>
    `(${predicate.of.map(arm => `(${holds(arm, subject)})::int`).join(' + ')}) = 1`

  /** That a value satisfies a predicate. */
  function holds(written: Predicate, subject: Subject): string {
    const predicate = simplify(written, subject.types, definitions)
    if (!isExpression(predicate, definitions)) return called(predicate, subject)
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
        return definitions.isInlined(predicate.pointer)
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
