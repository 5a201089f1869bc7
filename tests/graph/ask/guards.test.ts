import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, refusalOf } from '../../support/asked.ts'
import { statementsOf } from '../../support/cases.ts'
import { change, rows } from '../../support/cypher.ts'
import { emptyGraph } from '../../support/graph.ts'
import { everything } from '../../support/everything.ts'

let graph: Graph
let before: unknown
beforeAll(async () => {
  graph = await emptyGraph()
  await change(graph, "CREATE (:Actor {name: 'CREATE AB', id: 'a'})-[:WORKS_ON {id: 'w'}]->(:Theme {id: 't'})")
  before = await everything(graph)
})
afterAll(async () => {
  expect(await everything(graph), 'nothing was written').toEqual(before)
  await graph.close()
})

const readOnly = (guard: string) => ({ code: 'READ_ONLY', facts: { guard, rule: 'write' } })
const notAllowed = (guard: string, rule: string) => ({ code: 'NOT_ALLOWED', facts: { guard, rule } })

describe('writes are seen by the plan', () => {
  test.each([
    'CREATE (:X)',
    'INSERT (:X)',
    'cReAtE/**/(:X)',
    'CREATE\u00a0(:X)',
    'CREATE (x:X) RETURN x',
    'MATCH (n) SET n.z = 1',
    'MATCH (n) SET n:Extra',
    'MATCH (n) SET n:$("x")',
    'MATCH (n) SET n += {z: 1} RETURN n',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DELETE n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n:Nowhere) DELETE n',
    "MERGE (n:Actor {id: 'a'}) RETURN n",
    "MERGE (n:Actor {id: 'b'})",
    'FOREACH (i IN [1] | CREATE (:X))',
    'UNWIND [1] AS i CALL { CREATE (:X) } RETURN 1 AS x',
    'MATCH (n) CALL (n) { SET n.z = 1 } RETURN n',
    'CALL { CALL { CREATE (:X) } } RETURN 1 AS x',
    'RETURN 1 AS x UNION CREATE (:X) RETURN 1 AS x',
    'UNWIND [1] AS i CALL (i) { CREATE (:X) } IN TRANSACTIONS',
    'CREATE INDEX prov FOR (n:X) ON (n.a)',
    'CREATE CONSTRAINT prov FOR (n:X) REQUIRE n.a IS UNIQUE',
    'CREATE FULLTEXT INDEX prov FOR (n:X) ON EACH [n.a]',
    'DROP INDEX prov IF EXISTS',
    'DROP CONSTRAINT prov IF EXISTS',
    'PROFILE CREATE (:X) RETURN 1 AS x',
  ])('%s', async (statement) => {
    expect(await refusalOf(graph, statement)).toMatchObject(readOnly('plan'))
  })

  test.each([
    ['MATCH (n)\n  SET n.z = 1', 2, 3],
    [
      'MATCH (set:SET) WHERE set.create = 1 RETURN set.delete AS remove\nUNION MATCH (n) DETACH DELETE n RETURN 1 AS remove',
      2,
      17,
    ],
    ['FOREACH (i IN [1] | CREATE (:X))', 1, 1],
  ])('%s: by its place', async (statement, line, column) => {
    expect((await refusalOf(graph, statement)).facts).toMatchObject({ line, column })
  })
})

