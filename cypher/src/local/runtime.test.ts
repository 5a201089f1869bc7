import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { jarList } from './jar-list.ts'
import { findRuntime } from './runtime.ts'

const folder = mkdtempSync(join(tmpdir(), 'korskoppling-runtime-'))
afterAll(() => rmSync(folder, { recursive: true }))

function machine(name: string, programs: Record<string, string> = {}) {
  const bin = join(folder, name)
  mkdirSync(bin, { recursive: true })
  for (const [program, script] of Object.entries(programs)) {
    writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, program), 0o755)
  }
  return { PATH: bin, XDG_CACHE_HOME: join(folder, `${name}-cache`) }
}

const java = (version: string) => `echo 'openjdk version "${version}"' >&2`
const silent = () => undefined

test('a machine with nothing is told what was looked for and all ways out', async () => {
  const error: unknown = await findRuntime(silent, machine('bare')).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'LAUNCH_FAILED' })
  const { message } = error as Error
  for (const part of [
    'Java 17 or 21   PATH: no Java',
    'PATH: no mvn',
    'PATH: no python3',
    'docker compose',
    'NEO4J_URI',
  ])
    expect(message).toContain(part)
})

test('what was found is named: a Java that is too old, a Python that cannot make environments', async () => {
  const programs = { java: java('11.0.2'), mvn: 'exit 1', python3: 'exit 1' }
  const environment = machine('old', programs)
  const error: unknown = await findRuntime(silent, environment).catch((reason: unknown) => reason)
  const { message } = error as Error
  expect(message).toContain('PATH: Java 11 (openjdk version "11.0.2") is too old')
  expect(message).toContain(join(environment.PATH, 'mvn'))
  expect(message).toContain(`${join(environment.PATH, 'python3')}: older than 3.10, or without venv`)
})

test('a Java newer than the proven ones gets one line; where the jars are there Maven is not asked for', async () => {
  const environment = machine('new', { java: java('25.0.1') })
  const jars = join(environment.XDG_CACHE_HOME, 'korskoppling', 'neo4j-5.26.30')
  mkdirSync(jars, { recursive: true })
  for (const name of jarList.keys()) writeFileSync(join(jars, name), '')
  const lines: string[] = []
  const runtime = await findRuntime((line) => lines.push(line), environment)
  expect(runtime).toMatchObject({ jars, java: { release: 25 } })
  expect(lines).toEqual([expect.stringContaining('Java 25 is newer than')])
})

test('a Maven that fails is told in its own words, and leaves nothing in the cache', async () => {
  const environment = machine('failing', { java: java('17.0.1'), mvn: 'echo "[ERROR] no route to host"; exit 1' })
  environment.PATH += ':/usr/bin:/bin'
  await expect(findRuntime(silent, environment)).rejects.toThrow('[ERROR] no route to host')
})
