/** Values that go beside an SQL text, never into it. */
export class Parameters {
  private readonly given: unknown[] = []

  /** The place of one more value, cast to an SQL type of ours: `$3::text`. */
  add(value: unknown, type: string): string {
    this.given.push(value)
    return `$${this.given.length}::${type}`
  }

  get values(): readonly unknown[] {
    return this.given
  }
}
