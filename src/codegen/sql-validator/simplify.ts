import { ALL_TYPES, both, covers, type JsonTypes, OBJECTS, TEXTS, without } from './json-types'
import { all, ALWAYS, type OfKind, type Predicate, subjectOf } from './predicate'

/** What is known of the schemas that others refer to. */
export interface Known {
  /** It holds of every value of these types. */
  isAlways(pointer: string, types: JsonTypes): boolean
  /** Some rule in it, or in what it refers to, cannot be asked in SQL. */
  isUnknown(pointer: string): boolean
}

/** What is left of the types once the predicate holds. */
export function typesAfter(predicate: Predicate, types: JsonTypes): JsonTypes {
  if (predicate.kind === 'type') return both(types, predicate.types)
  return predicate.kind === 'all' ? predicate.of.reduce((left, part) => typesAfter(part, left), types) : types
}

/** What is left of the types once the predicate does not hold. */
export const typesUnless = (predicate: Predicate, types: JsonTypes): JsonTypes =>
  (predicate.kind === 'type' ? without(types, predicate.types) : types)

/** Whether some rule in it cannot be asked in SQL. */
export function hasUnknown(predicate: Predicate, known: Known): boolean {
  const inner = (part: Predicate): boolean => hasUnknown(part, known)
  switch (predicate.kind) {
    case 'unknown':
      return true
    case 'all':
    case 'anyOf':
    case 'oneOf':
      return predicate.of.some(inner)
    case 'items':
      return [...predicate.leading, predicate.rest].some(inner)
    case 'contains':
      return inner(predicate.item)
    case 'names':
      return inner(predicate.name)
    case 'properties':
      return inner(predicate.rest) ||
        [...predicate.named, ...predicate.patterns].some(([, value]) => inner(value))
    case 'dependency':
      return inner(predicate.then)
    case 'not':
      return inner(predicate.of)
    case 'if':
      return [predicate.condition, predicate.then, predicate.otherwise].some(inner)
    case 'reference':
      return known.isUnknown(predicate.pointer)
    default:
      return false
  }
}

function simplifyAll(parts: readonly Predicate[], types: JsonTypes, known: Known): Predicate {
  const kept: Predicate[] = []
  let left = types
  for (const part of parts) {
    const simple = simplify(part, left, known)
    kept.push(simple)
    left = typesAfter(simple, left)
  }
  return all(kept)
}

function simplifyAnyOf({ of, keyword }: OfKind<'anyOf'>, types: JsonTypes, known: Known): Predicate {
  const simple = of.map(arm => simplify(arm, types, known)).filter(({ kind }) => kind !== 'never')
  if (simple.some(({ kind }) => kind === 'always')) return ALWAYS
  const plain = new Set(simple.flatMap(arm => (arm.kind === 'type' ? [...arm.types] : [])))
  if (covers(plain, types)) return ALWAYS
  return { kind: 'anyOf', keyword, of: simple }
}

function simplifyIf(predicate: OfKind<'if'>, types: JsonTypes, known: Known): Predicate {
  const condition = simplify(predicate.condition, types, known)
  const then = simplify(predicate.then, typesAfter(condition, types), known)
  if (condition.kind === 'always') return then
  const others = typesUnless(condition, types)
  const otherwise = simplify(predicate.otherwise, others, known)
  if (others.size === 0) return then
  if (condition.kind === 'never') return otherwise
  return then.kind === 'always' && otherwise.kind === 'always' ? ALWAYS : { kind: 'if', condition, then, otherwise }
}

function simplifyObject(predicate: OfKind<'properties'>, known: Known): Predicate {
  const inner = (value: Predicate): Predicate => simplify(value, ALL_TYPES, known)
  const named = predicate.named.map(([name, value]) => [name, inner(value)] as const)
  const patterns = predicate.patterns.map(([pattern, value]) => [pattern, inner(value)] as const)
  const rest = inner(predicate.rest)
  const open = !predicate.closed && rest.kind === 'always'
  // a name that asks nothing must stay where it keeps its property out of the rest
  const asking = open ? named.filter(([, { kind }]) => kind !== 'always') : named
  const matching = open ? patterns.filter(([, { kind }]) => kind !== 'always') : patterns
  if (open && asking.length + matching.length === 0) return ALWAYS
  return { ...predicate, named: asking, patterns: matching, rest }
}

/**
 * The same question of a value of one of `types`, with less work: what follows from the type, and what holds of every
 * value, is not asked.
 */
export function simplify(predicate: Predicate, types: JsonTypes, known: Known): Predicate {
  const subject = subjectOf(predicate)
  if (subject !== undefined && both(subject, types).size === 0) return ALWAYS
  const inner = (value: Predicate, of = ALL_TYPES): Predicate => simplify(value, of, known)
  switch (predicate.kind) {
    case 'unknown':
      return ALWAYS
    case 'type':
      return covers(predicate.types, types) ? ALWAYS : { kind: 'type', types: both(predicate.types, types) }
    case 'all':
      return simplifyAll(predicate.of, types, known)
    case 'reference':
      return known.isAlways(predicate.pointer, types) ? ALWAYS : predicate
    case 'items': {
      const leading = predicate.leading.map(item => inner(item))
      const rest = inner(predicate.rest)
      const asks = predicate.closed || [...leading, rest].some(({ kind }) => kind !== 'always')
      return asks ? { ...predicate, leading, rest } : ALWAYS
    }
    case 'contains':
      return { kind: 'contains', item: inner(predicate.item) }
    case 'names': {
      const name = inner(predicate.name, TEXTS)
      return name.kind === 'always' ? ALWAYS : { kind: 'names', name }
    }
    case 'properties':
      return simplifyObject(predicate, known)
    case 'dependency': {
      const then = inner(predicate.then, OBJECTS)
      return then.kind === 'always' ? ALWAYS : { ...predicate, then }
    }
    case 'required':
      return predicate.names.length === 0 ? ALWAYS : predicate
    // a rule that cannot be asked may hold or not: neither may its opposite refuse
    case 'not':
      return hasUnknown(predicate.of, known) ? ALWAYS : { kind: 'not', of: inner(predicate.of, types) }
    case 'anyOf':
      return simplifyAnyOf(predicate, types, known)
    case 'oneOf':
      return predicate.of.some(arm => hasUnknown(arm, known))
        ? simplifyAnyOf({ ...predicate, kind: 'anyOf', keyword: 'oneOf' }, types, known)
        : { kind: 'oneOf', of: predicate.of.map(arm => inner(arm, types)) }
    case 'if':
      return hasUnknown(predicate.condition, known)
        ? simplifyAnyOf({
          kind: 'anyOf', keyword: 'if', of: [all([predicate.condition, predicate.then]), predicate.otherwise],
        }, types, known)
        : simplifyIf(predicate, types, known)
    default:
      return predicate
  }
}
