import { expect } from 'chai'
import { createHash } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { backfill } from '../../../src/backfill/backfill'
import { loadDecisions } from '../../../src/backfill/decisions'
import { loadSample } from '../../../src/backfill/sample'
import { loadVocabularies } from '../../../src/backfill/vocabulary'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { SCHEMA_VERSION } from '../../../generated/schema-version'
import { refusalOf } from '../../support/errors'
import { bodyOf, everyRow, exported, imported, sealed } from '../../support/exchanged'
import { forEachDatabase } from '../../support/for-each-database'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { writesOf } from '../../support/state'

const troublesOf = async (work: Promise<unknown>): Promise<readonly (readonly [string | undefined, string])[]> =>
  (await refusalOf(work)).troubles.map(({ code, where }) => [where.source, code] as const)
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
  [...new Set((await troublesOf(work)).map(([, code]) => code))].sort()

forEachDatabase(databases => {
  describe('importCatalog', () => {
    let source: DataSource
    let target: DataSource
    let text: string
    let lines: string[]
    let empty: unknown
    before(async function () {
      this.timeout(240_000)
      source = await databases.fresh()
      await loadSample(source)
      await backfill(source, { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions })
      const catalog = new ModelCatalog(source)
      await catalog.registerModel({ id: 'base', title: 'Base', createdBy: 'tester', metadata: externalMetadata() })
      await catalog.registerModel({
        id: 'tuned', title: 'Tuned', createdBy: 'tester', metadata: { ...internalMetadata(), base_model_id: 'base' },
      })
      await source.query("update model_versions set promotion_state = 'promoted' where artifact_id = 'tuned'")
      text = await exported(source)
      lines = bodyOf(text)
      target = await databases.fresh()
      empty = await everyRow(target)
    })
    const lineOf = (part: string): number => lines.findIndex(line => line.includes(part))
    const refused = async (damaged: string | Buffer): Promise<readonly string[]> => {
      const codes = await codesOf(imported(target, damaged))
      expect(await everyRow(target)).to.deep.equal(empty)
      return codes
    }
    const edited = (part: string, from: string | RegExp, to: string): string => {
      const at = lineOf(part)
      const changed = (lines[at] ?? '').replace(from, () => to)
      expect(changed).to.not.equal(lines[at])
      return sealed(lines.with(at, changed))
    }

    it('refuses a file of another schema version by the names of both, and a file of another format', async () => {
      const other = text.replace(SCHEMA_VERSION, 'model_artifact_metadata@00000000')
      const { troubles: [trouble] } = await refusalOf(imported(target, other))
      expect(trouble).to.deep.include({ code: 'exchange/other-schema-version', where: { source: 'catalog.jsonl:1' } })
      expect(trouble?.what).to.include('model_artifact_metadata@00000000').and.include(SCHEMA_VERSION)
      for (const first of ['', '{}', 'null', '[1]', '{"format":"model-artifacts-catalog/2","schema_version":"x"}', '\ufeff{}', '{"raw":{"Name":"x"}}']) {
        expect(await refused(`${first}\n${lines.slice(1).join('\n')}\n`), first).to.deep.equal(['exchange/unknown-format'])
      }
      expect(await refused('')).to.deep.equal(['exchange/unknown-format'])
    })

    it('refuses a file that is cut behind any of its lines, or within one', async () => {
      for (let n = 1; n <= lines.length; n++) {
        expect(await codesOf(imported(target, lines.slice(0, n).map(line => `${line}\n`).join(''))), `${n} lines`)
          .to.deep.equal(['exchange/truncated'])
      }
      expect(await everyRow(target)).to.deep.equal(empty)
      expect(await refused(text.slice(0, -10))).to.deep.equal(['exchange/bad-line', 'exchange/truncated'])
      expect(await refused(text.slice(0, Math.floor(text.length / 2)))).to.include('exchange/truncated')
    })

    it('refuses a file in which any byte was changed', async () => {
      const bytes = Buffer.from(text)
      const from = text.indexOf('\n') + 1
      for (let i = 0; i < 60; i++) {
        const damaged = Buffer.from(bytes)
        const at = from + Math.floor((bytes.length - from) * (i / 60))
        damaged[at] = (damaged[at] ?? 0) ^ (i % 2 === 0 ? 1 : 0x80)
        expect(await codesOf(imported(target, damaged)), `byte ${at}`).to.have.length.above(0)
      }
      expect(await everyRow(target)).to.deep.equal(empty)
    })

    it('refuses lines that changed places, came twice, were left out or added', async () => {
      const unitOf = (i: number): string => (lines[i] ?? '').split('"row":')[0] ?? ''
      const a = lines.findIndex((line, i) => line.includes('"table":"metadata_revisions"') && unitOf(i) === unitOf(i + 1))
      const b = a + 1
      const swapped = lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
      const twice = lines.toSpliced(a, 0, lines[a] ?? '')
      for (const changed of [swapped, twice, lines.toSpliced(a, 1)]) {
        expect(await refused([...changed, text.split('\n').at(-2), ''].join('\n'))).to.include('exchange/altered')
      }
      expect(await refused(sealed(lines.toSpliced(2, 0, '')))).to.include('exchange/bad-line')
      expect(await refused(sealed(swapped))).to.deep.equal(['exchange/out-of-order'])
      expect(await refused(sealed(twice))).to.deep.equal(['exchange/out-of-order'])
      expect(await refused(`${text}{"table":"artifacts","row":{}}\n`)).to.include('exchange/bad-line')
      expect(await refused(`${text}\n`)).to.deep.equal(['exchange/bad-line'])
      const lineage = lines.filter(line => line.startsWith('{"lineage":"base"'))
      expect(await refused(sealed([...lines, ...lineage]))).to.deep.equal(['exchange/repeated'])
    })

    it('refuses tables and columns it does not know, and rows that lack one', async () => {
      expect(await refused(sealed([...lines, '{"table":"pg_authid","row":{"id":"x"}}']))).to.deep.equal(['exchange/unknown-table'])
      expect(await refused(edited('"table":"review_items"', '"pointer":', '"point":')))
        .to.deep.equal(['exchange/missing-column', 'exchange/unknown-column'])
      expect(await refused(edited('"id":"tuned"', '"other":null', '"__proto__":{"x":1},"other":null'))).to.deep.equal(['exchange/bad-line'])
      expect(await refused(edited('"id":"tuned"', '"other":null', '"__proto__":"x","other":null'))).to.deep.equal(['exchange/unknown-column'])
    })

    it('refuses hostile JSON by the line it stands in', async () => {
      const hostile: readonly (readonly [string | RegExp, string, string])[] = [
        ['"title":"Tuned"', '"title":"Tuned","title":"Other"', 'json/duplicate-key'],
        ['"title":"Tuned"', '"title":"\\u0000"', 'storable/nul'],
        ['"title":"Tuned"', '"title":"\\ud800"', 'storable/lone-surrogate'],
        ['"title":"Tuned"', `"title":${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'json/too-deep'],
        ['"title":"Tuned"', '"title":["Tuned"]', 'exchange/bad-line'],
        ['"title":"Tuned"', '"title":Tuned', 'json/syntax'],
        ['"quality_score":null', '"quality_score":1e400', 'exchange/refused-by-database'],
        ['"version_number":1', '"version_number":9007199254740993', 'exchange/refused-by-database'],
        ['"version_number":1', '"version_number":1.5', 'exchange/refused-by-database'],
        ['"is_latest":true', '"is_latest":"maybe"', 'exchange/refused-by-database'],
        [/"created_at":"[^"]*"/, '"created_at":"2026-13-40T00:00:00Z"', 'exchange/refused-by-database'],
        [/"metadata":"(?:[^"\\]|\\.)*"/, '"metadata":"{not json"', 'exchange/refused-by-database'],
        [/"metadata":"(?:[^"\\]|\\.)*"/, '"metadata":"{\\"a\\": 1, \\"a\\": 2}"', 'json/duplicate-key'],
        ['"id":"tuned"', '"id":null', 'exchange/inconsistent'],
      ]
      for (const [from, to, code] of hostile) {
        const damaged = edited('"artifact_type":"model","title":"Tuned"', from, to)
        const troubles = await troublesOf(imported(target, damaged))
        expect(troubles.map(([, each]) => each), to.slice(0, 60)).to.include(code)
        if (code !== 'exchange/inconsistent') {
          expect(troubles.map(([place]) => place)).to.include(`catalog.jsonl:${lineOf('"title":"Tuned"') + 1}`)
        }
      }
      expect(await refused(Buffer.from(sealed(lines.toSpliced(2, 0, '§'))).map(byte => (byte === 0xc2 ? 0xff : byte)) as Buffer))
        .to.include('input/not-utf8')
      expect(await everyRow(target)).to.deep.equal(empty)
    })

    it('refuses what the rules of a table would refuse, before the first row is written', async () => {
      expect(await refused(edited('"artifact_id":"tuned","is_external"', '"is_external":false', '"is_external":true')))
        .to.deep.equal(['exchange/refused-by-database'])
      expect(await refused(edited('"artifact_id":"tuned","is_external"', /"created_at":"[^"]*"/, '"created_at":null')))
        .to.deep.equal(['exchange/refused-by-database'])
      expect(await refused(edited('"table":"review_items"', '"status":"open"', '"status":"maybe"')))
        .to.deep.equal(['exchange/refused-by-database'])
      const { troubles: [trouble] } = await refusalOf(imported(target,
        edited('"table":"model_lineages","row":{"lineage_id":"tuned"', '"last_number":1', '"last_number":0')))
      expect(trouble?.what).to.match(/^model_lineages tuned: ck_model_lineages_last_number_\w+ does not hold$/)
    })

    it('refuses documents that were changed, and those that today\'s schema refuses', async () => {
      const revision = '"table":"metadata_revisions","row":{"artifact_id":"tuned"'
      expect(await refused(edited(revision, 'transformer', 'transfermor'))).to.deep.equal(['exchange/document-altered'])
      const row = JSON.parse((lines[lineOf(revision)] ?? '').replace(/^.*?"row":/, '').slice(0, -1)) as Record<string, string>
      const document = JSON.stringify({ is_external: false })
      const digest = createHash('sha256').update(document).digest('hex')
      const forged = JSON.stringify({ ...row, document, sha256: digest })
      expect(await refused(sealed(lines.with(lineOf(revision), `{"lineage":"tuned","table":"metadata_revisions","row":${forged}}`))))
        .to.deep.equal(['metadata/required'])
    })

    it('refuses a ledger with a gap, a state that it does not tell, a pointer to another version', async () => {
      const event = '"table":"promotion_events","row":{"artifact_id":"tuned"'
      expect(await refused(edited(event, '"sequence":1', '"sequence":2'))).to.deep.equal(['exchange/inconsistent'])
      expect(await refused(edited(event, '"to_state":"promoted"', '"to_state":"rejected"'))).to.deep.equal(['exchange/inconsistent'])
      expect(await refused(sealed(lines.toSpliced(lineOf(event), 1)))).to.deep.equal(['exchange/inconsistent'])
      const pointer = '"promoted_artifact_id":"tuned"'
      expect(await refused(edited(pointer, pointer, '"promoted_artifact_id":null'))).to.deep.equal(['exchange/inconsistent'])
    })

    it('refuses logs that contradict themselves, and items that contradict their log', async () => {
      const event = '"table":"promotion_events","row":{"artifact_id":"tuned"'
      expect(await refused(edited(event, '"from_state":"candidate"', '"from_state":"rejected"'))).to.deep.equal(['exchange/inconsistent'])
      expect(await refused(edited(event, '"from_state":"candidate"', '"from_state":"removed"'))).to.deep.equal(['exchange/inconsistent'])
      const at = lineOf(event)
      const next = (from: string, to: string, time: string): string => (lines[at] ?? '').replace('"sequence":1', '"sequence":2')
        .replace(/"from_state":"\w+","to_state":"\w+"/, `"from_state":${from},"to_state":${to}`)
        .replace(/"decided_at":"[^"]*"/, `"decided_at":"${time}"`)
      const told: readonly (readonly [from: string, to: string, time: string, what: RegExp])[] = [
        ['"candidate"', '"promoted"', '2999-01-01T00:00:00+00:00', /starts from candidate, expected promoted/],
        ['"promoted"', '"promoted"', '1999-01-01T00:00:00.5+00:00', /is of 1999-01-01T00:00:00.5, the one before it of/],
        ['"promoted"', '"candidate"', '2999-01-01T00:00:00+00:00', /goes from promoted to candidate/],
      ]
      for (const [from, to, time, what] of told) {
        const line = next(from, to, time)
        expect(line).to.include(`"from_state":${from},"to_state":${to}`).and.include(time)
        const { troubles } = await refusalOf(imported(target, sealed(lines.toSpliced(at + 1, 0, line))))
        expect(troubles.map(trouble => trouble.what).join('\n')).to.match(what)
      }
      const opened = lines.findIndex(line => line.includes('"table":"review_items"') && line.includes('"status":"open"'))
      const forged = (lines[opened] ?? '').replace('"status":"open"', '"status":"rejected"')
      const { troubles } = await refusalOf(imported(target, sealed(lines.with(opened, forged))))
      expect(troubles.map(({ code, what }) => [code, what]))
        .to.deep.include(['exchange/inconsistent', 'the item is rejected, by its log it is open'])
      expect(await everyRow(target)).to.deep.equal(empty)
    })

    it('refuses a row whose base is nowhere, and rows without what they belong to', async () => {
      const without = lines.filter(line => !line.startsWith('{"lineage":"base"'))
      expect(await troublesOf(imported(target, sealed(without)))).to.deep.equal([
        [`catalog.jsonl:${without.findIndex(line => line.includes('"artifact_id":"tuned","is_external"')) + 1}`, 'exchange/missing-reference'],
      ])
      expect(await refused(sealed(lines.toSpliced(lineOf('"id":"tuned"'), 1)))).to.deep.equal(['exchange/inconsistent'])
      expect(await refused(sealed(lines.toSpliced(lineOf('"row":{"lineage_id":"tuned"'), 1)))).to.deep.equal(['exchange/inconsistent'])
    })

    it('names a hundred troubles at most, and a file that is not there', async () => {
      const bad = [...lines, ...Array.from({ length: 500 }, () => '{"table":"nothing","row":{}}')]
      expect(await troublesOf(imported(target, sealed(bad)))).to.have.length(100)
      expect(await refusalOf(imported(target, '', { file: '/nowhere/at/all.jsonl' }))).to.include({ code: 'input/unreadable', exitCode: 2 })
    })

    it('counts in a trial what it would write, and writes nothing', async () => {
      expect(await imported(target, text, { dryRun: true }))
        .to.deep.equal({ rows: lines.length - 1, written: lines.length - 1, known: 0, lineages: 10, models: 10 })
      expect(await everyRow(target)).to.deep.equal(empty)
    })

    it('brings everything in beside models of others, and a second time writes nothing', async () => {
      await new ModelCatalog(target).registerModel({ id: 'own', title: 'Own', createdBy: 'x', metadata: internalMetadata() })
      expect(await imported(target, text)).to.include({ written: lines.length - 1, known: 0 })
      const writes = await writesOf(target)
      expect(await imported(target, text)).to.include({ written: 0, known: lines.length - 1 })
      expect(await writesOf(target)).to.deep.equal(writes)
      const all = await everyRow(source)
      const beside = await everyRow(target)
      for (const [table, rows] of Object.entries(all)) expect(beside[table], table).to.include.members([...rows])
    })

    it('refuses models that are there and differ, by table, key and column, and lineages of which something is missing', async () => {
      await target.query("update artifacts set title = 'Changed', quality_score = 0.5 where id = 'tuned'")
      await target.query("delete from metadata_revisions where artifact_id = 'base'")
      const before = await everyRow(target)
      const { troubles } = await refusalOf(imported(target, text))
      expect(troubles.map(({ code, what }) => [code, what])).to.deep.equal([
        ['exchange/differs', 'artifacts tuned is there and differs in title, quality_score'],
        ['exchange/differs', 'metadata_revisions base 1 is not there, and its lineage is'],
      ].sort((x, y) => (lineOf(x[1]?.includes('tuned') === true ? '"id":"tuned"' : '"artifact_id":"base","revision"') <
        lineOf(y[1]?.includes('tuned') === true ? '"id":"tuned"' : '"artifact_id":"base","revision"') ? -1 : 1)))
      expect(await everyRow(target)).to.deep.equal(before)
    })

    it('never changes an artifact that is no model, and does not mind that it differs', async () => {
      const other = await databases.fresh()
      await other.query("insert into artifacts (id, artifact_type, title) values ('dataset-sample-seaad', 'dataset', 'Mine')")
      expect(await imported(other, text)).to.include({ written: lines.length - 2, known: 1 })
      expect(await other.query("select title from artifacts where id = 'dataset-sample-seaad'")).to.deep.equal([{ title: 'Mine' }])
    })

    it('goes on where it was stopped: what came in before is not written again', async () => {
      const other = await databases.fresh()
      const part = lines.filter((line, i) => i === 0 || !line.startsWith('{"lineage":"tuned"'))
      const { written } = await imported(other, sealed(part))
      expect(await imported(other, text)).to.include({ written: lines.length - 1 - written, known: written })
      expect(await everyRow(other)).to.deep.equal(await everyRow(source))
    })
  })
})
