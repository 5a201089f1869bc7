import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@korskoppling/api'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededGraph } from '../../support/graph.ts'
import { ask, served } from '../../support/served.ts'

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
})
afterAll(async () => {
  await graph.close()
})

interface Answer {
  gapRules: { id: string; severity: string }[]
  findings: { totalCount: number }
}

/** The rules, and the findings of one that is usually of low severity among those of high severity. */
async function askWith(environment: Record<string, string>): Promise<Answer> {
  const server = await served(graph, environment)
  const { data } = await ask(
    server,
    '{ gapRules { id severity } findings(rules: ["area-fresh"], severity: [high], territories: ["territory:se221"]) { totalCount } }',
  )
  await server.close()
  return data as unknown as Answer
}

/** What docs/gaps.md says of each rule. */
function documented(): Map<string, string> {
  const text = readFileSync(join(root, 'docs', 'gaps.md'), 'utf8')
  const lines = text.matchAll(/^- (high|medium|low): (.+)$/gm)
  return new Map(
    [...lines].flatMap(([, severity = '', rules = '']) =>
      [...rules.matchAll(/`([^`]+)`/g)].map(([, rule = '']) => [rule, severity] as const),
    ),
  )
}

test('a rule is as grave as docs/gaps.md says, each rule of it', async () => {
  const { gapRules, findings } = await askWith({})
  expect(new Map(gapRules.map(({ id, severity }) => [id, severity]))).toEqual(documented())
  expect(findings.totalCount).toBe(0)
})

test('or as the operator says; findings are chosen by that', async () => {
  const { gapRules, findings } = await askWith({ KORSKOPPLING_SEVERITIES: 'area-fresh=high, region-strategy=low' })
  const expected = documented().set('area-fresh', 'high').set('region-strategy', 'low')
  expect(new Map(gapRules.map(({ id, severity }) => [id, severity]))).toEqual(expected)
  expect(findings.totalCount).toBeGreaterThan(0)
})
