import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { readEnvironment, root } from '@korskoppling/api'

/** `npm run dev`: the API, started again at each change, and Vite in front of it. The two end together. */
const { host, port } = readEnvironment()
const children = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', '--import', 'tsx', 'api/src/main.ts'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js')], {
    cwd: join(root, 'web'),
    stdio: 'inherit',
    env: { ...process.env, KORSKOPPLING_API: `http://${host}:${port}` },
  }),
]

function endAll(): void {
  for (const child of children) if (isRunning(child)) child.kill('SIGTERM')
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endAll)
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 1
    endAll()
  })
}
