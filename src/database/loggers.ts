import type { Logger } from 'typeorm'

const silent = (): void => {}

/** Prints nothing: the library speaks by what it gives and throws. */
export const silentLogger: Logger = {
  logSchemaBuild: silent,
  logMigration: silent,
  log: silent,
  logQuery: silent,
  logQueryError: silent,
  logQuerySlow: silent,
}

/**
 * Prints what the TypeORM commands did, to standard output. Not the queries, which those commands switch on: hundreds
 * of catalog queries would bury it; nor failures, which the error tells.
 */
export const commandLogger: Logger = {
  ...silentLogger,
  logSchemaBuild: (message: string) => console.log(message),
}
