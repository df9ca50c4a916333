import { expect } from 'chai'
import { Readable } from 'node:stream'
import type { DataSource } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion } from '../../generated/entities'
import { backfill } from '../../src/backfill/backfill'
import { importedId, importRecords, type ImportSummary } from '../../src/backfill/import-records'
import { loadVocabularies, type Vocabulary } from '../../src/backfill/vocabulary'
import type { DataError } from '../../src/errors'
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

    it('checks only in a dry run, and skips blank lines', async () => {
      expect(await load(['', '{"raw":{"Name":"dry"}}', ' \r'], { dryRun: true })).to.deep.equal({ lines: 1, imported: 0, known: 0 })
      expect(await dataSource.getRepository(Artifact).countBy({ title: 'dry' })).to.equal(0)
    })

    it('names a file that cannot be read', async () => {
      const code = await load([], { input: '/nowhere/at/all.jsonl' }).then(() => '', (error: DataError) => error.code)
      expect(code).to.equal('input/unreadable')
    })
  })
})
