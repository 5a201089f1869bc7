import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findJava, parseJavaVersion } from './find-java.ts'

const folder = mkdtempSync(join(tmpdir(), 'korskoppling-java-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program that answers `-version` as a Java does, on its error stream. */
function javaSaying(version: string): string {
  const home = join(folder, version)
  mkdirSync(join(home, 'bin'), { recursive: true })
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`)
  chmodSync(join(home, 'bin', 'java'), 0o755)
  return home
}

describe('what a Java says of itself', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.8" 2025-07-15 LTS', 21],
    ['java version "1.8.0_292"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('%s', (text, release) => {
    expect(parseJavaVersion('java', text)?.release).toBe(release)
  })
})

test('JAVA_HOME comes before the PATH', async () => {
  const environment = { JAVA_HOME: javaSaying('21.0.8'), PATH: join(javaSaying('17.0.15'), 'bin') }
  expect((await findJava(environment)).java?.release).toBe(21)
})

test('one that is too old is named, and the next place is looked at', async () => {
  const old = javaSaying('11.0.2')
  const search = await findJava({ JAVA_HOME: old, PATH: join(javaSaying('17.0.15'), 'bin') })
  expect(search.java?.release).toBe(17)
  expect(search.looked).toEqual([
    `JAVA_HOME (${old}): Java 11 (openjdk version "11.0.2") is too old, 17 or 21 is needed`,
  ])
})

test('nothing anywhere', async () => {
  expect(await findJava({ PATH: folder })).toEqual({ java: undefined, looked: ['PATH: no Java'] })
})
