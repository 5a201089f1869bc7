import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KorskopplingError } from '@korskoppling/cypher'
import { type CAC, cac } from 'cac'
import { root } from '../settings.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { queryCommand } from './query.ts'
import { questionCommand } from './question.ts'
import { schemaCommand } from './schema.ts'

/** `npx korskoppling …`: data on stdout, everything else on stderr, exit code 0 only when all went well. */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const cli = cac('korskoppling')
queryCommand(cli)
questionCommand(cli)
exportCommand(cli)
schemaCommand(cli)
cli.help()
cli.version(version)

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await run(cli)
} catch (error) {
  process.stderr.write(`${explain(asOurs(error))}\n`)
  // Ctrl-C has set its own.
  process.exitCode ??= 1
}

async function run(cli: CAC): Promise<void> {
  const { options, args } = cli.parse(process.argv, { run: false })
  if (options.help === true || options.version === true) return
  if (cli.matchedCommand === undefined) {
    const wrong = args[0] === undefined ? 'name a command' : `there is no command "${args[0]}"`
    throw new KorskopplingError('BAD_INPUT', `${wrong}; --help lists them`)
  }
  await cli.runMatchedCommand()
}

/** What the argument parser refuses is the caller's mistake. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'CACError') return error
  return new KorskopplingError('BAD_INPUT', error.message, { cause: error })
}
