import type { Column, Document, MetadataSource, Table } from '../model'
import { kebab } from '../naming'
import { childPointer } from '../../json-pointer'
import { quote } from '../quote'
import { docstring } from './comment'
import { heading } from './heading'

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/

const access = (expression: string, property: string): string =>
  IDENTIFIER.test(property) ? `${expression}.${property}` : `${expression}[${quote(property, 'ts')}]`

interface Walked {
  readonly guards: readonly string[]
  readonly expression: string
  readonly optional: boolean
}

function walk(source: MetadataSource): Walked {
  const guards: string[] = []
  let expression = 'metadata'
  let optional = false
  for (const step of source.steps) {
    // typeof undefined is no 'object': this guard also covers a property that is not there
    if (step.askObject || optional) guards.push(`typeof ${expression} === 'object'`)
    if (step.askNull) guards.push(`${expression} !== null`)
    if (step.askList) guards.push(`!Array.isArray(${expression})`)
    if (step.askProperty) guards.push(`${quote(step.property, 'ts')} in ${expression}`)
    expression = access(expression, step.property)
    optional = step.optional
  }
  return { guards, expression, optional }
}

function stored(name: string, source: MetadataSource): readonly string[] {
  const { guards, expression, optional } = walk(source)
  const { absence } = source
  const all = [...guards]
  if (absence !== undefined) {
    if (absence.onlyObject) all.push(`typeof ${expression} !== 'object'`)
    else if (absence.namedByAll && !absence.askObject) {
      all.push(`${access(optional ? `${expression}?` : expression, absence.property)} === undefined`)
    } else {
      const told = `${quote(absence.property, 'ts')} in ${expression}`
      all.push(absence.askObject || optional ? `!(typeof ${expression} === 'object' && ${told})` : `!(${told})`)
    }
  }
  const value = optional ? `${expression} ?? null` : expression
  const line = `    ${name}: ${all.length === 0 ? value : `${all.join(' && ')} ? ${value} : null`},`
  if (line.length <= 120) return [line]
  return [`    ${name}:`, `      ${all.join(' && ')}`, `        ? ${value}`, '        : null,']
}

const typeOf = ({ nullable, typescript: { text } }: Column): string => (nullable ? `${text} | null` : text)

/** The columns of a table that the document feeds. */
export const projected = (table: Table): readonly (Column & { readonly source: MetadataSource })[] =>
  table.columns.flatMap(column => (column.source.kind === 'metadata' ? [{ ...column, source: column.source }] : []))

const importTypes = (names: readonly string[], from: string): readonly string[] => {
  const line = `import type { ${names.join(', ')} } from ${quote(from, 'ts')}`
  if (line.length <= 120) return [line]
  return ['import type {', ...names.map(name => `  ${name},`), `} from ${quote(from, 'ts')}`]
}

/** The function that gives a table's columns from a document: plain property access, no interpretation. */
export function emitProjection(table: Table, document: Document, typesFile: string): string {
  const columns = projected(table)
  const names = [...new Set([document.name, ...columns.flatMap(column => column.typescript.names)])].sort()
  const result = `${table.entity}Projection`
  return [
    heading('ts', table.source, document.source),
    '',
    ...importTypes(names, `../types/${typesFile}`),
    '',
    ...docstring(`The columns of ${table.name} that the metadata document feeds.`),
    `export interface ${result} {`,
    ...columns.map(column => `  readonly ${column.name}: ${typeOf(column)}`),
    '}',
    '',
    ...docstring(`What ${table.name} stores of a valid document. A fact that is missing or declared absent is null.`),
    `export function project${table.entity}(metadata: ${document.name}): ${result} {`,
    '  return {',
    ...columns.flatMap(column => stored(column.name, column.source)),
    '  }',
    '}',
    '',
    ...docstring('The fact of the document that each column follows: a JSON Pointer to a property of its root.'),
    `export const factOf${table.entity}Column: Readonly<Record<keyof ${result}, string>> = {`,
    ...columns.map(({ name, source }) => `  ${name}: ${quote(childPointer('', source.steps[0]?.property ?? ''), 'ts')},`),
    '}',
    '',
  ].join('\n')
}

/** The file of a table's projection, beside the others. */
export const projectionFile = (table: Table): string => `projection/${kebab(table.entity)}.ts`
