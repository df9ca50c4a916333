import type { Arm } from './arms'
import type { Column } from './model'
import { quote } from './quote'
import type { Refuse } from './refuse'

type Literal = string | number | boolean

const fits = (literal: Literal, { value }: Arm): boolean => {
  switch (value.kind) {
    case 'text':
      return typeof literal === 'string' && (value.oneOf?.includes(literal) ?? true)
    case 'number':
      return typeof literal === 'number' && (value.oneOf?.includes(literal) ?? true) &&
        (!value.whole || Number.isInteger(literal)) &&
        literal >= (value.minimum ?? -Infinity) && literal <= (value.maximum ?? Infinity)
    case 'flag':
      return typeof literal === 'boolean' && (value.oneOf?.includes(literal) ?? true)
    default:
      return false
  }
}

function refuseDefault(column: Column, arms: readonly Arm[], refuse: Refuse): void {
  const { default: standard, pointer, type } = column
  if (standard === undefined) return
  const at = `${pointer}/default`
  if (standard.kind === 'sql') {
    if (type === 'timestamptz') return
    refuse(at, {
      code: 'relational/default-misfit',
      what: `${standard.expression} gives a moment, and the column holds ${type}`,
      fix: 'store the column as timestamptz, or give another default',
    })
  } else if (type === 'timestamptz' || !arms.some(arm => fits(standard.value, arm))) {
    refuse(at, {
      code: 'relational/default-misfit',
      what: `the default ${JSON.stringify(standard.value)} is no value of this column`,
      why: 'a row that relies on the default would break the schema',
      fix: 'give a value that the definition accepts',
    })
  } else if (typeof standard.value === 'string' && quote(standard.value, 'sql').slice(1, -1) !== standard.value) {
    refuse(at, {
      code: 'relational/default-quoted',
      what: `the default ${JSON.stringify(standard.value)} holds a quote`,
      why: 'TypeORM compares such a default wrongly and would set it again in every migration',
      fix: 'choose a default without a quote',
    })
  }
}

/** Types for which a value transformer can bridge what an adopted table may hold. */
const BRIDGES: Readonly<Partial<Record<Column['type'], readonly string[]>>> = {
  boolean: ['boolean', 'integer', 'smallint'],
  jsonb: ['jsonb', 'json', 'text'],
}

function refuseAdoptedTypes(column: Column, adopted: boolean, refuse: Refuse): void {
  const bridged = adopted ? BRIDGES[column.type] ?? [] : []
  column.adoptedTypes.forEach((type, i) => {
    if (bridged.includes(type)) return
    refuse(`${column.pointer}/adoptedTypes/${i}`, {
      code: 'relational/adopted-types',
      what: adopted
        ? `no transformer reads and writes ${type} as ${column.type}`
        : 'the table is our own, and has the type we give it',
      why: bridged.length === 0 ? 'only adopted boolean and jsonb columns may have other types' :
        `an adopted ${column.type} may be ${bridged.join(', ')}`,
      fix: 'remove it',
    })
  })
}

/** Refuses a default that is no value of its column, and physical types that nothing can bridge. */
export function refuseColumn(column: Column, arms: readonly Arm[], adopted: boolean, refuse: Refuse): void {
  refuseDefault(column, arms, refuse)
  refuseAdoptedTypes(column, adopted, refuse)
}
