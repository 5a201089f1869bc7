import type { Progress } from '@korskoppling/seed'
import { showLoad } from '../start/load-progress.ts'

const sentences: Record<Progress['phase'], string> = {
  schema: 'looking after constraints and indexes',
  comparing: 'comparing the data files with the graph',
  writing: 'writing',
  committing: 'committing',
  checking: 'checking the integrity of the graph',
}

/** A bar on a terminal, else one line per phase: a log shows where it stands without a hundred lines. */
export function showSeeding(stream: NodeJS.WriteStream = process.stderr) {
  if (stream.isTTY) return showLoad(stream)
  let last: Progress['phase'] | undefined
  return {
    show({ phase, total }: Progress) {
      if (phase !== last) stream.write(`${sentences[phase]}${phase === 'writing' ? ` ${total} rows` : ''}\n`)
      last = phase
    },
    end: () => undefined,
  }
}
