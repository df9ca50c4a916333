import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { Artifact } from '../../generated/entities/artifact'
import { ModelVersion } from '../../generated/entities/model-version'
import { projectModelVersion } from '../../generated/projection/model-version'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { storableTroubles } from '../../src/catalog/core/storable'
import type { Json } from '../../src/codegen/model'
import { forEachDatabase } from '../support/for-each-database'
import { validInstances } from './arbitraries'
import { sameJson } from './same-json'
import { SEED } from './seed'
import { jsonText } from './sql-judge'
import { openSubject, OURS } from './subjects'

const ID = 'the model of this test'

forEachDatabase(databases => {
  describe('ajv and our own entities', () => {
    let dataSource: DataSource
    let documents: readonly Json[]
    before(async () => {
      dataSource = await databases.fresh()
      const { reader } = await openSubject(OURS)
      const runs = databases.server.embedded ? 100 : 400
      documents = fc.sample(validInstances(reader), { seed: SEED, numRuns: runs })
        .map(document => JSON.parse(jsonText(document)) as Json)
        .filter(document => storableTroubles(document).length === 0)
    })

    /** Stores the document, with the artifacts that it refers to, reads it back and undoes it all. */
    async function roundTrip(document: Json): Promise<{ artifact: Artifact | null; version: ModelVersion | null }> {
      const runner = dataSource.createQueryRunner()
      await runner.startTransaction()
      try {
        const { manager } = runner
        const row = projectModelVersion(document as unknown as ModelArtifactMetadata)
        for (const id of new Set([row.base_model_id, row.eval_dataset_artifact_id])) {
          if (id !== null) await manager.insert(Artifact, { id, artifact_type: 'dataset', metadata: {} })
        }
        await manager.insert(Artifact, { id: ID, artifact_type: 'model', metadata: document as never })
        await manager.insert(ModelVersion, { artifact_id: ID, ...row } as never)
        return {
          artifact: await manager.findOneBy(Artifact, { id: ID }),
          version: await manager.findOneBy(ModelVersion, { artifact_id: ID }),
        }
      } finally {
        await runner.rollbackTransaction()
        await runner.release()
      }
    }

    it('agree: what ajv accepts comes back as it was stored, document and columns', async function () {
      const changed: string[] = []
      for (const document of documents) {
        const { artifact, version } = await roundTrip(document)
        if (!sameJson(artifact?.metadata as Json, document)) changed.push(`metadata ${jsonText(document)}`)
        const row = projectModelVersion(document as unknown as ModelArtifactMetadata)
        for (const [column, value] of Object.entries(row)) {
          const read = version?.[column as keyof ModelVersion] as unknown
          if (sameJson(read as Json, value as Json)) continue
          changed.push(`${column} ${jsonText(value as Json)} -> ${String(read)}`)
        }
      }
      expect(changed, `AGREEMENT_SEED=${SEED}`).to.deep.equal([])
      expect(documents).to.have.length.above(30)
    })
  })
})
