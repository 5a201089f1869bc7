import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSettings } from '@korskoppling/cypher'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workFolder } from '../support/worker.ts'

interface Service {
  user?: string
  ports?: string[]
  environment: Record<string, string>
  healthcheck: unknown
}

const root = join(import.meta.dirname, '..', '..')
const { services } = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8')) as {
  services: { neo4j: Service; app: Service }
}

/** The image turns `NEO4J_a_b__c` into `a.b_c`. */
function settingsOf(environment: Record<string, string>): Record<string, string> {
  const settings = Object.entries(environment).filter(([name]) => /^NEO4J_[a-z]/.test(name))
  return Object.fromEntries(
    settings.map(([name, value]) => [
      name.slice('NEO4J_'.length).replace(/__|_/g, (it) => (it === '_' ? '.' : '_')),
      value,
    ]),
  )
}

/** What a container needs otherwise: it listens for its neighbours, and memory and folders are its own. */
const otherwise = /listen_address$|^server\.directories\.import$|^server\.memory\./

const compared = (settings: Record<string, string>) =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !otherwise.test(key)))

test('the container gets the closed settings of the local server', () => {
  const theirs = compared(settingsOf(services.neo4j.environment))
  expect(theirs).toEqual(compared(localSettings(7687, 'app')))
  expect(Object.keys(theirs).length).toBeGreaterThan(12)
  expect(settingsOf(services.neo4j.environment)['server.directories.import']).toBeDefined()
})

test('the database is published to nobody, the app on loopback only', () => {
  expect(services.neo4j.ports).toBeUndefined()
  expect(services.app.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000'])
})

test('nothing runs as root, and both are asked for their health', () => {
  expect(services.neo4j.user).toBe('7474:7474')
  expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/^USER node$/m)
  expect([services.neo4j.healthcheck, services.app.healthcheck]).not.toContain(undefined)
})

const installed = spawnSync('docker-compose', ['--version']).status === 0

describe.skipIf(!installed)('docker-compose config (skipped where docker-compose is not installed)', () => {
  const config = (environment: Record<string, string>) => {
    // A file of no variables, since a person's own .env would be read otherwise.
    const none = join(workFolder(), 'none.env')
    writeFileSync(none, '')
    return spawnSync('docker-compose', ['--project-directory', root, '--env-file', none, 'config'], {
      cwd: root,
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    })
  }

  test('accepts the file', () => {
    expect(config({ KORSKOPPLING_TOKEN: 'a-token' })).toMatchObject({
      status: 0,
      stdout: containing('KORSKOPPLING_TOKEN: a-token'),
    })
  })

  test('refuses to start without a token', () => {
    expect(config({})).toMatchObject({ status: 1, stderr: containing('set KORSKOPPLING_TOKEN in .env') })
  })
})

function containing(text: string): unknown {
  return expect.stringContaining(text)
}
