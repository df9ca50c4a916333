// A program for tests: URL NAME PROMOTERS EACH LINEAGE…. Runs PROMOTERS at once; each adds and promotes EACH versions,
// one after another, in lineages drawn at random. Says `b ID` before a decision and `d ID` after it.
import { createDataSource } from '../../src/database/data-source'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { addVersion } from './lineages'

async function main([url = '', name = '', promoters = '', each = '', ...lineages]: readonly string[]): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize()
  const catalog = new ModelCatalog(dataSource)
  const work = async (promoter: number): Promise<void> => {
    for (let round = 0; round < Number(each); round += 1) {
      const lineage = lineages[Math.floor(Math.random() * lineages.length)] ?? ''
      const id = `${lineage}-${name}-${promoter}-${round}`
      await catalog.transaction(manager => addVersion({ manager }, lineage, id))
      process.stdout.write(`b ${id}\n`)
      await catalog.decidePromotion(id, { to: 'promoted', by: `agent-${name}-${promoter}`, reason: `round ${round}` })
      process.stdout.write(`d ${id}\n`)
    }
  }
  await Promise.all(Array.from({ length: Number(promoters) }, (_, promoter) => work(promoter)))
  await dataSource.destroy()
}

void main(process.argv.slice(2))
