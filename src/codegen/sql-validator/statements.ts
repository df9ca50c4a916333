import { assertNever } from '../model'
import { type FunctionFor, type Holds } from './conditions'
import type { Definitions } from './definitions'
import { ALL_TYPES, covers, type JsonTypes, TEXTS } from './json-types'
import { matches, textTest } from './pattern/translate-pattern'
import { type OfKind, type Predicate, subjectOf } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import {
  isOfType, named, namedBy, numberedBy, type PointerPart, refuse, refuseBelow, type Subject, text, texts,
} from './subject'
import { isPlain, keywordOf, type Plain, plainTest } from './tests'
import { LOOP, type Variables } from './variables'

const indent = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`)

const when = (condition: string, then: readonly string[]): readonly string[] => {
  const [only] = then
  if (then.length === 0) return []
  return then.length === 1 && only !== undefined && only.startsWith('RETURN')
    ? [`IF ${condition} THEN ${only} END IF;`]
    : [`IF ${condition} THEN`, ...indent(then), 'END IF;']
}

/** A larger schema that others refer to is a function of its own. */
const MAX_WRITTEN_OUT = 12

const NO_PROPERTIES: ReadonlySet<string> = new Set()

const child = (json: string, at: readonly PointerPart[]): Subject =>
  ({ json, types: ALL_TYPES, has: NO_PROPERTIES, at })

/** Writes predicates as statements of plpgsql, which return the first problem. */
export function statements(
  definitions: Definitions, holds: Holds, functionFor: FunctionFor, variables: Variables,
) {
  const isWrittenOut = (pointer: string): boolean =>
    pointer !== '' && !definitions.isRecursive(pointer) && definitions.sizeAt(pointer) <= MAX_WRITTEN_OUT

  const call = (predicate: Predicate, subject: Subject): readonly string[] => {
    const problem = variables.take('problem', 'text')
    variables.release(problem)
    return [
      `${problem} := ${functionFor(predicate, subject.types)}(${subject.json});`,
      ...when(`${problem} IS NOT NULL`, [refuseBelow(problem, subject.at)]),
    ]
  }

  const unless = (test: string, keyword: string, subject: Subject): readonly string[] =>
    (test === 'true' ? [] : when(`NOT (${test})`, [refuse(keyword, subject.at)]))

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

  const plain = (predicate: Plain, subject: Subject): readonly string[] =>
    (predicate.kind === 'required'
      ? required(predicate, subject)
      : unless(plainTest(predicate, subject), keywordOf(predicate), subject))

  const property = (name: string, value: Predicate, subject: Subject): readonly string[] => {
    const at = [...subject.at, named(name)]
    if (value.kind === 'always') return []
    if (value.kind === 'never') return when(`${subject.json} ? ${text(name)}`, [refuse('false schema', at)])
    const json = variables.take('value', 'jsonb')
    const inner = ask(value, child(json, at))
    variables.release(json)
    if (inner.length === 0) return []
    const taken = `${json} := ${subject.json} -> ${text(name)};`
    return [taken, ...(subject.has.has(name) ? inner : when(`${json} IS NOT NULL`, inner))]
  }

  /** The properties that are not named, one after the other. */
  const others = (predicate: OfKind<'properties'>, subject: Subject): readonly string[] => {
    const { patterns, rest, closed } = predicate
    const names = predicate.named.map(([name]) => name)
    if (!closed && rest.kind === 'always' && patterns.length === 0) return []
    const left = names.length === 0 ? subject.json : `${subject.json} - ${texts(names)}`
    if (closed && patterns.length === 0) {
      const name = variables.take('name', 'text')
      variables.release(name)
      return when(`${left} <> '{}'`, [
        `${name} := jsonb_path_query_first(${left}, '$.keyvalue().key') #>> '{}';`,
        refuse('additionalProperties', [...subject.at, ...namedBy(name)]),
      ])
    }
    // patterns ask named properties too
    return eachProperty(patterns.length === 0 ? left : subject.json, (name, value) => {
      const inner = child(value, [...subject.at, ...namedBy(name)])
      const matching = patterns.map(([pattern, asked]) => {
        const test = textTest(pattern)
        return { condition: test.kind === 'unknown' ? 'false' : matches(name, test), asked }
      })
      const unmatched = [
        ...(names.length === 0 || patterns.length === 0 ? [] : [`${name} <> ALL (${texts(names)})`]),
        ...matching.map(({ condition }) => `NOT (${condition})`),
      ]
      const asked = closed ? [refuse('additionalProperties', inner.at)] : ask(rest, inner)
      return [
        ...(unmatched.length === 0 ? asked : when(unmatched.join(' AND '), asked)),
        ...matching.flatMap(each => when(each.condition, ask(each.asked, inner))),
      ]
    })
  }

  const eachProperty = (
    json: string, body: (name: string, value: string) => readonly string[],
  ): readonly string[] => {
    const [pairs, pair] = [variables.take('pairs', 'jsonb'), variables.take('pair', 'jsonb')]
    const [name, value] = [variables.take('name', 'text'), variables.take('value', 'jsonb')]
    const index = variables.take('index', LOOP)
    const lines = body(name, value)
    variables.release(pairs, pair, name, value, index)
    const takesValue = lines.some(line => line.includes(value))
    return lines.length === 0 ? [] : [
      `${pairs} := jsonb_path_query_array(${json}, '$.keyvalue()');`,
      `FOR ${index} IN 0 .. jsonb_array_length(${pairs}) - 1 LOOP`,
      ...indent([
        `${pair} := ${pairs} -> ${index};`,
        `${name} := ${pair} ->> 'key';`,
        ...(takesValue ? [`${value} := ${pair} -> 'value';`] : []),
        ...lines,
      ]),
      'END LOOP;',
    ]
  }

  const items = ({ leading, rest, closed }: OfKind<'items'>, subject: Subject): readonly string[] => {
    const first = leading.flatMap((item, i) => {
      const json = variables.take('item', 'jsonb')
      const inner = ask(item, child(json, [...subject.at, { written: `/${i}` }]))
      variables.release(json)
      return inner.length === 0 ? [] :
        [`${json} := ${subject.json} -> ${i};`, ...when(`${json} IS NOT NULL`, inner)]
    })
    const tooMany = closed ? unless(`jsonb_array_length(${subject.json}) <= ${leading.length}`, 'additionalItems', subject) : []
    const [index, json] = [variables.take('index', LOOP), variables.take('item', 'jsonb')]
    const inner = closed ? [] : ask(rest, child(json, [...subject.at, ...numberedBy(index)]))
    variables.release(index, json)
    return [...tooMany, ...first, ...(inner.length === 0 ? [] : [
      `FOR ${index} IN ${leading.length} .. jsonb_array_length(${subject.json}) - 1 LOOP`,
      ...indent([`${json} := ${subject.json} -> ${index};`, ...inner]),
      'END LOOP;',
    ])]
  }

  const contains = ({ item }: OfKind<'contains'>, subject: Subject): readonly string[] => {
    const found = variables.take('found', 'boolean')
    const [index, json] = [variables.take('index', LOOP), variables.take('item', 'jsonb')]
    variables.release(found, index, json)
    return [
      `${found} := false;`,
      `FOR ${index} IN 0 .. jsonb_array_length(${subject.json}) - 1 LOOP`,
      ...indent([
        `${json} := ${subject.json} -> ${index};`,
        `${found} := ${holds(item, child(json, []))};`,
        `EXIT WHEN ${found};`,
      ]),
      'END LOOP;',
      ...unless(found, 'contains', subject),
    ]
  }

  const names = (name: Predicate, subject: Subject): readonly string[] =>
    eachProperty(subject.json, variable => ask(name, {
      json: `to_jsonb(${variable})`, text: variable, types: TEXTS, has: NO_PROPERTIES,
      at: [...subject.at, ...namedBy(variable)],
    }))

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
    const needsText = about === TEXTS && subject.text === undefined
    const variable = needsText ? variables.take('characters', 'text') : undefined
    if (variable !== undefined) variables.release(variable)
    let known: Subject = { ...subject, types: about, ...(variable === undefined ? {} : { text: variable }) }
    const lines = variable === undefined ? [] : [`${variable} := ${subject.json} #>> '{}';`]
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
    return [`IF ${test} THEN`, ...indent(yes), 'ELSE', ...indent(no), 'END IF;']
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
          : call(predicate, subject)
      case 'not':
        return when(holds(predicate.of, subject), [refuse('not', subject.at)])
      case 'anyOf':
      case 'oneOf':
        return unless(holds(predicate, subject), predicate.kind, subject)
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
