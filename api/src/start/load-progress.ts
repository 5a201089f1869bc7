import type { Progress } from '@korskoppling/seed'
import { Presets, SingleBar } from 'cli-progress'

export interface LoadDisplay {
  show: (progress: Progress) => void
  end: () => void
}

/** A bar on a terminal, silence elsewhere: a log needs no hundred lines of it. On stderr, since data goes to stdout. */
export function showLoad(stream: NodeJS.WriteStream = process.stderr): LoadDisplay {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined }
  const bar = new SingleBar(
    { stream, format: '{phase} {bar} {value} of {total}', hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(1, 0, { phase: 'schema' })
  return {
    show: ({ phase, done, total }) => {
      bar.setTotal(total)
      bar.update(done, { phase })
    },
    end: () => bar.stop(),
  }
}
