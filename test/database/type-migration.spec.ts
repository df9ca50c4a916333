import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { createMigration } from '../../src/database/create-migration'
import { readGeneratedSql, typeMigration } from '../../src/database/type-migration'
import { migrations } from '../../migrations'

const FUNCTION = 'CREATE OR REPLACE FUNCTION "x_problem"(document jsonb) RETURNS text AS $body$ SELECT \'`${1}\\\' $body$;\n'
const VALIDATOR = `-- Made by a test.\n-- governs "artifacts"."artifact_type" = 'it''s'\n${FUNCTION}`

describe('the migration of a type', () => {
  let folder: string
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-type-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('makes tables that others refer to before those others', () => {
    write('validator.sql', VALIDATOR)
    write('a.sql', '-- Made.\nCREATE TABLE "a" (\n  FOREIGN KEY ("b") REFERENCES "b" ("id"),\n  FOREIGN KEY ("x") REFERENCES "artifacts" ("id")\n);\nCREATE INDEX "i" ON "a" ("b");\n')
    write('b.sql', '-- Made.\nCREATE TABLE "b" (\n  FOREIGN KEY ("a") REFERENCES "a" ("id")\n);\n')
    write('c.sql', '-- Made.\nCREATE TABLE "c" ();\n')
    const { tables, type } = readGeneratedSql(folder)
    expect(type).to.equal("it's")
    expect(tables.map(({ name, statements }) => [name, statements.length])).to.deep.equal([['b', 1], ['a', 2], ['c', 1]])
  })

  it('says in TypeScript what the SQL says, whatever characters it holds', () => {
    write('validator.sql', VALIDATOR)
    write('t.sql', "CREATE TABLE \"t\" (\n  CHECK (x IN ('a`b', '${c}', 'd\\e'))\n);\n")
    const text = typeMigration(readGeneratedSql(folder))('Made1')
    const { outputText, diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 } })
    expect(diagnostics).to.deep.equal([])
    const values = new Function('require', 'exports', `${outputText}; return { tables, documents }`) as
      (require: () => object, exports: object) => { tables: unknown; documents: unknown }
    expect(values(() => ({}), {})).to.deep.equal({
      tables: [['t', ["CREATE TABLE \"t\" (\n      CHECK (x IN ('a`b', '${c}', 'd\\e'))\n    )"]]],
      documents: { type: "it's", validator: FUNCTION },
    })
  })

  it('goes into a folder that is not there, with a list, later than every migration of the toolkit', () => {
    write('validator.sql', VALIDATOR)
    const out = path.join(folder, 'new', 'migrations')
    const text = typeMigration(readGeneratedSql(folder))
    const [first, second] = ['create-it', 'create-more'].map(name => path.basename(createMigration(name, { folder: out, now: 5, text })))
    const last = Math.max(...migrations.map(({ name }) => Number(name.slice(-13))))
    expect([first, second]).to.deep.equal([`${last + 1}-create-it.ts`, `${last + 2}-create-more.ts`])
    expect(readFileSync(path.join(out, 'index.ts'), 'utf8')).to.equal(`\
import { CreateIt${last + 1} } from './${last + 1}-create-it'
import { CreateMore${last + 2} } from './${last + 2}-create-more'

/** Every migration, oldest first. An explicit list: a glob finds nothing from another working directory. */
export const migrations = [
  CreateIt${last + 1},
  CreateMore${last + 2},
] as const
`)
  })

  it('is refused where codegen has made no validator that governs anything', () => {
    const refused = (): void => void readGeneratedSql(folder)
    expect(refused).to.throw('no validator.sql').with.property('code', 'usage/no-generated-sql')
    write('validator.sql', FUNCTION)
    expect(refused).to.throw('no validator.sql')
    expect(() => readGeneratedSql(path.join(folder, 'nowhere'))).to.throw('ENOENT').with.property('code', 'usage/no-generated-sql')
  })
})
