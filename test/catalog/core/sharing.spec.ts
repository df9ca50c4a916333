import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { PATIENCE_MS, Sharing, type Shareable } from '../../../src/catalog/core/sharing'

const item = (id: string, { shape = '', length = 1 }: Partial<Shareable> = {}): Shareable => ({ id, shape, length })
const items = (count: number): readonly Shareable[] => Array.from({ length: count }, (_, i) => item(`item-${i}`))

/** Writers that note what they are given; both take a turn of the event loop. */
function noted(fails: (ids: readonly string[]) => boolean = () => false) {
  const written: string[][] = []
  const write = async (some: readonly Shareable[]): Promise<readonly string[]> => {
    const ids = some.map(({ id }) => id)
    written.push(ids)
    await sleep(1)
    if (fails(ids)) throw new Error(`refused: ${ids.join()}`)
    return ids
  }
  const sharing = new Sharing<Shareable, string>({
    alone: async one => (await write([one]))[0] ?? '', together: write,
  })
  return { sharing, written }
}

describe('Sharing', () => {
  it('writes one alone, and those that come together in one go', async () => {
    const { sharing, written } = noted()
    expect(await sharing.write(item('one'))).to.equal('one')
    expect(await Promise.all(items(5).map(each => sharing.write(each)))).to.deep.equal(items(5).map(({ id }) => id))
    expect(written).to.deep.equal([['one'], items(5).map(({ id }) => id)])
  })

  it('lets wait who comes while two are under way, and then writes them together', async () => {
    const { sharing, written } = noted()
    const all: Promise<string>[] = []
    for (const { id } of items(6)) {
      all.push(sharing.write(item(id)))
      await Promise.resolve().then(() => new Promise(process.nextTick))
    }
    await Promise.all(all)
    expect(written).to.deep.equal([['item-0'], ['item-1'], ['item-2', 'item-3', 'item-4', 'item-5']])
  })

  it('keeps apart what has the same id or another shape', async () => {
    const { sharing, written } = noted()
    await Promise.all([item('a'), item('a'), item('b', { shape: 'other' }), item('c')].map(each => sharing.write(each)))
    expect(written).to.deep.equal([['a', 'c'], ['a'], ['b']])
  })

  it('bounds how many there are, and how long they are', async () => {
    const { sharing, written } = noted()
    await Promise.all(items(150).map(each => sharing.write(each)))
    expect(written.map(({ length }) => length)).to.deep.equal([64, 64, 22])
    written.length = 0
    await Promise.all([1_000_000, 100_000, 10, 5_000_000].map((length, i) => sharing.write(item(`long-${i}`, { length }))))
    expect(written).to.deep.equal([['long-0', 'long-2'], ['long-1'], ['long-3']])
  })

  it('writes each alone where they fail together, and fails only for whom that fails', async () => {
    const { sharing, written } = noted(ids => ids.includes('item-2'))
    const outcomes = await Promise.allSettled(items(4).map(each => sharing.write(each)))
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(written.map(ids => ids.join())).to.deep.equal(['item-0,item-1,item-2,item-3', 'item-0', 'item-1', 'item-2', 'item-3'])
  })

  it('lets nobody wait long for what does not end', async () => {
    const written: string[] = []
    let end = (): void => undefined
    const ended = new Promise<void>(resolve => { end = resolve })
    const write = async ({ id }: Shareable): Promise<string> => {
      written.push(id)
      if (id.startsWith('slow')) await ended
      return id
    }
    const sharing = new Sharing<Shareable, string>({ alone: write, together: some => Promise.all(some.map(write)) })
    const slow: Promise<string>[] = []
    for (const id of ['slow-0', 'slow-1']) {
      slow.push(sharing.write(item(id)))
      await sleep(1)
    }
    const began = performance.now()
    expect(await sharing.write(item('quick'))).to.equal('quick')
    expect(performance.now() - began).to.be.lessThan(PATIENCE_MS + 1_000)
    end()
    expect(await Promise.all(slow)).to.deep.equal(['slow-0', 'slow-1'])
  })
})
