import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { KorskopplingError } from '../errors.ts'
import type { Environment } from './find-on-path.ts'

export interface Tool {
  path: string
  args: readonly string[]
  environment: Environment
  cwd?: string
}

/** Runs a program to its end and hands over each line it prints; a bad end is a LAUNCH_FAILED with its last lines. */
export async function runTool({ path, args, environment, cwd }: Tool, onLine: (line: string) => void): Promise<void> {
  const last: string[] = []
  const child = spawn(path, args, { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      last.push(line)
      if (last.length > 15) last.shift()
      onLine(line)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new KorskopplingError('LAUNCH_FAILED', `${path} ended with ${code ?? 'a signal'}:\n${last.join('\n')}`, {
    facts: { path, code },
  })
}
