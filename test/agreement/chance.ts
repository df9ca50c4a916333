import type fc from 'fast-check'

/** Draws from a seeded source: the same source gives the same draws. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** True once in `n` draws. */
  once(n: number): boolean
  /** One of the values, or undefined when there is none. */
  pick<T>(values: readonly T[]): T | undefined
  /** A value of another arbitrary, drawn from the same source. */
  draw<T>(arbitrary: fc.Arbitrary<T>): T
}

/** Draws from fast-check's source. */
export function chanceOf(source: fc.Random): Chance {
  const between = (least: number, most: number): number => source.nextInt(least, most)
  return {
    between,
    once: n => between(1, n) === 1,
    pick: values => (values.length === 0 ? undefined : values[between(0, values.length - 1)]),
    draw: arbitrary => arbitrary.generate(source, undefined).value,
  }
}
