import { type Graph, integrityChecks } from '@korskoppling/cypher'
import { integrity, loadShipped, readShipped } from '@korskoppling/seed'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { tinyData } from '../support/tiny-data.ts'

let graph: Graph
const data = tinyData()
const shipped = readShipped(data.folder)
data.remove()

beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph, { shipped })
})
afterEach(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await loadShipped(graph, { shipped })
})
afterAll(() => graph.close())

/** One way to break each rule, and what the check then names. */
const broken: Record<string, [statement: string, subject: string]> = {
  evidence: ["MATCH (n:Source {id: 'source:other'}) DELETE n", 'CROSS_LINK|area:one|area:two|source:other'],
  values: ["MATCH ()-[r:CROSS_LINK]->() SET r.modality = 'certain'", 'CROSS_LINK|area:one|area:two|source:other'],
  'own-id': ["MATCH ()-[r:CROSS_LINK]->() SET r.id = 'CROSS_LINK|1'", 'CROSS_LINK|1'],
  ends: [
    "MATCH (a:Goal), (b:Goal) CREATE (a)-[:WORKS_ON {id: 'w', modality: 'stated', basis: 'named', sourceId: 'source:web'}]->(b)",
    'w',
  ],
  period: [
    "MATCH ()-[r:CROSS_LINK]->() SET r.validFrom = '2021', r.validTo = '2020-12'",
    'CROSS_LINK|area:one|area:two|source:other',
  ],
  helix: ["MATCH (n:Actor) SET n.helix = ['industry', 'choir']", 'actor:cluster'],
  'cross-link': [
    "MATCH (a {id: 'area:one'}) CREATE (a)-[:CROSS_LINK {id: 'self', modality: 'stated', basis: 'named', sourceId: 'source:web'}]->(a)",
    'self',
  ],
  'area-territory': ["MATCH ()-[r:PRIORITISES]->({id: 'area:two'}) DELETE r", 'area:two'],
  'region-country': [
    "MATCH (r:Region) SET r.nutsCode = 'SE110' CREATE (:Territory:Country {id: 'territory:se', nutsCode: 'SE', sourceIds: ['source:web']})",
    'territory:region',
  ],
  locator: [
    "MATCH (s:Source {id: 'source:other'}) SET s.file = 'a.txt'",
    'WORKS_ON|actor:cluster|area:one|source:other',
  ],
  'thing-evidence': ["MATCH (n:Goal) SET n.sourceIds = ['source:gone']", 'goal:goal'],
  'one-id': ["MATCH (n:Goal) SET n.id = 'actor:cluster'", 'actor:cluster'],
  'lone-record': [
    "MATCH (n:Goal) CREATE (:Record:Entry {id: 'record:e'})-[:ABOUT_THEME {id: 'x', sourceId: 'source:web'}]->(n)",
    'record:e',
  ],
}

test('what is shipped passes every check', async () => {
  expect(await integrity(graph)).toEqual([])
})

test.each(integrityChecks.map(({ name }) => name))('%s finds what is broken', async (name) => {
  const [statement, subject] = broken[name.replace('integrity/', '')] ?? ['', 'no way to break it is written down here']
  await change(graph, statement)
  const found = (await integrity(graph)).find(({ check }) => check === name)
  expect(found?.title).not.toBe('')
  expect(found?.examples.map((example) => example.subject)).toContain(subject)
})
