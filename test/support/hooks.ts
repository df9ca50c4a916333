import '../../scripts/webassembly.cjs'

const endings: (() => Promise<void>)[] = []

/** Has `ending` run once after all tests, also when some failed. */
export function atEnd(ending: () => Promise<void>): void {
  endings.push(ending)
}

// Loaded by every run of mocha, so it imports nothing of the toolkit: tests of the code generator run while `generated/` is empty.
export const mochaHooks = {
  async afterAll(): Promise<void> {
    for (const ending of endings) await ending()
  },
}
