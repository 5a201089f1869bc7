import { explain } from './cli/explain.ts'
import { readEnvironment } from './settings.ts'
import { start, type Starting } from './start/start.ts'

/** The server of the product: `npm start`. Ctrl-C and SIGTERM end it and the database it started. */
const stopLimitMs = 10_000
const state = { ending: false }

try {
  const starting = start(readEnvironment(), (line) => console.log(line))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(starting))
  await starting.done
} catch (error) {
  if (!state.ending) console.error(explain(error))
  process.exitCode = 1
}

async function end({ stop }: Starting): Promise<void> {
  // Whoever presses twice does not want to wait.
  if (state.ending) process.exit(1)
  state.ending = true
  setTimeout(() => process.exit(1), stopLimitMs).unref()
  await stop()
  process.exit(0)
}
