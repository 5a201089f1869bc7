import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from '@korskoppling/api'

export interface App {
  process: ChildProcess
  /** What it said on stdout, line by line. */
  lines: string[]
  /** What it said on stderr. */
  complaint: () => string
  /** The address of its last line, or undefined when it ended before. */
  address: string | undefined
  ended: Promise<number | null>
  /** Sends a signal and resolves with the exit code when the process is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** The product as `npm start` runs it, on a free port; resolves once it serves or has ended. */
export async function startApp(environment: Record<string, string>): Promise<App> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], {
    cwd: root,
    env: { ...withoutSettings(process.env), PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails before it ends its app must not leave it behind.
  const kill = (): unknown => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  const lines: string[] = []
  let complaint = ''
  child.stderr.on('data', (part) => (complaint += String(part)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const served = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const address = /^(?:not )?ready (http:\/\/[^\s:]+:\d+)/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
  const address = await Promise.race([served, ended.then(() => undefined)])
  const end = (signal: NodeJS.Signals) => (child.kill(signal), ended)
  return { process: child, lines, complaint: () => complaint, address, ended, end }
}

/** Tests have variables of their own, and a `.env` of the person must not lead them to her database. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(KORSKOPPLING|NEO4J)_|^(HOST|PORT)$/.test(name)),
  )
}

/** Asks a served app one query; gives its codes and data. */
export async function askApp({ address }: App, query: string) {
  const response = await fetch(`${address ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown
    errors?: { extensions: { code: string } }[]
  }
  return { data, codes: errors.map(({ extensions }) => extensions.code) }
}

export async function readiness({ address }: App) {
  const response = await fetch(`${address ?? ''}/ready`)
  return { http: response.status, ...((await response.json()) as { code?: string; nodes?: number; since?: string }) }
}
