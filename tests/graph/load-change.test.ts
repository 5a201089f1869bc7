import { addStatement, type Graph, loadQueries, openGraph } from '@korskoppling/cypher'
import { graphState, type LoadReport, loadShipped, readShipped } from '@korskoppling/seed'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change, cypher, rows } from '../support/cypher.ts'
import type { DataCopy } from '../support/data-copy.ts'
import { emptyGraph } from '../support/graph.ts'
import { graphHash } from '../support/graph-hash.ts'
import { tinyData } from '../support/tiny-data.ts'
import { testConnection } from '../support/worker.ts'

let graph: Graph
let data: DataCopy
/** The data as they were first loaded. */
let first: ReturnType<typeof readShipped>

beforeEach(async () => {
  graph = await emptyGraph()
  data = tinyData()
  first = readShipped(data.folder)
  await loadShipped(graph, { shipped: first })
})
afterEach(async () => {
  data.remove()
  await graph.close()
})

const load = () => loadShipped(graph, { shipped: readShipped(data.folder) })
const loadFirst = () => loadShipped(graph, { shipped: first })
const nobody = { added: [], changed: [], removed: [] }
const newGoal = { id: 'goal:new', name: 'New', lang: 'en', nameEn: 'New', sources: ['source:web'] }
/** What a person says. */
const hasGoal = {
  ...{ from: { id: 'strategy:plan' }, type: 'HAS_GOAL', to: { id: 'goal:goal' } },
  ...{ modality: 'stated', source: { id: 'source:web' } },
} as const

describe('a changed file', () => {
  test('changes just the thing that it changes', async () => {
    data.edit('nodes/Goal.jsonl', (line) => ({ ...line, nameSv: 'Mål' }))
    expect(ids(await load())).toEqual({ things: { ...nobody, changed: ['goal:goal'] }, statements: nobody })
    expect(await rows(graph, 'MATCH (n:Goal) RETURN n.nameSv AS name')).toEqual([{ name: 'Mål' }])
  })

  test('changes just the statement that it changes', async () => {
    data.edit('relations/CROSS_LINK.jsonl', (line) => ({ ...line, status: 'realised', validTo: '2027' }))
    const id = 'CROSS_LINK|area:one|area:two|source:other'
    expect(ids(await load())).toEqual({ things: nobody, statements: { ...nobody, changed: [id] } })
    expect(await rows(graph, 'MATCH ()-[r:CROSS_LINK]->() RETURN r.status AS status, r.validTo AS to')).toEqual([
      { status: 'realised', to: '2027' },
    ])
  })

  test('takes a property away, and gives another kind', async () => {
    const kindAndRoles = 'MATCH (n:Actor) RETURN n:Cluster AS cluster, n:Network AS network, n.website AS website'
    const cluster = { id: 'actor:cluster', name: 'C', lang: 'en', nameEn: 'C', sources: ['source:web'], helix: [] }
    data.edit('nodes/Actor/Cluster.jsonl', () => undefined)
    data.append('nodes/Actor/Network.jsonl', { ...cluster, website: 'https://example.org' })
    expect(ids(await load()).things).toEqual({ ...nobody, changed: ['actor:cluster'] })
    expect(await rows(graph, kindAndRoles)).toEqual([{ cluster: false, network: true, website: 'https://example.org' }])
    await loadFirst()
    expect(await rows(graph, kindAndRoles)).toEqual([{ cluster: true, network: false, website: null }])
  })

  test('adds and removes; there and back, the graph is as it was', async () => {
    const before = await thingsHash()
    data.append('sources/web.jsonl', { id: 'source:new', title: 'N', publisher: 'N', lang: 'en' })
    data.append('nodes/Goal.jsonl', { ...newGoal, sources: ['source:new'] })
    data.append('relations/HAS_GOAL.jsonl', {
      from: 'strategy:plan',
      to: 'goal:new',
      modality: 'planned',
      basis: 'named',
      sourceId: 'source:new',
    })
    data.edit('relations/WORKS_ON.jsonl', () => undefined)
    const [added, removed] = [
      'HAS_GOAL|strategy:plan|goal:new|source:new',
      'WORKS_ON|actor:cluster|area:one|source:other',
    ]
    expect(ids(await load())).toEqual({
      things: { ...nobody, added: ['goal:new', 'source:new'] },
      statements: { ...nobody, added: [added], removed: [removed] },
    })
    expect((await graphState(graph)).dataVersion).toBe(readShipped(data.folder).version)
    expect(ids(await loadFirst())).toEqual({
      things: { ...nobody, removed: ['goal:new', 'source:new'] },
      statements: { ...nobody, added: [removed], removed: [added] },
    })
    expect(await thingsHash()).toBe(before)
  })
})

