import { markdownTable } from 'markdown-table'
import type { Rule } from '../../src/codegen/model'
import type { Proof } from './prove'

const HEAD = [
  'generator', 'origin', 'schemas', 'skipped', 'generated', 'threw', 'fails tsc', 'valid', 'unsound', 'invalid',
  'false accepts', 'unexplained',
]

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)

const row = (generator: string, proof: Proof): readonly string[] => [
  generator, proof.origin, ...[
    proof.schemas, sum(proof.skipped), proof.generated, proof.threw.length, proof.unchecked.length, proof.valid,
    proof.unsound.length, proof.invalid, proof.accepted.length,
  ].map(String), generator === 'ours' ? String(proof.unexplained.length) : '–',
]

const total = (proofs: readonly Proof[]): Proof => ({
  origin: 'total', skipped: { all: proofs.reduce((n, one) => n + sum(one.skipped), 0) },
  schemas: proofs.reduce((n, one) => n + one.schemas, 0), generated: proofs.reduce((n, one) => n + one.generated, 0),
  valid: proofs.reduce((n, one) => n + one.valid, 0), invalid: proofs.reduce((n, one) => n + one.invalid, 0),
  threw: proofs.flatMap(one => one.threw), unchecked: proofs.flatMap(one => one.unchecked),
  unsound: proofs.flatMap(one => one.unsound), accepted: proofs.flatMap(one => one.accepted),
  unexplained: proofs.flatMap(one => one.unexplained),
})

/** A line per origin and generator, and a total of each. */
export function table(proofs: readonly Proof[], baseline: readonly Proof[]): string {
  const rows = (generator: string, all: readonly Proof[]): readonly (readonly string[])[] =>
    [...all, ...all.length > 1 ? [total(all)] : []].map(proof => row(generator, proof))
  const align = HEAD.map((_, i) => (i < 2 ? 'l' : 'r'))
  const all = [HEAD, ...rows('ours', proofs), ...rows('json-schema-to-typescript', baseline)]
  return markdownTable(all.map(one => [...one]), { align })
}

const counted = (values: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, count]) => `${value} ${count}`).join(', ')
}

const place = ({ pointer, keyword }: Rule): string => `${pointer} ${keyword}`

/** What went wrong, and which keywords the accepted instances break. */
export function details(proofs: readonly Proof[], verbose: boolean): string {
  const lines = proofs.flatMap(({ origin, skipped, threw, unchecked, unsound, accepted, unexplained }) => [
    ...Object.entries(skipped).map(([why, n]) => `${origin}: skipped: ${why}: ${n}`),
    ...threw.map(one => `${origin}: threw: ${one.case}: ${one.said}`),
    ...unchecked.map(one => `${origin}: fails tsc: ${one.case}: ${one.said}`),
    ...unsound.map(one => `${origin}: unsound: ${one.case}: ${one.instance}`),
    ...unexplained.map(one =>
      `${origin}: unexplained: ${one.case}: ${one.instance}: ${counted(one.broken.map(place))}`),
    ...accepted.length === 0 ? []
      : [`${origin}: false accepts by keyword: ${counted(accepted.map(({ broken }) => broken[0]?.keyword ?? '?'))}`],
    ...verbose ? accepted.map(one => `${origin}: accepted: ${one.case}: ${one.instance}`) : [],
  ])
  return lines.map(line => `${line}\n`).join('')
}
