import { existsSync } from 'node:fs'
import path from 'node:path'

const above = path.resolve(__dirname, '..', '..')

/** Whether this is the JavaScript of an installed package, in the folder `dist` of it; the sources otherwise. */
export const isInstalled = !existsSync(path.join(above, 'package.json'))

/** The folder with `schemas/` and the texts that codegen made, of a checkout or an installed package. */
export const packageRoot = isInstalled ? path.dirname(above) : above

/** The shell command that runs TypeORM's command `words` on the database of the environment. */
export const typeormCommand = (words: string): string =>
  `${isInstalled ? 'npx model-artifacts-typeorm' : 'npm run typeorm'} ${words}`
