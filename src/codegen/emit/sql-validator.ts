import { decideUnions } from '../decide'
import type { Model, Table } from '../model'
import { quote } from '../quote'
import { compileSqlValidator, type SqlFunction } from '../sql-validator'
import { heading } from './heading'

/** The statement that makes or replaces a function of a validator. */
export const functionStatement = ({ name, parameters, returns, language, body }: SqlFunction): string =>
  `CREATE OR REPLACE FUNCTION ${quote(name, 'sql-name')}(${parameters}) RETURNS ${returns}\n` +
  `LANGUAGE ${language} IMMUTABLE PARALLEL SAFE AS ${quote(`\n${body}\n`, 'sql-body')};`

// a migration of the type is made from this file alone, and has to know which rows it is about
const governsLine = ({ name, governs }: Table): readonly string[] => (governs === undefined ? [] : [
  `-- governs ${quote(`${quote(name, 'sql-name')}.${quote(governs.column, 'sql-name')} = ${quote(governs.equals, 'sql')}`, 'line-comment')}`,
])

/** The functions that say what is wrong with a document, for the database to ask them. */
export function emitSqlValidator({ document, tables }: Model): string {
  const { functions } = compileSqlValidator(document.name, decideUnions(document))
  return [heading('sql', document.source), ...tables.flatMap(governsLine), ...functions.map(functionStatement), ''].join('\n')
}
