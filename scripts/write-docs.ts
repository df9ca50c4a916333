import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { cliPage } from './cli-page'

// npm run docs: the pages that follow from code.
writeFileSync(path.join(__dirname, '..', 'docs', 'cli.md'), cliPage())
