import { Presets, SingleBar } from 'cli-progress'

/** A count on standard error while it is a terminal; silent otherwise. */
export interface Progress {
  update(done: number): void
  stop(): void
}

/** A progress bar for `total` things, or a running count when the total is not known. */
export function progress(things: string, total = 0): Progress {
  if (process.stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined }
  const format = total > 0 ? `{bar} {percentage}% {value}/{total} ${things}, {eta_formatted} left` : `{value} ${things}`
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic)
  bar.start(total, 0)
  return { update: done => bar.update(done), stop: () => bar.stop() }
}
