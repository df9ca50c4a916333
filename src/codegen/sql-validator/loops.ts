import type { Holds } from './conditions'
import { TEXTS } from './json-types'
import { indent, unless, when } from './lines'
import { matches, textTest } from './pattern/translate-pattern'
import type { OfKind, Predicate } from './predicate'
import { namedBy, numberedBy, refuse, type Subject, texts, unknownValue } from './subject'
import { LOOP, type Variables } from './variables'

/** Writes a predicate of a value as statements. */
export type Ask = (predicate: Predicate, subject: Subject) => readonly string[]

/** Writes what is asked of each item, property or name as statements. */
export function loops(ask: Ask, holds: Holds, variables: Variables) {
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
      const inner = unknownValue(value, [...subject.at, ...namedBy(name)])
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

  const items = ({ leading, rest, closed }: OfKind<'items'>, subject: Subject): readonly string[] => {
    const first = leading.flatMap((item, i) => {
      const json = variables.take('item', 'jsonb')
      const inner = ask(item, unknownValue(json, [...subject.at, { written: `/${i}` }]))
      variables.release(json)
      return inner.length === 0 ? [] :
        [`${json} := ${subject.json} -> ${i};`, ...when(`${json} IS NOT NULL`, inner)]
    })
    const count = `jsonb_array_length(${subject.json})`
    const tooMany = closed ? unless(`${count} <= ${leading.length}`, 'additionalItems', subject) : []
    const [index, json] = [variables.take('index', LOOP), variables.take('item', 'jsonb')]
    const inner = closed ? [] : ask(rest, unknownValue(json, [...subject.at, ...numberedBy(index)]))
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
        `${found} := ${holds(item, unknownValue(json, []))};`,
        `EXIT WHEN ${found};`,
      ]),
      'END LOOP;',
      ...unless(found, 'contains', subject),
    ]
  }

  const names = (name: Predicate, subject: Subject): readonly string[] =>
    eachProperty(subject.json, variable => ask(name, {
      json: `to_jsonb(${variable})`, text: variable, types: TEXTS, has: new Set(),
      at: [...subject.at, ...namedBy(variable)],
    }))

  return { others, items, contains, names }
}
