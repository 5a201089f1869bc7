import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fillJarCache, hasJars } from './jar-cache.ts'
import { jarCoordinates, jarList, neo4jVersion } from './jar-list.ts'

const parent = mkdtempSync(join(tmpdir(), 'korskoppling-jars-'))
afterAll(() => rmSync(parent, { recursive: true }))

const log = () => undefined
const everyName = (into: string) => {
  for (const name of jarList.keys()) writeFileSync(join(into, name), 'something else')
  return Promise.resolve()
}

test('files of the right names and other contents are refused and not kept', async () => {
  const folder = join(parent, 'wrong')
  await expect(fillJarCache({ folder, log }, everyName)).rejects.toThrow(/not the Neo4j we know.*another checksum/)
  await expect(fillJarCache({ folder, log }, () => Promise.resolve())).rejects.toThrow(/is missing/)
  expect(hasJars(folder)).toBe(false)
  expect(readdirSync(parent)).toEqual([])
})

test('what a killed download has left is swept away by the next one', async () => {
  const folder = join(parent, 'left')
  mkdirSync(`${folder}.part-of-a-killed-one`)
  writeFileSync(`${folder}.lock`, JSON.stringify({ pid: 2 ** 22 - 1, birth: 'long ago' }))
  await expect(fillJarCache({ folder, log }, everyName)).rejects.toThrow()
  expect(readdirSync(parent)).toEqual([])
})

test('of two at once the second does not fetch while the first does', async () => {
  const folder = join(parent, 'twice')
  let atOnce = 0
  const fetch = async () => {
    expect(++atOnce).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 150))
    atOnce--
  }
  const both = await Promise.allSettled([fillJarCache({ folder, log }, fetch), fillJarCache({ folder, log }, fetch)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('pom.xml and the list speak of the same version', () => {
  const pom = readFileSync(join(import.meta.dirname, 'pom.xml'), 'utf8')
  expect(pom.match(new RegExp(`<version>${neo4jVersion}</version>`, 'g'))).toHaveLength(2)
  expect(jarCoordinates).toContain(`org.neo4j:neo4j:${neo4jVersion}`)
  expect(jarCoordinates).toContain(`org.neo4j.app:neo4j-server:${neo4jVersion}`)
  expect(jarList.size).toBe(201)
  expect([...jarCoordinates].sort()).toEqual(jarCoordinates)
})
