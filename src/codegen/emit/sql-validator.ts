import { decideUnions } from '../decide'
import type { Model } from '../model'
import { quote } from '../quote'
import { compileSqlValidator, type SqlFunction } from '../sql-validator'
import { heading } from './heading'

/** The statement that makes or replaces a function of a validator. */
export const functionStatement = ({ name, parameters, returns, language, body }: SqlFunction): string =>
  `CREATE OR REPLACE FUNCTION ${quote(name, 'sql-name')}(${parameters}) RETURNS ${returns}\n` +
  `LANGUAGE ${language} IMMUTABLE PARALLEL SAFE AS ${quote(`\n${body}\n`, 'sql-body')};`

/** The functions that say what is wrong with a document, for the database to ask them. */
export function emitSqlValidator({ document }: Model): string {
  const { functions } = compileSqlValidator(document.name, decideUnions(document))
  return [heading('sql', document.source), ...functions.map(functionStatement), ''].join('\n')
}