describe('what people wrote', () => {
  test('survives with the shipped thing that it needs, which goes with the first load after it is withdrawn', async () => {
    data.append('nodes/Goal.jsonl', newGoal)
    await load()
    await change(
      graph,
      `MATCH (a:Strategy), (b {id: 'goal:new'})
       CREATE (:Record:Entry {id: 'record:e1', by: 'Kim', at: '2026-11-28T00:00:00.000Z', version: 1})
       CREATE (:Source {id: 'source:entered/e1', title: 'entered', publisher: 'Kim', lang: 'en', kind: 'entered'})
       CREATE (a)-[:HAS_GOAL {id: 'HAS_GOAL|strategy:plan|goal:new|source:entered/e1', modality: 'stated',
                              basis: 'named', sourceId: 'source:entered/e1'}]->(b)`,
    )
    const entered = 'MATCH (e:Entry) MATCH ()-[r:HAS_GOAL]->({id: "goal:new"}) RETURN properties(e), properties(r)'
    const before = await rows(graph, entered)
    expect((await loadFirst()).difference.kept.map(({ id }) => id)).toEqual(['goal:new'])
    expect(await rows(graph, entered)).toEqual(before)

    await change(graph, 'MATCH ()-[r:HAS_GOAL]->({id: "goal:new"}) DELETE r')
    expect(ids(await loadFirst()).things.removed).toEqual(['goal:new'])
  })

  test.each([
    ['the first change', false],
    ['a later one', true],
  ])('is waited for, %s, and then counts: a source that somebody was naming just now stays', async (_, later) => {
    data.append('sources/web.jsonl', { id: 'source:new', title: 'N', publisher: 'N', lang: 'en' })
    await load()
    if (later) await addStatement(graph, hasGoal, { by: 'Kim', expects: 0 })
    const writing = await halfWritten(
      `MERGE (lock:Record:Load {id: 'load:entries'}) SET lock.changes = 1
       CREATE (:Source {id: 'source:entered/e2', title: 'entered', publisher: 'Kim', lang: 'en', kind: 'entered',
                        basedOn: 'source:new'})`,
    )
    const loading = loadFirst()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await writing.commit()
    expect((await loading).difference.kept.map(({ id }) => id)).toEqual(['source:new'])
  })

  test('waits for a load, and who has waited too long is told so', async () => {
    const loading = await halfWritten(loadQueries.lock.text)
    const writing = addStatement(graph, hasGoal, { by: 'Kim', expects: 0, timeoutMs: 1_000 })
    await expect(writing).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringContaining('another that was writing') as unknown,
    })
    await loading.commit()
    expect(await rows(graph, 'MATCH (n:Entry) RETURN n.id AS id')).toEqual([])
  })

  test('is left alone when the files bring a thing of the same id', async () => {
    await change(
      graph,
      `CREATE (:Source {id: 'source:entered/e1', title: 'entered', publisher: 'Kim', lang: 'en', kind: 'entered'})
       CREATE (:Goal {id: 'goal:new', name: 'Mine', lang: 'en', nameEn: 'Mine', sourceIds: ['source:entered/e1']})`,
    )
    data.append('nodes/Goal.jsonl', newGoal)
    expect((await load()).difference.kept.map(({ id }) => id)).toEqual(['goal:new'])
    expect(await rows(graph, "MATCH (n:Goal {id: 'goal:new'}) RETURN n.name AS name")).toEqual([{ name: 'Mine' }])
    expect(ids(await loadFirst()).things.removed).toEqual([])
  })
})

