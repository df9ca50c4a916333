import { assertNever } from '../model'
import type { Definitions } from './definitions'
import { ALL_TYPES, both, covers, type JsonTypes, OBJECTS, TEXTS, without } from './json-types'
import { leastLength, pathCondition } from './paths'
import { all, ALWAYS, type OfKind, type Predicate, subjectOf } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import { isOfType, property, type Subject, text, texts, typeWords } from './subject'
import { isPlain, plainTest } from './tests'

/** Makes the function that names the first problem of a value, and gives its name. */
export type FunctionFor = (predicate: Predicate, types: JsonTypes) => string

/** A larger schema that others refer to is called, not written out. */
const MAX_WRITTEN_OUT = 500

/** Writes predicates as expressions of type boolean, never NULL; what takes a loop becomes a call. */
export function conditions(definitions: Definitions, functionFor: FunctionFor) {
  const called = (predicate: Predicate, subject: Subject): string =>
    `${functionFor(predicate, subject.types)}(${subject.json}) IS NULL`

  // [a condition that is enough] -> [it, or the loop that decides]
  const orCalled = (enough: string | undefined, predicate: Predicate, subject: Subject): string =>
    (enough === undefined ? called(predicate, subject) : `(${enough} OR ${called(predicate, subject)})`)

  const isWrittenOut = (pointer: string): boolean =>
    !definitions.isRecursive(pointer) && definitions.sizeAt(pointer) <= MAX_WRITTEN_OUT

  /** A predicate without a reference at its root, where that can be. */
  const followed = (predicate: Predicate, types: JsonTypes): Predicate => {
    const simple = simplify(predicate, types, definitions)
    return simple.kind === 'reference' && isWrittenOut(simple.pointer)
      ? followed(definitions.at(simple.pointer), types)
      : simple
  }

  /** Enough for every value that a path leads to. */
  const every = (json: string, path: string, value: Predicate, types: JsonTypes): string | undefined => {
    const asked = (bytes?: number): string | undefined => {
      const condition = pathCondition(value, types, bytes === undefined ? { definitions } : { definitions, bytes })
      return condition === undefined ? undefined : `NOT ${json} @? ${text(`strict ${path} ? (!(${condition}))`)}`
    }
    const bytes = leastLength(value, definitions)
    const inAny = asked()
    const inShort = bytes === undefined || bytes === 0 ? undefined : asked(bytes)
    // nothing within a value is longer than its text
    const short = inShort === undefined ? undefined : `(octet_length(${json}::text) <= ${bytes} AND ${inShort})`
    return inAny === undefined || short === undefined ? inAny ?? short : `(${short} OR ${inAny})`
  }

  const names = (predicate: OfKind<'names'>, subject: Subject): string =>
    orCalled(every(subject.json, '$.keyvalue().key', predicate.name, TEXTS), predicate, subject)

  const properties = (predicate: OfKind<'properties'>, subject: Subject): string => {
    const { patterns, rest, closed } = predicate
    if (patterns.length > 0) return called(predicate, subject)
    const listed = predicate.named.map(([name]) => name)
    const left = listed.length === 0 ? subject.json : `(${subject.json} - ${texts(listed)})`
    const asked = predicate.named.filter(([, value]) => value.kind !== 'always')
      .map(([name, value]) => propertyHolds(name, value, subject))
    if (closed) asked.unshift(`${left} = '{}'`)
    else if (rest.kind !== 'always') {
      const others = predicate.named.every(([, { kind }]) => kind === 'never') ? subject.json : left
      asked.push(orCalled(every(others, '$.*', rest, ALL_TYPES), { ...predicate, named: [] }, { ...subject, json: left }))
    }
    return asked.length === 0 ? 'true' : asked.join(' AND ')
  }

  const propertyHolds = (name: string, value: Predicate, subject: Subject): string => {
    if (value.kind === 'never') return `NOT ${subject.json} ? ${text(name)}`
    const inner = property(subject, name)
    const test = holds(value, inner)
    return subject.has.has(name) || test === 'true' ? test : `(${inner.json} IS NULL OR ${test})`
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

  const conjunction = (parts: readonly Predicate[], subject: Subject): string => {
    // which is asked first does not matter here, and what is required need not be looked for again
    const required = parts.filter(({ kind }) => kind === 'required')
    let known = subject
    const tests = [...required, ...parts.filter(part => !required.includes(part))].map(part => {
      const test = holds(part, known)
      if (part.kind === 'required' && covers(OBJECTS, known.types)) {
        known = { ...known, has: new Set([...known.has, ...part.names]) }
      }
      return test
    }).filter(test => test !== 'true')
    return tests.length === 0 ? 'true' : tests.length === 1 ? tests.join('') : `(${tests.join(' AND ')})`
  }

  /** What is asked of a value of each type: [if string then A else all(number, B)] -> [string: A, number: B]. */
  const byType = (predicate: Predicate, types: JsonTypes): readonly (readonly [JsonTypes, Predicate])[] => {
    const simple = followed(predicate, types)
    if (simple.kind === 'type') return [[simple.types, ALWAYS]]
    if (simple.kind === 'all') {
      const [first, ...others] = simple.of
      return first?.kind === 'type' ? byType(all(others), both(types, first.types)) : [[types, simple]]
    }
    if (simple.kind !== 'if' || simple.condition.kind !== 'type') return [[types, simple]]
    return [
      ...byType(simple.then, both(types, simple.condition.types)),
      ...byType(simple.otherwise, without(types, simple.condition.types)),
    ]
  }

  // only CASE keeps PostgreSQL from asking a question that is an error for a value of another type
  const switched = (cases: readonly (readonly [JsonTypes, Predicate])[], subject: Subject): string => {
    const words = new Set(cases.flatMap(([types]) => [...typeWords(types)]))
    const whens = [...words].map(word => {
      const arms = cases.flatMap(([types, predicate]) => {
        const mine = new Set([...types].filter(type => typeWords(new Set([type])).has(word)))
        return mine.size === 0 ? [] : [{ types: mine, predicate }]
      })
      const possible = new Set([...subject.types].filter(type => typeWords(new Set([type])).has(word)))
      const tests = arms.map(({ types, predicate }) => {
        const test = holds(predicate, { ...subject, types })
        return covers(types, possible) ? test : `(${isOfType(subject.json, types, possible)} AND ${test})`
      })
      return { word, test: tests.length === 1 ? tests.join('') : `(${tests.join(' OR ')})` }
    })
    const [only] = whens
    if (whens.length === 1 && only !== undefined) {
      if (typeWords(subject.types).size === 1) return only.test
      const isThat = `jsonb_typeof(${subject.json}) = ${text(only.word)}`
      return only.test === 'true' ? isThat : `CASE WHEN ${isThat} THEN ${only.test} ELSE false END`
    }
    const lines = whens.map(({ word, test }) => `WHEN ${text(word)} THEN ${test}`)
    return `CASE jsonb_typeof(${subject.json}) ${lines.join(' ')} ELSE false END`
  }

  /** That a value satisfies a predicate. */
  function holds(written: Predicate, subject: Subject): string {
    const predicate = followed(written, subject.types)
    const about = subjectOf(predicate)
    if (about !== undefined) {
      const test = aboutOneType(predicate, { ...subject, types: about })
      if (covers(about, subject.types)) return test === 'true' ? test : `(${test})`
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
        return predicate.of[0]?.kind === 'type'
          ? switched(byType(predicate, subject.types), subject)
          : conjunction(predicate.of, subject)
      case 'reference':
        return called(predicate, subject)
      case 'not':
        return `NOT (${holds(predicate.of, subject)})`
      case 'anyOf':
        return predicate.of.length === 0 ? 'false' : `(${predicate.of.map(arm => holds(arm, subject)).join(' OR ')})`
      case 'oneOf':
        return `(${predicate.of.map(arm => `(${holds(arm, subject)})::int`).join(' + ')}) = 1`
      case 'if': {
        const { condition } = predicate
        if (condition.kind === 'type') return switched(byType(predicate, subject.types), subject)
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
