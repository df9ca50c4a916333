import { expect } from 'chai'
import { Readable } from 'node:stream'
import type { DataSource } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion } from '../../generated/entities'
import { backfill } from '../../src/backfill/backfill'
import { importedId, importInto, importRecords, type ImportSummary } from '../../src/backfill/import-records'
import { loadVocabularies, type Vocabulary } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { rolledBack } from '../../src/commands/rolled-back'
import { DataError } from '../../src/errors'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'

const vocabularies = loadVocabularies()
const openmmlab = vocabularies.find(({ name }) => name === 'openmmlab') as Vocabulary

const LINES = [
  '{"source_repo":"open-mmlab/made-up","source_commit":"9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c","path":"configs/a.yml#/Models/0", ' +
    '"raw": {"Name":"net-a","In Collection":"Net","Metadata":{"Parameters": 12,"Training Data":"Set A"},' +
    '"Results":[{"Dataset":"Set B","Task":"T","Metrics":{"Top 1":80.10}}]}}',
  '{"source_repo":"open-mmlab/made-up","path":"configs/b.yml","raw":{"Name":"größe 😀","Metadata":{"Parameters":"25.53M"},"big":9007199254740993}}',
]

forEachDatabase(databases => {
  describe('import', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })
    const load = (lines: readonly (string | Buffer)[], options: object = {}): Promise<ImportSummary> => importRecords(dataSource, {
      input: Readable.from([Buffer.concat(lines.map(line => Buffer.concat([Buffer.from(line), Buffer.from('\n')])))]),
      vocabulary: openmmlab, createdBy: 'tester', ...options,
    })

    it('keeps each line byte for byte as revision 0, whatever jsonb makes of it', async () => {
      expect(await load(LINES)).to.deep.equal({ lines: 2, imported: 2, known: 0 })
      for (const text of LINES) {
        const id = importedId('openmmlab', text)
        const revision = await dataSource.getRepository(MetadataRevision).findOneByOrFail({ artifact_id: id, revision: 0 })
        expect(revision).to.include({ document: text, schema_version: 'legacy/openmmlab', revised_by: 'tester' })
      }
      const artifact = await dataSource.getRepository(Artifact).findOneByOrFail({ id: importedId('openmmlab', LINES[0] ?? '') })
      expect(artifact).to.include({ title: 'net-a', artifact_type: 'model', origin_type: 'external', created_by: 'tester' })
    })

    it('leaves records alone that are there, or stand in the file twice', async () => {
      expect(await load([...LINES, LINES[0] ?? ''])).to.deep.equal({ lines: 3, imported: 0, known: 3 })
    })

    it('is read by the backfill with the vocabulary that was named', async () => {
      await backfill(dataSource, { vocabularies, decisions: [] })
      const id = importedId('openmmlab', LINES[0] ?? '')
      const row = await dataSource.getRepository(ModelVersion).findOneByOrFail({ artifact_id: id })
      expect(row).to.deep.include({
        is_external: true, external_source_version: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
      })
    })

    it('refuses a file whole, with every bad line by its number', async () => {
      const before = await dataSource.getRepository(Artifact).count()
      const bad = ['{"raw":{"Name":"fine"}}', '{"raw":', '{"a":1,"a":2}', '{"nul":"x\\u0000"}', Buffer.from([0x22, 0xff, 0x22]),
        '['.repeat(600) + ']'.repeat(600), '{"half":"\\ud800"}']
      const codes = await load(bad).then(() => [], (error: DataError) =>
        error.troubles.map(({ code, where }) => [where.source, code]))
      expect(codes).to.deep.equal([
        ['stdin:2', 'json/syntax'], ['stdin:3', 'json/duplicate-key'], ['stdin:4', 'storable/nul'],
        ['stdin:5', 'import/not-utf8'], ['stdin:6', 'json/too-deep'], ['stdin:7', 'storable/lone-surrogate'],
      ])
      expect(await dataSource.getRepository(Artifact).count()).to.equal(before)
    })

    it('writes a line once that stands in a new file twice, and skips blank lines', async () => {
      const twice = '{"raw":{"Name":"twice"}}'
      expect(await load([twice, '', twice, ' \r'])).to.deep.equal({ lines: 2, imported: 1, known: 1 })
      expect(await dataSource.getRepository(MetadataRevision).countBy({ artifact_id: importedId('openmmlab', twice) })).to.equal(1)
    })

    it('names every line whose numbers PostgreSQL cannot hold, and writes none', async () => {
      const before = await dataSource.getRepository(Artifact).count()
      const good = Array.from({ length: 9 }, (_, n) => `{"raw":{"Name":"beside ${n}"}}`)
      const bad = [...good.slice(0, 4), '{"n":1e200000}', ...good.slice(4), '{"n":[{"m":-1e-20000}]}', '{"n":1e400}']
      const refusal = await refusalOf(load(bad))
      expect(refusal).to.be.instanceOf(DataError)
      expect(refusal.troubles.map(({ code, where }) => [where.source, code])).to.deep.equal([
        ['stdin:5', 'import/refused-by-database'], ['stdin:11', 'import/refused-by-database'],
      ])
      expect(refusal.message).to.include('write the number as text')
      expect(await dataSource.getRepository(Artifact).count()).to.equal(before)
    })

    it('refuses what is no object, and a byte order mark by its name', async () => {
      const codes = await refusalOf(load(['\ufeff{"a":1}', '5', 'null', '[]', '"x"'])).then(({ troubles }) =>
        troubles.map(({ code, where }) => [where.source, code]))
      expect(codes).to.deep.equal([
        ['stdin:1', 'import/byte-order-mark'], ['stdin:2', 'import/not-an-object'], ['stdin:3', 'import/not-an-object'],
        ['stdin:4', 'import/not-an-object'], ['stdin:5', 'import/not-an-object'],
      ])
    })

    it('cuts a long title between characters', async () => {
      const text = JSON.stringify({ raw: { Name: `a${'😀'.repeat(2500)}` } })
      await load([text])
      const { title } = await dataSource.getRepository(Artifact).findOneByOrFail({ id: importedId('openmmlab', text) })
      expect(title).to.equal(`a${'😀'.repeat(1999)}`)
    })

    it('says in a trial what would be imported and what is known, and leaves nothing behind', async () => {
      const before = await dataSource.getRepository(Artifact).count()
      const input = Readable.from([Buffer.from(`${LINES[0] ?? ''}\n{"raw":{"Name":"dry"}}\n`)])
      const summary = await rolledBack(new ModelCatalog(dataSource), manager =>
        importInto(manager, { input, vocabulary: openmmlab, createdBy: 'tester' }))
      expect(summary).to.deep.equal({ lines: 2, imported: 1, known: 1 })
      expect(await dataSource.getRepository(Artifact).count()).to.equal(before)
    })

    it('takes batches by bytes too: large lines do not wait for 500 of them', async () => {
      const seen: number[] = []
      const large = (n: number): string => JSON.stringify({ raw: { Name: `large ${n}` }, filler: 'x'.repeat(5 * 2 ** 20) })
      await load([large(1), large(2), large(3)], { onProgress: (lines: number) => { seen.push(lines) } })
      expect(seen).to.deep.equal([2, 3])
    })

    it('names a file that cannot be read, and a folder', async () => {
      for (const input of ['/nowhere/at/all.jsonl', __dirname]) {
        expect(await refusalOf(load([], { input }))).to.include({ code: 'input/unreadable', exitCode: 2 })
      }
    })
  })
})
