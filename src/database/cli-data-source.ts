import { createDataSource } from './data-source'
import { commandLogger } from './loggers'

/** The data source of `npm run typeorm`, from the environment. */
export const cliDataSource = createDataSource({ logger: commandLogger })
