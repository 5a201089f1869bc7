import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSettings, readEnvironment, root, variableNames } from './settings.ts'

/** What `.env` with these lines gives beside an environment. */
function read(lines: string, environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  writeFileSync(join(folder, '.env'), lines)
  return readEnvironment(folder, environment)
}

test('nothing set gives loopback, port 4000 and a local database beside package.json', () => {
  expect(parseSettings({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    hosts: [],
    connection: undefined,
    token: undefined,
    data: undefined,
    home: join(root, '.korskoppling'),
    documents: undefined,
    outlines: undefined,
    severities: {},
  })
})

test('an address of a Neo4j brings its account along', () => {
  const { connection } = parseSettings({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'p' })
  expect(connection).toEqual({
    uri: 'neo4j+s://x.databases.neo4j.io',
    user: 'neo4j',
    password: 'p',
    database: undefined,
  })
})

test('an account without an address is left alone: compose reads the same file', () => {
  expect(parseSettings({ NEO4J_PASSWORD: 'p' }).connection).toBeUndefined()
})

describe('a malformed value is named with what is expected', () => {
  test.each([
    ['PORT', '4000x', 'PORT: "4000x" is not a port number from 0 to 65535'],
    ['PORT', '70000', 'PORT: "70000" is not a port number from 0 to 65535'],
    ['HOST', 'http://x', 'HOST: "http://x" is not a host name or address to listen on, such as 127.0.0.1'],
    ['NEO4J_URI', 'http://127.0.0.1:7474', 'NEO4J_URI: "http://127.0.0.1:7474" is not an address such as bolt://'],
    ['NEO4J_DATABASE', '1 2', 'NEO4J_DATABASE: "1 2" is not the name of a database'],
    ['KORSKOPPLING_HOSTS', 'a b', 'KORSKOPPLING_HOSTS: "a b" is not host names, separated by commas'],
    ['KORSKOPPLING_SEVERITIES', 'area-fresh=low,area-new=high', 'such as area-fresh=low ("area-new=high")'],
    ['KORSKOPPLING_SEVERITIES', 'area-fresh=grave', 'with one of high, medium, low each'],
    ['KORSKOPPLING_DOCUMENTS', '/no/such', 'KORSKOPPLING_DOCUMENTS: "/no/such" is not the path of a folder'],
  ])('%s=%s', (name, value, message) => {
    expect(() => parseSettings({ [name]: value })).toThrow(message)
  })

  test('but a secret is not shown', () => {
    expect(() => parseSettings({ KORSKOPPLING_TOKEN: 'my secret' })).toThrow(
      'KORSKOPPLING_TOKEN: its value is not visible ASCII characters without a blank',
    )
  })
})

describe('a name that is none of ours', () => {
  test.each([
    ['KORSKOPPLING_TOKN', 'did you mean KORSKOPPLING_TOKEN?'],
    ['KORSKOPPLING_COLOUR', 'known are HOST'],
    ['NEO4J_URL', 'did you mean NEO4J_URI?'],
    ['NEO4J_USERNAME', 'did you mean NEO4J_USER?'],
  ])('%s stops the start, in the file and in the environment', (name, hint) => {
    expect(() => read(`${name}=x\n`)).toThrow(`${name} is not a setting: ${hint}`)
    expect(() => read('', { [name]: 'x' })).toThrow(`${name} is not a setting`)
  })

  test('PROT in the file is a misspelt PORT, in the environment it is not ours', () => {
    expect(() => read('PROT=4001\n')).toThrow('PROT is not a setting: did you mean PORT?')
    expect(read('', { PROT: '4001' }).port).toBe(4000)
  })

  test('what Neo4j, compose or a shell use for themselves passes', () => {
    expect(read('COMPOSE_PROJECT_NAME=x\nNEO4J_AUTH=none\n', { NEO4J_HOME: '/x', HOSTNAME: 'y' }).host).toBe(
      '127.0.0.1',
    )
  })
})

test('the environment wins over the file, and an empty value says nothing', () => {
  expect(read('PORT=4001\nHOST=\n').port).toBe(4001)
  expect(read('PORT=4001\nHOST=\n', { PORT: '4002' })).toMatchObject({ port: 4002, host: '127.0.0.1' })
})

test('.env.example lists every variable, each with a sentence, and nothing else', () => {
  const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n')
  const listed = lines.flatMap((line, index) => {
    const name = /^#([A-Z0-9_]+)=/.exec(line)?.[1]
    if (name !== undefined) expect(lines[index - 1]).toMatch(/^# \S/)
    return name ?? []
  })
  expect(listed.sort()).toEqual([...variableNames].sort())
  expect(parseSettings({ KORSKOPPLING_HOME: '.korskoppling' }).port).toBe(4000)
})
