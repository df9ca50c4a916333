import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { schemaTroubles } from '../../../src/catalog/validate-metadata'
import { forEachDatabase } from '../../support/for-each-database'

const ROOT = path.join(__dirname, '..', '..', '..')
const EXAMPLES = path.join(ROOT, 'schemas', 'examples')
const VALIDATOR = readFileSync(path.join(ROOT, 'generated', 'sql', 'validator.sql'), 'utf8')

const examples = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(path.join(EXAMPLES, folder)).sort()
    .map(name => [name, readFileSync(path.join(EXAMPLES, folder, name), 'utf8')] as const)

/** Text that no jsonb can hold: the cast refuses it before any function sees it. */
const UNSTORABLE = /^(lone-surrogate|nul-in)/

forEachDatabase(databases => {
  describe('the validator in SQL', () => {
    let dataSource: DataSource

    before(async () => {
      dataSource = await databases.connect(await databases.empty())
      await dataSource.query(VALIDATOR)
    })

    const problemOf = async (text: string): Promise<string | null> => {
      const rows: { problem: string | null }[] =
        await dataSource.query('SELECT model_artifact_metadata_problem($1::jsonb) AS problem', [text])
      return rows[0]?.problem ?? null
    }

    for (const [name, text] of examples('valid')) {
      it(`accepts ${name}`, async () => expect(await problemOf(text)).to.equal(null))
    }

    for (const [name, text] of examples('invalid').filter(([file]) => !UNSTORABLE.test(file))) {
      it(`refuses ${name} at the place that the catalog names`, async () => {
        const [trouble] = schemaTroubles(JSON.parse(text))
        const problem = await problemOf(text)
        expect(problem).to.match(/^(\$?[A-Za-z]+|false schema) /)
        expect(problem?.slice((`${problem}/`).indexOf(' /') + 1)).to.equal(trouble?.where.pointer)
      })
    }

    for (const [name, text] of examples('invalid').filter(([file]) => UNSTORABLE.test(file))) {
      it(`is not even asked about ${name}, which no jsonb can hold`, async () => {
        const refused = await problemOf(text).then(() => undefined, (error: { code: string }) => error.code)
        expect(refused).to.be.oneOf(['22P02', '22P05'])
      })
    }
  })
})
