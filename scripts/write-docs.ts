import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { cliPage } from './cli-page'
import { enginesPage } from './engines-page'
import { exampleSvg } from './example-lineage'

const docs = path.join(__dirname, '..', 'docs')

// npm run docs: the pages that follow from code.
writeFileSync(path.join(docs, 'cli.md'), cliPage())
writeFileSync(path.join(docs, 'engines.md'), enginesPage())
writeFileSync(path.join(docs, 'examples', 'lineage.svg'), exampleSvg())
