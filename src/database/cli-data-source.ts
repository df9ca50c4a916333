import type { Logger } from 'typeorm'
import { createDataSource } from './data-source'

const print = (text: string): void => console.log(text)
const silent = (): void => {}

// The TypeORM commands switch on the logging of every query; hundreds of catalog queries would bury what was done.
const logger: Logger = {
  logSchemaBuild: print,
  logMigration: print,
  log: silent,
  logQuery: silent,
  logQueryError: silent,
  logQuerySlow: silent,
}

/** The data source of `npm run typeorm`, from the environment. */
export const cliDataSource = createDataSource({ options: { logger } })