test('a broken data file is refused as a whole, every reject named, and nothing is written', async () => {
  const before = await graphHash(graph)
  data.append('nodes/Goal.jsonl', { ...newGoal, sources: ['source:nowhere'] })
  data.append('relations/HAS_GOAL.jsonl', '{ "from": broken')
  await expect(Promise.resolve().then(load)).rejects.toMatchObject({
    code: 'BAD_DATA',
    message: expect.stringMatching(
      /nodes\/Goal\.jsonl:2 goal:new: there is no source source:nowhere|HAS_GOAL\.jsonl:2 .*not JSON/,
    ) as unknown,
    facts: { rejects: [expect.anything(), expect.anything()] },
  })
  expect(await graphHash(graph)).toBe(before)
})

test('an account that may only read changes nothing and is told so', async () => {
  const names: string[] = []
  const reading = openGraph(testConnection(), { onStatement: (name) => names.push(name) })
  const refuse = () => Promise.reject(Object.assign(new Error('no'), { code: 'READ_ONLY' }))
  await expect(loadShipped({ ...reading, write: refuse, schema: refuse })).rejects.toMatchObject({ code: 'READ_ONLY' })
  expect(names.filter((name) => /^schema$|add-|load\/record/.test(name))).toEqual([])
  await reading.close()
})

test('of two first loads at once each thing is stored once', async () => {
  const [one, other] = [await emptyGraph(), openGraph(testConnection())]
  const reports = await Promise.all([one, other].map((each) => loadShipped(each, { shipped: first })))
  expect(reports.filter(({ id }) => id !== undefined)).toHaveLength(1)
  expect(await graphState(one)).toMatchObject({ kind: 'ours', nodes: 8, relationships: 6 })
  expect(await rows(one, 'MATCH (n:Load) RETURN count(n) AS loads')).toEqual([{ loads: 1 }])
  await Promise.all([one.close(), other.close()])
})

test('a first load waits for another that is not stored yet, and the lock leaves nothing behind', async () => {
  await (await emptyGraph()).close()
  const asked: string[] = []
  const empty = openGraph(testConnection(), { onStatement: (name) => asked.push(name) })
  const loading = await halfWritten(loadQueries.lock.text)
  const waiting = loadShipped(empty, { shipped: first })
  await expect.poll(() => asked.at(-1), { timeout: 20_000 }).toBe('load/lock')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(asked.at(-1)).toBe('load/lock')
  await loading.commit()
  expect((await waiting).id).toMatch(/^load:/)
  expect(await rows(empty, 'MATCH (n:Load) RETURN n.job AS job')).toEqual([{ job: 'seed' }])
  await empty.close()
})

/** What a statement changes, written and not yet stored. */
async function halfWritten(text: string): Promise<{ commit: () => Promise<void> }> {
  return await new Promise((resolve, reject) => {
    const stored = graph.write(async (tx) => {
      await tx.run(cypher(text), {})
      await new Promise<void>((go) => {
        resolve({
          commit: async () => {
            go()
            await stored
          },
        })
      })
    })
    stored.catch(reject)
  })
}

function ids({ difference: { things, statements } }: LoadReport) {
  return {
    things: {
      added: things.added.map(({ id }) => id),
      changed: things.changed.map(({ to }) => to.id),
      removed: things.removed.map(({ id }) => id),
    },
    statements: {
      added: statements.added.map(({ id }) => id),
      changed: statements.changed.map(({ to }) => to.id),
      removed: statements.removed.map(({ id }) => id),
    },
  }
}

/** Everything but the loads' records, which keep a trace of each load. */
async function thingsHash(): Promise<string> {
  const loads = await rows(graph, 'MATCH (n:Load) RETURN properties(n) AS load')
  await change(graph, 'MATCH (n:Load) DELETE n')
  const hash = await graphHash(graph)
  await change(graph, 'UNWIND $loads AS row CREATE (n:Record:Load) SET n = row.load', { loads })
  return hash
}
