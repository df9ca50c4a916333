import { expect } from 'chai'
import type { DataSource, EntityManager } from 'typeorm'
import { backfill } from '../../../src/backfill/backfill'
import { readReport, renderReport, type ReportSummary } from '../../../src/backfill/report'
import { loadVocabularies } from '../../../src/backfill/vocabulary'
import { sha256 } from '../../../src/catalog/core/document-text'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { historyTable } from '../../../src/database/history'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows, retypeMetadata, withoutValidator } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'

const vocabularies = loadVocabularies()
const options = { vocabularies, historyTable }

const verdictOn = (summary: ReportSummary, word: string): string =>
  summary.criteria.find(({ asks }) => asks.includes(word))?.holds ?? 'not asked'

async function textOf(manager: EntityManager, summary: ReportSummary): Promise<string> {
  let text = ''
  for await (const piece of renderReport(manager, summary, options)) text += piece
  return text
}

forEachDatabase(databases => {
  describe('the report', () => {
    const legacy = async (dataSource: DataSource, id: string, title: string, metadata: object): Promise<void> => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, metadata, origin_type)
         values ($1, 'model', $2, $3::jsonb, 'internal')`,
        [id, title, JSON.stringify(metadata)],
      )
    }
    let filled: DataSource
    before(async () => {
      const dataSource = filled = await databases.open()
      const catalog = new ModelCatalog(dataSource)
      for (const id of ['model-a', 'model-b']) {
        await catalog.registerModel({ id, title: id, createdBy: 'tester', metadata: internalMetadata() })
      }
      await legacy(dataSource, 'model-c', 'C', { ...internalMetadata(), parameter_count: '1.2k' })
      await legacy(dataSource, 'model-d', 'D', { what: 'nobody knows' })
      await backfill(dataSource, { vocabularies, decisions: [] })
    })
    // what a test does to the shared database is rolled back after it
    const undone = async (work: (manager: EntityManager) => Promise<void>): Promise<void> => {
      const runner = filled.createQueryRunner()
      await runner.startTransaction()
      try {
        await work(runner.manager)
      } finally {
        await runner.rollbackTransaction()
        await runner.release()
      }
    }

    it('is made whatever other software left in a document, and shows it beside the last one of ours', () => undone(async manager => {
      const before = await readReport(manager, options)
      expect(before.changed).to.deep.equal([])
      expect(verdictOn(before, 'data is lost')).to.equal('yes')
      expect(await textOf(manager, before)).to.not.include('Changed outside the catalog')
      await withoutValidator(manager)
      await manager.query("update artifacts set metadata = '[1]' where id = 'model-a'")
      await manager.query("update artifacts set metadata = null where id = 'model-b'")
      const after = await readReport(manager, options)
      expect(after.changed).to.deep.equal([{ id: 'model-a', adopted: true }, { id: 'model-b', adopted: true }])
      expect(after.counts.vocabularies).to.deep.equal(before.counts.vocabularies)
      expect(verdictOn(after, 'data is lost')).to.equal('no')
      const text = await textOf(manager, after)
      expect(text).to.include('## Changed outside the catalog')
        .and.include(`is another document now, SHA-256 ${sha256('[1]')}:\n\n\`\`\`text\n[1]\n\`\`\``)
        .and.include('Changed outside the catalog: `artifacts.metadata` is NULL now.')
      expect(text.match(/^Document of the latest revision:$/gm)).to.have.length(2)
    }))

    it('compares documents, not bytes, in a text column, and reads past a text that is no JSON', () => undone(async manager => {
      await retypeMetadata(manager, 'text')
      await withoutValidator(manager)
      expect((await readReport(manager, options)).changed).to.deep.equal([])
      await manager.query("update artifacts set metadata = 'half {' where id in ('model-a', 'model-d')")
      const summary = await readReport(manager, options)
      expect(summary.changed).to.deep.equal([{ id: 'model-a', adopted: true }, { id: 'model-d', adopted: false }])
      expect(await textOf(manager, summary)).to.include('half {')
    }))

    it('says that data is lost when an original is not what its SHA-256 says', () => undone(async manager => {
      await manager.query(
        "update metadata_revisions set document = document || ' ' where artifact_id = 'model-c' and revision = 0")
      const { counts, criteria, changed } = await readReport(manager, options)
      expect([counts.brokenOriginals, changed]).to.deep.equal([1, []])
      expect(verdictOn({ counts, criteria, changed, unread: [], unreadBeyond: 0 }, 'data is lost')).to.equal('no')
    }))

    it('says that the ambiguous is not held when nobody is asked about it', () => undone(async manager => {
      const held = async (): Promise<unknown> => {
        const summary = await readReport(manager, options)
        return [verdictOn(summary, 'ambiguous'), summary.counts.unaskedFacts, summary.counts.unaskedModels]
      }
      expect(await held()).to.deep.equal(['yes', 0, 0])
      await manager.query(
        "update review_items set pointer = '/framework' where artifact_id = 'model-c' and pointer = '/parameter_count'")
      expect(await held()).to.deep.equal(['no', 1, 0])
      await manager.query("delete from review_items where artifact_id = 'model-d'")
      expect(await held()).to.deep.equal(['no', 1, 1])
    }))

    it('lets no title, id, key or value become a heading, tag, image or row of its own', async () => {
      const dataSource = await databases.fresh()
      const evil = '\n\n# EVIL\n<script>evil()</script> ![x](http://evil.invalid) | ` `` | \u001b[2J'
      await legacy(dataSource, `model-${evil}`, `Title ${evil}`, {
        ...internalMetadata(), parameter_count: evil, framework: `pytorch ${evil}`, [`key ${evil}`]: evil, '': 1,
      })
      await legacy(dataSource, 'model-whole', evil, { [evil]: evil })
      await backfill(dataSource, { vocabularies, decisions: [] })
      const text = await textOf(dataSource.manager, await readReport(dataSource.manager, options))
      // code holds anything; what is left is what Markdown reads
      const outside = text.replace(/^(`{3,})\w+\n[\s\S]*?^\1$/gm, '')
        .replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      expect(text).to.include('EVIL')
      expect(outside).to.include('EVIL')
      expect(outside).to.not.match(/^\s*# EVIL/m)
      expect(outside).to.not.match(/<script|(?<!\\)!\[x\]\(|\u001b/)
      const columns = outside.split('\n').filter(line => line.startsWith('|'))
        .map(line => line.replaceAll('\\|', '').split('|').length)
      expect(Math.max(...columns)).to.be.at.most(8)
      expect(outside.match(/^#{1,6} /gm)).to.have.length(text.match(/^(# Mig|## |### )/gm)?.length ?? 0)
    })
  })
})
