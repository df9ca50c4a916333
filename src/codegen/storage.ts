import { type Arm, isEndless } from './arms'
import type { Definition, SqlType } from './model'
import { quote } from './quote'

const INT4 = { least: -2147483648, most: 2147483647 }

/** The SQL type that holds every form of a value, or why there is none. */
export type Storage = { readonly type: SqlType } | { readonly refusal: string }

function wholeNumbers(arms: readonly Arm[]): Storage {
  let type: SqlType = 'integer'
  for (const { value } of arms) {
    if (value.kind !== 'number') continue
    const least = value.minimum ?? value.exclusiveMinimum ?? Number.NEGATIVE_INFINITY
    const most = value.maximum ?? value.exclusiveMaximum ?? Number.POSITIVE_INFINITY
    // 1e21 is an integer to JSON Schema, and no bigint
    if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most)) {
      return { refusal: 'an integer column needs minimum and maximum within ±9007199254740991' }
    }
    if (least < INT4.least || most > INT4.most) type = 'bigint'
  }
  return { type }
}

/** The type of a column, from the forms its value may take. null needs no type: it is NULL. */
export function storageOf(all: readonly Arm[]): Storage {
  const arms = all.filter(({ value }) => value.kind !== 'nothing')
  const kinds = new Set(arms.map(({ value }) => value.kind))
  if (kinds.size !== 1) return { type: 'jsonb' }
  switch ([...kinds][0]) {
    case 'text':
      return { type: 'text' }
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return arms.every(({ value }) => value.kind === 'number' && value.whole)
        ? wholeNumbers(arms)
        : { type: 'double precision' }
    default:
      return { type: 'jsonb' }
  }
}

const inlineType = ({ value }: Arm): string => {
  switch (value.kind) {
    case 'text':
      return value.oneOf?.map(text => quote(text, 'ts')).join(' | ') ?? 'string'
    case 'number':
      return value.oneOf?.join(' | ') ?? 'number'
    case 'flag':
      return 'boolean'
    case 'nothing':
      return 'null'
    case 'list':
      return 'unknown[]'
    case 'record':
      return 'Record<string, unknown>'
    default:
      return 'unknown'
  }
}

/** The forms of a value as a TypeScript type, null left out; `names` are the definitions it mentions, sorted. */
export function typescriptOf(
  arms: readonly Arm[], definitions: readonly Definition[],
): { readonly text: string; readonly names: readonly string[] } {
  const kept = arms.filter(({ value }) => value.kind !== 'nothing' && value.kind !== 'never')
  // TypeORM's own types unfold the type of a property; one that holds itself they unfold without end (TS2589)
  const named = kept.map(arm => (isEndless(arm.value, definitions) ? undefined : arm.name))
  if (kept.length > 1 && kept.some(arm => isEndless(arm.value, definitions))) return { text: 'unknown', names: [] }
  const texts = new Set(kept.map((arm, i) => named[i] ?? inlineType(arm)))
  return {
    text: texts.has('unknown') ? 'unknown' : [...texts].join(' | '),
    names: [...new Set(named.flatMap(name => name ?? []))].sort(),
  }
}