describe('the server is closed', () => {
  test.each([
    ['text', 'SHOW USERS'],
    ['text', 'SHOW DATABASES'],
    ['text', 'SHOW TRANSACTIONS'],
    ['text', 'SHOW SETTINGS'],
    ['text', 'SHOW PROCEDURES'],
    ['text', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
    ['text', 'USE system RETURN 1 AS one'],
    ['text', "USE graph.byName('system') RETURN 1 AS one"],
    ['plan', "CREATE USER prov SET PASSWORD 'password'"],
    ['plan', "ALTER USER neo4j SET PASSWORD 'password'"],
    ['plan', "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'"],
    ['plan', 'DROP USER neo4j'],
    ['plan', 'CREATE DATABASE prov'],
    ['plan', 'STOP DATABASE neo4j'],
  ])('by its %s: %s', async (guard, statement) => {
    expect(await refusalOf(graph, statement)).toMatchObject(notAllowed(guard, 'admin'))
  })

  test.each([
    'CALL dbms.listConfig()',
    "CALL dbms.queryJmx('*:*')",
    'CALL dbms.listConnections()',
    "CALL dbms.killConnection('bolt-1')",
    'CALL db.clearQueryCaches()',
    "CALL dbms.setConfigValue('db.transaction.timeout', '1s')",
    'CALL dbms.upgrade()',
    'CALL tx.setMetaData({a: 1})',
    "CALL db.stats.collect('QUERIES')",
    "CALL db.resampleIndex('x')",
    'CALL db.prepareForReplanning()',
    "CALL db.createLabel('X')",
    "CALL db.createProperty('x')",
    "MATCH (n) CALL db.create.setNodeVectorProperty(n, 'v', [1.0]) RETURN n",
    'RETURN [i IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }] AS x',
  ])('%s', async (statement) => {
    expect(await refusalOf(graph, statement)).toMatchObject(notAllowed('text', 'procedure'))
  })
})

describe('files, addresses and disguises', () => {
  test.each([
    ['load_csv', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"],
    ['load_csv', "LOAD CSV FROM 'http://127.0.0.1:1/' AS l CREATE (:X)"],
    ['load_csv', "RETURN [i IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }] AS x"],
    ['escape', "RETURN '\\u0027 AS s UNION LOAD CSV FROM 'file:///etc/passwd' AS s RETURN s //'"],
    ['escape', '\\u0043REATE (:X)'],
    ['prefix', 'CYPHER 25 RETURN 1 AS one'],
    ['prefix', 'CYPHER runtime=slotted CREATE (:X)'],
    ['prefix', 'EXPLAIN PROFILE CREATE (:X)'],
    ['second_statement', 'RETURN 1 AS one; CREATE (:X)'],
    ['unclosed', "RETURN 'one"],
  ])('%s: %s', async (rule, statement) => {
    expect(await refusalOf(graph, statement)).toMatchObject(notAllowed('text', rule))
  })
})

describe('what the parser itself takes for nonsense', () => {
  test.each(['MATCH (n) WHERE EXISTS { SET n.z = 1 } RETURN n', 'RETURN COLLECT { CREATE (x:X) RETURN x } AS x'])(
    '%s',
    async (statement) => {
      expect(await refusalOf(graph, statement)).toMatchObject({ code: 'BAD_CYPHER' })
    },
  )
})

describe('reading passes', () => {
  test.each([
    'RETURN 1 AS one;',
    'MATCH (n) RETURN n',
    "MATCH (n:SET) WHERE n.name = 'CREATE' RETURN n",
    'CALL db.labels()',
    'CALL db.schema.visualization()',
    'CALL db.schema.nodeTypeProperties() YIELD nodeType RETURN nodeType',
    'MATCH (n) WHERE EXISTS { (n)-->(:Theme) } RETURN n',
    'RETURN [i IN [1] | COLLECT { MATCH (n) RETURN n.id }] AS ids',
    'MATCH (n) RETURN n.load AS load',
    'MATCH (n) FINISH',
  ])('%s', async (statement) => {
    expect((await answerTo(graph, statement)).end.limit).toBeNull()
  })

  test('EXPLAIN shows the plan of anything that could be planned', async () => {
    for (const statement of ['CREATE (:X)', 'MATCH (n) DETACH DELETE n', 'CREATE INDEX prov FOR (n:X) ON (n.a)']) {
      const { rows, end } = await answerTo(graph, `EXPLAIN ${statement}`)
      expect(rows).toEqual([])
      expect(end.plan?.length).toBeGreaterThan(0)
    }
  })
})

describe('grd-02: hidden writes', () => {
  const statements = statementsOf('grd-02')
  const expected = [
    notAllowed('text', 'escape'),
    notAllowed('text', 'escape'),
    ...Array.from({ length: 6 }, () => readOnly('plan')),
    notAllowed('text', 'procedure'),
    readOnly('plan'),
  ]
  test.each(expected.map((facts, index) => [statements[index] ?? '', facts] as const))(
    '%s',
    async (statement, facts) => {
      expect(await refusalOf(graph, statement)).toMatchObject(facts)
    },
  )

  test('the eleventh is EXPLAIN: it shows the plan', async () => {
    expect(statements).toHaveLength(11)
    const { end } = await answerTo(graph, statements[10] ?? '')
    expect(end.plan?.map(({ operator }) => operator)).toContain('Create')
  })
})

test('grd-03: alarming words as names, keys and texts', async () => {
  const [first = '', second = '', third = '', fourth = ''] = statementsOf('grd-03')
  expect(await answerTo(graph, first)).toMatchObject({ columns: ['set', 'delete'], rows: [['CREATE AB', 'DELETE']] })
  expect(await answerTo(graph, second)).toMatchObject({ columns: ['drop', 'merge'], rows: [[1, 'csv']] })
  const { rows: counted, end } = await answerTo(graph, third)
  expect(counted).toEqual([[0]])
  expect(end.notices).toMatchObject([{ kind: 'unknown_label', subject: 'Asset' }])
  expect(await answerTo(graph, fourth)).toMatchObject({ rows: [['CALL { CREATE (:X) }']] })
})

test('wb-06: in transactions, reading runs and writing is refused', async () => {
  const [reads = '', writes = ''] = statementsOf('wb-06')
  expect((await answerTo(graph, reads)).rows).toEqual([[2], [4], [6]])
  expect(await refusalOf(graph, writes)).toMatchObject(readOnly('plan'))
  const open = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.korskoppling IS NOT NULL RETURN count(*) AS n'
  expect(await rows(graph, open)).toEqual([{ n: 0 }])
})

test('wb-07: commands of other programs', async () => {
  const [param = '', use = '', clear = ''] = statementsOf('wb-07')
  const error = await refusalOf(graph, param)
  expect(error).toMatchObject(notAllowed('text', 'client_command'))
  expect(error.message).toBe(
    'line 1, column 1: ":param" is a command of another program, not Cypher. ' +
      'Leave the line out, write $name in the statement and give its value in the parameters.',
  )
  for (const statement of [use, clear])
    expect(await refusalOf(graph, statement)).toMatchObject(notAllowed('text', 'client_command'))
})

test('the session alone holds a write back', async () => {
  // The wall behind the guards; the door contract tests it too.
  await expect(rows(graph, 'CREATE (:X)')).rejects.toMatchObject({ code: 'READ_ONLY' })
})
