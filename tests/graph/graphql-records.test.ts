import { applySchema, type Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  // The search for likely duplicates needs its index, also where this file is the first to use the database.
  await applySchema(graph)
  ask = asker(graph)
  await change(
    graph,
    `CREATE (:Source {id: 'source:s', title: 'Sida', publisher: 'Någon', lang: 'sv', kind: 'web'}),
     (a:Actor:Cluster {id: 'actor:a', name: 'Techtank', lang: 'sv', nameEn: 'Techtank', helix: ['industry'], sourceIds: ['source:s']}),
     (b:SpecialisationArea {id: 'area:b/2020-ai', name: 'AI', lang: 'sv', nameEn: 'AI', level: 1, sourceIds: ['source:s']}),
     (a)-[:WORKS_ON {id: 'WORKS_ON|actor:a|area:b/2020-ai|source:s', modality: 'stated', basis: 'named', sourceId: 'source:s'}]->(b)`,
  )
})
afterAll(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})

const add = `mutation ($input: AddStatementInput!, $by: String!, $expects: Int!) {
  addStatement(input: $input, by: $by, expects: $expects) {
    id kind by at version reason statementId statement { id type from { id } to { name } entry { id } source { kind basedOn { title } } disputes { id } }
  }
}`
const newActor = {
  create: { label: 'Actor', kind: 'Company', name: 'Nya Bolaget AB', lang: 'sv', helix: ['industry'] },
}
const input = {
  from: newActor,
  type: 'WORKS_ON',
  to: { id: 'area:b/2020-ai' },
  modality: 'stated',
  source: { create: { title: 'Årsredovisning', publisher: 'Nya Bolaget', lang: 'sv', url: 'https://example.org/ar' } },
}

test('a statement is added with its new actor and source, shown with its record, and taken out again', async () => {
  const { addStatement: entry } = await ask<{ addStatement: Added }>(add, { input, by: 'Eva', expects: 0 })
  expect(entry).toMatchObject({ kind: 'statement', by: 'Eva', version: 1, reason: null })
  expect(entry.statement).toMatchObject({
    id: entry.statementId,
    to: { name: 'AI' },
    entry: { id: entry.id },
    source: { kind: 'entered', basedOn: { title: 'Årsredovisning' } },
  })
  const made = entry.statement.from.id
  expect(await ask('query ($id: ID!) { node(id: $id) { name kind } }', { id: made })).toEqual({
    node: { name: 'Nya Bolaget AB', kind: 'Company' },
  })
  const { likelyDuplicates } = await ask<{ likelyDuplicates: Id[] }>(
    '{ likelyDuplicates(label: Actor, name: "nya bolaget") { id } }',
  )
  expect(likelyDuplicates).toContainEqual({ id: made })

  const { withdraw } = await ask<{ withdraw: unknown }>(
    'mutation ($id: ID!) { withdraw(id: $id, by: "Ola", expects: 1) { id version withdrawnBy withdrawnAt ... on Entry { statement { id } } } }',
    { id: entry.id },
  )
  expect(withdraw).toMatchObject({ id: entry.id, version: 2, withdrawnBy: 'Ola', statement: null })
  expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: made })).toEqual({ node: null })
  expect(await ask('{ entries { totalCount edges { node { id withdrawnBy } } } }')).toEqual({
    entries: { totalCount: 1, edges: [{ node: { id: entry.id, withdrawnBy: 'Ola' } }] },
  })
})

interface Added {
  id: string
  statementId: string
  statement: { from: Id }
}

const mark = `mutation ($expects: Int!) { dispute(statement: "WORKS_ON|actor:a|area:b/2020-ai|source:s", reason: "De slutade 2023", by: "Eva", expects: $expects) {
  id reason statement { disputes { reason by withdrawnAt } } } }`

test('a mark that a statement is wrong shows at the statement and removes nothing; a stale one is refused', async () => {
  expect(await ask(mark, { expects: 0 })).toMatchObject({
    dispute: { statement: { disputes: [{ reason: 'De slutade 2023', by: 'Eva', withdrawnAt: null }] } },
  })
  const { errors } = await ask.anyway(mark, { expects: 0 })
  expect(errors[0]?.extensions).toMatchObject({ code: 'STALE', expected: 0, found: 1 })
  expect(await ask('{ node(id: "actor:a") { statements { totalCount } } }')).toEqual({
    node: { statements: { totalCount: 1 } },
  })
})

test.each([
  [{ ...input, to: { id: 'area:nowhere' } }, 'NOT_FOUND'],
  [{ ...input, to: { id: 'source:s' } }, 'BAD_INPUT'],
  [{ ...input, to: {} }, 'BAD_INPUT'],
  [{ ...input, statedOn: '31/12 2020' }, 'BAD_INPUT'],
  [{ ...input, type: 'COVERS' }, 'BAD_INPUT'],
])('%j is refused with %s', async (wrong, code) => {
  const { errors } = await ask.anyway(add, { input: wrong, by: 'Eva', expects: 0 })
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(await ask('{ entries { totalCount } }')).toEqual({ entries: { totalCount: 2 } })
})

test('who may only read is refused and told what to do', async () => {
  const { errors } = await ask.anyway(add, { input, by: 'Eva', expects: 0 }, { mayWrite: false })
  expect(errors[0]).toMatchObject({
    extensions: { code: 'NOT_ALLOWED' },
    message: expect.stringContaining('KORSKOPPLING_TOKEN') as string,
  })
  expect((await ask.anyway('{ about { mayWrite } }', {}, { mayWrite: false })).data).toEqual({
    about: { mayWrite: false },
  })
})
