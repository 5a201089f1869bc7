import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@korskoppling/api'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asker } from '../support/ask.ts'
import { commandEnvironment } from '../support/command.ts'
import { seededGraph } from '../support/graph.ts'
import { served, type Served } from '../support/served.ts'

let graph: Graph
let server: Served
beforeAll(async () => {
  graph = await seededGraph()
  server = await served(graph)
})
afterAll(async () => {
  await server.close()
  await graph.close()
})

const page = readFileSync(join(root, 'docs', 'query.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)
const shell = blocks('sh')

test.each(blocks('graphql'))('docs/query.md: %s', async (query) => {
  expect(JSON.stringify(await asker(graph)(query)).length).toBeGreaterThan(200)
})

test.each(shell.filter((text) => text.startsWith('curl')))('docs/query.md: %s', async (text) => {
  const [, path = ''] = /http:\/\/127\.0\.0\.1:4000(\S+)/.exec(text) ?? []
  const [, body = ''] = /-d '(.*)'$/m.exec(text) ?? []
  const asked = { method: 'POST', url: path, payload: JSON.parse(body) as object } as const
  const { statusCode, body: answer } = await server.inject(asked)
  expect([statusCode, answer.split('\n').length > 5]).toEqual([200, true])
})

test.each(shell.filter((text) => text.includes('npx korskoppling')))('docs/query.md: %s', async (text) => {
  const command = `"${process.execPath}" --import tsx api/src/cli/korskoppling.ts`
  const script = text.replaceAll('npx korskoppling', command)
  const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
    execFile('sh', ['-c', script], { cwd: root, env: commandEnvironment() }, (error, out) => {
      resolve({ code: error?.code ?? 0, out })
    })
  })
  expect([code, out.split('\n').length > 3]).toEqual([0, true])
})

test('what GraphiQL opens with answers on the shipped data', async () => {
  const file = readFileSync(join(root, 'web', 'src', 'graphiql-examples.ts'), 'utf8')
  const examples = [...file.matchAll(/`(#[^`]+)`/g)].map(([, text = '']) => text)
  expect(examples.length).toBeGreaterThan(3)
  for (const example of examples) expect(JSON.stringify(await asker(graph)(example)).length).toBeGreaterThan(200)
})
