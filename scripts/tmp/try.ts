import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { PGlite } from '@electric-sql/pglite'
import { load } from '../../src/codegen/load'
import { parse } from '../../src/codegen/parse'
import { emitSqlValidator } from '../../src/codegen/emit/sql-validator'
void (async () => {
  const m = parse(await load('/tmp/w/sql','schemas/model_artifact_metadata.json','schemas/relational'))
  const sql = emitSqlValidator(m)
  console.log(sql)
  const lite = new PGlite()
  await lite.exec(sql)
  for (const dir of ['valid','invalid']) for (const f of readdirSync('schemas/examples/'+dir)) {
    const t = readFileSync(`schemas/examples/${dir}/${f}`,'utf8')
    try { const r: any = await lite.query('SELECT model_artifact_metadata_problem($1::jsonb) AS p', [t]); console.log(dir, f, r.rows[0].p) }
    catch (e) { console.log(dir, f, 'ERROR', (e as Error).message) }
  }
})()
