import { assertNever } from '../model'
import type { Call, Holds } from './conditions'
import type { Definitions } from './definitions'
import { covers, type JsonTypes, TEXTS } from './json-types'
import { asked, indent, unless, when } from './lines'
import { loops } from './loops'
import { type OfKind, type Predicate, subjectOf } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import { isOfType, named, refuse, refuseBelow, type Subject, text, texts, unknownValue } from './subject'
import { isPlain, keywordOf, type Plain, plainTest } from './plain-test'
import type { Variables } from './variables'

/** A larger schema that others refer to is a function of its own. */
const MAX_WRITTEN_OUT = 12

/** Writes predicates as statements of plpgsql, which return the first problem. */
export function statements(
  definitions: Definitions, holds: Holds, call: Call, variables: Variables,
) {
  const isWrittenOut = (pointer: string): boolean =>
    pointer !== '' && !definitions.isRecursive(pointer) && definitions.sizeAt(pointer) <= MAX_WRITTEN_OUT

  const below = (predicate: Predicate, subject: Subject): readonly string[] => {
    const problem = variables.take('problem', 'text')
    variables.release(problem)
    return [
      `${problem} := ${call(predicate, subject)};`,
      ...when(`${problem} IS NOT NULL`, [refuseBelow(problem, subject.at)]),
    ]
  }

  const required = ({ keyword, names }: OfKind<'required'>, subject: Subject): readonly string[] => {
    const missing = names.filter(name => !subject.has.has(name))
    if (missing.length === 0) return []
    if (keyword === 'dependencies') {
      return unless(plainTest({ kind: 'required', keyword, names }, subject), keyword, subject)
    }
    const each = missing.flatMap(name =>
      when(`NOT ${subject.json} ? ${text(name)}`, [refuse(keyword, [...subject.at, named(name)])]))
    return missing.length === 1 ? each : when(`NOT ${subject.json} ?& ${texts(missing)}`, each)
  }

  const { others, items, contains, names } = loops((predicate, subject) => ask(predicate, subject), holds, variables)

  const plain = (predicate: Plain, subject: Subject): readonly string[] =>
    (predicate.kind === 'required'
      ? required(predicate, subject)
      : unless(plainTest(predicate, subject), keywordOf(predicate), subject))

  const property = (name: string, value: Predicate, subject: Subject): readonly string[] => {
    const at = [...subject.at, named(name)]
    if (value.kind === 'always') return []
    if (value.kind === 'never') return when(`${subject.json} ? ${text(name)}`, [refuse('false schema', at)])
    const json = variables.take('value', 'jsonb')
    const inner = ask(value, unknownValue(json, at))
    variables.release(json)
    if (inner.length === 0) return []
    const taken = `${json} := ${subject.json} -> ${text(name)};`
    return [taken, ...(subject.has.has(name) ? inner : when(`${json} IS NOT NULL`, inner))]
  }

  const aboutOneType = (predicate: Predicate, subject: Subject): readonly string[] => {
    if (isPlain(predicate)) return plain(predicate, subject)
    switch (predicate.kind) {
      case 'properties':
        return [
          ...others(predicate, subject),
          ...predicate.named.flatMap(([name, value]) => property(name, value, subject)),
        ]
      case 'items':
        return items(predicate, subject)
      case 'contains':
        return contains(predicate, subject)
      case 'names':
        return names(predicate.name, subject)
      case 'dependency':
        return when(`${subject.json} ? ${text(predicate.property)}`, ask(predicate.then, subject))
      default:
        throw new Error(`${predicate.kind} is about any type; this is a bug in codegen`)
    }
  }

  /** Neighbours about the same type are asked behind one question for the type, and share what was learned. */
  const together = (parts: readonly Predicate[], about: JsonTypes, subject: Subject): readonly string[] => {
    const needsText = about === TEXTS && subject.text.startsWith('(')
    const variable = needsText ? variables.take('characters', 'text') : undefined
    if (variable !== undefined) variables.release(variable)
    let known: Subject = { ...subject, types: about, ...(variable === undefined ? {} : { text: variable }) }
    const lines = variable === undefined ? [] : [`${variable} := ${subject.text};`]
    for (const part of parts) {
      lines.push(...aboutOneType(part, known))
      if (part.kind === 'required') known = { ...known, has: new Set([...known.has, ...part.names]) }
    }
    return covers(about, subject.types) ? lines : when(isOfType(subject.json, about, subject.types), lines)
  }

  const sequence = (parts: readonly Predicate[], subject: Subject): readonly string[] => {
    const lines: string[] = []
    let known = subject
    for (let i = 0; i < parts.length;) {
      const part = parts[i] as Predicate
      const about = subjectOf(part)
      const end = about === undefined ? i + 1 : parts.findIndex((other, at) => at > i && subjectOf(other) !== about)
      const group = parts.slice(i, end < 0 ? parts.length : end)
      lines.push(...(about === undefined ? ask(part, known) : together(group, about, known)))
      const learned = covers(about ?? new Set(), known.types) ? group : []
      const has = learned.flatMap(one => (one.kind === 'required' ? one.names : []))
      known = { ...known, types: typesAfter(part, known.types), has: new Set([...known.has, ...has]) }
      i += group.length
    }
    return lines
  }

  const branches = ({ condition, then, otherwise }: OfKind<'if'>, subject: Subject): readonly string[] => {
    const yes = ask(then, { ...subject, types: typesAfter(condition, subject.types) })
    const no = ask(otherwise, { ...subject, types: typesUnless(condition, subject.types) })
    const test = holds(condition, subject)
    if (no.length === 0) return when(test, yes)
    if (yes.length === 0) return when(`NOT (${test})`, no)
    return [`IF ${asked(test)} THEN`, ...indent(yes), 'ELSE', ...indent(no), 'END IF;']
  }

  /** Asks a predicate of a value. */
  function ask(written: Predicate, subject: Subject): readonly string[] {
    const predicate = simplify(written, subject.types, definitions)
    const about = subjectOf(predicate)
    if (about !== undefined) return together([predicate], about, subject)
    if (isPlain(predicate)) return plain(predicate, subject)
    switch (predicate.kind) {
      case 'always':
      case 'unknown':
        return []
      case 'never':
        return [refuse('false schema', subject.at)]
      case 'type':
        return unless(isOfType(subject.json, predicate.types, subject.types), 'type', subject)
      case 'all':
        return sequence(predicate.of, subject)
      case 'reference':
        return isWrittenOut(predicate.pointer)
          ? ask(definitions.at(predicate.pointer), subject)
          : below(predicate, subject)
      case 'not':
        return when(holds(predicate.of, subject), [refuse('not', subject.at)])
      case 'anyOf':
        return unless(holds(predicate, subject), predicate.keyword, subject)
      case 'oneOf':
        return unless(holds(predicate, subject), 'oneOf', subject)
      case 'if':
        return branches(predicate, subject)
      case 'items':
      case 'contains':
      case 'names':
      case 'properties':
      case 'dependency':
        throw new Error(`${predicate.kind} is about one type; this is a bug in codegen`)
      default:
        return assertNever(predicate)
    }
  }
  return ask
}
