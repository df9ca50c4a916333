import { goldenCases, rewrite } from '../test/golden/run'

async function main(): Promise<void> {
  for (const name of goldenCases()) await rewrite(name)
  process.stdout.write(`rewrote ${goldenCases().length} cases; read the diff before you keep it\n`)
}

void main()
